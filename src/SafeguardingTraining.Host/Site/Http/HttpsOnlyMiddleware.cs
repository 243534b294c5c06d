namespace SafeguardingTraining.Host.Site.Http;

/// <summary>
/// Answers nothing personal over plain HTTP: its cookies would not be sent, and what people write must not travel in the open.
/// <c>/health</c> and <c>/ready</c> are let through for whatever watches this host from beside it.
/// </summary>
public sealed class HttpsOnlyMiddleware(RequestDelegate next)
{
    private const string Why =
        "This site answers over HTTPS only. Behind a proxy, name it in Site:Proxies, such as 127.0.0.1, so that it is believed; "
        + "to try a published copy on this machine without a certificate, set Site:Https to false.";

    public Task InvokeAsync(HttpContext http)
    {
        if (http.Request.IsHttps || http.Request.Path.Value is HealthEndpoints.Alive or HealthEndpoints.Ready)
        {
            return next(http);
        }
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        return http.Response.WriteAsync(Why);
    }
}
