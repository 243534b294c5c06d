using SafeguardingTraining.Host.Site.Http;

namespace SafeguardingTraining.Host.Features.Workshops.Joining;

/// <summary>
/// Counts wrong codes, by network and over all. A right code opens its workshop always; where a great many wrong ones were typed before, it
/// may be a guess, and the seat waits until a facilitator has seen who it is. Anyone who scans the code from the screen brings a key that
/// nobody can guess, and sits down at once.
/// </summary>
/// <remarks>
/// 23 signs to the 8th are 78 thousand million codes. At 120 wrong tries a minute it takes one network twelve years to find one of
/// a hundred open workshops.
/// </remarks>
public sealed class WrongCodeLimit : IDisposable
{
    public const int MostOfANetwork = 1_200;
    public const int MostOverall = 6_000;

    /// <summary>Wrong seat codes of one workshop from one network; codes of workshops are counted apart from them.</summary>
    public const int MostSeatCodes = 300;

    /// <summary>Wrong codes of one account, for a seat that it says was its own or to help run a workshop.</summary>
    public const int MostClaims = 60;

    /// <summary>Wrong addresses of screens from one network; they keep nobody from joining.</summary>
    public const int MostWatchCodes = 300;

    private const string Everybody = "everybody";

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly Quota byNetwork = new(MostOfANetwork, Window);
    private readonly Quota overall = new(MostOverall, Window);
    private readonly Quota seatCodes = new(MostSeatCodes, Window);
    private readonly Quota claims = new(MostClaims, Window);
    private readonly Quota watchCodes = new(MostWatchCodes, Window);

    /// <summary>This network, or the site, has had its fill of wrong codes: who types a right one waits to be let in.</summary>
    public bool IsReached(string network) => byNetwork.IsSpent(network) || overall.IsSpent(Everybody);

    public void Count(string network)
    {
        byNetwork.Takes(network);
        overall.Takes(Everybody);
    }

    /// <summary>So many wrong seat codes of a workshop came from a network that no more are tried for a while.</summary>
    public bool SeatCodesRest(Guid workshop, string network) => seatCodes.IsSpent($"{workshop} {network}");

    public void CountSeatCode(Guid workshop, string network) => seatCodes.Takes($"{workshop} {network}");

    /// <summary>An account has tried so many wrong codes that it waits for a while; it keeps nobody else waiting.</summary>
    public bool ClaimsRest(Guid person) => claims.IsSpent($"{person}");

    public void CountClaim(Guid person) => claims.Takes($"{person}");

    /// <summary>So many wrong addresses of screens came from a network that none is looked at for a while.</summary>
    public bool WatchCodesRest(string network) => watchCodes.IsSpent(network);

    public void CountWatchCode(string network) => watchCodes.Takes(network);

    public void Dispose()
    {
        byNetwork.Dispose();
        overall.Dispose();
        seatCodes.Dispose();
        claims.Dispose();
        watchCodes.Dispose();
    }
}
