namespace SafeguardingTraining.Host.Features.Language;

/// <summary>
/// Finds what is in quotation marks, double or single, straight or curled. A mark that is never closed opens nothing.
/// </summary>
internal static class Quotations
{
    /// <summary>The quotations of a text with their marks. One never goes on past its paragraph.</summary>
    public static IReadOnlyList<Range> In(string text)
    {
        var found = new List<Range>();
        for (var at = 0; at < text.Length; at++)
        {
            if (ClosingOf(text, at) is { } closing && Find(text, at, closing) is var end and > 0)
            {
                found.Add(at..(end + 1));
                at = end;
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

    private static int Find(string text, int from, char closing)
    {
        for (var at = from + 1; at < text.Length && text[at] != '\n'; at++)
        {
            if (text[at] == closing && (closing is '"' or '”' || IsClosing(text, at)))
            {
                return at;
            }
        }
        return -1;
    }

    // A single mark between letters is an apostrophe.
    private static bool IsClosing(string text, int at) =>
        (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])) && text[at - 1] != ' ';
}
