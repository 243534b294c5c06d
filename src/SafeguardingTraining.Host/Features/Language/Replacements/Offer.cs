using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Language.Replacements;

/// <summary>A replacement as it goes into its place of a text.</summary>
/// <param name="Start">Where the words begin that it takes the place of; an "a" or "an" before them may be among them.</param>
public sealed record Offer(int Start, int Length, string Words)
{
    private const StringComparison Small = StringComparison.OrdinalIgnoreCase;

    public int End => Start + Length;

    /// <summary>The text with the offer put in.</summary>
    public string PutIn(string text) => $"{text[..Start]}{Words}{text[End..]}";

    /// <summary>What a row offers in a place: nothing, where none of its replacements is sure to hold.</summary>
    internal static IReadOnlyList<Offer> In(WordContext at, LexiconEntry row) =>
        row.Replacements.Count == 0 || !at.IsWhole || IsShouted(at, row)
            ? []
            : [.. row.Replacing(at.Form).Where(replacement => replacement.Holds(at)).Select(replacement => Of(at, replacement.Words))];

    private static Offer Of(WordContext at, string words)
    {
        var fitting = at.BeginsSentence && char.IsUpper(at.Written[at.Start]) ? words.Capitalised() : words;
        if (at.Previous is not { } previous || !IsArticle(at.Of(previous)) || at.Of(previous).Equals(ArticleFor(words), Small))
        {
            return new Offer(at.Start, at.EndOfText - at.Start, fitting);
        }
        var start = at.Text.Words[previous].Start;
        var article = char.IsUpper(at.Written[start]) ? ArticleFor(words).Capitalised() : ArticleFor(words);
        return new Offer(start, at.EndOfText - start, $"{article} {fitting}");
    }

    private static bool IsArticle(ReadOnlySpan<char> word) => word.Equals("a", Small) || word.Equals("an", Small);

    private static string ArticleFor(string words) => words.TrimStart('[')[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an" : "a";

    /// <summary>A heading in capitals keeps its own words; initials that are looked for in capitals are no heading.</summary>
    private static bool IsShouted(WordContext at, LexiconEntry row) =>
        at.EndOfText - at.Start > 1
        && !at.Written.AsSpan(at.Start, at.EndOfText - at.Start).ContainsAnyInRange('a', 'z')
        && !row.Finds.Contains(at.Written[at.Start..at.EndOfText]);
}
