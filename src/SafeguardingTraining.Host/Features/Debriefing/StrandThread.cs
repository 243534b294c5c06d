using SafeguardingTraining.Host.Site.Drawing;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Debriefing;

/// <summary>
/// A strand of the ending as a thread from left to right, as the story went: a knot with the number of the moment that set it, small
/// marks for other acts that bear on it, and stitches where it was mended. Lengths are in the drawing's own units.
/// </summary>
/// <param name="Place">Its place among the strands, from 1: each has a line of its own kind.</param>
/// <param name="Others">Acts that bear on it and are none of the moments.</param>
/// <param name="Line">The thread itself, as a path.</param>
public sealed record StrandThread(
    StrandEnd End,
    int Place,
    IReadOnlyList<ThreadKnot> Knots,
    IReadOnlyList<ThreadMark> Others,
    IReadOnlyList<double> Stitches,
    string Line
)
{
    public const double Width = 176;
    public const double Height = 29;
    public const double Radius = 9.5;

    private const double Apart = 22;
    private const double First = 14;
    private const double Last = 150;
    private const double Middle = 14;

    public static IReadOnlyList<StrandThread> Of(Debrief debrief, IReadOnlyList<TurningPoint> moments) =>
        [.. debrief.Strands.Select((end, place) => Of(end, place + 1, debrief, moments))];

    private static StrandThread Of(StrandEnd end, int place, Debrief debrief, IReadOnlyList<TurningPoint> moments)
    {
        var last = Math.Max(1, debrief.Told.Select(decision => decision.Turn).DefaultIfEmpty().Max());
        var mine = moments.Where(moment => moment.Turned.Any(turn => turn.Strand.Id == end.Strand.Id)).ToList();
        var knots = Spread([.. mine.Select(moment => X(moment.Decision.Turn, last))])
            .Select((x, at) => new ThreadKnot(mine[at].Number, x, at % 2 == 0 ? 12 : 17))
            .ToList();
        var others = end
            .Set.Select(set => set.Decision)
            .DistinctBy(decision => decision.Number)
            .Where(decision => mine.TrueForAll(moment => moment.Decision.Number != decision.Number))
            .Select(decision => new ThreadMark(decision.Number, X(decision.Turn, last)))
            .ToList();
        return new StrandThread(end, place, knots, others, [.. Mended(end, mine, knots, last)], PathThrough(knots));
    }

    private static IEnumerable<double> Mended(StrandEnd end, List<TurningPoint> mine, List<ThreadKnot> knots, int last) =>
        end
            .Set.Where(set => set.Act.Kind is ActKind.Repaired)
            .Select(set =>
                mine.FindIndex(moment => moment.Decision.Number == set.Decision.Number) is var at and >= 0
                    ? knots[at].X + Radius + 3
                    : X(set.Decision.Turn, last)
            );

    private static double X(int turn, int last) => First + ((Last - First) * turn / last);

    /// <summary>Knots that would lie on one another are moved apart, to the right and then back from the end.</summary>
    private static double[] Spread(double[] at)
    {
        for (var knot = 1; knot < at.Length; knot++)
        {
            at[knot] = Math.Max(at[knot], at[knot - 1] + Apart);
        }
        for (var (knot, most) = (at.Length - 1, Last); knot >= 0; knot--, most = at[knot + 1] - Apart)
        {
            at[knot] = Math.Min(at[knot], most);
        }
        return at;
    }

    private static string PathThrough(List<ThreadKnot> knots)
    {
        (double X, double Y) from = (2, Middle);
        var path = SvgNumber.Path($"M{from.X} {from.Y}");
        foreach (var (x, y) in knots.Select(knot => (knot.X, knot.Y)).Append((Width - 2, Middle)))
        {
            var half = (from.X + x) / 2;
            path += SvgNumber.Path($"C{half} {from.Y} {half} {y} {x} {y}");
            from = (x, y);
        }
        return path;
    }
}

/// <summary>A knot of a thread: the moment of that number.</summary>
public sealed record ThreadKnot(int Number, double X, double Y);

/// <summary>A small mark on a thread: the decision of that number.</summary>
public sealed record ThreadMark(int Decision, double X);
