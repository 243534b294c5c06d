using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>The briefings a learner has marked as read, the latest first; for the way through and what I have done.</summary>
public delegate Task<IReadOnlyList<BriefingRead>> FindReadings(Learner learner, CancellationToken stop);

/// <summary>A briefing that was read.</summary>
public sealed record BriefingRead(string Slug, DateOnly On);
