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

    /// <summary>The form as it is first opened: every agency with a piece is in play, the family's are dealt.</summary>
    public static WorkshopDraft Fresh(Scenario scenario, LocalValues local, DateOnly today) =>
        new()
        {
            Slug = scenario.Slug,
            Title = $"{scenario.Title}, {today.InFull()}",
            Role = scenario.Roles[0].Id,
            Agencies = [.. Holders(scenario).Where(agency => agency.Code != "family").Select(agency => agency.Code)],
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
        Need(GroundRules.Length <= WorkshopPlan.LongestText, "rules", TextLimits.TooLong(WorkshopPlan.LongestText));
        Need(Support.Length <= WorkshopPlan.LongestText, "support", TextLimits.TooLong(WorkshopPlan.LongestText));
        return problems;
    }

    public WorkshopPlan ToPlan(Scenario scenario, DateOnly today) =>
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
        );

    private static IEnumerable<Agency> Holders(Scenario scenario) =>
        Playable(scenario).Where(agency => scenario.Pieces.Any(piece => piece.Agency == agency));

    private static int? Whole(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : null;
}

/// <summary>The page for a new workshop.</summary>
public sealed record PlanModel(Scenario Scenario, WorkshopDraft Draft, IReadOnlyList<FieldProblem> Problems);

/// <summary>The workshops a person runs, what can be opened, and what they are asked weeks after taking part in one.</summary>
/// <param name="MayRun">Holds the role of a facilitator.</param>
public sealed record WorkshopsModel(
    IReadOnlyList<WorkshopInList> Mine,
    IReadOnlyList<Scenario> Scenarios,
    IReadOnlyList<FollowUp> Due,
    bool MayRun,
    string? Typed = null,
    string? Problem = null
);
