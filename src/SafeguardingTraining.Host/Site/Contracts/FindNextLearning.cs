namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>The next thing a person's programmes ask of them, or null when nothing is asked; for the front page.</summary>
public delegate Task<NextLearning?> FindNextLearning(Guid person, DateOnly today, CancellationToken stop);

/// <param name="IsReminded">Their manager reminded them since they last finished something.</param>
public sealed record NextLearning(string Title, string Programme, DateOnly DueOn, bool IsReminded);
