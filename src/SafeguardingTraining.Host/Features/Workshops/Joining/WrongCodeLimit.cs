using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace SafeguardingTraining.Host.Features.Workshops.Joining;

/// <summary>
/// Counts wrong codes, by network and over all. Right ones never count, so an office behind one address mistypes as often as
/// it likes; and whoever scans the code from the screen brings a key that nobody can guess, and is let in always.
/// </summary>
/// <remarks>
/// 23 signs to the 8th are 78 thousand million codes. At 120 wrong tries a minute it takes one network twelve years to find one of
/// a hundred open workshops.
/// </remarks>
public sealed class WrongCodeLimit(TimeProvider clock)
{
    public const int MostOfANetwork = 1_200;
    public const int MostOverall = 6_000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, int> byNetwork = new();
    private readonly Lock gate = new();
    private DateTimeOffset began;
    private int overall;

    /// <summary>This network, or the site, has had its fill of wrong codes: typed ones wait until the window passes.</summary>
    public bool Rest(IPAddress? from)
    {
        Begin();
        return overall >= MostOverall || byNetwork.GetValueOrDefault(Network(from)) >= MostOfANetwork;
    }

    public void Count(IPAddress? from)
    {
        Begin();
        Interlocked.Increment(ref overall);
        byNetwork.AddOrUpdate(Network(from), 1, (_, before) => before + 1);
    }

    private void Begin()
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            if (now - began >= Window)
            {
                (began, overall) = (now, 0);
                byNetwork.Clear();
            }
        }
    }

    // One customer is given half of an IPv6 address.
    private static string Network(IPAddress? address) => address switch
    {
        null => "unknown",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };
}
