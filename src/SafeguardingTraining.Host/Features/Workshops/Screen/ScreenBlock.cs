using SafeguardingTraining.Host.Features.Workshops.Domain;

namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>One thing on a page of the screen: a paragraph, a table, a picture.</summary>
public abstract record ScreenBlock
{
    /// <summary>It stands with the block after it, as a heading does.</summary>
    public virtual bool KeepsWithNext => false;

    /// <summary>The room between it and the block before it.</summary>
    public virtual double Gap(ScreenBlock before) => ScreenStage.Gap;

    /// <summary>The same set as small as the screen allows, where that keeps it on fewer pages.</summary>
    public virtual ScreenBlock SetTight() => this;

    /// <summary>As much of it as is worth a page, where it leaves out rather than going on to another.</summary>
    public virtual ScreenBlock Within(double width, double room) => this;

    /// <summary>It does not stay behind on a page when the block after it goes to the next.</summary>
    public virtual bool GoesWith(ScreenBlock next) => KeepsWithNext;

    /// <summary>The most it can be high at this width, in 1,080ths of the screen.</summary>
    public abstract double Height(double width);

    /// <summary>As much of it as stands in a room, and the rest; null when no part of it does, or it cannot be cut.</summary>
    /// <param name="force">It has a page to itself and must be cut somewhere, in a sentence if need be.</param>
    public virtual (ScreenBlock First, ScreenBlock Next)? Cut(double width, double room, bool force) => null;

    /// <summary>How many of so many rows go on a page that holds <paramref name="most"/>: pages are filled evenly.</summary>
    protected static int Evenly(int rows, int most)
    {
        var pages = (rows + most - 1) / most;
        return (rows + pages - 1) / pages;
    }

    /// <summary>How many of these rows stand in a room, from the first.</summary>
    protected static int Fitting(IEnumerable<double> heights, double room)
    {
        var (count, used) = (0, 0.0);
        foreach (var height in heights)
        {
            used += height;
            if (used > room)
            {
                break;
            }
            count++;
        }
        return count;
    }
}

/// <summary>How a text of the screen is set.</summary>
public enum TextRole
{
    /// <summary>The narrator, or somebody who speaks, with the name before it.</summary>
    Story,

    /// <summary>The child's own passage, with its heading above it.</summary>
    Child,
    Text,
    Small,
    News,

    /// <summary>What the group decided, in its own words.</summary>
    Decided,

    /// <summary>A line of a list, with its number or mark before it.</summary>
    Item,

    /// <summary>A piece of the story, with its day and agency above it.</summary>
    Piece,

    /// <summary>How a piece came, under it.</summary>
    How,
    Heading,

    /// <summary>What the room is asked.</summary>
    Ask,
}

/// <summary>A paragraph; one that is too long for a page is cut between sentences.</summary>
/// <param name="Label">A name, a number or a heading that belongs to it; null for none.</param>
public sealed record TextBlock(TextRole Role, string Text, string? Label = null) : ScreenBlock
{
    // A first or last line alone on a page is not worth turning for.
    private const int FewestLines = 2;

    private const double Close = 8;

    public override bool KeepsWithNext => Role is TextRole.Heading;

    public override bool GoesWith(ScreenBlock next) =>
        KeepsWithNext || (Role is TextRole.Piece && next is TextBlock { Role: TextRole.How });

    // Paragraphs of one passage or panel are one; how a piece came stands close under it.
    public override double Gap(ScreenBlock before) =>
        (Role, before) switch
        {
            (TextRole.Child or TextRole.News or TextRole.Decided, TextBlock { Role: var same }) when same == Role && Label is null => 0,
            (TextRole.How, TextBlock { Role: TextRole.Piece or TextRole.How }) => Close,
            _ => ScreenStage.Gap,
        };

    public ScreenType Type =>
        Role switch
        {
            TextRole.Story or TextRole.Child or TextRole.Piece => ScreenType.Story,
            TextRole.Small or TextRole.How => ScreenType.Small,
            TextRole.Heading or TextRole.Ask => ScreenType.Heading,
            _ => ScreenType.Text,
        };

    public override double Height(double width) =>
        Math.Max(Type.Height(Text, TextWidth(width)), Role is TextRole.Story ? LabelHeight(ScreenStage.NameWidth - 24) : 0) + Around(width);

    public override (ScreenBlock First, ScreenBlock Next)? Cut(double width, double room, bool force)
    {
        var ends = Type.Lines(Text, TextWidth(width));
        var lines = (int)((room - Around(width)) / Type.Line);
        var isWhole = Role is TextRole.Heading or TextRole.Ask || (Role is TextRole.How && !force) || (Role is TextRole.Piece && !force);
        if (isWhole || lines < (force ? 1 : FewestLines) || ends.Count <= lines)
        {
            return null;
        }
        var end = SentenceEnd(ends[lines - 1]);
        if (end == 0)
        {
            if (!force)
            {
                return null;
            }
            end = ends[lines - 1];
        }
        return (this with { Text = Closed(Text[..end].TrimEnd()) }, this with { Text = Opened(Text[..end], Text[end..].TrimStart()) });
    }

    private double TextWidth(double width) =>
        Role switch
        {
            TextRole.Story => Math.Min(ScreenStage.StoryWidth, width - ScreenStage.NameWidth),
            TextRole.Child => Math.Min(ScreenStage.StoryWidth, width - ScreenStage.NameWidth),
            TextRole.News or TextRole.Decided => width - 80,
            TextRole.Item => width - 84,
            TextRole.Piece or TextRole.How => width - 40,
            _ => width,
        };

    // What stands above the text and round it.
    private double Around(double width) =>
        Role switch
        {
            TextRole.Child => 40 + LabelHeight(width - ScreenStage.NameWidth),
            TextRole.News or TextRole.Decided => 32 + LabelHeight(width - 80),
            TextRole.Piece => LabelHeight(width - 40),
            _ => 0,
        };

    private double LabelHeight(double width) => Label is { } label ? ScreenType.SmallBold.Height(label, width) : 0;

    // The last sentence that ends at this place or before; 0 for none.
    private int SentenceEnd(int most)
    {
        for (var end = Math.Min(most, Text.Length - 1); end > 0; end--)
        {
            if (Text[end - 1] == ' ' && Text[..end].TrimEnd().TrimEnd('”', '’', ')', '*') is [.., '.' or '!' or '?' or '…'])
            {
                return end;
            }
        }
        return 0;
    }

    // A written record is set between asterisks: cut in two, each part has its own pair.
    private static string Closed(string first) => IsOpen(first) ? $"{first}*" : first;

    private static string Opened(string first, string rest) => IsOpen(first) ? $"*{rest}" : rest;

    private static bool IsOpen(string text) => text.Count(letter => letter == '*') % 2 == 1;
}

/// <summary>A table; one of many rows goes over several pages, its head on each.</summary>
public sealed record TableBlock(TableShape Shape, string Caption, ValueList<string> Head, ValueList<TableLine> Rows) : ScreenBlock
{
    private const double AroundText = 14;
    private const double Between = 30;

    // On a page that has begun, fewer rows than this are not worth beginning the table for.
    private const int FewestRows = 3;

    public override double Height(double width) => HeadHeight(width) + Rows.Sum(row => RowHeight(row.Cells, width));

    public override (ScreenBlock First, ScreenBlock Next)? Cut(double width, double room, bool force)
    {
        var most = Fitting(Rows.Select(row => RowHeight(row.Cells, width)), room - HeadHeight(width));
        if (most == 0 || most == Rows.Count || (most < FewestRows && !force))
        {
            return null;
        }
        // A last row does not stand alone on a page.
        var isLast = most > FewestRows && Rows.Count - most == 1;
        var here =
            force ? Math.Min(most, Evenly(Rows.Count, most))
            : isLast ? most - 1
            : most;
        return (this with { Rows = [.. Rows.Take(here)] }, this with { Rows = [.. Rows.Skip(here)] });
    }

    private double HeadHeight(double width) => RowHeight(Head, width);

    // Every cell is measured bold, as the first of a row is.
    private double RowHeight(ValueList<string> cells, double width) =>
        cells.Zip(Shares, (cell, share) => ScreenType.SmallBold.Height(cell, (share * width) - Between)).Max() + AroundText;

    // The styles give the columns the same widths.
    private IReadOnlyList<double> Shares =>
        Shape switch
        {
            TableShape.Pieces => [0.23, 0.44, 0.33],
            _ => [0.2, 0.44, 0.36],
        };
}

/// <summary>Which columns a table has.</summary>
public enum TableShape
{
    Pieces,

    /// <summary>A table or a room, what it decided, and why.</summary>
    Tables,
}

public sealed record TableLine(ValueList<string> Cells);
