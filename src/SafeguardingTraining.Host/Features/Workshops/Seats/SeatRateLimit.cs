using System.Threading.RateLimiting;

namespace SafeguardingTraining.Host.Features.Workshops.Seats;

/// <summary>Lets one seat send as fast as a person can, and slows a machine: twenty at once, then two a second.</summary>
public sealed class SeatRateLimit : IDisposable
{
    public const int AtOnce = 20;
    public const int ASecond = 2;

    private readonly PartitionedRateLimiter<(Guid, int)> limiter = PartitionedRateLimiter.Create<(Guid, int), (Guid, int)>(seat =>
        RateLimitPartition.GetTokenBucketLimiter(seat, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = AtOnce,
            TokensPerPeriod = ASecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        })
    );

    /// <summary>Takes one; false when this seat has sent too much too fast.</summary>
    public bool Take(Guid workshop, int seat)
    {
        using var lease = limiter.AttemptAcquire((workshop, seat));
        return lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();
}
