namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>What people of the whole partnership said, weeks after a workshop, about the one thing they had meant to do.</summary>
public delegate Task<IReadOnlyList<FollowUpShare>> FindFollowUpShares(CancellationToken stop);

/// <param name="Round">1 after six weeks, 2 after three months.</param>
/// <param name="Said">An answer in words.</param>
/// <param name="Of">How many answered in that round.</param>
public sealed record FollowUpShare(int Round, string Said, int Count, int Of);
