using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Home;

/// <summary>The front page: where to begin for a guest, and their own learning for somebody who is signed in.</summary>
public static class HomeEndpoints
{
    public static void MapHome(this IEndpointRouteBuilder routes) => routes.MapGet(SiteAddresses.Home, Read);

    private static async Task<IResult> Read(HttpContext http, IPlaythroughs playthroughs, IPersonalHome mine, CancellationToken stop)
    {
        if (Learner.SignedIn(http) is { } me)
        {
            return await mine.Show(me.Id, http, stop);
        }
        var begun = Learner.Of(http) is { } guest ? await playthroughs.CarryOns(guest, stop) : [];
        return Page.Of<HomePage>(http, new HomeModel(begun.FirstOrDefault(place => !place.Ended)));
    }
}
