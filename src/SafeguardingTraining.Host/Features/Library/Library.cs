using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Library;

/// <summary>The scenarios as a contents page, and what each practises for whoever would rather not walk through it.</summary>
public static class Library
{
    public static void MapLibrary(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Addresses.Scenarios, List);
        routes.MapGet("/scenarios/{slug}/without-the-scenes", Summarise);
    }

    private static async Task<IResult> List(HttpContext http, ScenarioShelf shelf, FindCarryOns find, CancellationToken stop)
    {
        var begun = Learner.Of(http) is { } learner ? await find(learner, stop) : [];
        return Page.Of<LibraryPage>(http, new LibraryModel([.. shelf.All.Select(shelved => VolumeOf(shelved, begun))], http.IsAuthor()));
    }

    private static IResult Summarise(string slug, HttpContext http, ScenarioShelf shelf) =>
        shelf.Find(slug) is { Scenario: var scenario }
            ? Page.Of<SummaryPage>(http, new SummaryModel(scenario, Prose.Of(scenario.WithoutTheScenes)))
            : Page.NotFound(http);

    private static Volume VolumeOf(Shelved shelved, IReadOnlyList<CarryOn> begun) => shelved switch
    {
        Shelved.Available { Scenario: var scenario } =>
            new Volume.Ready(scenario, begun.FirstOrDefault(place => place.Slug == scenario.Slug)),
        Shelved.Unavailable missing => new Volume.Unavailable(missing.Slug, missing.Title ?? missing.Slug),
        _ => throw new InvalidOperationException("A scenario is available or not."),
    };
}
