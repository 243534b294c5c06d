namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>Something that a site may keep for so many months and no longer. Each feature that keeps such a thing registers one.</summary>
/// <param name="Kind">A word for it, such as <c>attempts</c>.</param>
/// <param name="Words">What it is and what goes with it, a sentence.</param>
/// <param name="Count">How many are older than a moment.</param>
/// <param name="Delete">Deletes at most so many that are older than a moment, and answers how many; 0 when none is left.</param>
public sealed record RetentionPolicy(
    string Kind,
    string Title,
    string Words,
    Func<DateTimeOffset, CancellationToken, Task<int>> Count,
    Func<DateTimeOffset, int, CancellationToken, Task<int>> Delete
);
