using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Playing.SoFar;

/// <summary>Looking at the scenes of an attempt again, in the middle of it or afterwards; nothing changes by it.</summary>
internal static class SoFarEndpoints
{
    public static void MapSoFar(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(AddressRoute.To(PlayingAddresses.ScenesSoFar), List);
        routes.MapGet($"{AddressRoute.To(PlayingAddresses.ScenesSoFar)}/{{turn:int}}", ReadAgain);
    }

    private static async Task<IResult> List(Guid id, HttpContext http, AttemptLoader attempts, CancellationToken stop) =>
        await attempts.Open(id, Learner.Of(http), stop) is { } open
            ? Page.Of<ScenesPage>(http, ScenesModel.Of(open, await attempts.OriginOf(open, stop)))
            : Page.NotFound(http);

    private static async Task<IResult> ReadAgain(Guid id, int turn, HttpContext http, AttemptLoader attempts, CancellationToken stop)
    {
        if (await attempts.Open(id, Learner.Of(http), stop) is not { } open)
        {
            return Page.NotFound(http);
        }
        var soFar = open.SoFar;
        return soFar.SceneOf(turn) is { } scene
                ? Page.Of<SceneAgainPage>(http, new SceneAgainModel(id, open.Scenario, open.Role, soFar, scene))
            : !soFar.HasEnded && turn >= soFar.Scenes[^1].Turn && turn <= open.Position.Turn
                ? TypedResults.LocalRedirect(PlayingAddresses.Scene(id))
            : Page.NotFound(http);
    }
}
