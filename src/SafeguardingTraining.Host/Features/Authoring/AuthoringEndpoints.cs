using SafeguardingTraining.Host.Features.Feedback;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Stories;

namespace SafeguardingTraining.Host.Features.Authoring;

/// <summary>For authors: what is to fix, where a story's ways lead, and a way to try it from anywhere.</summary>
public static class AuthoringEndpoints
{
    public static WebApplicationBuilder AddAuthoring(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ScenarioReviewService>().AddSingleton<AttemptsByVersion>();
        return builder;
    }

    public static void MapAuthoring(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ForAuthors();
        pages.MapGet(AuthoringAddresses.All, List);
        pages.MapGet(AuthoringAddresses.States, (ScenarioCatalogue catalogue) => TypedResults.Text($"{catalogue.State}"));
        pages.MapGet(AuthoringAddresses.Readings, (ScenarioReviewService reviews) => TypedResults.Text(reviews.Version));
        pages.MapGet(AuthoringAddresses.Codes, (HttpContext http) => Page.Of<CodesPage>(http));
        pages.MapGet(AuthoringAddresses.Draft("{slug}"), One);
        pages.MapGet(AuthoringAddresses.Preview("{slug}"), Try);
    }

    private static IResult List(HttpContext http, ScenarioReviewService reviews) =>
        Page.Of<AuthoringPage>(http, new AuthoringModel(reviews.Version, reviews.Glance()));

    private static async Task<IResult> One(
        string slug,
        HttpContext http,
        ScenarioReviewService reviews,
        ScenarioCatalogue catalogue,
        AttemptsByVersion attempts,
        IFeedback feedback,
        CancellationToken stop
    ) =>
        await reviews.Read(slug) is { } draft
            ? Page.Of<ScenarioReviewPage>(
                http,
                new ScenarioReviewModel(catalogue.State, draft, await attempts.Of(slug, stop)) { Remarks = await feedback.On(slug, stop) }
            )
            : Page.NotFound(http);

    private static IResult Try(string slug, HttpContext http, ScenarioCatalogue catalogue) =>
        catalogue.Find(slug) switch
        {
            { Scenario: var scenario } => Page.Of<PreviewPage>(
                http,
                new PreviewModel(catalogue.State, Preview.Of(scenario, PreviewRequest.From(http.Request.Query)))
            ),
            null when catalogue.All.Any(listed => listed.Slug == slug) => TypedResults.LocalRedirect(AuthoringAddresses.Draft(slug)),
            null => Page.NotFound(http),
        };
}
