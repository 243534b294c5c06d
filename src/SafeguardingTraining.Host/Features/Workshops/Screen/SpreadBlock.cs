using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>
/// How worried the room is: every agency under one axis, the most worried first, each as a bar from its lowest to its highest answer
/// with a dot at the middle one.
/// </summary>
/// <param name="Answers">How many answered in all.</param>
/// <param name="Ask">What the room is asked about it; null where it is looked back on.</param>
public sealed record SpreadBlock(ValueList<SpreadGroup> Groups, int Answers, string? Ask) : ScreenBlock
{
    public const double PictureWidth = 1_304;
    public const double AxisHeight = 58;

    private const double Names = 520;
    private const double NameAt = 12;
    private const double Row = 53;
    private const double NextLine = 46;
    private const double LeftOfScale = 566;
    private const double Step = 77.5;
    private const double KeyHeight = 330;
    private const double Under = 16;

    // The key and the question stand beside the picture.
    private const double SideWidth = 400;

    public static SpreadBlock Of(WorrySpread spread, string? ask) =>
        new(
            [.. spread.Groups.OrderByDescending(group => group.Middle).ThenByDescending(group => group.Highest)],
            spread.Groups.Sum(group => group.Answers),
            ask
        );

    public static double X(int level) => LeftOfScale + ((level - 1) * Step);

    /// <summary>The rows from the top of the picture.</summary>
    public IEnumerable<SpreadRow> Rows()
    {
        var top = AxisHeight;
        foreach (var group in Groups)
        {
            var lines = NameLines(group);
            yield return new SpreadRow(group, lines, top, RowHeight(lines.Count));
            top += RowHeight(lines.Count);
        }
    }

    public double PictureHeight => AxisHeight + Groups.Sum(group => RowHeight(NameLines(group).Count));

    /// <summary>Why several agencies stand in one row; null where none do.</summary>
    public string? Together =>
        Groups.Any(group => group.Agencies.Count > 1)
            ? "Agencies in one row are shown together, so that nobody’s answer can be told."
            : null;

    public override double Height(double width) => Math.Max(PictureHeight, SideHeight) + TogetherHeight(width);

    public override (ScreenBlock First, ScreenBlock Next)? Cut(double width, double room, bool force)
    {
        var most = Fitting(Groups.Select(group => RowHeight(NameLines(group).Count)), room - AxisHeight - TogetherHeight(width));
        if (!force || most == 0 || most >= Groups.Count)
        {
            return null;
        }
        var here = Math.Min(most, Evenly(Groups.Count, most));
        return (this with { Groups = [.. Groups.Take(here)] }, this with { Groups = [.. Groups.Skip(here)] });
    }

    private double TogetherHeight(double width) => Together is { } together ? ScreenType.Small.Height(together, width) + Under : 0;

    private double SideHeight => KeyHeight + (Ask is { } ask ? ScreenType.Heading.Height(ask, SideWidth) : 0);

    private static double RowHeight(int lines) => Row + ((lines - 1) * NextLine);

    private static List<string> NameLines(SpreadGroup group) => ScreenDrawing.Lines(group.Agencies.Listed().Set(), ScreenType.Small, Names);

    /// <summary>One agency, or several small ones together.</summary>
    /// <param name="Name">In lines.</param>
    public sealed record SpreadRow(SpreadGroup Group, IReadOnlyList<string> Name, double Top, double Height)
    {
        public double Middle => Top + (Height / 2);

        /// <summary>Where a line of the name stands.</summary>
        public double BaseLine(int line) => Middle + 14 + ((line - ((Name.Count - 1) / 2.0)) * NextLine);

        public static double NameLeft => NameAt;
    }
}

/// <summary>Words in the screen's drawings.</summary>
public static class ScreenDrawing
{
    /// <summary>The text in lines of at most this width.</summary>
    public static List<string> Lines(string text, ScreenType type, double width)
    {
        var lines = new List<string>();
        var from = 0;
        foreach (var end in type.Lines(text, width))
        {
            lines.Add(text[from..end].Trim());
            from = end;
        }
        return lines;
    }

    /// <summary>The text, or as much of it as stands in this width with an ellipsis after it.</summary>
    public static string Clipped(string text, ScreenType type, double width) =>
        type.Width(text) <= width ? text : Shortened(text, type, width);

    /// <summary>As much of a text that goes on as stands in this width, with an ellipsis after it.</summary>
    public static string Shortened(string text, ScreenType type, double width)
    {
        var kept = text.TrimEnd();
        while (kept.Length > 0 && type.Width($"{kept}…") > width)
        {
            kept = kept[..^1].TrimEnd();
        }
        return $"{kept.TrimEnd('.', ',', ';')}…";
    }
}
