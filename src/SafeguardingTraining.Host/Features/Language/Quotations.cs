namespace SafeguardingTraining.Host.Features.Language;

/// <summary>
/// Finds what is in quotation marks, double or single, straight or curled. A mark that is never closed opens nothing.
/// </summary>
internal static class Quotations
{
    /// <summary>The quotations of a text with their marks, in one pass over it. One never goes on past its paragraph.</summary>
    public static IReadOnlyList<Range> In(string text)
    {
        var found = new List<Range>();
        // Up to where a mark was looked for in vain: the next that opens alike need not look again.
        var unclosed = new Dictionary<char, int>();
        for (var at = 0; at < text.Length; at++)
        {
            if (ClosingOf(text, at) is not { } closing || at < unclosed.GetValueOrDefault(closing))
            {
                continue;
            }
            var (end, isFound) = Find(text, at, closing);
            if (isFound)
            {
                found.Add(at..(end + 1));
                at = end;
            }
            else
            {
                unclosed[closing] = end;
            }
        }
        return found;
    }

    private static char? ClosingOf(string text, int at) =>
        text[at] switch
        {
            '"' => '"',
            '“' => '”',
            '‘' => '’',
            '\'' when (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && at + 1 < text.Length && char.IsLetter(text[at + 1]) => '\'',
            _ => null,
        };

    /// <summary>Where the mark closes, or where its paragraph ends without.</summary>
    private static (int End, bool IsFound) Find(string text, int from, char closing)
    {
        var at = from + 1;
        for (; at < text.Length && text[at] != '\n'; at++)
        {
            if (text[at] == closing && (closing is '"' or '”' || IsClosing(text, at)))
            {
                return (at, true);
            }
        }
        return (at, false);
    }

    // A single mark between letters is an apostrophe.
    private static bool IsClosing(string text, int at) =>
        (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])) && text[at - 1] != ' ';
}
