using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Host.Features.Induction;

/// <summary>A suggested way through for somebody new, and a beginning for each agency, as <c>content/induction.yaml</c> has them.</summary>
/// <param name="Problems">What could not be read, with file and line.</param>
public sealed record InductionPlan(IReadOnlyList<PlannedPart> Parts, IReadOnlyList<RolePlan> Roles, IReadOnlyList<Problem> Problems)
{
    private const string Name = "induction.yaml";

    public RolePlan? RoleOf(string agency) => Roles.FirstOrDefault(role => role.Agency.Code == agency);

    /// <summary>Reads the file. One that is missing plans nothing.</summary>
    public static InductionPlan Read(string contentFolder)
    {
        var path = Path.Combine(contentFolder, Name);
        var problems = new List<Problem>();
        if (!File.Exists(path) || new YamlFile($"content/{Name}", problems).Read(File.ReadAllText(path)) is not { } map)
        {
            return new InductionPlan([], [], problems);
        }
        var plan = new InductionPlan([.. map.Maps("parts").Select(PartIn)], [.. map.Maps("roles").Select(RoleIn)], problems);
        map.Close();
        return plan;
    }

    private static PlannedPart PartIn(YamlMap map)
    {
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
        var step = new PlannedStep(kind, scenario ?? drill ?? map.Word("briefing"), map.Prose("why"));
        map.Close();
        return step;
    }

    private static RolePlan RoleIn(YamlMap map)
    {
        var role = new RolePlan(map.Agency("agency"), map.Prose("about"), map.Words("scenarios"), map.Words("briefings"));
        map.Close();
        return role;
    }
}

/// <summary>Some weeks of an induction.</summary>
/// <param name="Days">Within how many days of the start it is usually done; a programme made of it begins with these.</param>
public sealed record PlannedPart(string Name, string About, int Days, IReadOnlyList<PlannedStep> Steps);

/// <summary>One scenario, drill or briefing, by its slug, and why it comes here.</summary>
public sealed record PlannedStep(InductionItemKind Kind, string Slug, string Why);

/// <summary>What there is to do.</summary>
public enum InductionItemKind
{
    Scenario,
    Drill,
    Briefing,
}

/// <summary>Where somebody of this agency might begin.</summary>
public sealed record RolePlan(Agency Agency, string About, IReadOnlyList<string> Scenarios, IReadOnlyList<string> Briefings);
