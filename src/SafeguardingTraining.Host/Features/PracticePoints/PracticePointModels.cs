using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.PracticePoints;

/// <summary>One practice point, the scenarios in which a choice exercises it, and the briefings that carry it.</summary>
public sealed record PracticePointModel(PracticePoint Point, IReadOnlyList<Scenario> PractisedIn, IReadOnlyList<Briefing> CarriedIn);
