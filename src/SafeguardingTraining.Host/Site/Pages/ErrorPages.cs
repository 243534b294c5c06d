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
        app.UseExceptionHandler(
            new ExceptionHandlerOptions
            {
                ExceptionHandler = Apologise,
                // What somebody sent is no fault of the site's, and nobody should be able to fill its log with such.
                SuppressDiagnosticsCallback = broken => StatusOf(broken.Exception) is not null,
            }
        );
        app.UseStatusCodePages(context =>
            context.HttpContext.Response.StatusCode switch
            {
                StatusCodes.Status400BadRequest => Page.Of<BadRequestPage>(context.HttpContext, status: StatusCodes.Status400BadRequest)
                    .ExecuteAsync(context.HttpContext),
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

    /// <summary>What to answer where the fault lies in what was sent; null where it is the site's own.</summary>
    private static int? StatusOf(Exception? reason) =>
        reason switch
        {
            _ when UploadLimit.IsBehind(reason) => StatusCodes.Status413PayloadTooLarge,
            Microsoft.AspNetCore.Http.BadHttpRequestException bad => bad.StatusCode,
            InvalidDataException => StatusCodes.Status400BadRequest,
            { InnerException: { } inner } => StatusOf(inner),
            _ => null,
        };

    /// <summary>
    /// A database that is away is not a fault of the page: the answer says to come back, and tells no more to anybody than to a guest.
    /// </summary>
    private static Task Apologise(HttpContext http)
    {
        var reason = http.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (!DatabaseUnavailable.IsBehind(reason))
        {
            return PageFor(http, StatusOf(reason)).ExecuteAsync(http);
        }
        http.User = new ClaimsPrincipal(new ClaimsIdentity());
        http.Response.Headers.RetryAfter = "30";
        return Page.Of<DatabaseUnavailablePage>(http, status: StatusCodes.Status503ServiceUnavailable).ExecuteAsync(http);
    }

    private static IResult PageFor(HttpContext http, int? status) =>
        status switch
        {
            StatusCodes.Status413PayloadTooLarge => Page.Of<TooLargePage>(http, status: StatusCodes.Status413PayloadTooLarge),
            StatusCodes.Status408RequestTimeout => Page.Of<BadRequestPage>(
                http,
                BadRequestPage.TooSlow,
                StatusCodes.Status408RequestTimeout
            ),
            { } bad => Page.Of<BadRequestPage>(http, status: bad),
            null => Page.Of<ServerErrorPage>(http, status: StatusCodes.Status500InternalServerError),
        };
}
