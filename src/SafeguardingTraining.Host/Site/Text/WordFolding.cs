using System.Text;

namespace SafeguardingTraining.Host.Site.Text;

/// <summary>
/// Text made ready for finding words in it: letters without their accents, each in the place where it stood. Capital letters stay, as
/// they are compared without regard to them.
/// </summary>
public static class WordFolding
{
    private const char FirstAccented = '\u00C0';
    private const char LastAccented = '\u024F';

    // Accents that stand as signs of their own after their letter.
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';

    // Letters that no accent was taken from, and that people type as another.
    private static readonly Dictionary<char, char> Others = new()
    {
        ['ß'] = 's',
        ['Æ'] = 'A',
        ['æ'] = 'a',
        ['Ø'] = 'O',
        ['ø'] = 'o',
        ['Đ'] = 'D',
        ['đ'] = 'd',
        ['Ł'] = 'L',
        ['ł'] = 'l',
        ['ı'] = 'i',
        ['Œ'] = 'O',
        ['œ'] = 'o',
    };

    private static readonly char[] Plain = [.. Enumerable.Range(FirstAccented, LastAccented - FirstAccented + 1).Select(PlainOf)];

    /// <summary>The text with each accented letter as one sign: places in it are the same before and after folding.</summary>
    public static string Composed(string text) =>
        !Ascii.IsValid(text) && text.AsSpan().ContainsAnyInRange(FirstMark, LastMark) ? text.Normalize() : text;

    /// <summary>The composed text without accents, sign by sign; the same text where it has none.</summary>
    public static string Folded(string composed) =>
        !Ascii.IsValid(composed) && composed.AsSpan().ContainsAnyInRange(FirstAccented, LastAccented)
            ? string.Create(composed.Length, composed, Fold)
            : composed;

    /// <summary>Both in one: what is looked through where no place in it is asked for.</summary>
    public static string Ready(string text) => Ascii.IsValid(text) ? text : Folded(Composed(text));

    /// <summary>The end of the word that begins here.</summary>
    public static int EndOfWord(ReadOnlySpan<char> folded, int start)
    {
        var end = start;
        while (end < folded.Length && IsOfWord(folded[end]))
        {
            end++;
        }
        return end;
    }

    /// <summary>A letter or a digit: what a word is made of. An apostrophe or a hyphen ends it.</summary>
    public static bool IsOfWord(char sign) => char.IsLetterOrDigit(sign);

    private static void Fold(Span<char> folded, string composed)
    {
        for (var at = 0; at < folded.Length; at++)
        {
            folded[at] = composed[at] is >= FirstAccented and <= LastAccented and var letter ? Plain[letter - FirstAccented] : composed[at];
        }
    }

    private static char PlainOf(int sign) =>
        Others.TryGetValue((char)sign, out var plain) ? plain : ((char)sign).ToString().Normalize(NormalizationForm.FormD)[0];
}
