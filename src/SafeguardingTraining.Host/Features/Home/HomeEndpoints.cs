using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Features.MyLearning;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Features.Workshops;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Home;

/// <summary>The front page.</summary>
public static class HomeEndpoints
{
    public static void MapHome(this IEndpointRouteBuilder routes) => routes.MapGet(SiteAddresses.Home, Read);

    private static async Task<IResult> Read(
        HttpContext http,
        IPlaythroughs playthroughs,
        IDiary diary,
        IWorkshopFollowUps followUps,
        INextLearning next,
        TimeProvider clock,
        CancellationToken stop
    )
    {
        var begun = Learner.Of(http) is { } learner ? await playthroughs.CarryOns(learner, stop) : [];
        var leftOff = begun.FirstOrDefault(place => !place.Ended);
        var today = clock.UkToday();
        return Page.Of<HomePage>(
            http,
            Learner.SignedIn(http) is { } me
                ? new HomeModel(
                    leftOff,
                    await diary.FindDueActions(me.Id, today, stop),
                    await followUps.QuestionsDue(me.Id, today, stop),
                    today,
                    await next.Find(me.Id, today, stop)
                )
                {
                    News = await diary.FindNews(me.Id, stop),
                }
                : new HomeModel(leftOff)
        );
    }
}
