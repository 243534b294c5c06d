using SafeguardingTraining.Host.Features.Workshops.Screen;

namespace SafeguardingTraining.Host.Features.Workshops.Plenary;

/// <summary>The plenary on a projector, one page at a time.</summary>
/// <param name="Page">From 1.</param>
public sealed record PlenaryScreenModel(Guid Id, string Story, ScreenPages Pages, int Page)
{
    public ScreenSheet Sheet => Pages.At(Page - 1);

    public static PlenaryScreenModel Of(PlenaryView view, int page)
    {
        var pages = ScreenPages.Of(PlenarySlides.Of(view));
        return new PlenaryScreenModel(view.Id, view.Story, pages, Math.Clamp(page, 1, pages.Sheets.Count));
    }
}
