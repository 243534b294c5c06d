using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Host.Features.Drills;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Coverage;

/// <summary>Where each section of each source document is practised or read about.</summary>
public sealed record CoverageModel(IReadOnlyList<CoveredDocument> Documents)
{
    public int Sections => Documents.Sum(document => document.Sections.Count);

    public static CoverageModel Of(
        SourceMap map,
        IReadOnlyList<Scenario> scenarios,
        IReadOnlyList<Drill> drills,
        IReadOnlyList<Briefing> briefings
    ) =>
        new([
            .. map.Documents.Select(document => new CoveredDocument(
                document,
                [.. document.Sections.Select(section => Covered(section, scenarios, drills, briefings))]
            )),
        ]);

    private static CoveredSection Covered(
        SourceSection section,
        IReadOnlyList<Scenario> scenarios,
        IReadOnlyList<Drill> drills,
        IReadOnlyList<Briefing> briefings
    ) =>
        new(
            section,
            [.. scenarios.Where(scenario => section.Points.Any(scenario.Points.Contains))],
            [.. drills.Where(drill => section.Points.Any(drill.Carries.Contains))],
            [.. briefings.Where(briefing => briefing.Carries.Contains(section.Key))]
        );
}

public sealed record CoveredDocument(SourceDocument Document, IReadOnlyList<CoveredSection> Sections);

/// <summary>One section, the scenarios and drills that exercise one of its points, and the briefings that say they carry it.</summary>
public sealed record CoveredSection(
    SourceSection Section,
    IReadOnlyList<Scenario> PractisedIn,
    IReadOnlyList<Drill> Drilled,
    IReadOnlyList<Briefing> CarriedIn
)
{
    public bool IsCarried => PractisedIn.Count + Drilled.Count + CarriedIn.Count > 0;
}
