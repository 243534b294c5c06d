namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>
/// A size of type on the screen, in 1,080ths of its height. Nothing is set smaller than <see cref="Smallest"/>, which is read at ten
/// metres.
/// </summary>
/// <param name="Line">From one line to the next.</param>
public readonly record struct ScreenType(ScreenFace Face, double Size, double Line)
{
    public const double Smallest = 40;

    public static ScreenType Title { get; } = new(ScreenFace.BookBold, 78, 90);
    public static ScreenType LongTitle { get; } = new(ScreenFace.BookBold, 56, 66);
    public static ScreenType Heading { get; } = new(ScreenFace.BookBold, 48, 62);
    public static ScreenType Story { get; } = new(ScreenFace.Book, 47, 66);
    public static ScreenType Text { get; } = new(ScreenFace.Plain, 42, 56);
    public static ScreenType Small { get; } = new(ScreenFace.Plain, Smallest, 52);
    public static ScreenType SmallBold { get; } = new(ScreenFace.PlainBold, Smallest, 52);

    // A browser rounds each letter, and hints it.
    private const double Slack = 1.02;

    public double Width(ReadOnlySpan<char> text)
    {
        var thousandths = 0;
        foreach (var letter in text)
        {
            thousandths += ScreenLetters.Of(letter, Face);
        }
        return thousandths * Size * Slack / 1_000;
    }

    /// <summary>The height of a text set in lines of at most this width; a word that is wider is broken.</summary>
    public double Height(string text, double width) => Lines(text, width).Count * Line;

    /// <summary>Where each line of a text ends: the place after its last letter. At least one, also of nothing.</summary>
    public IReadOnlyList<int> Lines(string text, double width)
    {
        var ends = new List<int>();
        var (at, used) = (0, 0.0);
        while (at < text.Length)
        {
            var word = WordAt(text, at);
            var wide = Width(text.AsSpan(at, word - at));
            if (used > 0 && used + Width(text.AsSpan(at, word - at).TrimEnd()) > width)
            {
                ends.Add(at);
                used = 0;
            }
            // Broken wherever the line ends: counted with one letter's room to spare on each.
            for (; used == 0 && wide > width; wide = Width(text.AsSpan(at, word - at)))
            {
                at += Broken(text.AsSpan(at, word - at), width);
                ends.Add(at);
            }
            used += wide;
            at = word;
        }
        ends.Add(text.Length);
        return ends;
    }

    private int Broken(ReadOnlySpan<char> word, double width)
    {
        var kept = 1;
        while (kept < word.Length && Width(word[..(kept + 1)]) <= width)
        {
            kept++;
        }
        return Math.Max(1, kept - 1);
    }

    // To the beginning of the next word.
    private static int WordAt(string text, int at)
    {
        while (at < text.Length && text[at] != ' ')
        {
            at++;
        }
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }
        return at;
    }
}
