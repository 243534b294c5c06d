using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Features.Drills;
using SafeguardingTraining.Host.Features.Induction;
using SafeguardingTraining.Host.Features.Library;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Features.Workshops;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>Something of the library that a programme can ask for.</summary>
/// <param name="Code">As a form names it: <c>scenario:dear-nia</c>.</param>
/// <param name="Minutes">How long it usually takes; 0 when nobody can say.</param>
/// <param name="Address">Where it is done.</param>
public sealed record LearningSubject(LearningKind Kind, string Slug, string Title, int Minutes, string Address)
{
    private const int WorkshopMinutes = 90;
    private const int ReflectionMinutes = 15;

    public string Code => CodeOf(Kind, Slug);

    public static string CodeOf(LearningKind kind, string slug) => slug.Length == 0 ? $"{kind}" : $"{kind}:{slug}";

    /// <summary>What a form named; null when it is nothing of the kind.</summary>
    public static (LearningKind Kind, string Slug)? Read(string code) =>
        code.Split(':', 2) is [var kind, .. var rest] && FormValue.OneOf<LearningKind>(kind) is { } known
            ? (known, rest is [var slug] ? slug : "")
            : null;

    public static string NameOf(LearningKind kind) =>
        kind switch
        {
            LearningKind.Scenario => "Scenario",
            LearningKind.Briefing => "Briefing",
            LearningKind.Drill => "Drill",
            LearningKind.Workshop => "Workshop",
            _ => "Reflection",
        };

    internal static LearningSubject AnyWorkshop { get; } =
        new(LearningKind.Workshop, "", "A workshop with other agencies", WorkshopMinutes, WorkshopAddresses.All);

    internal static LearningSubject AnyReflection { get; } =
        new(LearningKind.Reflection, "", "A reflection, kept in your own diary", ReflectionMinutes, DiaryAddresses.NewEntry);
}

/// <summary>Everything a programme can ask for.</summary>
public sealed class LearningSubjects(LearningCatalogues catalogues)
{
    public IReadOnlyList<LearningSubject> All =>
        [
            .. catalogues.Scenarios.Scenarios.Select(scenario => new LearningSubject(
                LearningKind.Scenario,
                scenario.Slug,
                scenario.Title.Set(),
                scenario.Minutes,
                PlayingAddresses.Start(scenario.Slug)
            )),
            .. catalogues.Briefings.Briefings.Select(briefing => new LearningSubject(
                LearningKind.Briefing,
                briefing.Slug,
                briefing.Title.Set(),
                briefing.Minutes,
                BriefingAddresses.Briefing(briefing.Slug)
            )),
            .. catalogues.Drills.Drills.Select(drill => new LearningSubject(
                LearningKind.Drill,
                drill.Slug,
                drill.Title.Set(),
                drill.Minutes,
                DrillAddresses.Drill(drill.Slug)
            )),
            LearningSubject.AnyWorkshop,
            LearningSubject.AnyReflection,
        ];

    /// <summary>What an item asks for. Something that has left the library keeps its place under its own name.</summary>
    public LearningSubject Of(ProgrammeItem item) =>
        Find(item.Kind, item.Slug) ?? new LearningSubject(item.Kind, item.Slug, item.Slug, 0, LibraryAddresses.Scenarios);

    public LearningSubject? Find(LearningKind kind, string slug) =>
        kind switch
        {
            LearningKind.Scenario => catalogues.Scenarios.Find(slug)?.Scenario is { } scenario
                ? new LearningSubject(kind, slug, scenario.Title.Set(), scenario.Minutes, PlayingAddresses.Start(slug))
                : null,
            LearningKind.Briefing => catalogues.Briefings.Find(slug) is { } briefing
                ? new LearningSubject(kind, slug, briefing.Title.Set(), briefing.Minutes, BriefingAddresses.Briefing(slug))
                : null,
            LearningKind.Drill => catalogues.Drills.Find(slug) is { } drill
                ? new LearningSubject(kind, slug, drill.Title.Set(), drill.Minutes, DrillAddresses.Drill(slug))
                : null,
            LearningKind.Workshop => LearningSubject.AnyWorkshop,
            LearningKind.Reflection => LearningSubject.AnyReflection,
            _ => null,
        };

    /// <summary>
    /// Programmes to begin with, made of the way through: the whole of it, its first weeks, and a beginning for each agency.
    /// </summary>
    public IReadOnlyList<Programme> StarterSet()
    {
        var parts = catalogues.Plan.Parts;
        return
        [
            new Programme(
                Guid.CreateVersion7(),
                "Safeguarding induction",
                "Everything a new starter needs in their first three months, with a workshop and a reflection.",
                Whole(parts)
            ),
            new Programme(
                Guid.CreateVersion7(),
                "First two weeks",
                "For volunteers and short placements.",
                [.. parts.Take(2).SelectMany(Steps)]
            ),
            .. catalogues.Plan.Roles.Select(ForRole),
        ];
    }

    private static IReadOnlyList<ProgrammeItem> Whole(IReadOnlyList<PlannedPart> parts)
    {
        var days = parts.Select(part => part.Days).DefaultIfEmpty(0).ToList();
        return
        [
            .. parts.SelectMany(Steps),
            new ProgrammeItem(LearningKind.Reflection, "", days[^1]),
            new ProgrammeItem(LearningKind.Workshop, "", days[^1]),
        ];
    }

    private Programme ForRole(RolePlan role)
    {
        const int Month = 28;
        return new Programme(
            Guid.CreateVersion7(),
            $"First steps: {role.Agency.Name}",
            "",
            [
                .. role.Briefings.Select(slug => new ProgrammeItem(LearningKind.Briefing, slug, Month / 2)),
                .. role.Scenarios.Select(slug => new ProgrammeItem(LearningKind.Scenario, slug, Month)),
            ]
        );
    }

    private static IEnumerable<ProgrammeItem> Steps(PlannedPart part) =>
        part.Steps.Select(step => new ProgrammeItem(KindOf(step.Kind), step.Slug, part.Days));

    private static LearningKind KindOf(InductionItemKind kind) =>
        kind switch
        {
            InductionItemKind.Scenario => LearningKind.Scenario,
            InductionItemKind.Drill => LearningKind.Drill,
            _ => LearningKind.Briefing,
        };
}
