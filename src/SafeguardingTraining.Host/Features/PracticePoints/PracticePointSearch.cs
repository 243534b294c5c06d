using System.Net;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace SafeguardingTraining.Host.Features.PracticePoints;

/// <summary>Finds the practice points that hold every word of a question: those with it in the title first.</summary>
public static partial class PracticePointSearch
{
    /// <summary>More than this is no search; the rest is not looked at.</summary>
    public const int LongestQuery = 100;

    private const int ShortestStem = 4;
    private const int MostMilliseconds = 1_000;

    // The words of a point are taken out of its text once, for as long as the point is there.
    private static readonly ConditionalWeakTable<PracticePoint, PointWords> Read = [];

    private static readonly string[] Endings = ["ing", "ies", "ed", "es", "s", "e", "y"];

    /// <returns>Nothing for a query without a word in it.</returns>
    public static IReadOnlyList<PracticePoint> Find(IReadOnlyList<PracticePoint> points, string? query)
    {
        var sought = WordsOf(query is { Length: > LongestQuery } ? query[..LongestQuery] : query ?? "").Distinct().Select(Stem).ToList();
        return sought.Count == 0
            ? []
            :
            [
                .. points
                    .Select(point => (Point: point, Words: Read.GetValue(point, PointWords.Of)))
                    .Where(one => sought.TrueForAll(word => Has(one.Words.All, word)))
                    .OrderByDescending(one => sought.Count(word => Has(one.Words.Title, word)))
                    .Select(one => one.Point),
            ];
    }

    /// <summary>
    /// A word is found where another begins as it does, so that "record" finds "recording" and "bruises" finds "bruising".
    /// </summary>
    /// <param name="words">In the order of their letters.</param>
    private static bool Has(string[] words, string stem)
    {
        var at = Array.BinarySearch(words, stem, StringComparer.Ordinal);
        return at >= 0 || (~at < words.Length && words[~at].StartsWith(stem, StringComparison.Ordinal));
    }

    private static string Stem(string word) =>
        Endings.FirstOrDefault(ending => word.Length >= ending.Length + ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
            is { } ending
            ? word[..^ending.Length]
            : word;

    private static string TextOf(PracticePoint point) =>
        $"{point.Id} {point.Title} {point.Group.Name} {point.Question} {WebUtility.HtmlDecode(Markup().Replace(point.Body, " "))} {point.Source.Line}";

    private static IEnumerable<string> WordsOf(string text) =>
        Word()
            .Matches(text.Replace('’', '\'').ToLowerInvariant())
            .Select(match => match.Value.Trim('\'', '-'))
            .Where(word => word.Length > 0);

    private sealed record PointWords(string[] All, string[] Title)
    {
        public static PointWords Of(PracticePoint point) => new(Sorted(TextOf(point)), Sorted($"{point.Id} {point.Title}"));

        private static string[] Sorted(string text) => [.. WordsOf(text).Distinct().Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'-]*", RegexOptions.None, MostMilliseconds)]
    private static partial Regex Word();

    [GeneratedRegex("<[^>]+>", RegexOptions.None, MostMilliseconds)]
    private static partial Regex Markup();
}
