using System.Net;
using System.Text.RegularExpressions;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.PracticePoints;

/// <summary>Finds the practice points that hold every word of a question: those with it in the title first.</summary>
public sealed partial class PracticePointSearch(PracticePointCatalogue catalogue)
{
    private volatile Indexed latest = Indexed.Of(catalogue.Points);

    /// <summary>Nothing for a query without a word in it. A word that stands in no point is taken for the nearest that does.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public FoundPoints Find(string? query, CancellationToken stop = default)
    {
        var sought = SearchWords.Of(query);
        if (sought.IsEmpty)
        {
            return FoundPoints.None;
        }
        var all = Now();
        var found = In(all, sought);
        var words = found.Count > 0 ? sought : sought.Forgiving(all.Texts, stop);
        return new FoundPoints(words.Readings.Count == 0 ? found : In(all, words), words.Readings);
    }

    private Indexed Now()
    {
        var (points, ready) = (catalogue.Points, latest);
        return ReferenceEquals(points, ready.Points) ? ready : latest = Indexed.Of(points);
    }

    private static IReadOnlyList<PracticePoint> In(Indexed all, SearchWords words) =>
        [
            .. all
                .Texts.Find(words)
                .Select(place => all.Points[place])
                .OrderByDescending(point => words.In(WordFolding.Composed(TitleOf(point))).Select(span => span.Word).Distinct().Count()),
        ];

    private static string TitleOf(PracticePoint point) => $"{point.Id} {point.Title}";

    private static string TextOf(PracticePoint point) =>
        $"{point.Group.Name} {point.Question} {WebUtility.HtmlDecode(Markup().Replace(point.Body, " "))} {point.Source.Line}";

    [GeneratedRegex("<[^>]+>", RegexOptions.None, 1_000)]
    private static partial Regex Markup();

    private sealed record Indexed(IReadOnlyList<PracticePoint> Points, WordIndex Texts)
    {
        public static Indexed Of(IReadOnlyList<PracticePoint> points) =>
            new(points, WordIndex.Of(points.Select(point => new[] { TitleOf(point), TextOf(point) })));
    }
}

/// <summary>The practice points that were found for some words.</summary>
/// <param name="Readings">Words that stood nowhere, with those they were taken for.</param>
public sealed record FoundPoints(IReadOnlyList<PracticePoint> Points, IReadOnlyList<WordReading> Readings)
{
    public static FoundPoints None { get; } = new([], []);
}
