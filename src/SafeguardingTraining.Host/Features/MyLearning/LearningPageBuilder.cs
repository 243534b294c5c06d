using SafeguardingTraining.Host.Features.Bookings;
using SafeguardingTraining.Host.Features.Bookmarks;
using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Features.Induction;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Features.Workshops;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.MyLearning;

/// <summary>Gathers a person's own page from wherever each part is kept.</summary>
public sealed class LearningPageBuilder(
    ProgressService progress,
    LearningSubjects subjects,
    LearningCatalogues catalogues,
    CertificateStore certificates,
    IPlaythroughs playthroughs,
    IDiary diary,
    IWorkshopFollowUps followUps,
    IBookings bookings,
    IBookmarks bookmarks,
    LearnerActivityFinder activity,
    TimeProvider clock
) : IPersonalHome
{
    public async Task<IResult> Show(Guid person, HttpContext http, CancellationToken stop) =>
        Page.Of<LearningPage>(
            http,
            await Build(person, http, stop) with
            {
                Said = DueAction.Said(http.Request.Query[DueAction.SaidQuery]),
            }
        );

    private async Task<LearningModel> Build(Guid person, HttpContext http, CancellationToken stop)
    {
        var (me, today, now) = (new Learner(person, true), clock.UkToday(), clock.GetUtcNow());
        var leftOff = (await playthroughs.CarryOns(me, stop)).FirstOrDefault(place => !place.Ended);
        var begun = leftOff is null ? null : catalogues.Scenarios.Find(leftOff.Slug);
        var mine = await progress.Of(person, today, stop);
        return new LearningModel(mine, subjects, await certificates.Mine(person, stop), today)
        {
            Plan =
                leftOff is null && mine.Standings.Count == 0
                    ? InductionStanding.Of(InductionModel.Of(catalogues, await activity.Of(http, stop)))
                    : null,
            LeftOff = leftOff,
            Recorded = await diary.FindLearningTime(person, LearningModel.LookingBackFrom(today), today, stop),
            Place = begun?.Place,
            LeftOffMinutes = begun?.Scenario.Minutes,
            News = await diary.FindNews(person, stop),
            Promised = await diary.FindDueActions(person, today, stop),
            Asked = await followUps.QuestionsDue(person, today, stop),
            WorkshopsToday = [.. (await bookings.On(today, person, stop)).Where(occasion => !occasion.IsOver(now))],
            Kept = KeptThing.Of(await bookmarks.Mine(me, stop), subjects, catalogues),
        };
    }
}
