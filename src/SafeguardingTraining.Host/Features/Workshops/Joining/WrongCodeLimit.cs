using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace SafeguardingTraining.Host.Features.Workshops.Joining;

/// <summary>
/// Counts wrong codes, by network and over all. Right ones never count, so an office behind one address mistypes as often as
/// it likes; and anyone who scans the code from the screen brings a key that nobody can guess, and is let in always.
/// </summary>
/// <remarks>
/// 23 signs to the 8th are 78 thousand million codes. At 120 wrong tries a minute it takes one network twelve years to find one of
/// a hundred open workshops.
/// </remarks>
public sealed class WrongCodeLimit : IDisposable
{
    public const int MostOfANetwork = 1_200;
    public const int MostOverall = 6_000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly PartitionedRateLimiter<IPAddress?> byNetwork = InAWindow(Network, MostOfANetwork);
    private readonly PartitionedRateLimiter<IPAddress?> overall = InAWindow(_ => "everybody", MostOverall);

    /// <summary>This network, or the site, has had its fill of wrong codes: typed ones wait until the window passes.</summary>
    public bool IsReached(IPAddress? from) => !HasLeft(byNetwork, from) || !HasLeft(overall, from);

    public void Count(IPAddress? from)
    {
        byNetwork.AttemptAcquire(from).Dispose();
        overall.AttemptAcquire(from).Dispose();
    }

    public void Dispose()
    {
        byNetwork.Dispose();
        overall.Dispose();
    }

    private static PartitionedRateLimiter<IPAddress?> InAWindow(Func<IPAddress?, string> whose, int most)
    {
        var options = new FixedWindowRateLimiterOptions { PermitLimit = most, Window = Window };
        return PartitionedRateLimiter.Create<IPAddress?, string>(from =>
            RateLimitPartition.GetFixedWindowLimiter(whose(from), _ => options)
        );
    }

    // Asking for none takes none, and is refused when none is left.
    private static bool HasLeft(PartitionedRateLimiter<IPAddress?> limiter, IPAddress? from)
    {
        using var lease = limiter.AttemptAcquire(from, permitCount: 0);
        return lease.IsAcquired;
    }

    // One customer is given half of an IPv6 address.
    private static string Network(IPAddress? address) =>
        address switch
        {
            null => "unknown",
            { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
            { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
            _ => address.ToString(),
        };
}
