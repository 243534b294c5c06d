using System.Globalization;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Planning;

/// <summary>A plan as it is changed in its form: for every scene whether it is played, and minutes for each part.</summary>
public sealed record RunPlanDraft(string Name, string Welcome, string LookingBack, string Promise, IReadOnlyList<PlaceDraft> Places)
{
    public const int LongestPart = 120;

    /// <summary>A plan in its form, with every other scene of the story to put in; null begins with the whole story.</summary>
    public static RunPlanDraft Of(Scenario scenario, RunPlan? run)
    {
        var inPlan = run?.Spine ?? [];
        var placed = inPlan.SelectMany(place => place.Scenes).ToHashSet();
        var all = inPlan
            .Select(place => PlaceDraft.Of(place, isPlayed: true))
            .Concat(
                scenario
                    .Scenes.Where(scene => !placed.Contains(scene.Id))
                    .Select(scene => PlaceDraft.Of(new PlanScene([scene.Id], Usual, 0), isPlayed: run is null))
            );
        return new RunPlanDraft(
            run?.Name ?? (run is null ? "" : $"My {run.Minutes} minutes"),
            Typed(run?.Welcome ?? 8),
            Typed(run?.LookingBack ?? 15),
            Typed(run?.Promise ?? 5),
            [.. all.OrderBy(place => OrderOf(scenario, place))]
        );
    }

    public static RunPlanDraft Of(FormFields form, Scenario scenario, RunPlan? run)
    {
        var start = Of(scenario, run);
        return start with
        {
            Name = form.Text("name").Trim(),
            Welcome = form.Text("welcome").Trim(),
            LookingBack = form.Text("looking-back").Trim(),
            Promise = form.Text("promise").Trim(),
            Places = [.. start.Places.Select((place, number) => place.With(form, number))],
        };
    }

    /// <summary>What to fix, field by field; nothing when it can be kept.</summary>
    public IReadOnlyList<FieldProblem> Problems()
    {
        IEnumerable<FieldProblem> problems =
        [
            .. FieldProblems.At(
                "name",
                Name.Length is > 0 and <= OwnRunPlan.LongestName ? null : $"Give it a name of at most {OwnRunPlan.LongestName} characters."
            ),
            .. Minutes("welcome", Welcome),
            .. Minutes("looking-back", LookingBack),
            .. Minutes("promise", Promise),
            .. Places.SelectMany((place, number) => place.Problems(number)),
        ];
        return problems.ToList() is { Count: > 0 } found ? found : [.. Whole()];
    }

    /// <summary>The plan, once there is nothing to fix.</summary>
    public RunPlan ToPlan()
    {
        var run = new RunPlan(
            0,
            Whole(Welcome) ?? 0,
            [.. Places.Where(place => place.IsPlayed).Select(place => place.ToPlace())],
            Whole(LookingBack) ?? 0,
            Whole(Promise) ?? 0
        )
        {
            Name = Name,
        };
        return run with { Minutes = run.AddsUpTo };
    }

    /// <summary>Minutes as far as they can be read.</summary>
    public int Total => ToPlan().AddsUpTo;

    internal static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : null;

    internal static string Typed(int minutes) => minutes.ToString(CultureInfo.InvariantCulture);

    internal static IEnumerable<FieldProblem> Minutes(string field, string text) =>
        FieldProblems.At(
            field,
            Whole(text.Length == 0 ? "0" : text) is >= 0 and <= LongestPart ? null : $"Write minutes from 0 to {LongestPart}."
        );

    private IEnumerable<FieldProblem> Whole()
    {
        if (!Places.Any(place => place.IsPlayed))
        {
            return FieldProblems.At("play-0", "Play at least one scene.");
        }
        return FieldProblems.At(
            "name",
            Total is >= RunPlan.LeastMinutes and <= RunPlan.MostMinutes
                ? null
                : $"It adds up to {Total} minutes. A workshop takes from {RunPlan.LeastMinutes} to {RunPlan.MostMinutes}."
        );
    }

    private static IReadOnlyList<PartTime> Usual { get; } =
    [.. SceneParts.All.Select(part => new PartTime(part, Enum.Parse<Stage>(part.ToString()).Minutes()))];

    private static int OrderOf(Scenario scenario, PlaceDraft place) => scenario.SceneOf(place.Scenes[0])?.Number ?? int.MaxValue;
}

/// <summary>One place of a plan in its form.</summary>
/// <param name="Parts">Minutes as typed, by part.</param>
public sealed record PlaceDraft(IReadOnlyList<string> Scenes, bool IsPlayed, IReadOnlyDictionary<TimedPart, string> Parts, string Break)
{
    internal static PlaceDraft Of(PlanScene place, bool isPlayed) =>
        new(
            place.Scenes,
            isPlayed,
            SceneParts.All.ToDictionary(part => part, part => RunPlanDraft.Typed(place.MinutesOf(part))),
            RunPlanDraft.Typed(place.Break)
        );

    internal PlaceDraft With(FormFields form, int number) =>
        this with
        {
            IsPlayed = form.IsTicked($"play-{number}"),
            Parts = SceneParts.All.ToDictionary(part => part, part => form.Text(Field(part, number)).Trim()),
            Break = form.Text($"break-{number}").Trim(),
        };

    internal IEnumerable<FieldProblem> Problems(int number)
    {
        if (!IsPlayed)
        {
            return [];
        }
        return
        [
            .. SceneParts.All.SelectMany(part => RunPlanDraft.Minutes(Field(part, number), Parts[part])),
            .. RunPlanDraft.Minutes($"break-{number}", Break),
            .. SceneParts
                .Always.Where(part => MinutesOf(part) == 0)
                .SelectMany(part => FieldProblems.At(Field(part, number), "No scene is played without this: give it a minute or more.")),
            .. Pair(TimedPart.Vote, TimedPart.Result, number, "A vote goes with the talk after it: give both minutes, or neither."),
            .. Pair(
                TimedPart.SecondVote,
                TimedPart.BothResults,
                number,
                "A second vote goes with its result: give both minutes, or neither."
            ),
        ];
    }

    internal PlanScene ToPlace() =>
        new(
            Scenes,
            [.. SceneParts.All.Select(part => new PartTime(part, MinutesOf(part))).Where(one => one.Minutes > 0)],
            RunPlanDraft.Whole(Break) ?? 0
        );

    public static string Field(TimedPart part, int number) => $"{part.Key()}-{number}";

    public int Minutes => SceneParts.All.Sum(MinutesOf);

    private int MinutesOf(TimedPart part) => RunPlanDraft.Whole(Parts[part]) ?? 0;

    private IEnumerable<FieldProblem> Pair(TimedPart one, TimedPart other, int number, string message) =>
        (MinutesOf(one) > 0) == (MinutesOf(other) > 0) ? [] : FieldProblems.At(Field(MinutesOf(one) > 0 ? other : one, number), message);
}

/// <summary>The page on which a plan is changed.</summary>
/// <param name="Id">Null for a new one.</param>
/// <param name="From">The plan it began with, as the form sends it back: minutes of an author's, or empty for the whole story.</param>
public sealed record RunPlanModel(Scenario Scenario, Guid? Id, string From, RunPlanDraft Draft, IReadOnlyList<FieldProblem> Problems);
