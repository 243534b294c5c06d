using SafeguardingTraining.Host.Features.Induction;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.MyLearning;

/// <summary>
/// What somebody might do next: what their programmes ask of them first, then whatever shares most practice points with what they did,
/// rather of another kind and not done yet.
/// </summary>
internal sealed class NextStepsFinder(
    ProgressService progress,
    ILearningHistory history,
    LearningSubjects subjects,
    LearningCatalogues catalogues,
    TimeProvider clock
) : INextSteps
{
    private const int Most = 2;

    public async Task<IReadOnlyList<NextStep>> After(LearningKind kind, string slug, Learner? learner, CancellationToken stop)
    {
        var done = learner is { } who ? (await history.Mine(who, stop)).Select(one => (one.Kind, one.Slug)).ToHashSet() : [];
        var asked = learner is { IsSignedIn: true } me ? Asked(await progress.Of(me.Id, clock.UkToday(), stop), (kind, slug)) : null;
        var near = Near(kind, slug).Where(one => !done.Contains((one.Kind, one.Slug)) && one != asked?.Subject).Select(StepOf);
        return [.. new[] { asked?.Step }.OfType<NextStep>().Concat(near).Concat(PointsOf(kind, slug)).Take(Most)];
    }

    // The first thing of a programme that is left to do, unless it is what was just done.
    private (LearningSubject Subject, NextStep Step)? Asked(PersonProgress person, (LearningKind, string) justDone)
    {
        var left =
            from standing in person.Standings
            where standing is { CompletedOn: null, ExemptUntil: null }
            from item in standing.Items
            where item.DoneOn is null && (item.Item.Kind, item.Item.Slug) != justDone
            orderby item.DueOn
            select (subjects.Of(item.Item), standing.Programme.Name, item.DueOn);
        return left.Select(one => ((LearningSubject, string, DateOnly)?)one).FirstOrDefault() is var (subject, programme, due)
            ? (
                subject,
                new NextStep(
                    LearningSubject.NameOf(subject.Kind),
                    subject.Title,
                    subject.Address,
                    $"Next in {programme}, {(due < clock.UkToday() ? "was due on" : "due by")} {due.InFull()}"
                )
            )
            : null;
    }

    private IEnumerable<LearningSubject> Near(LearningKind kind, string slug)
    {
        var points = PointIds(kind, slug).ToHashSet();
        return catalogues
            .Scenarios.Scenarios.Select(scenario => (Kind: LearningKind.Scenario, scenario.Slug))
            .Concat(catalogues.Briefings.Briefings.Select(briefing => (Kind: LearningKind.Briefing, briefing.Slug)))
            .Concat(catalogues.Drills.Drills.Select(drill => (Kind: LearningKind.Drill, drill.Slug)))
            .Where(one => one != (kind, slug))
            .Select(one => (one.Kind, one.Slug, Shared: PointIds(one.Kind, one.Slug).Count(points.Contains)))
            .Where(one => one.Shared > 0)
            .OrderByDescending(one => one.Kind != kind)
            .ThenByDescending(one => one.Shared)
            .Select(one => subjects.Find(one.Kind, one.Slug))
            .OfType<LearningSubject>()
            .DistinctBy(subject => subject.Kind);
    }

    private IEnumerable<string> PointIds(LearningKind kind, string slug) =>
        kind switch
        {
            LearningKind.Scenario => catalogues.Scenarios.Find(slug)?.Scenario.Points,
            LearningKind.Briefing => catalogues.Briefings.Find(slug)?.Points,
            LearningKind.Drill => catalogues.Drills.Find(slug)?.Carries,
            _ => null,
        } ?? [];

    private IEnumerable<NextStep> PointsOf(LearningKind kind, string slug) =>
        PointIds(kind, slug)
            .Select(catalogues.Points.Find)
            .OfType<PracticePoint>()
            .Select(point => new NextStep(
                "Practice point",
                point.Title.Set(),
                PracticePointAddresses.PracticePoint(point.Id),
                "A paragraph, and a question to take with you"
            ));

    private static NextStep StepOf(LearningSubject subject) =>
        new(
            LearningSubject.NameOf(subject.Kind),
            subject.Title,
            subject.Address,
            $"About {subject.Minutes} minutes, on some of the same practice points"
        );
}
