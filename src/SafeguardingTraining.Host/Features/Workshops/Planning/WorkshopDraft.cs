using System.Globalization;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.FollowUps;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Planning;

/// <summary>What is in the form for a new workshop; nothing typed is lost when it cannot be opened yet.</summary>
public sealed record WorkshopDraft
{
    public string Slug { get; init; } = "";

    public string Title { get; init; } = "";

    public string Role { get; init; } = "";

    public IReadOnlyList<string> Agencies { get; init; } = [];

    public string Tables { get; init; } = "0";

    public Deciding Deciding { get; init; }

    public FreeText FreeText { get; init; }

    public Unplayed Unplayed { get; init; }

    public string GroundRules { get; init; } = "";

    public string Support { get; init; } = "";

    public string Days { get; init; } = "";

    public bool Rehearsal { get; init; }

    /// <summary>Which plan it keeps to: an author's by its minutes, one's own by its id; empty for the whole story.</summary>
    public string Plan { get; init; } = "";

    /// <summary>What time it begins today; empty when its times count from when it is begun.</summary>
    public string Begins { get; init; } = "";

    /// <summary>Questions for the wall, one a line.</summary>
    public string Walls { get; init; } = "";

    /// <summary>News to bring in, one a line.</summary>
    public string News { get; init; } = "";

    /// <summary>Ids of those who ran the workshop that this one was copied from, and run this one too.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>The workshop it was copied from; empty for none.</summary>
    public string Copied { get; init; } = "";

    /// <summary>The booked occasion it is opened for; empty for none.</summary>
    public string Booking { get; init; } = "";

    /// <summary>The law leads with these, so they are in play unless somebody takes them out.</summary>
    private static readonly string[] Leading = ["police", "social-care"];

    /// <summary>
    /// The form as it is first opened: every agency with a piece is in play, and those that the law leads with even where they only
    /// ask; the family's pieces are dealt.
    /// </summary>
    public static WorkshopDraft Fresh(Scenario scenario, LocalValues local, DateOnly today) =>
        new()
        {
            Slug = scenario.Slug,
            Title = $"{scenario.Title}, {today.InFull()}",
            Role = scenario.Roles[0].Id,
            Agencies =
            [
                .. Playable(scenario)
                    .Where(agency => agency.Code != "family" && (Leading.Contains(agency.Code) || Holds(scenario, agency)))
                    .Select(agency => agency.Code),
            ],
            Days = $"{WorkshopPlan.DaysKept}",
            GroundRules =
                "Nobody is marked. What is said here stays here. You may pass at any time, step out, or ask a facilitator to check "
                + "in with you. We talk about the family as if they were in the room.",
            Support = string.Join(
                "\n",
                local
                    .Support.Where(contact => contact.CanBeReached)
                    .Select(contact => contact.Reach is null ? contact.Name : $"{contact.Name}: {contact.Reach}")
            ),
        };

    public static WorkshopDraft Of(FormFields form) =>
        new()
        {
            Slug = form.Text("scenario"),
            Title = form.Text("title"),
            Role = form.Text("role"),
            Agencies = form.Texts("agencies"),
            Tables = form.Text("tables"),
            Deciding = form.One<Deciding>("deciding") ?? default,
            FreeText = form.One<FreeText>("freetext") ?? default,
            Unplayed = form.One<Unplayed>("unplayed") ?? default,
            GroundRules = form.Text("rules"),
            Support = form.Text("support"),
            Days = form.Text("days"),
            Rehearsal = form.IsTicked("rehearsal"),
            Plan = form.Text("plan"),
            Begins = form.Text("begins").Trim(),
            Walls = form.Text("walls"),
            News = form.Text("news"),
            With = form.Texts("with"),
            Copied = form.Text("copied"),
            Booking = form.Text("booking"),
        };

    /// <summary>The form filled as a past workshop was, under today's title: everything but who was there.</summary>
    public static WorkshopDraft Like(
        WorkshopPlan past,
        Scenario scenario,
        IReadOnlyList<RunChoice> plans,
        DateOnly today,
        DateOnly opened
    ) =>
        new()
        {
            Slug = scenario.Slug,
            Title = past.Title.Replace(opened.InFull(), today.InFull(), StringComparison.Ordinal),
            Role = scenario.RoleOf(past.Role)?.Id ?? scenario.Roles[0].Id,
            Agencies = past.Agencies,
            Tables = past.Tables.ToString(CultureInfo.InvariantCulture),
            Deciding = past.Deciding,
            FreeText = past.FreeText,
            Unplayed = past.Unplayed,
            GroundRules = past.GroundRules,
            Support = past.Support,
            Days = $"{Math.Clamp(past.DeleteOn.DayNumber - opened.DayNumber, 1, WorkshopPlan.LongestKept)}",
            Rehearsal = past.Rehearsal,
            Plan = plans.FirstOrDefault(choice => choice.IsLike(past.Run))?.Value ?? "",
            Walls = string.Join("\n", past.Walls),
            News = PreparedLines.Typed(past.News),
        };

    /// <summary>Agencies that hold a piece of this story or have something to ask, in the usual order.</summary>
    public static IReadOnlyList<Agency> Playable(Scenario scenario) =>
        [
            .. Agency.All.Where(agency =>
                scenario.Pieces.Any(piece => piece.Agency == agency) || scenario.OpenQuestions.Any(question => question.Agency == agency)
            ),
        ];

    public IReadOnlyList<FieldProblem> Problems(Scenario scenario)
    {
        var problems = new List<FieldProblem>();
        void Need(bool isRight, string field, string message)
        {
            if (!isRight)
            {
                problems.Add(new FieldProblem(field, message));
            }
        }
        Need(
            Title.Trim().Length is > 0 and <= WorkshopPlan.LongestTitle,
            "title",
            $"Give the workshop a title of at most {WorkshopPlan.LongestTitle} characters."
        );
        Need(scenario.RoleOf(Role) is not null, "role", "Choose from whose desk the story is told.");
        Need(
            Agencies.Count > 0 && Agencies.All(code => Playable(scenario).Any(agency => agency.Code == code)),
            "agencies",
            "Choose at least one agency."
        );
        Need(
            Whole(Tables) is >= 0 and <= WorkshopPlan.MostTables,
            "tables",
            $"Say how many tables there are, from 0 to {WorkshopPlan.MostTables}."
        );
        Need(Whole(Days) is >= 1 and <= WorkshopPlan.LongestKept, "days", $"Choose from 1 to {WorkshopPlan.LongestKept} days.");
        Need(Begins.Length == 0 || TimeOf(Begins) is not null, "begins", "Write the time like 13:30, or leave it empty.");
        problems.AddRange(PreparedLines.Problems("walls", Walls, TextLimits.LongestNote));
        problems.AddRange(PreparedLines.Problems("news", News, TextLimits.LongestReason));
        Need(GroundRules.Length <= WorkshopPlan.LongestText, "rules", TextLimits.TooLong(WorkshopPlan.LongestText));
        Need(Support.Length <= WorkshopPlan.LongestText, "support", TextLimits.TooLong(WorkshopPlan.LongestText));
        return problems;
    }

    /// <param name="run">The plan it keeps to; null for the whole story.</param>
    public WorkshopPlan ToPlan(Scenario scenario, DateOnly today, RunPlan? run = null) =>
        new(
            Title.Trim(),
            scenario.Slug,
            scenario.Version,
            Role,
            Random.Shared.Next(),
            [.. Playable(scenario).Select(agency => agency.Code).Where(Agencies.Contains)],
            Whole(Tables) ?? 0,
            Deciding,
            FreeText,
            Unplayed,
            GroundRules.Trim(),
            Support.Trim(),
            Rehearsal,
            today.AddDays(Whole(Days) ?? WorkshopPlan.DaysKept)
        )
        {
            Run = run,
            BeginsAt = TimeOf(Begins) is { } time ? today.ToDateTime(time).FromUk() : null,
            Walls = PreparedLines.Of(Walls),
            News = PreparedLines.NewsOf(News, Agencies),
        };

    private static bool Holds(Scenario scenario, Agency agency) => scenario.Pieces.Any(piece => piece.Agency == agency);

    private static TimeOnly? TimeOf(string text) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "H:mm", "HH.mm", "H.mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : null;

    private static int? Whole(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : null;
}

/// <summary>The page for a new workshop.</summary>
public sealed record PlanModel(Scenario Scenario, WorkshopDraft Draft, IReadOnlyList<FieldProblem> Problems)
{
    /// <summary>The plans it can keep to.</summary>
    public IReadOnlyList<RunChoice> Plans { get; init; } = RunChoice.Of(Scenario, []);

    /// <summary>Those who ran the workshop that this one is copied from.</summary>
    public IReadOnlyList<Facilitator> Colleagues { get; init; } = [];

    /// <summary>Those of them who run this one too.</summary>
    public IReadOnlyList<Facilitator> Chosen => [.. Colleagues.Where(one => Draft.With.Contains($"{one.Person}"))];

    /// <summary>What it is copied from or opened for, in a sentence; null for neither.</summary>
    public string? Origin { get; init; }

    public WorkshopPlan ToPlan(DateOnly today) =>
        Draft.ToPlan(Scenario, today, Plans.FirstOrDefault(choice => choice.Value == Draft.Plan)?.Run);
}

/// <summary>A plan that can be chosen.</summary>
/// <param name="Value">What the form sends.</param>
/// <param name="Own">The id of one's own, which can be changed; null for an author's.</param>
public sealed record RunChoice(string Value, string Title, string Played, Guid? Own, RunPlan? Run)
{
    public static IReadOnlyList<RunChoice> Of(Scenario scenario, IReadOnlyList<OwnRunPlan> own) =>
        [
            .. scenario.Plans.Select(plan => new RunChoice(
                RunPlanDraft.Typed(plan.Minutes),
                $"{plan.Minutes} minutes",
                $"plays {PlayedIn(plan, scenario)}, and tells the rest in a sentence",
                null,
                plan
            )),
            new RunChoice(
                "",
                $"The whole story, {StoryLength.LengthOf(scenario)}",
                "every scene that the room comes to, for half a day or two meetings; the console then shows no agenda and no lateness",
                null,
                null
            ),
            .. own.Select(kept =>
                    kept.Run is { } run
                        ? new RunChoice($"{kept.Id}", $"{kept.Name}, {run.AddsUpTo} minutes", PlayedIn(run, scenario), kept.Id, run)
                        : null
                )
                .OfType<RunChoice>(),
        ];

    /// <summary>What is chosen at first: an author's plan of an hour or the nearest to it; without any, the whole story.</summary>
    public static string Suggested(IReadOnlyList<RunChoice> choices) =>
        choices
            .Where(choice => choice is { Own: null, Run: not null })
            .MinBy(choice => Math.Abs((choice.Run?.Minutes ?? 0) - SuggestedMinutes))
            ?.Value
        ?? "";

    private const int SuggestedMinutes = 60;

    /// <summary>A workshop that kept to a plan kept to this one.</summary>
    public bool IsLike(RunPlan? run) =>
        Run is { } mine && run is not null && (mine.Name, mine.AddsUpTo, mine.Spine.Count) == (run.Name, run.AddsUpTo, run.Spine.Count);

    // Which of several it is depends on the desk and on what is decided: nobody can place their names here.
    private static string PlayedIn(RunPlan plan, Scenario scenario) =>
        plan
            .Spine.Select(place =>
                place.Scenes.Count > 1 ? $"one of {place.Scenes.Count.InWords()} scenes" : $"“{AgendaCourse.TitleOf(place, scenario)}”"
            )
            .ToList()
            .Listed();
}

/// <summary>The workshops a person runs, what can be opened, and what they are asked weeks after taking part in one.</summary>
/// <param name="MayRun">Holds the role of a facilitator.</param>
public sealed record WorkshopsModel(
    IReadOnlyList<WorkshopInList> Mine,
    IReadOnlyList<Scenario> Scenarios,
    IReadOnlyList<FollowUp> Due,
    bool MayRun,
    string? Typed = null,
    string? Problem = null
)
{
    /// <summary>The booked occasion that a story is chosen for; null for none.</summary>
    public Guid? Booking { get; init; }

    /// <summary>The moment the list is shown.</summary>
    public DateTimeOffset Now { get; init; }
}
