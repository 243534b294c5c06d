using SafeguardingTraining.Host.Features.Playing.SoFar;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Playing.Returning;

/// <summary>Going back to a moment that was decided: another attempt begins there, and the one that was left stays as it is.</summary>
internal static class ReturnEndpoints
{
    public static void MapReturning(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(AddressRoute.To(PlayingAddresses.Returns), GoBack);
        routes.MapBack(AddressRoute.To(PlayingAddresses.Returns), PlayingAddresses.ScenesSoFar);
    }

    private static async Task<IResult> GoBack(
        Guid id,
        IFormCollection form,
        HttpContext http,
        AttemptLoader attempts,
        Quotas quotas,
        CancellationToken stop
    )
    {
        if (await attempts.Open(id, Learner.Of(http), stop) is not { } open)
        {
            return Page.NotFound(http);
        }
        if (FormValue.Whole(form["turn"]) is not { } turn || open.SoFar.DecisionAt(turn) is null)
        {
            return await Refused(ScenesModel.NoSuchMoment, StatusCodes.Status400BadRequest);
        }
        if (await attempts.FindReturn(open, turn, stop) is { } there)
        {
            return TypedResults.LocalRedirect(PlayingAddresses.Scene(there));
        }
        return await GuestQuota.WhyNotAnother(http, attempts, quotas, stop) is { } problem
            ? await Refused(problem, StatusCodes.Status429TooManyRequests)
            : TypedResults.LocalRedirect(PlayingAddresses.Scene(await attempts.GoBack(open, turn, stop)));

        async Task<IResult> Refused(string why, int status) =>
            Page.Of<ScenesPage>(http, ScenesModel.Of(open, await attempts.OriginOf(open, stop)) with { Problem = why }, status);
    }
}
