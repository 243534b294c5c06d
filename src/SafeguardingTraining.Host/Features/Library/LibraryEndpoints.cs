using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Features.PracticePoints;
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
            .Services.AddSingleton<SummaryService>()
            .AddFrameLink(FramePlace.Menu, 2, LibraryAddresses.Scenarios, "Practise", Section.Scenarios)
            .AddFrameLink(FramePlace.Within, 1, LibraryAddresses.Scenarios, "Scenarios", Section.Scenarios)
            .AddFrameLink(FramePlace.Lost, 1, LibraryAddresses.Scenarios, "See the scenarios");
        return builder;
    }

    public static void MapLibrary(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(LibraryAddresses.Scenarios, List);
        routes.MapSummaries();
    }

    private static async Task<IResult> List(
        HttpContext http,
        ScenarioCatalogue catalogue,
        IPlaythroughs playthroughs,
        PracticePointCatalogue points,
        ILearningHistory history,
        CancellationToken stop
    )
    {
        var learner = Learner.Of(http);
        var begun = learner is { } who ? await playthroughs.CarryOns(who, stop) : [];
        var learnt = learner is { } me ? await history.Mine(me, stop) : [];
        var filter = LibraryFilter.Of([.. catalogue.Scenarios], points, http.Request.Query);
        IReadOnlyList<LibraryItem> all = [.. catalogue.All.Select(listed => VolumeOf(listed, begun))];
        IReadOnlyList<LibraryItem> left = [.. all.Where(item => IsWanted(item, filter, points, learnt))];
        var byRole = left.ToLookup(item => item is not LibraryItem.PlayableItem { Scenario: var scenario } || filter.HasRole(scenario));
        IReadOnlyList<LibraryItem> played = [.. byRole[true]];
        return Page.Of<LibraryPage>(
            http,
            new LibraryModel(played, http.User.Is(Roles.Author)) { Also = [.. byRole[false]], Filter = filter.On(all.Count, played.Count) }
        );
    }

    // One that an author is mending just now stands in the whole list alone.
    private static bool IsWanted(
        LibraryItem item,
        LibraryFilter filter,
        PracticePointCatalogue points,
        IReadOnlyList<CompletedLearning> learnt
    ) =>
        item is LibraryItem.PlayableItem { Scenario: var scenario, Latest: var latest }
            ? filter.Takes(
                scenario,
                points,
                latest is { Ended: true } || learnt.Any(one => one.Kind == LearningKind.Scenario && one.Slug == scenario.Slug)
            )
            : !filter.On(0, 0).IsNarrowed;

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
