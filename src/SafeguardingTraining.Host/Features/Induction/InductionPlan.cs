using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Host.Features.Induction;

/// <summary>
/// A suggested way through for somebody new, and a beginning for each agency, as <c>content/induction.yaml</c> has them. It follows what is
/// changed and published.
/// </summary>
/// <param name="problems">What could not be read, with file and line.</param>
public sealed class InductionPlan(IReadOnlyList<PlannedPart> parts, IReadOnlyList<RolePlan> roles, IReadOnlyList<Problem> problems)
    : IContentReader
{
    private const string Name = "induction.yaml";

    private volatile Shown shown = new(parts, roles, problems);

    public IReadOnlyList<PlannedPart> Parts => shown.Parts;

    public IReadOnlyList<RolePlan> Roles => shown.Roles;

    public IReadOnlyList<Problem> Problems => shown.Problems;

    public RolePlan? RoleOf(string agency) => Roles.FirstOrDefault(role => role.Agency.Code == agency);

    public void Follow(ContentTexts texts) => shown = Read(texts).shown;

    /// <summary>Reads the file. One that is missing plans nothing.</summary>
    public static InductionPlan Read(string contentFolder) => Read(ContentTexts.In(contentFolder));

    /// <inheritdoc cref="Read(string)"/>
    public static InductionPlan Read(ContentTexts texts) => texts.Once(Made);

    private static InductionPlan Made(ContentTexts texts)
    {
        var problems = new List<Problem>();
        if (texts.Find(Name, "induction", problems) is not { } text || new YamlFile($"content/{Name}", problems).Read(text) is not { } map)
        {
            return new InductionPlan([], [], problems);
        }
        map.Needs("parts");
        var plan = new InductionPlan([.. map.Maps("parts").Select(PartIn)], [.. map.Maps("roles").Select(RoleIn)], problems);
        map.Close();
        return plan;
    }

    private static PlannedPart PartIn(YamlMap map)
    {
        map.Needs("steps");
        var part = new PlannedPart(map.Prose("name"), map.Prose("about"), map.Number("days"), [.. map.Maps("steps").Select(StepIn)]);
        map.Close();
        return part;
    }

    private static PlannedStep StepIn(YamlMap map)
    {
        var (scenario, drill) = (map.WordOrNone("scenario"), map.WordOrNone("drill"));
        var kind =
            scenario is not null ? InductionItemKind.Scenario
            : drill is not null ? InductionItemKind.Drill
            : InductionItemKind.Briefing;
        if (new[] { scenario, drill, map.WordOrNone("briefing") }.Count(name => name is not null) > 1)
        {
            map.Report("why", "induction", "A step names one scenario, one drill or one briefing; part it into several steps.");
        }
        var slug = scenario ?? drill ?? map.Word("briefing");
        var step = new PlannedStep(kind, slug, map.Prose("why")) { Line = (int)map.LineOf(NameOf(kind)) };
        map.Close();
        return step;
    }

    private static RolePlan RoleIn(YamlMap map)
    {
        var role = new RolePlan(map.Agency("agency"), map.Prose("about"), map.Words("scenarios"), map.Words("briefings"))
        {
            Line = (int)map.Line,
            ScenarioLines = map.LinesOf("scenarios"),
            BriefingLines = map.LinesOf("briefings"),
        };
        map.Close();
        return role;
    }

    /// <summary>How a step of that kind names what it leads to.</summary>
    public static string NameOf(InductionItemKind kind) =>
        kind switch
        {
            InductionItemKind.Scenario => "scenario",
            InductionItemKind.Drill => "drill",
            _ => "briefing",
        };

    private sealed record Shown(IReadOnlyList<PlannedPart> Parts, IReadOnlyList<RolePlan> Roles, IReadOnlyList<Problem> Problems);
}

/// <summary>Some weeks of an induction.</summary>
/// <param name="Days">Within how many days of the start it is usually done; a programme made of it begins with these.</param>
public sealed record PlannedPart(string Name, string About, int Days, IReadOnlyList<PlannedStep> Steps);

/// <summary>One scenario, drill or briefing, by its slug, and why it comes here.</summary>
public sealed record PlannedStep(InductionItemKind Kind, string Slug, string Why)
{
    /// <summary>Where it stands in its file, from 1.</summary>
    public int Line { get; init; } = 1;
}

/// <summary>What there is to do.</summary>
public enum InductionItemKind
{
    Scenario,
    Drill,
    Briefing,
}

/// <summary>Where somebody of this agency might begin.</summary>
public sealed record RolePlan(Agency Agency, string About, IReadOnlyList<string> Scenarios, IReadOnlyList<string> Briefings)
{
    /// <summary>Where it stands in its file, from 1.</summary>
    public int Line { get; init; } = 1;

    public IReadOnlyList<long> ScenarioLines { get; init; } = [];

    public IReadOnlyList<long> BriefingLines { get; init; } = [];
}
