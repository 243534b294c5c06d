using System.Diagnostics;

namespace SafeguardingTraining.Benchmarks;

/// <summary>When one seat was first shown that so many have answered, in one round of votes.</summary>
internal sealed class Sightings(int expected)
{
    private readonly long[] at = new long[expected + 1];
    private readonly TaskCompletionSource all = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int seen;

    /// <summary>Ends when this seat has been shown every answer.</summary>
    public Task All => all.Task;

    /// <summary>The moment at which that many answers were shown, or 0.</summary>
    public long At(int answers) => at[answers];

    public void Show(int answers)
    {
        var now = Stopwatch.GetTimestamp();
        while (seen < Math.Min(answers, expected))
        {
            at[++seen] = now;
        }
        if (seen == expected)
        {
            all.TrySetResult();
        }
    }
}
