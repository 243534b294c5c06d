using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Features.Drills;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Induction;

/// <summary>The suggested way through, with what this learner has done of it.</summary>
public sealed record InductionModel(IReadOnlyList<InductionPart> Parts, IReadOnlyList<PointGroup> Themes, IReadOnlyList<RolePlan> Roles)
{
    public static InductionModel Of(LearningCatalogues catalogues, LearnerActivity activity) =>
        new(
            [
                .. catalogues.Plan.Parts.Select(part => new InductionPart(
                    part.Name,
                    part.About,
                    [.. part.Steps.Select(step => StepOf(step, catalogues, activity)).OfType<InductionStep>()]
                )),
            ],
            catalogues.Points.Groups,
            catalogues.Plan.Roles
        );

    /// <summary>Null for something that is not on its catalogue just now.</summary>
    private static InductionStep? StepOf(PlannedStep step, LearningCatalogues catalogues, LearnerActivity activity) =>
        step.Kind switch
        {
            InductionItemKind.Scenario => catalogues.Scenarios.Find(step.Slug)?.Scenario is { } scenario
                ? InductionStep.Of(scenario, activity, step.Why)
                : null,
            InductionItemKind.Drill => catalogues.Drills.Find(step.Slug) is { } drill ? InductionStep.Of(drill, activity, step.Why) : null,
            _ => catalogues.Briefings.Find(step.Slug) is { } briefing ? InductionStep.Of(briefing, activity, step.Why) : null,
        };
}

/// <summary>Some weeks of the way.</summary>
public sealed record InductionPart(string Name, string About, IReadOnlyList<InductionStep> Steps)
{
    public int Minutes => Steps.Sum(step => step.Minutes);
}

/// <summary>One thing to play or to read.</summary>
/// <param name="Done">What this learner has done of it, such as "Read on 24 November 2026"; null for nothing yet.</param>
public sealed record InductionStep(InductionItemKind Kind, string Title, string Address, int Minutes, string Why, string? Done)
{
    public static InductionStep Of(Scenario scenario, LearnerActivity activity, string why = "") =>
        new(
            InductionItemKind.Scenario,
            scenario.Title,
            PlayingAddresses.Start(scenario.Slug),
            scenario.Minutes,
            why,
            activity.Of(scenario)
        );

    public static InductionStep Of(Drill drill, LearnerActivity activity, string why = "") =>
        new(InductionItemKind.Drill, drill.Title, DrillAddresses.Drill(drill.Slug), drill.Minutes, why, activity.Of(drill));

    public static InductionStep Of(Briefing briefing, LearnerActivity activity, string why = "") =>
        new(
            InductionItemKind.Briefing,
            briefing.Title,
            BriefingAddresses.Briefing(briefing.Slug),
            briefing.Minutes,
            why,
            activity.Of(briefing)
        );
}

/// <summary>Everything about one theme: its points, where they are practised and what to read.</summary>
public sealed record ThemeModel(PointGroup Theme, IReadOnlyList<PracticePoint> Points, IReadOnlyList<InductionStep> Ways, PointGroup? Next)
{
    /// <summary>Scenarios, drills and briefings that touch the theme, those with most of its points first.</summary>
    public static ThemeModel Of(PointGroup theme, LearningCatalogues catalogues, LearnerActivity activity)
    {
        var points = catalogues.Points.In(theme).ToList();
        var scenarios = Nearest(catalogues.Scenarios.Scenarios, scenario => points.Count(point => scenario.Points.Contains(point.Id)))
            .Select(scenario => InductionStep.Of(scenario, activity));
        var drills = Nearest(catalogues.Drills.Drills, drill => points.Count(point => drill.Carries.Contains(point.Id)))
            .Select(drill => InductionStep.Of(drill, activity));
        var briefings = Nearest(catalogues.Briefings.Briefings, briefing => points.Count(point => briefing.Points.Contains(point.Id)))
            .Select(briefing => InductionStep.Of(briefing, activity));
        return new ThemeModel(
            theme,
            points,
            [.. scenarios, .. drills, .. briefings],
            catalogues.Points.Groups.SkipWhile(group => group != theme).ElementAtOrDefault(1)
        );
    }

    private static IEnumerable<T> Nearest<T>(IEnumerable<T> all, Func<T, int> shared) =>
        all.Where(one => shared(one) > 0).OrderByDescending(shared);
}

/// <summary>Where somebody of one agency might begin, and what that agency holds in the stories of others.</summary>
public sealed record RoleModel(
    RolePlan Role,
    IReadOnlyList<InductionStep> Scenarios,
    IReadOnlyList<InductionStep> Briefings,
    IReadOnlyList<HeldPieceGroup> Holds
)
{
    public static RoleModel Of(RolePlan role, LearningCatalogues catalogues, LearnerActivity activity) =>
        new(
            role,
            [
                .. role
                    .Scenarios.Select(slug => catalogues.Scenarios.Find(slug)?.Scenario)
                    .OfType<Scenario>()
                    .Select(scenario => InductionStep.Of(scenario, activity, AsWhom(scenario, role))),
            ],
            [
                .. role
                    .Briefings.Select(catalogues.Briefings.Find)
                    .OfType<Briefing>()
                    .Select(briefing => InductionStep.Of(briefing, activity)),
            ],
            [
                .. catalogues
                    .Scenarios.Scenarios.Where(scenario => !role.Scenarios.Contains(scenario.Slug))
                    .Select(scenario => HeldPieceGroup.Of(scenario, role.Agency))
                    .OfType<HeldPieceGroup>(),
            ]
        );

    private static string AsWhom(Scenario scenario, RolePlan role) =>
        scenario.Roles.Where(one => one.Agency == role.Agency).Select(one => one.Name.Set()).ToList() is { Count: > 0 } names
            ? $"As the {names.Listed("or")}."
            : "Nobody of your agency is played here, and your agency is in it.";
}

/// <summary>A story in which the agency is not played but has something to bring.</summary>
/// <param name="Pieces">How many pieces it holds; with none, it is the one who asks.</param>
public sealed record HeldPieceGroup(Scenario Scenario, int Pieces)
{
    public static HeldPieceGroup? Of(Scenario scenario, Agency agency)
    {
        var pieces = scenario.Pieces.Count(piece => piece.Agency == agency);
        return pieces > 0 || scenario.OpenQuestions.Any(question => question.Agency == agency)
            ? new HeldPieceGroup(scenario, pieces)
            : null;
    }
}

/// <summary>What one learner has done, newest first, without a count of what is left.</summary>
public sealed record DoneModel(
    IReadOnlyList<CarryOn> UnderWay,
    IReadOnlyList<CarryOn> Finished,
    IReadOnlyList<(Briefing Briefing, DateOnly On)> Read,
    IReadOnlyList<Drill> Drilled,
    IReadOnlyList<DiaryWriting> Written
)
{
    public bool IsEmpty => UnderWay.Count + Finished.Count + Read.Count + Drilled.Count + Written.Count == 0;

    public static DoneModel Of(LearnerActivity activity, IReadOnlyList<DiaryWriting> written, LearningCatalogues catalogues) =>
        new(
            [.. activity.Played.Where(place => !place.Ended)],
            [.. activity.Played.Where(place => place.Ended)],
            [
                .. activity.Read.SelectMany(read =>
                    catalogues.Briefings.Find(read.Slug) is { } briefing ? new[] { (briefing, read.On) } : []
                ),
            ],
            [.. activity.Drilled.Select(catalogues.Drills.Find).OfType<Drill>()],
            written
        );
}
