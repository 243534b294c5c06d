using SafeguardingTraining.Host.Site.Drawing;

namespace SafeguardingTraining.Host.Site.Documents;

/// <summary>One slide: its title, which every slide has, and what stands under it in the order in which it is read aloud.</summary>
public sealed record SlideContent(string Title, params IReadOnlyList<SlidePart> Parts);

/// <summary>A place on a slide of 1280 by 720.</summary>
public readonly record struct SlideBox(double X, double Y, double Width, double Height)
{
    /// <summary>Everything under the title.</summary>
    public static SlideBox Body { get; } = new(64, 136, 1152, 520);
}

/// <summary>Something on a slide.</summary>
public abstract record SlidePart(SlideBox Box);

/// <summary>Paragraphs, as the slide's own text; in letters as large as fit.</summary>
public sealed record SlideText(SlideBox Box, params IReadOnlyList<SlideParagraph> Paragraphs) : SlidePart(Box)
{
    public const double Largest = 24;
    public const double Smallest = 16;

    /// <summary>Pixels of a slide that one point of type takes.</summary>
    internal const double Point = 4.0 / 3;

    /// <summary>In points, from 16 to 24.</summary>
    public double Size
    {
        get
        {
            var size = Largest;
            while (size > Smallest && HeightAt(size) > Box.Height)
            {
                size--;
            }
            return size;
        }
    }

    /// <summary>Cuts paragraphs into as many slides as they need in letters of 20 points.</summary>
    public static IReadOnlyList<SlideContent> Pages(string title, IReadOnlyList<SlideParagraph> paragraphs)
    {
        var pages = new List<List<SlideParagraph>> { new() };
        foreach (var paragraph in paragraphs)
        {
            if (pages[^1].Count > 0 && new SlideText(SlideBox.Body, [.. pages[^1], paragraph]).HeightAt(20) > SlideBox.Body.Height)
            {
                pages.Add([]);
            }
            pages[^1].Add(paragraph);
        }
        return
        [
            .. pages.Select(
                (page, place) =>
                    new SlideContent(
                        pages.Count == 1 ? title : $"{title}, {place + 1} of {pages.Count}",
                        new SlideText(SlideBox.Body, [.. page])
                    )
            ),
        ];
    }

    private double HeightAt(double size) =>
        Paragraphs.Sum(one =>
            (Math.Ceiling(TextWidth.Of(one.Text, size * Point) / (Box.Width - (one.IsListed ? 36 : 8))) * size * Point * 1.25)
            + (size * Point * 0.5)
        );
}

/// <param name="IsListed">One of a list, with a mark before it.</param>
/// <param name="IsStrong">Leads what follows.</param>
public sealed record SlideParagraph(string Text, bool IsListed = false, bool IsStrong = false);

/// <summary>A table with a row of headings.</summary>
/// <param name="Description">What it shows, for those who hear it.</param>
/// <param name="Shares">How wide each column is beside the others.</param>
public sealed record SlideTable(
    SlideBox Box,
    string Description,
    IReadOnlyList<string> Heads,
    IReadOnlyList<IReadOnlyList<string>> Rows,
    IReadOnlyList<int> Shares
) : SlidePart(Box)
{
    private static readonly double[] Sizes = [20, 18, 16, 14];

    /// <summary>Size of the letters, in points.</summary>
    public double Size { get; init; } = Sizes[^1];

    /// <summary>The same rows in as many slides as they need, in letters as large as one slide holds.</summary>
    public static IReadOnlyList<SlideContent> Pages(
        string title,
        string description,
        IReadOnlyList<string> heads,
        IReadOnlyList<int> shares,
        IReadOnlyList<IReadOnlyList<string>> rows
    )
    {
        var pages = Sizes
            .Select(size => (Size: size, Pages: Cut(rows, shares, size)))
            .First(one => one.Pages.Count == 1 || one.Size == Sizes[^1]);
        return
        [
            .. pages.Pages.Select(
                (page, place) =>
                    new SlideContent(
                        pages.Pages.Count == 1 ? title : $"{title}, {place + 1} of {pages.Pages.Count}",
                        new SlideTable(SlideBox.Body, description, heads, page, shares) { Size = pages.Size }
                    )
            ),
        ];
    }

    /// <summary>How tall a row of these cells is.</summary>
    internal static double RowHeight(IReadOnlyList<string> row, IReadOnlyList<int> shares, double size) =>
        row.Select(
                (cell, place) =>
                    Math.Ceiling(TextWidth.Of(cell, size * SlideText.Point) / ((SlideBox.Body.Width * shares[place] / shares.Sum()) - 24))
            )
            .Max()
            * size
            * SlideText.Point
            * 1.25
        + 16;

    private static List<List<IReadOnlyList<string>>> Cut(IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<int> shares, double size)
    {
        var pages = new List<List<IReadOnlyList<string>>> { new() };
        var height = 0.0;
        foreach (var row in rows)
        {
            var tall = RowHeight(row, shares, size);
            if (pages[^1].Count > 0 && height + tall > SlideBox.Body.Height - 60)
            {
                pages.Add([]);
                height = 0;
            }
            pages[^1].Add(row);
            height += tall;
        }
        return pages;
    }
}

/// <summary>A drawing of shapes that can be changed, with what it shows in words.</summary>
public sealed record SlidePicture(SlideBox Box, string Description, IReadOnlyList<SlideMark> Marks) : SlidePart(Box);

/// <summary>One shape of a drawing; colours as six hexadecimal digits.</summary>
public abstract record SlideMark;

/// <summary>A rectangle, or an ellipse.</summary>
/// <param name="Fill">Null where it is only an outline.</param>
public sealed record SlideShape(
    SlideBox Box,
    string? Fill,
    string? Outline = null,
    bool IsRound = false,
    bool IsDashed = false,
    double Thick = 2
) : SlideMark;

public sealed record SlideLine(double X1, double Y1, double X2, double Y2, string Colour, double Thick = 2) : SlideMark;

/// <summary>A few words in a drawing.</summary>
/// <param name="Size">In points.</param>
public sealed record SlideLabel(
    SlideBox Box,
    string Text,
    double Size = 14,
    SlideAlign Align = SlideAlign.Left,
    bool IsStrong = false,
    string Colour = SlideColours.Ink
) : SlideMark;

public enum SlideAlign
{
    Left,
    Middle,
    Right,
}

/// <summary>The colours of slides: those of the site on a light page.</summary>
public static class SlideColours
{
    public const string Ink = "20292E";
    public const string Soft = "4C565B";
    public const string Paper = "FBF7F0";
    public const string Linen = "F2EBDF";
    public const string Edge = "736B5E";
    public const string Rule = "D9CFBE";
    public const string Pine = "17555A";
    public const string Clay = "8F3F18";
    public const string Light = "BCD0EA";
    public const string White = "FFFFFF";
    public const string With = "E1F0EA";
    public const string For = "BCD0EA";
    public const string To = "E6B083";
    public const string Not = "AAA49C";
}
