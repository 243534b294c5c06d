using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Diary.Closing;

/// <summary>
/// While a diary is closing, each of its pages says so and nothing else: nobody reads in it, and nothing is written into what is to be
/// destroyed. What somebody sends meanwhile is not lost.
/// </summary>
internal static class ClosingGuard
{
    /// <param name="mayRead">These pages can be opened all the same, such as those to take it away; nothing can be sent.</param>
    internal static TBuilder NeedsDiaryThatStays<TBuilder>(this TBuilder routes, bool mayRead = false)
        where TBuilder : IEndpointConventionBuilder =>
        routes.AddEndpointFilter(
            async (call, next) =>
                (mayRead && !HttpMethods.IsPost(call.HttpContext.Request.Method)) || !await IsClosing(call.HttpContext)
                    ? await next(call)
                    : await Say(call.HttpContext)
        );

    private static async Task<bool> IsClosing(HttpContext http) =>
        Learner.SignedIn(http) is { } me
        && await http.RequestServices.GetRequiredService<DiaryClosings>().Find(me.Id, http.RequestAborted) is not null;

    private static async Task<IResult> Say(HttpContext http) =>
        !HttpMethods.IsPost(http.Request.Method) ? TypedResults.LocalRedirect(DiaryAddresses.Closing)
        : http.Request.Headers.Accept is not ["application/json"]
        && await ResendModel.Of(http, lockedAt: DiaryAddresses.Closing) is { } resend
            ? Page.Of<ResendPage>(http, resend, StatusCodes.Status409Conflict)
        : TypedResults.Unauthorized();
}
