using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Contracts;

namespace SafeguardingTraining.Host.Features.Briefings;

/// <summary>The briefings, and the day on which this learner read each.</summary>
public sealed record BriefingsModel(BriefingCatalogue Catalogue, IReadOnlyList<BriefingRead> Read)
{
    public DateOnly? ReadOn(Briefing briefing) => Read.FirstOrDefault(read => read.Slug == briefing.Slug)?.On;
}

/// <summary>One briefing and the practice points it carries, the nearest first.</summary>
/// <param name="ReadOn">The day this learner marked it as read, or null.</param>
public sealed record BriefingModel(Briefing Briefing, IReadOnlyList<PracticePoint> Points, DateOnly? ReadOn = null);
