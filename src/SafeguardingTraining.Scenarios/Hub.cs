namespace SafeguardingTraining.Scenarios;

/// <summary>A stretch of time to spend: less of it than there is to do, and every visit takes some.</summary>
/// <param name="Begins">What time it was on coming in.</param>
/// <param name="Now">What time it is, with what was done taken off.</param>
/// <param name="Until">When it is over; later than <see cref="Begins"/> on the same day.</param>
/// <param name="Words">What happens then, in a sentence; may be empty.</param>
/// <param name="Opening">What was told on coming in.</param>
/// <param name="Done">The visits that were made, in order.</param>
/// <param name="Gone">The visits that were offered here, were not made and no longer fit.</param>
public sealed record Hub(
    TimeOnly Begins,
    TimeOnly Now,
    TimeOnly Until,
    string Words,
    IReadOnlyList<Passage> Opening,
    IReadOnlyList<Visit> Done,
    IReadOnlyList<Visit> Gone
)
{
    /// <summary>The most minutes that a visit can take.</summary>
    public const int LongestVisit = 600;

    /// <summary>Minutes that can still be spent; never below 0.</summary>
    public int Left => Math.Max(0, MinutesBetween(Now, Until));

    /// <summary>Minutes there were on coming in.</summary>
    public int All => Math.Max(0, MinutesBetween(Begins, Until));

    public int Spent => All - Left;

    internal static int MinutesBetween(TimeOnly from, TimeOnly to) => (int)(to.ToTimeSpan() - from.ToTimeSpan()).TotalMinutes;
}

/// <summary>A stop that takes some of the time.</summary>
/// <param name="Takes">Minutes.</param>
/// <param name="From">What time it was when the visit began, or when it no longer fitted.</param>
/// <param name="Why">Why it is no longer possible; empty for a visit that was made.</param>
/// <param name="Brought">What came of it; empty for a visit that was not made.</param>
public sealed record Visit(string Text, int Takes, TimeOnly From, string Why, IReadOnlyList<Passage> Brought)
{
    public string? Detail { get; init; }
}
