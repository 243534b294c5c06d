using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Debriefing;

/// <summary>
/// Long chapters in parts, each short enough for three screens of a phone (390 by 844). Sizes are estimated from the length of the texts,
/// in pixels of such a phone; what is longer than a part by itself has one of its own.
/// </summary>
public static class DebriefParts
{
    /// <summary>What is left of three screens beside the masthead, the heading, the way on and the foot.</summary>
    private const int Most = 1560;

    public static IReadOnlyList<IReadOnlyList<DebriefDecision>> OfDecisions(Debrief debrief) =>
        Of(debrief.Told, decision => SizeOf(decision, debrief.NotDoneAfter(decision)));

    /// <summary>The numbers of the decisions with which something was written.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> OfWords(IReadOnlyDictionary<int, LanguageReview> words) =>
        Of([.. words.Keys.Order()], number => SizeOf(words[number]));

    public static IReadOnlyList<IReadOnlyList<ChildDay>> OfDays(IReadOnlyList<ChildDay> days) =>
        Of(days, day => 90 + (Lines(day.Text, 38) * 28));

    public static IReadOnlyList<IReadOnlyList<StrandEnd>> OfStrands(IReadOnlyList<StrandEnd> strands) => Of(strands, SizeOf);

    /// <summary>Under the source each comes from, in the order in which sources come.</summary>
    public static IReadOnlyList<IReadOnlyList<PointLine>> OfPoints(IReadOnlyList<PointLine> points) =>
        Of([.. points.GroupBy(point => point.Source).SelectMany(group => group)], point =>
            26 + (Lines(point.Title, 34) * 26) + SourceOf(point, points)
        );

    public static IReadOnlyList<IReadOnlyList<LedgerLine>> OfPieces(Debrief debrief) =>
        Of([.. debrief.Ledger.OrderBy(line => line.Piece.Date)], line => 52 + (Lines(line.Piece.Title, 40) * 24));

    public static IReadOnlyList<IReadOnlyList<RouteColumn>> OfRoute(RoutePair pair) =>
        Of(pair.Columns, column => column.Stops.Sum(stop => 54 + pair.DoorsAt(stop).Sum(SizeOf)));

    private static IReadOnlyList<IReadOnlyList<T>> Of<T>(IReadOnlyList<T> items, Func<T, int> sizeOf)
    {
        var parts = new List<List<T>> { new() };
        var size = 0;
        foreach (var item in items)
        {
            var more = sizeOf(item);
            if (size + more > Most && parts[^1].Count > 0)
            {
                parts.Add([]);
                size = 0;
            }
            parts[^1].Add(item);
            size += more;
        }
        return parts;
    }

    private static int SizeOf(DebriefDecision decision, IReadOnlyList<DebriefOption> notDone)
    {
        var ways = decision.Taken is null ? [] : decision.NotTaken.Concat(notDone);
        return 110
            + (Lines(decision.Taken?.Did ?? "", 40) * 27)
            + (Lines(decision.Taken?.Because ?? "", 44) * 24)
            + ways.Sum(way => 30 + ((Lines(way.Text, 44) + Lines(way.Because, 46)) * 22));
    }

    private static int SizeOf(LanguageReview review) =>
        150
        + (review.Text.Split('\n').Sum(line => Lines(line, 36)) * 28 * (review.Marks.Count > 0 ? 2 : 1))
        + review.Marks.DistinctBy(mark => mark.Row.Id).Sum(mark => 40 + (Lines(mark.Row.Why, 44) * 24));

    private static int SourceOf(PointLine point, IReadOnlyList<PointLine> points) =>
        points.First(other => other.Source == point.Source) == point ? 40 + (Lines(point.Source, 44) * 21) : 0;

    private static int SizeOf(ClosedDoor door) => 8 + (Lines($"A door closed: {door.Title}. {door.Why}", 34) * 22);

    private static int SizeOf(StrandEnd end) =>
        150
        + end.Set.DistinctBy(set => set.Decision.Number).Sum(set => 20 + (Lines(set.Option.Did, 36) * 24) + 24)
        + end.NotMade.Take(StrandsSection.MostWays).Sum(way => 20 + (Lines(way.Option.Text, 42) * 24));

    private static int Lines(string text, int wide) => 1 + (text.Length / wide);
}
