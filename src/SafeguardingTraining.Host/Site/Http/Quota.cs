using System.Threading.RateLimiting;

namespace SafeguardingTraining.Host.Site.Http;

/// <summary>
/// How often one person, device or network may do a thing within a time. It is counted in the memory of this host, so it begins anew with
/// a restart, and each of several hosts counts for itself.
/// </summary>
/// <param name="most">From 1.</param>
/// <param name="window">After so long the count begins anew.</param>
public sealed class Quota(int most, TimeSpan window) : IDisposable
{
    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(whose =>
        RateLimitPartition.GetFixedWindowLimiter(whose, _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = window })
    );

    /// <summary>Counts one; false, and nothing is counted, when there is none left.</summary>
    public bool Takes(string whose)
    {
        using var lease = limiter.AttemptAcquire(whose);
        return lease.IsAcquired;
    }

    /// <summary>There is none left.</summary>
    public bool IsSpent(string whose)
    {
        // Asking for none takes none, and is refused when none is left.
        using var lease = limiter.AttemptAcquire(whose, permitCount: 0);
        return !lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();
}
