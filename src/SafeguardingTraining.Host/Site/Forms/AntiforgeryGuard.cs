using Microsoft.AspNetCore.Antiforgery;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Site.Forms;

/// <summary>
/// Checks the antiforgery token of every post. A page that stood open too long loses nothing: what was
/// typed is shown again with a fresh token and one button.
/// </summary>
public sealed class AntiforgeryGuard(RequestDelegate next, IAntiforgery antiforgery)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method) || await antiforgery.IsRequestValidAsync(http))
        {
            await next(http);
            return;
        }
        await (await Refusal(http)).ExecuteAsync(http);
    }

    private static async Task<IResult> Refusal(HttpContext http) =>
        await ResendModel.Of(http) is { } model
            ? Page.Of<ResendPage>(http, model, StatusCodes.Status400BadRequest)
            : TypedResults.BadRequest();
}
