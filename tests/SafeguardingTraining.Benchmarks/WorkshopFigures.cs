using System.Globalization;

namespace SafeguardingTraining.Benchmarks;

/// <summary>What one run measured; names and values in the order in which they are printed.</summary>
internal sealed record WorkshopFigures(IReadOnlyList<(string Name, double Value, string Format)> All)
{
    public static WorkshopFigures Of(IReadOnlyList<Round> rounds, IReadOnlyList<Gathering> rooms, Spent spent)
    {
        var acknowledged = rounds.SelectMany(round => round.Acknowledged).Order().ToArray();
        var shown = rounds.SelectMany(round => round.Shown).Order().ToArray();
        var across = rounds.SelectMany(round => round.Across).Order().ToArray();
        List<(string, double, string)> figures =
        [
            ("shown p50 ms", P(shown, 50), "F1"),
            ("p95", P(shown, 95), "F1"),
            ("p99", P(shown, 99), "F1"),
            ("most", P(shown, 100), "F0"),
            ("acknowledged p50 ms", P(acknowledged, 50), "F1"),
            ("p99", P(acknowledged, 99), "F1"),
            ("votes/s", acknowledged.Length / spent.Time.TotalSeconds, "F0"),
            ("messages/s", spent.Messages / spent.Time.TotalSeconds, "F0"),
            ("errors", rooms.Sum(room => room.Seats.Sum(seat => seat.Refused + seat.SentAgain + seat.News.Errors)), "F0"),
            ("missed", rounds.Sum(round => round.Missed), "F0"),
            ("host MB", spent.PeakMemory, "F0"),
            ("KB a connection", (spent.PeakMemory - spent.MemoryBefore) * 1000 / rooms.Sum(room => room.Connections), "F0"),
            ("processor ms a vote", spent.Processor.TotalMilliseconds / Math.Max(1, acknowledged.Length), "F2"),
        ];
        if (across.Length > 0)
        {
            figures.InsertRange(4, [("across hosts p50", P(across, 50), "F1"), ("p99", P(across, 99), "F1")]);
        }
        return new WorkshopFigures(figures);
    }

    public static WorkshopFigures Median(IReadOnlyList<WorkshopFigures> runs) =>
        new([.. runs[0].All.Select((figure, place) => (figure.Name, Middle(runs.Select(run => run.All[place].Value)), figure.Format))]);

    public override string ToString() =>
        string.Join(", ", All.Select(figure => $"{figure.Name} {figure.Value.ToString(figure.Format, CultureInfo.InvariantCulture)}"));

    private static double Middle(IEnumerable<double> values) => values.Order().ToArray() is var sorted ? sorted[sorted.Length / 2] : 0;

    private static double P(double[] sorted, int percent) =>
        sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, sorted.Length * percent / 100)];
}

/// <summary>What the votes took.</summary>
/// <param name="Messages">Pushed to seats.</param>
/// <param name="MemoryBefore">Resident memory of a warm host before the first seat, in MB.</param>
/// <param name="PeakMemory">The most it ever had, in MB.</param>
internal sealed record Spent(TimeSpan Time, TimeSpan Processor, int Messages, double MemoryBefore, double PeakMemory);
