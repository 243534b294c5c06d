namespace SafeguardingTraining.Host.Site.Http;

/// <summary>
/// Refuses a request whose name of the site is none, such as one with a port that no machine has, before anything makes an address of it.
/// <c>/health</c> and <c>/ready</c> are answered without one, for whatever watches this host from beside it.
/// </summary>
public sealed class HostNameGuard(RequestDelegate next)
{
    private const string Why = "The name of the site in this request is not one that can be read.";

    public Task InvokeAsync(HttpContext http)
    {
        if (IsAName(http.Request.Host) || http.Request.Path.Value is HealthEndpoints.Alive or HealthEndpoints.Ready)
        {
            return next(http);
        }
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        return http.Response.WriteAsync(Why, http.RequestAborted);
    }

    private static bool IsAName(HostString host) =>
        host.HasValue
        && Uri.TryCreate($"http://{host.Value}/", UriKind.Absolute, out var whole)
        && whole is { AbsolutePath: "/", UserInfo: "" };
}
