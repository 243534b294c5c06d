namespace SafeguardingTraining.Host.Site.Http;

/// <summary>Marks an address that only pages of this site may open, such as a WebSocket, which browsers let any site try.</summary>
public sealed class OwnOriginOnly;

/// <summary>
/// Refuses what a page of another site opens where <see cref="OwnOriginOnly"/> is asked for. A program without a browser sends no origin
/// and has no cookies to steal.
/// </summary>
public sealed class OriginGuard(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (
            http.GetEndpoint()?.Metadata.GetMetadata<OwnOriginOnly>() is not null
            && http.Request.Headers.Origin is [{ } origin, ..]
            && !IsOwn(origin, http.Request)
        )
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }
        return next(http);
    }

    private static bool IsOwn(string origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var from)
        && from.Scheme == request.Scheme
        && Uri.TryCreate($"{request.Scheme}://{request.Host}", UriKind.Absolute, out var own)
        && from.Authority == own.Authority;
}
