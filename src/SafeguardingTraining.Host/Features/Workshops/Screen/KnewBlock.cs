using System.Globalization;
using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Drawing;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>
/// Who knew what, and when: the first piece of each agency as a bar from the day it was known to the day on which everybody had it, or to
/// the day the story reached where they never did, with what became of it. A piece that was given to one agency says that, and never its words.
/// </summary>
/// <param name="From">The first day of the picture.</param>
/// <param name="Until">The day the story reached.</param>
public sealed record KnewBlock(ValueList<KnownFirst> Lines, DateOnly From, DateOnly Until) : ScreenBlock
{
    public const double PictureWidth = 1_760;
    public const double AxisHeight = 58;
    public const double BarLeft = 600;
    public const double BarRight = 1_372;
    public const double TableLeft = 1_380;
    public const double TableWidth = 92;

    private const double Names = 500;
    private const double BesideLine = 12;
    private const double AfterName = 4;
    private const int LongestToScale = 200;
    private const double BeforeTitle = 32;

    // The mark of a piece that reached the table, and a space beside it.
    private const double MarkWidth = 32;

    // Rows stand as wide apart as the page allows.
    private const double HighestRow = 53;
    private const double LowestRow = 45;

    /// <summary>From one agency to the next.</summary>
    public double Row { get; init; } = HighestRow;

    /// <summary>Agencies of the room that no piece came from; null where every one had some, or no room is left to say it.</summary>
    public string? Without { get; init; }

    /// <summary>What the room is asked about it; null where no room is left for it.</summary>
    public string? Ask { get; init; }

    /// <param name="agencies">The codes of the agencies in play.</param>
    public static KnewBlock? Of(WorkshopDebrief back, DateOnly until, IEnumerable<string> agencies)
    {
        var pieces = back.Pieces.Where(one => one.Piece.Date <= until).ToList();
        ValueList<KnownFirst> lines =
        [
            .. pieces
                .GroupBy(one => one.Piece.Agency)
                .Select(agency => KnownFirst.Of(agency.OrderBy(one => one.Piece.Date).ToList()[0], until))
                .OrderBy(line => line.Since),
        ];
        var without = agencies.Where(code => pieces.TrueForAll(one => one.Piece.Agency.Code != code)).Select(Agencies.NameOf).ToList();
        return lines.Count == 0
            ? null
            : new KnewBlock(lines, lines[0].Since, until)
            {
                Without = without.Count == 0 ? null : $"With no piece of their own: {without.Listed().Set()}.",
                Ask = "Each piece was small on its own day. Which two belonged together first?",
            };
    }

    public double PictureHeight => AxisHeight + (Lines.Count * Row);

    public override double Height(double width) => PictureHeight + Below(width);

    /// <summary>On one page where that can be: rows closer together first, then without what stands below them.</summary>
    public override ScreenBlock Within(double width, double room)
    {
        var bare = this with { Without = null, Ask = null };
        return ((KnewBlock[])[this, this with { Without = null }, bare])
            .Select(block => block with { Row = Math.Min(HighestRow, (room - AxisHeight - block.Below(width)) / Math.Max(1, Lines.Count)) })
            .FirstOrDefault(block => block.Row >= LowestRow)
            ?? bare;
    }

    public override (ScreenBlock First, ScreenBlock Next)? Cut(double width, double room, bool force)
    {
        var most = (int)((room - AxisHeight - Below(width)) / Row);
        if (!force || most <= 0 || most >= Lines.Count)
        {
            return null;
        }
        var here = Evenly(Lines.Count, most);
        return (this with { Lines = [.. Lines.Take(here)] }, this with { Lines = [.. Lines.Skip(here)] });
    }

    /// <summary>
    /// Where a day stands. Where one piece is years old, the last weeks would be a line: then days stand closer the longer ago they were.
    /// </summary>
    public double X(DateOnly day)
    {
        var (all, ago) = (Until.DayNumber - From.DayNumber, Until.DayNumber - day.DayNumber);
        var share = all <= 0 ? 1 : (double)ago / all;
        return BarRight - ((BarRight - BarLeft) * (all > LongestToScale ? Math.Pow(share, 0.4) : share));
    }

    /// <summary>An agency's name as it fits before the bars.</summary>
    public static string NameOf(KnownFirst line) => ScreenDrawing.Clipped(line.Agency, ScreenType.SmallBold, Names + 60);

    /// <summary>Where the bar of a line ends: on the day on which everybody had the piece, or at the end of the picture.</summary>
    public double EndOf(KnownFirst line) => line.Reached is { } day ? Math.Max(X(line.Since), X(day)) : BarRight;

    /// <summary>Where what became of it is marked: on the day it reached the table, or where the day stands that the story reached.</summary>
    public double MarkOf(KnownFirst line) => line.Reached is null ? TableLeft + (TableWidth / 2) : EndOf(line);

    /// <summary>The title stands in its bar where the bar is long enough, or after it, or before it; else it is shortened to the widest.</summary>
    public (string Text, double X, bool IsBefore) TitleOf(KnownFirst line)
    {
        var (from, end, wide) = (X(line.Since), EndOf(line), ScreenType.Small.Width(line.Title));
        var inBar = end - from - BeforeTitle - (line.Reached is null ? 0 : MarkWidth);
        var after = line.Reached is null ? 0 : BarRight - end - MarkWidth;
        // Where nothing was waited for, the mark stands on the bar's beginning.
        var stop = from - (line.Reached is not null && end - from < MarkWidth / 2 ? MarkWidth : 20);
        var before = stop - NameEnd(line) - 20;
        return (wide <= inBar, wide <= after, wide <= before) switch
        {
            (true, _, _) => (line.Title, from + BeforeTitle, false),
            (_, true, _) => (line.Title, end + MarkWidth, false),
            (_, _, true) => (line.Title, stop, true),
            _ when inBar >= after && inBar >= before => (Clipped(line, inBar), from + BeforeTitle, false),
            _ when after >= before => (Clipped(line, after), end + MarkWidth, false),
            _ => (Clipped(line, before), stop, true),
        };
    }

    /// <summary>
    /// The months that have room for a name, which is written with its year unless that is the last one; nearer to the end all of them,
    /// further back now and then one.
    /// </summary>
    public IEnumerable<(string Name, double X)> Months()
    {
        var next = TableLeft + (TableWidth / 2) - (ScreenType.SmallBold.Width(Until.DayAndMonth()) / 2) - AfterName;
        var months = new List<(string Name, double X)>();
        for (var day = new DateOnly(Until.Year, Until.Month, 1); day > From.AddMonths(-1); day = day.AddMonths(-1))
        {
            var at = X(day < From ? From : day);
            if (
                day < Until
                && NamesOf(day).FirstOrDefault(name => ScreenType.Small.Width(name) <= next - at - BesideLine - AfterName) is { } name
            )
            {
                months.Insert(0, (name, at));
                next = at;
            }
        }
        return months;
    }

    /// <summary>The line of a month from the top of the picture to its foot, past every title that it would cross.</summary>
    public string LineAt(double x) =>
        string.Join(
            ' ',
            Lines
                .Index()
                .Where(one => !IsWritten(one.Item, x))
                .Select(one => $"M{x.At()} {(AxisHeight + (one.Index * Row)).At()}v{Row.At()}")
                .Prepend($"M{x.At()} 14V{AxisHeight.At()}")
        );

    private bool IsWritten(KnownFirst line, double x)
    {
        var (title, at, isBefore) = TitleOf(line);
        var wide = ScreenType.Small.Width(title);
        var from = isBefore ? at - wide : at;
        return x > from - BesideLine && x < from + wide + BesideLine;
    }

    private static string Clipped(KnownFirst line, double room) => ScreenDrawing.Clipped(line.Title, ScreenType.Small, room);

    private double Below(double width) =>
        (Without is { } without ? ScreenStage.Gap + ScreenType.Small.Height(without, width) : 0)
        + (Ask is { } ask ? ScreenStage.Gap + ScreenType.Heading.Height(ask, width) : 0);

    // Of another year, the year as well.
    private IEnumerable<string> NamesOf(DateOnly month)
    {
        string[] forms = (month.Year == Until.Year, month.Month) switch
        {
            (true, _) => ["MMMM", "MMM"],
            (_, 1) => ["MMM yyyy", "yyyy"],
            _ => ["MMM yyyy"],
        };
        return forms.Select(form => month.ToString(form, CultureInfo.InvariantCulture));
    }

    private static double NameEnd(KnownFirst line) => 12 + ScreenType.SmallBold.Width(NameOf(line));
}

/// <summary>The first piece of one agency.</summary>
/// <param name="Title">What it was in a few words, or to whom alone it was given.</param>
/// <param name="Waited">How long it waited until everybody knew it, in words, or why it never reached the table.</param>
public sealed record KnownFirst(string Agency, DateOnly Since, string Title, string Waited, PieceFate Fate)
{
    /// <summary>The story's day on which it was laid on the table or told to everyone; null where it never was.</summary>
    public DateOnly? Reached { get; private init; }

    internal static KnownFirst Of(DebriefPiece first, DateOnly until) =>
        new(
            first.Piece.Agency.Name.Set(),
            first.Piece.Date,
            first is { IsGivenToOne: true, Laid.To: { } to } ? $"Given to {Agencies.InASentence(to)} alone" : first.Piece.Title.Set(),
            PieceFates.Of(first) switch
            {
                PieceFate.Never => "never laid",
                PieceFate.NeverFound => "not found",
                PieceFate.ToOne => "to one only",
                _ => InWords(first.DaysWaited(until)),
            },
            PieceFates.Of(first)
        )
        {
            Reached = first.Scene is null ? null : first.Reached ?? until,
        };

    private static string InWords(int days) =>
        days switch
        {
            <= 0 => "no wait",
            1 => "1 day",
            < 14 => $"{days} days",
            < 120 => $"{(days + 3) / 7} weeks",
            < 730 => $"{(days + 15) / 30} months",
            _ => $"{days / 365} years",
        };
}

/// <summary>What became of a piece.</summary>
public enum PieceFate
{
    Table,
    ToOne,
    Never,

    /// <summary>It could be learned only on the way, and nobody went to find it out: no agency had it to lay.</summary>
    NeverFound,
}

public static class PieceFates
{
    public static PieceFate Of(DebriefPiece one) =>
        one switch
        {
            { IsGivenToOne: true } => PieceFate.ToOne,
            { Scene: not null } => PieceFate.Table,
            { Piece.IsFetched: true } => PieceFate.NeverFound,
            _ => PieceFate.Never,
        };

    /// <summary>As it stands beside its mark.</summary>
    public static string InWords(this PieceFate fate) =>
        fate switch
        {
            PieceFate.Table => "reached the table",
            PieceFate.ToOne => "given to one alone",
            PieceFate.Never => "never laid out",
            _ => "never found out",
        };
}
