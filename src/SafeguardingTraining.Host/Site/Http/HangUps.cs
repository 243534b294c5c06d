using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Connections;

namespace SafeguardingTraining.Host.Site.Http;

/// <summary>
/// Whoever hangs up while their form is read waits for no answer, and it is no fault of the site's: a browser does so each time a page is
/// left while it saves itself. The connection is dropped, and nothing is logged.
/// </summary>
public sealed class HangUps(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (Exception reason) when (!http.Response.HasStarted && IsHangUp(http, reason))
        {
            await Drop(http);
        }
    }

    // Else the server looks for the rest of a form that never comes, and for the next request behind it, and reports that.
    private static async Task Drop(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        if (HttpProtocol.IsHttp11(http.Request.Protocol))
        {
            http.Response.Headers.Connection = "close";
        }
        await http.Response.CompleteAsync();
        http.Abort();
    }

    private static bool IsHangUp(HttpContext http, Exception reason) =>
        reason switch
        {
            ConnectionResetException or ConnectionAbortedException => true,
            OperationCanceledException => http.RequestAborted.IsCancellationRequested,
            AntiforgeryValidationException { InnerException: { } inner } => IsHangUp(http, inner),
            // "Unexpected end of request content": said to be a bad request, by a server that has nobody left to tell.
            BadHttpRequestException { StatusCode: StatusCodes.Status400BadRequest } bad => bad.GetType() != typeof(BadHttpRequestException),
            _ => false,
        };
}
