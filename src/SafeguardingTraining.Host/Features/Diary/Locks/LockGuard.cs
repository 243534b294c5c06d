using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Diary.Locks;

/// <summary>Keeps the pages of a diary until their owner has opened it; what somebody sends meanwhile is not lost.</summary>
internal static class LockGuard
{
    internal static TBuilder NeedsOpenDiary<TBuilder>(this TBuilder routes)
        where TBuilder : IEndpointConventionBuilder =>
        routes.AddEndpointFilter(
            async (call, next) => await IsOpen(call.HttpContext) ? await next(call) : await AskToOpen(call.HttpContext)
        );

    private static async Task<bool> IsOpen(HttpContext http) =>
        Learner.SignedIn(http) is not { } me
        || await http.RequestServices.GetRequiredService<DiaryVault>().AccessOf(me.Id, http.RequestAborted) == DiaryAccess.Open;

    private static async Task<IResult> AskToOpen(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            return TypedResults.LocalRedirect(DiaryAddresses.LockBefore($"{http.Request.Path}{http.Request.QueryString}"));
        }
        // A script is told as it is told when nobody is signed in.
        return
            http.Request.Headers.Accept is not ["application/json"]
            && await ResendModel.Of(http, lockedAt: DiaryAddresses.Lock) is { } resend
            ? Page.Of<ResendPage>(http, resend, StatusCodes.Status409Conflict)
            : TypedResults.Unauthorized();
    }
}
