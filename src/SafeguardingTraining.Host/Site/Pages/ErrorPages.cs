using System.Security.Claims;
using Microsoft.AspNetCore.Diagnostics;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Forms;

namespace SafeguardingTraining.Host.Site.Pages;

/// <summary>
/// What a person sees when an address leads nowhere or something broke: a kind page, never a bare status or a stack trace.
/// </summary>
public static class ErrorPages
{
    public static WebApplication UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(broken => broken.Run(Apologise));
        app.UseStatusCodePages(context =>
            context.HttpContext.Response.StatusCode switch
            {
                StatusCodes.Status404NotFound => Page.NotFound(context.HttpContext).ExecuteAsync(context.HttpContext),
                StatusCodes.Status405MethodNotAllowed => Page.Of<NotFoundPage>(
                        context.HttpContext,
                        status: StatusCodes.Status405MethodNotAllowed
                    )
                    .ExecuteAsync(context.HttpContext),
                _ => Task.CompletedTask,
            }
        );
        return app;
    }

    /// <summary>
    /// A database that is away is not a fault of the page: the answer says to come back, and tells no more to anybody than to a guest.
    /// </summary>
    private static Task Apologise(HttpContext http)
    {
        var reason = http.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (!DatabaseUnavailable.IsBehind(reason))
        {
            return UploadLimit.IsBehind(reason)
                ? Page.Of<TooLargePage>(http, status: StatusCodes.Status413PayloadTooLarge).ExecuteAsync(http)
                : Page.Of<ServerErrorPage>(http, status: StatusCodes.Status500InternalServerError).ExecuteAsync(http);
        }
        http.User = new ClaimsPrincipal(new ClaimsIdentity());
        http.Response.Headers.RetryAfter = "30";
        return Page.Of<DatabaseUnavailablePage>(http, status: StatusCodes.Status503ServiceUnavailable).ExecuteAsync(http);
    }
}
