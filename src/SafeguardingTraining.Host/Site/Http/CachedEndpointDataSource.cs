using Microsoft.Extensions.Primitives;

namespace SafeguardingTraining.Host.Site.Http;

/// <summary>
/// Keeps the endpoints that a source has built. ASP.NET Core asks each source twice, for the routes and for who may use them, and a
/// source compiles its handlers again each time: that was a third of the work of a start. Routes never change while the site runs.
/// </summary>
public sealed class CachedEndpointDataSource(EndpointDataSource source) : EndpointDataSource
{
    private readonly Lazy<IReadOnlyList<Endpoint>> endpoints = new(() => source.Endpoints);

    public override IReadOnlyList<Endpoint> Endpoints => endpoints.Value;

    public override IChangeToken GetChangeToken() => source.GetChangeToken();
}

public static class CachedEndpoints
{
    /// <summary>Builds every endpoint that was mapped so far once. Call it after the last of them.</summary>
    public static WebApplication CacheEndpoints(this WebApplication app)
    {
        var sources = ((IEndpointRouteBuilder)app).DataSources;
        EndpointDataSource[] cached = [.. sources.Select(source => new CachedEndpointDataSource(source))];
        sources.Clear();
        cached.ToList().ForEach(sources.Add);
        return app;
    }
}
