using System.Collections.Concurrent;

namespace SafeguardingTraining.Host.Features.Workshops.Seats;

/// <summary>Lets one seat send as fast as a person can, and slows a machine: twenty at once, then two a second.</summary>
public sealed class SeatRateLimit(TimeProvider clock)
{
    public const int AtOnce = 20;
    public const int ASecond = 2;

    private readonly ConcurrentDictionary<(Guid Workshop, int Seat), Bucket> buckets = new();

    /// <summary>Takes one; false when this seat has sent too much too fast.</summary>
    public bool Take(Guid workshop, int seat) => buckets.GetOrAdd((workshop, seat), _ => new Bucket(clock.GetUtcNow())).Take(clock.GetUtcNow());

    public void Forget(Guid workshop)
    {
        foreach (var key in buckets.Keys.Where(key => key.Workshop == workshop))
        {
            buckets.TryRemove(key, out _);
        }
    }

    private sealed class Bucket(DateTimeOffset filled)
    {
        private readonly Lock gate = new();
        private double left = AtOnce;
        private DateTimeOffset at = filled;

        public bool Take(DateTimeOffset now)
        {
            lock (gate)
            {
                left = Math.Min(AtOnce, left + ((now - at).TotalSeconds * ASecond));
                at = now;
                if (left < 1)
                {
                    return false;
                }
                left--;
                return true;
            }
        }
    }
}
