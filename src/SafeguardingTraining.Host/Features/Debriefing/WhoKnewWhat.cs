using SafeguardingTraining.Host.Site.Drawing;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Debriefing;

/// <summary>
/// Who held which piece since when, and how long it waited until the learner heard it: agencies as lanes, dates from
/// left to right in even steps. Computed from the ledger alone; the list and the table beside it say the same.
/// </summary>
/// <param name="Starts">The story's first day: a date from another year says so.</param>
public sealed record WhoKnewWhat(
    DateOnly Starts,
    double Width,
    double Height,
    IReadOnlyList<WhoKnewWhat.Lane> Lanes,
    IReadOnlyList<WhoKnewWhat.DateLabel> Dates,
    IReadOnlyList<WhoKnewWhat.HoldingSpan> Pieces,
    IReadOnlyList<WhoKnewWhat.HearingMark> Hearings
)
{
    public const double LaneHeight = 40;
    public const double DateSize = 14.5;
    public const double Radius = 12.5;
    public const double HalfSquare = 11.5;

    /// <summary>The dotted lines of the lanes, each stretch drawn once though two pieces waited through it.</summary>
    public IEnumerable<(double From, double To, double Y)> Waits =>
        from lane in Pieces.GroupBy(piece => piece.Y)
        let inOrder = lane.OrderBy(piece => piece.X).ToList()
        from place in Enumerable.Range(0, inOrder.Count)
        let next = place + 1 < inOrder.Count ? inOrder[place + 1].X - Radius - 3 : Width
        let until = Math.Min(next, inOrder.Take(place + 1).Max(piece => piece.WaitsUntil))
        let start = inOrder[place].X + Radius + 3
        where until > start
        select (start, until, lane.Key);

    private const double Names = 170;
    private const double NarrowestStep = 29;
    private const double Narrowest = 860;

    public sealed record Lane(string Name, double Top, bool IsYou)
    {
        public double Middle => Top + (LaneHeight / 2);
    }

    public sealed record DateLabel(string Text, double X, double Y);

    /// <param name="Number">Place in date order, from 1.</param>
    /// <param name="WaitsUntil">Where the dotted line ends: at the hearing, or at the edge when nobody asked.</param>
    /// <param name="HeardOn">When the learner heard it, or null when it stayed where it was.</param>
    public sealed record HoldingSpan(int Number, LedgerLine Line, double X, double Y, double WaitsUntil, DateOnly? HeardOn);

    /// <summary>A day on which pieces reached the learner: one line from the lanes up to theirs.</summary>
    public sealed record HearingMark(DateOnly On, double X, double Top, double Bottom, IReadOnlyList<double> At);

    /// <param name="storyStarts">The day a piece is taken to have been heard on when the story told no date.</param>
    public static WhoKnewWhat Of(IReadOnlyList<LedgerLine> ledger, DateOnly storyStarts)
    {
        var lines = ledger.OrderBy(line => line.Piece.Date).ToList();
        var agencies = lines.Select(line => line.Piece.Agency).Distinct().ToList();
        var days = Days(lines, storyStarts);
        var steps = days.Sum(day => day.Steps);
        var step = Math.Max(NarrowestStep, (Narrowest - Names - 20) / Math.Max(1, steps));
        var labels = Labels(days, step, storyStarts);
        var top = labels.Count == 0 ? 20 : labels.Max(label => label.Y) + 14;
        var lanes = new List<Lane> { new("You", top, true) };
        lanes.AddRange(agencies.Select((agency, place) => new Lane(agency.Name.Set(), top + ((place + 1) * LaneHeight), false)));
        var width = Names + (steps * step) + 20;
        var held = Hold(lines, agencies, lanes, days, step, width, storyStarts);
        return new WhoKnewWhat(
            storyStarts,
            width,
            top + (lanes.Count * LaneHeight) + 4,
            lanes,
            labels,
            held,
            Hear(held, lanes, days, step)
        );
    }

    /// <summary>The day the learner heard a piece; never before its holder had it.</summary>
    private static DateOnly? HeardOn(LedgerLine line, DateOnly storyStarts)
    {
        if (line.Reached == Reached.Unopened)
        {
            return null;
        }
        var told = line.ReachedOn ?? storyStarts;
        return told < line.Piece.Date ? line.Piece.Date : told;
    }

    private sealed record DayColumn(DateOnly Date, int First, int Circles, bool IsHearing)
    {
        public int Steps => Circles + (IsHearing ? 1 : 0);
    }

    /// <summary>Every date that matters, with room for the most circles one lane needs on it and for a hearing.</summary>
    private static List<DayColumn> Days(List<LedgerLine> lines, DateOnly storyStarts)
    {
        var hearings = lines.Select(line => HeardOn(line, storyStarts)).OfType<DateOnly>().ToHashSet();
        var days = new List<DayColumn>();
        var first = 0;
        foreach (var date in lines.Select(line => line.Piece.Date).Concat(hearings).Distinct().Order())
        {
            var circles = lines
                .Where(line => line.Piece.Date == date)
                .GroupBy(line => line.Piece.Agency)
                .Select(lane => lane.Count())
                .DefaultIfEmpty(0)
                .Max();
            var day = new DayColumn(date, first, circles, hearings.Contains(date));
            days.Add(day);
            first += day.Steps;
        }
        return days;
    }

    private static List<DateLabel> Labels(List<DayColumn> days, double step, DateOnly storyStarts)
    {
        var labels = new List<DateLabel>();
        var ends = new double[] { 0, 0, 0 };
        foreach (var day in days)
        {
            var text = day.Date.Brief(storyStarts);
            var middle = Names + ((day.First + (day.Steps / 2.0)) * step);
            var half = TextWidth.Of(text, DateSize) / 2;
            var row = Math.Max(0, Array.FindIndex(ends, end => end + 6 <= middle - half));
            ends[row] = middle + half;
            labels.Add(new DateLabel(text, middle, 18 + (row * 18)));
        }
        return labels;
    }

    private static List<HoldingSpan> Hold(
        List<LedgerLine> lines,
        List<Agency> agencies,
        List<Lane> lanes,
        List<DayColumn> days,
        double step,
        double width,
        DateOnly storyStarts
    )
    {
        var held = new List<HoldingSpan>();
        foreach (var line in lines)
        {
            var day = days.First(other => other.Date == line.Piece.Date);
            var lane = lanes[agencies.IndexOf(line.Piece.Agency) + 1];
            var before = held.Count(other => other.Line.Piece.Date == line.Piece.Date && other.Line.Piece.Agency == line.Piece.Agency);
            var heardOn = HeardOn(line, storyStarts);
            var until = heardOn is { } on ? HearingX(days.First(other => other.Date == on), step) : width - 8;
            held.Add(new HoldingSpan(held.Count + 1, line, Names + ((day.First + before + 0.5) * step), lane.Middle, until, heardOn));
        }
        return held;
    }

    private static List<HearingMark> Hear(List<HoldingSpan> held, List<Lane> lanes, List<DayColumn> days, double step) =>
        [
            .. held.Where(piece => piece.HeardOn is not null)
                .GroupBy(piece => piece.HeardOn.GetValueOrDefault())
                .Select(day => new HearingMark(
                    day.Key,
                    HearingX(days.First(other => other.Date == day.Key), step),
                    lanes[0].Middle,
                    day.Max(piece => piece.Y),
                    [.. day.Select(piece => piece.Y).Distinct()]
                )),
        ];

    private static double HearingX(DayColumn day, double step) => Names + ((day.First + day.Circles + 0.5) * step);
}
