using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.PracticePoints;

/// <summary>
/// One practice point, the scenarios in which a choice exercises it, the briefings that carry it and the drills that practise it.
/// </summary>
public sealed record PracticePointModel(
    PracticePoint Point,
    IReadOnlyList<Scenario> PractisedIn,
    IReadOnlyList<PointLesson> CarriedIn,
    IReadOnlyList<PointLesson> Drilled
)
{
    /// <summary>It is in the learner's list for later.</summary>
    public bool IsKept { get; init; }
}

/// <summary>Every practice point, or those that were sought.</summary>
/// <param name="Query">What was sought, as it was typed; null or blank for nothing.</param>
public sealed record PracticePointsModel(PracticePointCatalogue Catalogue, string? Query, IReadOnlyList<PracticePoint> Found)
{
    public const string QueryField = "q";

    /// <summary>Words that stood nowhere, with those they were taken for.</summary>
    public IReadOnlyList<WordReading> Readings { get; init; } = [];

    public bool IsSearch => !string.IsNullOrWhiteSpace(Query);
}
