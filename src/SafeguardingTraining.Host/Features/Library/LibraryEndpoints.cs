using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Stories;

namespace SafeguardingTraining.Host.Features.Library;

/// <summary>The scenarios as a contents page, and what each practises for those who would rather not walk through it.</summary>
public static class LibraryEndpoints
{
    public static WebApplicationBuilder AddLibrary(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddFrameLink(FramePlace.Menu, 2, LibraryAddresses.Scenarios, "Practise", Section.Scenarios)
            .AddFrameLink(FramePlace.Within, 1, LibraryAddresses.Scenarios, "Scenarios", Section.Scenarios)
            .AddFrameLink(FramePlace.Lost, 1, LibraryAddresses.Scenarios, "See the scenarios");
        return builder;
    }

    public static void MapLibrary(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(LibraryAddresses.Scenarios, List);
        routes.MapGet(LibraryAddresses.Summary("{slug}"), Summarise);
    }

    private static async Task<IResult> List(
        HttpContext http,
        ScenarioCatalogue catalogue,
        IPlaythroughs playthroughs,
        CancellationToken stop
    )
    {
        var begun = Learner.Of(http) is { } learner ? await playthroughs.CarryOns(learner, stop) : [];
        return Page.Of<LibraryPage>(http, new LibraryModel([.. catalogue.All.Select(listed => VolumeOf(listed, begun))], http.IsAuthor()));
    }

    private static IResult Summarise(string slug, HttpContext http, ScenarioCatalogue catalogue) =>
        catalogue.Find(slug) is { Scenario: var scenario }
            ? Page.Of<SummaryPage>(http, new SummaryModel(scenario, MarkdownProse.Of(scenario.WithoutTheScenes)))
            : Page.NotFound(http);

    private static LibraryItem VolumeOf(CatalogueEntry listed, IReadOnlyList<CarryOn> begun) =>
        listed switch
        {
            CatalogueEntry.Available { Scenario: var scenario, Place: var place } => new LibraryItem.PlayableItem(
                scenario,
                begun.FirstOrDefault(begin => begin.Slug == scenario.Slug)
            )
            {
                Place = place,
            },
            CatalogueEntry.Unavailable missing => new LibraryItem.UnavailableItem(missing.Slug, missing.Title ?? missing.Slug),
            _ => throw new InvalidOperationException("A scenario is available or not."),
        };
}
