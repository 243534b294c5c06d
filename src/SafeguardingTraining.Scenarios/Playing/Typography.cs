using System.Buffers;

namespace SafeguardingTraining.Scenarios;

/// <summary>Authors type straight quotes, as keyboards do; readers see the marks a book would have.</summary>
public static class Typography
{
    private static readonly SearchValues<char> Straight = SearchValues.Create("\"'");

    private static readonly string[] ElidedWords = ["em", "til", "tis", "twas"];

    /// <summary>The text with typographic quotes and apostrophes; the same string when it had no straight ones.</summary>
    public static string Of(string text)
    {
        var first = text.AsSpan().IndexOfAny(Straight);
        if (first < 0)
        {
            return text;
        }
        return string.Create(text.Length, text, static (marks, source) =>
        {
            for (var at = 0; at < source.Length; at++)
            {
                marks[at] = source[at] switch
                {
                    '"' => Opens(source, at) ? '“' : '”',
                    '\'' => Opens(source, at) && !IsElision(source, at) ? '‘' : '’',
                    var letter => letter,
                };
            }
        });
    }

    /// <summary>
    /// A mark opens at the start and after a space, a bracket, a dash or another opening mark; asterisks are looked through.
    /// </summary>
    private static bool Opens(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && text[before] == '*')
        {
            before--;
        }
        if (before < 0)
        {
            return true;
        }
        return text[before] switch
        {
            '(' or '[' or '—' or '–' or '/' => true,
            '"' or '\'' => Opens(text, before),
            var letter => char.IsWhiteSpace(letter),
        };
    }

    /// <summary>The '90s and 'em keep an apostrophe although they follow a space.</summary>
    private static bool IsElision(string text, int at)
    {
        var rest = text.AsSpan(at + 1);
        return rest.Length > 0 && char.IsAsciiDigit(rest[0]) || ElidedWords.Any(word => StartsWithWord(text.AsSpan(at + 1), word));
    }

    private static bool StartsWithWord(ReadOnlySpan<char> rest, string word) =>
        rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (rest.Length == word.Length || !char.IsLetter(rest[word.Length]));
}
