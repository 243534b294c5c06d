using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring;

/// <summary>For authors: what is to mend, where a story's ways lead, and a way to try it from anywhere.</summary>
public static class Authoring
{
    public static WebApplicationBuilder AddAuthoring(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Desk>().AddSingleton<AttemptsByVersion>();
        return builder;
    }

    public static void MapAuthoring(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup(Addresses.Authoring).ForAuthors();
        pages.MapGet("", List);
        pages.MapGet("/states", (ScenarioShelf shelf) => TypedResults.Text($"{shelf.State}"));
        pages.MapGet("/readings", (Desk desk) => TypedResults.Text(desk.Version));
        pages.MapGet("/codes", (HttpContext http) => Page.Of<CodesPage>(http));
        pages.MapGet("/{slug}", One);
        pages.MapGet("/{slug}/preview", Try);
    }

    private static IResult List(HttpContext http, Desk desk) => Page.Of<DeskPage>(http, new DeskModel(desk.Version, desk.Glance()));

    private static async Task<IResult> One(string slug, HttpContext http, Desk desk, ScenarioShelf shelf, AttemptsByVersion attempts, CancellationToken stop) =>
        await desk.Read(slug) is { } draft
            ? Page.Of<DraftPage>(http, new DraftModel(shelf.State, draft, await attempts.Of(slug, stop)))
            : Page.NotFound(http);

    private static IResult Try(string slug, HttpContext http, ScenarioShelf shelf) => shelf.Find(slug) switch
    {
        { Scenario: var scenario } => Page.Of<PreviewPage>(http, new PreviewModel(shelf.State, Preview.Of(scenario, PreviewWanted.From(http.Request.Query)))),
        null when shelf.All.Any(shelved => shelved.Slug == slug) => TypedResults.LocalRedirect(Addresses.Draft(slug)),
        null => Page.NotFound(http),
    };
}
