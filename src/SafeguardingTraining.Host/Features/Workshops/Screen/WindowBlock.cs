using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>
/// Where the group's decisions stood in the relationship window: each area with the numbers of its decisions, and beside it which they
/// were, our reason and how many were for them. What was decided is said whole wherever the page has room: the window gives way first, then
/// our reasons.
/// </summary>
/// <param name="Decisions">Those that are listed on this page; the window shows all of them.</param>
/// <param name="All">Every decision that has a place in the window.</param>
/// <param name="Most">How many lines what was decided has at most; 0 for the scene alone.</param>
public sealed record WindowBlock(ValueList<PlacedDecision> Decisions, ValueList<PlacedDecision> All, int Most) : ScreenBlock
{
    private const double WidePicture = 900;
    private const double NarrowPicture = 560;
    private const double HighPicture = 660;
    private const double LowPicture = 520;

    private const int MostLines = 3;
    private const double Between = 16;
    private const double Number = 76;
    private const double Beside = 50;

    // So many numbers stand in an area.
    private const int MostNumbers = 12;

    /// <summary>The window is set smaller, so that more words stand beside it.</summary>
    public bool IsNarrow { get; init; }

    /// <summary>Our reason stands with each decision.</summary>
    public bool HasReasons { get; init; }

    /// <summary>The decisions before or after these stand on a page of their own.</summary>
    public bool IsPart { get; private init; }

    private double Words => ScreenStage.BodyWidth - (IsNarrow ? NarrowPicture : WidePicture) - Beside - Number;

    /// <param name="scenes">How the room thought in each scene.</param>
    public static WindowBlock? Of(IReadOnlyList<DebriefDecision> told, IReadOnlyList<DebriefScene> scenes)
    {
        ValueList<PlacedDecision> placed =
        [
            .. told.SelectMany(one =>
                one.Taken is { Place: { } place } taken
                    ? [PlacedDecision.Of(one, taken, place.Area, scenes.FirstOrDefault(scene => scene.Turn == one.Turn))]
                    : (PlacedDecision[])[]
            ),
        ];
        return placed.Count == 0 ? null : new WindowBlock(placed, placed, MostLines) { HasReasons = true };
    }

    /// <summary>The numbers in an area, in lines; of a great many the last places say how many more there are.</summary>
    public string NumbersIn(WindowArea area)
    {
        var numbers = All.Where(one => one.Area == area).Select(one => $"{one.Number}").ToList();
        return numbers.Count <= MostNumbers
            ? string.Join("  ", numbers)
            : $"{string.Join("  ", numbers.Take(MostNumbers - 2))} and {numbers.Count - MostNumbers + 2} more";
    }

    /// <summary>What was decided, in the lines it has, or the scene it was decided in.</summary>
    public string TextOf(PlacedDecision one)
    {
        if (Most == 0)
        {
            return ScreenDrawing.Clipped(one.Title, ScreenType.SmallBold, Words - ScreenType.SmallBold.Width($", {one.Area}"));
        }
        var lines = ScreenDrawing.Lines(one.Text, ScreenType.SmallBold, Words);
        return lines.Count <= Most
            ? one.Text
            : string.Join(' ', lines.Take(Most - 1).Append(ScreenDrawing.Shortened(lines[Most - 1], ScreenType.SmallBold, Words)));
    }

    public override double Height(double width) =>
        Math.Max(IsNarrow ? LowPicture : HighPicture, Decisions.Sum(LineHeight) + (More is null ? 0 : ScreenType.Small.Line + Between));

    /// <summary>"Because: she asked for it."; null where there is no room for it.</summary>
    public string? ReasonOf(PlacedDecision one) => HasReasons && one.Reason.Length > 0 ? $"Because: {one.Reason}" : null;

    /// <summary>
    /// Whole, beside a smaller window where that is needed, and without our reasons; then with fewer words for each decision, and then
    /// fewer decisions, until they stand on the page.
    /// </summary>
    public override ScreenBlock Within(double width, double room)
    {
        var narrow = this with { IsNarrow = true };
        var bare = narrow with { HasReasons = false };
        return ((WindowBlock[])[this, narrow]).FirstOrDefault(block => block.IsWhole && block.Height(width) <= room)
            ?? (narrow.IsWhole && narrow.InTwo(room) is not null ? narrow : null)
            ?? (bare.IsWhole && bare.Height(width) <= room ? bare : bare.Shortened(width, room));
    }

    public override (ScreenBlock First, ScreenBlock Next)? Cut(double width, double room, bool force) => force ? InTwo(room) : null;

    // Two pages at most.
    private (ScreenBlock First, ScreenBlock Next)? InTwo(double room)
    {
        var most = Fitting(Decisions.Select(LineHeight), room);
        if (most == 0 || most >= Decisions.Count || Decisions.Skip(most).Sum(LineHeight) > room)
        {
            return null;
        }
        var even = Math.Min(most, (Decisions.Count + 1) / 2);
        var here = Decisions.Skip(even).Sum(LineHeight) <= room ? even : most;
        return (
            this with
            {
                Decisions = [.. Decisions.Take(here)],
                IsPart = true,
            },
            this with
            {
                Decisions = [.. Decisions.Skip(here)],
                IsPart = true,
            }
        );
    }

    private bool IsWhole => Decisions.All(one => TextOf(one) == one.Text);

    private WindowBlock Shortened(double width, double room)
    {
        var less = this;
        while (less.Most > 0 && less.Height(width) > room)
        {
            less = less with { Most = less.Most - 1 };
        }
        while (less.Decisions.Count > 1 && less.Height(width) > room)
        {
            less = less with { Decisions = [.. less.Decisions.SkipLast(1)] };
        }
        return less;
    }

    /// <summary>How many decisions the window shows and the list has no room for; null where there are none.</summary>
    public string? More => IsPart || All.Count == Decisions.Count ? null : $"and {All.Count - Decisions.Count} more, in the report";

    private double LineHeight(PlacedDecision one) =>
        Between
        + (
            Most == 0
                ? ScreenType.SmallBold.Height($"{TextOf(one)}, {one.Area}", Words)
                : ScreenType.SmallBold.Height($"{TextOf(one)} {one.Area}. {one.Votes}", Words)
                    + (ReasonOf(one) is { } why ? ScreenType.Small.Height(why, Words) : 0)
        );
}

/// <param name="Number">Its place among the decisions, from 1.</param>
/// <param name="Title">The scene it was taken in.</param>
/// <param name="Text">What was decided.</param>
/// <param name="Reason">Why the room said it decided so.</param>
/// <param name="Votes">How many were for it, before the room talked and after; empty where nothing was voted.</param>
public sealed record PlacedDecision(int Number, string Title, string Text, string Reason, WindowArea Area, string Votes)
{
    internal static PlacedDecision Of(DebriefDecision one, DebriefOption taken, WindowArea area, DebriefScene? scene) =>
        new(one.Number, one.Scene.Title.Set(), taken.Text.Set(), scene?.Decision?.Reason.Set() ?? "", area, VotesOf(scene));

    private static string VotesOf(DebriefScene? scene) =>
        (scene?.ForIt(scene.First), scene?.ForIt(scene.Second)) switch
        {
            (null, null) => "",
            ({ } before, { } after) => $"{before} for it at first, then {after}.",
            var (first, second) => $"{first ?? second} of {(scene?.First ?? scene?.Second)?.Total} for it.",
        };
}
