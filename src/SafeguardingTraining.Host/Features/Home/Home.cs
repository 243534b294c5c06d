using SafeguardingTraining.Host.Site;

namespace SafeguardingTraining.Host.Features.Home;

/// <summary>The front page.</summary>
public static class Home
{
    public static void MapHome(this IEndpointRouteBuilder routes) => routes.MapGet(Addresses.Home, Read);

    private static async Task<IResult> Read(HttpContext http, FindCarryOns find, FindDueActions due, TimeProvider clock, CancellationToken stop)
    {
        var begun = Learner.Of(http) is { } learner ? await find(learner, stop) : [];
        var promised = Learner.SignedIn(http) is { } me ? await due(me.Id, clock.UkToday(), stop) : [];
        return Page.Of<HomePage>(http, new HomeModel(begun.FirstOrDefault(place => !place.Ended), promised, clock.UkToday()));
    }
}
