using SafeguardingTraining.Host.Site.Drawing;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Debriefing;

/// <summary>
/// A route, or two beside one another, as a drawing: places both came to on the middle line, those of one above and those of the other
/// below, and doors that closed as short stubs. Lengths are in the drawing's own units.
/// </summary>
public sealed record RouteDrawing(RoutePair Pair)
{
    public const double Width = 1100;
    public const double Middle = 206;

    private const double Above = 112;
    private const double Below = 300;
    private const double Edge = 62;

    private int Columns => Pair.Columns.Count + (HasEnd ? 1 : 0);

    private bool HasEnd => Pair.Now.Ending is not null || Pair.First?.Ending is not null;

    /// <summary>A single way with nothing below its line needs less.</summary>
    public double Height => IsPair || Doors.Any(door => !door.IsAbove) ? 400 : 290;

    public bool IsPair => Pair.First is not null;

    public IReadOnlyList<RoutePlace> Places => [.. Pair.Columns.SelectMany((column, at) => PlacesIn(column, X(at))), .. Ends()];

    /// <summary>The line of this time, or of the first time.</summary>
    public string Line(bool isNow)
    {
        var points = Pair
            .Columns.Select((column, at) => (Stop: isNow ? column.Now : column.First, At: at, column.IsBoth))
            .Where(point => point.Stop is not null)
            .Select(point => (X: X(point.At), Y: point.IsBoth ? BesideMiddle(isNow) : Level(isNow)))
            .ToList();
        if ((isNow ? Pair.Now.Ending : Pair.First?.Ending) is not null)
        {
            points.Add((X(Columns - 1), Level(isNow)));
        }
        return string.Concat(points.Select((point, at) => at == 0 ? Start(point.X, point.Y) : Curve(points[at - 1], point)));
    }

    /// <summary>Days over the columns, each from its first place to its last.</summary>
    public IReadOnlyList<RouteDay> Days
    {
        get
        {
            var days = new List<RouteDay>();
            foreach (var (at, column) in Pair.Columns.Index())
            {
                var label = (column.Now ?? column.First)?.Date is { } date ? DayOf(date) : "";
                var (from, to) = (X(at) - (Step / 2) + 3, X(at) + (Step / 2) - 3);
                if (days is [.., var last] && last.Label == label)
                {
                    days[^1] = last with { To = to };
                }
                else
                {
                    days.Add(new RouteDay(label, from, to));
                }
            }
            return days;
        }
    }

    public IReadOnlyList<RouteDoor> Doors =>
        [
            .. Pair.Columns.SelectMany(
                (column, at) =>
                    DoorsAt(column).Take(2).Select((door, place) => new RouteDoor(Lines(door.Title), X(at) + (place * 14) - 7, place == 0))
            ),
        ];

    // Within the first week a day's name is enough, and short.
    private string DayOf(DateOnly date) => date.DayNumber - Pair.Now.Stops[0].Date?.DayNumber < 7 ? $"{date.DayOfWeek}" : date.Brief();

    public double DoorTop(RouteDoor door) => door.IsAbove ? Above - 12 : Below + 24;

    /// <summary>How high a place stands that only one of two routes came to; a single route keeps to the middle.</summary>
    private double Level(bool isNow) =>
        !IsPair ? Middle
        : isNow ? Below
        : Above;

    /// <summary>Two lines through the same place run beside one another.</summary>
    private static double BesideMiddle(bool isNow) => isNow ? Middle + 5 : Middle - 5;

    private double Step => (Width - (2 * Edge)) / Math.Max(1, Columns - 1);

    private double X(int at) => Edge + (at * Step);

    private IEnumerable<ClosedDoor> DoorsAt(RouteColumn column) =>
        column.IsBoth || !IsPair
            ? Pair
                .Now.Doors.Concat(Pair.First?.Doors ?? [])
                .Where(door => column.Stops.Any(stop => stop.Scene.Id == door.Scene.Id))
                .DistinctBy(door => door.Title)
            : [];

    private IEnumerable<RoutePlace> PlacesIn(RouteColumn column, double x)
    {
        if (column.IsBoth || !IsPair)
        {
            var stop = column.Stops.First();
            return [new RoutePlace(Lines(stop.Scene.Title), x, Middle, IsPair ? RouteWho.Both : RouteWho.Now, IsEnd: false)];
        }
        return column.Stops.Select(stop =>
            ReferenceEquals(stop, column.Now)
                ? new RoutePlace(Lines(stop.Scene.Title), x, Below, RouteWho.Now, IsEnd: false)
                : new RoutePlace(Lines(stop.Scene.Title), x, Above, RouteWho.First, IsEnd: false)
        );
    }

    private IEnumerable<RoutePlace> Ends()
    {
        var x = X(Columns - 1);
        if (Pair.Now.Ending is { } now)
        {
            yield return new RoutePlace(Lines(now.Title), x, IsPair ? Below : Middle, RouteWho.Now, IsEnd: true);
        }
        if (Pair.First?.Ending is { } first)
        {
            yield return new RoutePlace(Lines(first.Title), x, Above, RouteWho.First, IsEnd: true);
        }
    }

    private static string Start(double x, double y) => SvgNumber.Path($"M{x} {y}");

    private static string Curve((double X, double Y) from, (double X, double Y) to)
    {
        var half = (from.X + to.X) / 2;
        return from.Y == to.Y ? SvgNumber.Path($"L{to.X} {to.Y}") : SvgNumber.Path($"C{half} {from.Y} {half} {to.Y} {to.X} {to.Y}");
    }

    /// <summary>A title on as many short lines as it needs, three at most.</summary>
    private IReadOnlyList<string> Lines(string title)
    {
        var widest = Math.Max(64, Step - 8);
        var lines = new List<string>();
        foreach (var word in title.Set().Split(' '))
        {
            if (lines.Count > 0 && TextWidth.Of($"{lines[^1]} {word}", 14) <= widest)
            {
                lines[^1] = $"{lines[^1]} {word}";
            }
            else
            {
                lines.Add(word);
            }
        }
        return lines.Count <= 3 ? lines : [.. lines.Take(2), $"{lines[2]} …"];
    }
}

/// <summary>Who came to a place.</summary>
public enum RouteWho
{
    Both,
    Now,
    First,
}

/// <summary>A place of the drawing; x and y are its middle.</summary>
public sealed record RoutePlace(IReadOnlyList<string> Lines, double X, double Y, RouteWho Who, bool IsEnd)
{
    /// <summary>Where the first line of its name stands: above what is above, below the others.</summary>
    public double TextY => Y < RouteDrawing.Middle - 10 ? Y - 18 - (17 * (Lines.Count - 1)) : Y + 33;
}

public sealed record RouteDay(string Label, double From, double To);

/// <summary>A door that closed, as a stub from the middle line.</summary>
public sealed record RouteDoor(IReadOnlyList<string> Lines, double X, bool IsAbove);
