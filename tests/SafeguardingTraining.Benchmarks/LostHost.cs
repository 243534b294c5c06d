using System.Diagnostics;
using System.Globalization;

namespace SafeguardingTraining.Benchmarks;

/// <summary>What came of killing one host while its seats vote.</summary>
internal sealed record LostHost(int Seats, int BackInTwoSeconds, double LongestMs, int SentAgain, int Missed)
{
    /// <summary>
    /// Kills the host in the middle of a round, in which every seat votes once. A vote that was acknowledged and is not shown afterwards
    /// is missed.
    /// </summary>
    public static async Task<LostHost> Of(HostUnderLoad host, IReadOnlyList<Gathering> rooms, TimeSpan within)
    {
        var lost = rooms.SelectMany(room => room.Seats).Where(seat => seat.Home.Equals(host.Address)).ToList();
        var round = Task.WhenAll(rooms.Select(room => room.VoteOnce(within)));
        await Task.Delay(within / 2);
        var killedAt = Stopwatch.GetTimestamp();
        await host.Kill();
        var missed = (await round).Sum(votes => votes.Missed);
        var back = lost.Select(seat =>
                seat.News.BackAt == 0 ? double.PositiveInfinity : Stopwatch.GetElapsedTime(killedAt, seat.News.BackAt).TotalMilliseconds
            )
            .ToList();
        return new LostHost(lost.Count, back.Count(time => time <= 2000), back.Max(), lost.Sum(seat => seat.SentAgain), missed);
    }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"one host killed: {BackInTwoSeconds} of its {Seats} seats saw the state again within 2 s, the last after {LongestMs:F0} ms; {SentAgain} votes were sent again, {Missed} acknowledged votes missing"
        );
}
