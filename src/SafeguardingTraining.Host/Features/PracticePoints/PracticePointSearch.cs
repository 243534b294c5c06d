using System.Net;
using System.Text.RegularExpressions;

namespace SafeguardingTraining.Host.Features.PracticePoints;

/// <summary>Finds the practice points that hold every word of a question: those with it in the title first.</summary>
public static partial class PracticePointSearch
{
    /// <summary>More than this is no search; the rest is not looked at.</summary>
    public const int LongestQuery = 100;

    private const int ShortestStem = 4;

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
                    .Where(point => sought.All(word => Has(TextOf(point), word)))
                    .OrderByDescending(point => sought.Count(word => Has($"{point.Id} {point.Title}", word))),
            ];
    }

    /// <summary>
    /// A word is found where another begins as it does, so that "record" finds "recording" and "bruises" finds "bruising".
    /// </summary>
    private static bool Has(string text, string stem) => WordsOf(text).Any(one => one.StartsWith(stem, StringComparison.Ordinal));

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

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'-]*")]
    private static partial Regex Word();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Markup();
}
