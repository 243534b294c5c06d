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
            var opens = true;
            for (var at = 0; at < source.Length; at++)
            {
                marks[at] = source[at] switch
                {
                    '"' => opens ? '“' : '”',
                    '\'' => opens && !IsElision(source, at) ? '‘' : '’',
                    var letter => letter,
                };
                opens = Opens(source[at], opens);
            }
        });
    }

    /// <summary>
    /// Whether a mark after this sign opens: at the start and after a space, a bracket, a dash or another opening mark; asterisks are
    /// looked through.
    /// </summary>
    private static bool Opens(char sign, bool before) =>
        sign switch
        {
            '*' or '"' or '\'' => before,
            '(' or '[' or '—' or '–' or '/' => true,
            _ => char.IsWhiteSpace(sign),
        };

    /// <summary>The '90s and 'em keep an apostrophe although they follow a space.</summary>
    private static bool IsElision(string text, int at)
    {
        var rest = text.AsSpan(at + 1);
        return rest.Length > 0 && char.IsAsciiDigit(rest[0]) || ElidedWords.Any(word => StartsWithWord(text.AsSpan(at + 1), word));
    }

    private static bool StartsWithWord(ReadOnlySpan<char> rest, string word) =>
        rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (rest.Length == word.Length || !char.IsLetter(rest[word.Length]));
}
