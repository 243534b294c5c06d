using SafeguardingTraining.Host.Features.PracticePoints;

namespace SafeguardingTraining.Host.Features.Briefings;

/// <summary>One briefing and the practice points it carries, the nearest first.</summary>
public sealed record BriefingModel(Briefing Briefing, IReadOnlyList<PracticePoint> Points);
