using System.Diagnostics;

namespace SafeguardingTraining.Benchmarks;

/// <summary>What came of one round of votes in one workshop, in milliseconds.</summary>
/// <param name="Acknowledged">From sending a vote to hearing that it is kept.</param>
/// <param name="Shown">From sending a vote to its being shown on another seat, for every vote and every other seat.</param>
/// <param name="Across">The same, for seats that are on another host than the voter.</param>
/// <param name="Missed">Votes that were acknowledged and never shown on some seat, counted for each such seat.</param>
internal sealed record Round(IReadOnlyList<double> Acknowledged, IReadOnlyList<double> Shown, IReadOnlyList<double> Across, int Missed)
{
    /// <summary>
    /// A seat is shown how many have answered, not who. The votes are therefore taken in the order in which they were acknowledged:
    /// the third is shown where three have answered. Two votes on their way at the same moment may stand for each other.
    /// </summary>
    public static Round Of(IEnumerable<Acknowledged> votes, IReadOnlyList<LiveSeat> seats, IReadOnlyList<Sightings> sightings)
    {
        var kept = votes.Where(vote => vote.IsKept).OrderBy(vote => vote.At).ToList();
        var (shown, across, missed) = (new List<double>(kept.Count * seats.Count), new List<double>(), 0);
        for (var place = 0; place < kept.Count; place++)
        {
            for (var other = 0; other < seats.Count; other++)
            {
                if (seats[other] == kept[place].Seat)
                {
                    continue;
                }
                var at = sightings[other].At(place + 1);
                if (at == 0)
                {
                    missed++;
                    continue;
                }
                var milliseconds = Math.Max(0, Stopwatch.GetElapsedTime(kept[place].Sent, at).TotalMilliseconds);
                shown.Add(milliseconds);
                if (!seats[other].Home.Equals(kept[place].Seat.Home))
                {
                    across.Add(milliseconds);
                }
            }
        }
        return new Round([.. kept.Select(vote => Stopwatch.GetElapsedTime(vote.Sent, vote.At).TotalMilliseconds)], shown, across, missed);
    }
}
