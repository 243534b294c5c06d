using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>
/// Where the group's decisions stood in the relationship window: each area with the numbers of its decisions, and beside it which they
/// were.
/// </summary>
/// <param name="Decisions">Those that are listed on this page; the window shows all of them.</param>
/// <param name="All">Every decision that has a place in the window.</param>
public sealed record WindowBlock(ValueList<PlacedDecision> Decisions, ValueList<PlacedDecision> All) : ScreenBlock
{
    public const double PictureWidth = 900;
    public const double PictureHeight = 660;

    private const double Between = 12;
    private const double Number = 76;
    private const double Beside = 50;

    // So many numbers stand in an area.
    private const int MostNumbers = 12;

    public static WindowBlock? Of(IReadOnlyList<DebriefDecision> told)
    {
        ValueList<PlacedDecision> placed =
        [
            .. told.SelectMany(one =>
                one.Taken?.Place is { } place ? [new PlacedDecision(one.Number, one.Scene.Title.Set(), place.Area)] : (PlacedDecision[])[]
            ),
        ];
        return placed.Count == 0 ? null : new WindowBlock(placed, placed);
    }

    /// <summary>The numbers in an area, in lines; of a great many the last places say how many more there are.</summary>
    public string NumbersIn(WindowArea area)
    {
        var numbers = All.Where(one => one.Area == area).Select(one => $"{one.Number}").ToList();
        return numbers.Count <= MostNumbers
            ? string.Join("  ", numbers)
            : $"{string.Join("  ", numbers.Take(MostNumbers - 2))} and {numbers.Count - MostNumbers + 2} more";
    }

    public override double Height(double width) => Math.Max(PictureHeight, Decisions.Sum(one => LineHeight(one, width)));

    public override (ScreenBlock First, ScreenBlock Next)? Cut(double width, double room, bool force)
    {
        var most = Fitting(Decisions.Select(one => LineHeight(one, width)), room);
        if (!force || most == 0 || most >= Decisions.Count)
        {
            return null;
        }
        var here = Math.Min(most, Evenly(Decisions.Count, most));
        return (this with { Decisions = [.. Decisions.Take(here)] }, this with { Decisions = [.. Decisions.Skip(here)] });
    }

    private static double LineHeight(PlacedDecision one, double width) =>
        ScreenType.SmallBold.Height($"{one.Title}, {one.Area}", width - PictureWidth - Beside - Number) + Between;
}

/// <param name="Number">Its place among the decisions, from 1.</param>
/// <param name="Title">The scene it was taken in.</param>
public sealed record PlacedDecision(int Number, string Title, WindowArea Area);
