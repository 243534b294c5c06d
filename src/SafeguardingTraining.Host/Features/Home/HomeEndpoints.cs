using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Home;

/// <summary>The front page.</summary>
public static class HomeEndpoints
{
    public static void MapHome(this IEndpointRouteBuilder routes) => routes.MapGet(Addresses.Home, Read);

    private static async Task<IResult> Read(HttpContext http, FindCarryOns find, FindDueActions due, FindQuestionsDue questions, FindNextLearning next, TimeProvider clock, CancellationToken stop)
    {
        var begun = Learner.Of(http) is { } learner ? await find(learner, stop) : [];
        var leftOff = begun.FirstOrDefault(place => !place.Ended);
        var today = clock.UkToday();
        return Page.Of<HomePage>(http, Learner.SignedIn(http) is { } me
            ? new HomeModel(leftOff, await due(me.Id, today, stop), await questions(me.Id, today, stop), today, await next(me.Id, today, stop))
            : new HomeModel(leftOff));
    }
}
