using SafeguardingTraining.Host.Site;

namespace SafeguardingTraining.Host.Features.Home;

/// <summary>The front page.</summary>
public static class Home
{
    public static void MapHome(this IEndpointRouteBuilder routes) => routes.MapGet(Addresses.Home, Read);

    private static async Task<IResult> Read(HttpContext http, FindCarryOns find, CancellationToken stop)
    {
        var begun = Learner.Of(http) is { } learner ? await find(learner, stop) : [];
        return Page.Of<HomePage>(http, new HomeModel(begun.FirstOrDefault(place => !place.Ended)));
    }
}
