using SafeguardingTraining.Host.Features.Workshops.Views;

namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>Which of its pages the screen shows, and where a press turns it to; at the first and the last that is the same page.</summary>
/// <param name="Page">The number of the page among all, from 1.</param>
/// <param name="Pages">How many there are.</param>
public sealed record PageTurning(int Page, int Pages, SheetPlace Before, SheetPlace After)
{
    public static PageTurning Of(CommonView common)
    {
        var main = ScreenMainModel.Of(common);
        var pages = ScreenPages.Of(main);
        return Of(pages, pages.IndexOf(main.PartShown, main.Page));
    }

    /// <param name="index">The page that is shown, from 0.</param>
    public static PageTurning Of(ScreenPages pages, int index) =>
        new(index + 1, pages.Sheets.Count, SheetPlace.Of(pages.At(index - 1)), SheetPlace.Of(pages.At(index + 1)));
}

/// <summary>Where a page of the screen is: its part of looking back, or null, and its number in it.</summary>
public sealed record SheetPlace(string? Part, int Number)
{
    public static SheetPlace Of(ScreenSheet sheet) => new(sheet.Part, sheet.Number);
}
