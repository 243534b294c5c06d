namespace SafeguardingTraining.Host.Site.Pages;

/// <summary>
/// How somebody likes their pages to look and to sound. Written as seven words, in a cookie of their device and with their account.
/// </summary>
public sealed record ComfortSettings(
    Theme Theme = Theme.Device,
    TextSize Size = TextSize.Size100,
    Typeface Typeface = Typeface.Book,
    Spacing Spacing = Spacing.Close,
    Motion Motion = Motion.Moving,
    Listening Listening = Listening.Listen,
    ListenSpeed Speed = ListenSpeed.Even
)
{
    /// <summary>In per cent of the usual; from here on a bar in a line may take much of a small window.</summary>
    private const int LargeText = 150;

    public static ComfortSettings Usual { get; } = new();

    /// <summary>What the words say, from a cookie, an account or a form; a word that means nothing changes nothing.</summary>
    public static ComfortSettings Of(string? words)
    {
        if (words is null)
        {
            return Usual;
        }
        var said = words.Split('.');
        return new ComfortSettings(
            Find<Theme>(said),
            Find<TextSize>(said),
            Find<Typeface>(said),
            Find<Spacing>(said),
            Find<Motion>(said),
            Find<Listening>(said),
            Find<ListenSpeed>(said)
        );
    }

    public IReadOnlyList<string> Words =>
        [WordOf(Theme), WordOf(Size), WordOf(Typeface), WordOf(Spacing), WordOf(Motion), WordOf(Listening), WordOf(Speed)];

    public string InWords => string.Join('.', Words);

    /// <summary>The classes of the page's root, by which the styles follow; null for none.</summary>
    public string? Classes => string.Join(' ', Shown) is { Length: > 0 } shown ? shown : null;

    public int Percent =>
        Size switch
        {
            TextSize.Size125 => 125,
            TextSize.Size150 => 150,
            TextSize.Size200 => 200,
            _ => 100,
        };

    /// <summary>How fast a device's voice reads; 1 is its usual speed.</summary>
    public string Rate =>
        Speed switch
        {
            ListenSpeed.Slower => "0.8",
            ListenSpeed.Faster => "1.25",
            _ => "1",
        };

    public static string WordOf<T>(T value)
        where T : struct, Enum => $"{value}".ToLowerInvariant();

    private IEnumerable<string> Shown
    {
        get
        {
            if (Theme != Theme.Device)
            {
                yield return $"theme-{WordOf(Theme)}";
            }
            if (Percent >= LargeText)
            {
                yield return "large-text";
            }
            if (Typeface != Typeface.Book)
            {
                yield return $"{WordOf(Typeface)}-type";
            }
            if (Spacing == Spacing.Wide)
            {
                yield return "wide-spacing";
            }
            if (Motion == Motion.Still)
            {
                yield return "still";
            }
        }
    }

    private static T Find<T>(string[] said)
        where T : struct, Enum => Enum.GetValues<T>().FirstOrDefault(value => said.Contains(WordOf(value)));
}

/// <summary>Light or dark, or as the device is set.</summary>
public enum Theme
{
    Device,
    Light,
    Dark,
}

/// <summary>How large letters are, in per cent of the usual.</summary>
public enum TextSize
{
    Size100,
    Size125,
    Size150,
    Size200,
}

/// <summary>Stories set like a book, Arial throughout, or a face whose letters are easy to tell apart.</summary>
public enum Typeface
{
    Book,
    Plain,
    Easy,
}

/// <summary>How far letters, words and lines stand from each other; wide is what WCAG 2.2 names in 1.4.12.</summary>
public enum Spacing
{
    Close,
    Wide,
}

/// <summary>Whether anything may move; a device that asks for stillness is followed anyway.</summary>
public enum Motion
{
    Moving,
    Still,
}

/// <summary>Whether pages offer to be read aloud.</summary>
public enum Listening
{
    Listen,
    Quiet,
}

/// <summary>How fast pages are read aloud.</summary>
public enum ListenSpeed
{
    Even,
    Slower,
    Faster,
}
