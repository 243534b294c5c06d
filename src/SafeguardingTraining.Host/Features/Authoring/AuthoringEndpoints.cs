using System.Globalization;
using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Features.Authoring.Forms;
using SafeguardingTraining.Host.Features.Authoring.Guide;
using SafeguardingTraining.Host.Features.Authoring.Maps;
using SafeguardingTraining.Host.Features.Authoring.Reviews;
using SafeguardingTraining.Host.Features.Authoring.Texts;
using SafeguardingTraining.Host.Features.Authoring.Transfer;
using SafeguardingTraining.Host.Features.Feedback;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Host.Site.Startup;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Authoring;

/// <summary>For authors: what is to fix, where a story's ways lead, and a way to try it from anywhere.</summary>
public static class AuthoringEndpoints
{
    public static WebApplicationBuilder AddAuthoring(this WebApplicationBuilder builder, Settings.Valid settings)
    {
        builder
            .Services.AddSingleton<ScenarioReviewService>()
            .AddSingleton<AttemptsByVersion>()
            .AddSingleton<DraftStore>()
            .AddSingleton<DraftSaving>()
            .AddSingleton<DraftReadings>()
            .AddSingleton<MapReadings>()
            .AddSingleton<DeskForms>()
            .AddSingleton<Beginnings>()
            .AddSingleton<Comparisons>()
            .AddSingleton<StandingService>()
            .AddSingleton<Publisher>()
            .AddSingleton<ReviewStore>()
            .AddSingleton<TextReadings>()
            .AddSingleton<TextForms>()
            .AddSingleton<TextPreviews>()
            .AddSingleton<ContentTitles>()
            .AddSingleton<TextLists>()
            .AddSingleton(_ => new StoryTemplate(settings.Content))
            .AddSingleton(_ => new TemplateRemains(settings.Content))
            .AddSingleton(_ => AuthorsGuide.Read(settings.Content))
            .AddSingleton(_ => new TextTemplates(settings.Content))
            .AddSingleton<IPersonalData, DraftsPersonalData>()
            .AddFrameLink(FramePlace.Menu, 6, AuthoringAddresses.All, "Write", Section.Writing, who: Roles.Author);
        return builder;
    }

    public static void MapAuthoring(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ForAuthors();
        pages.MapGet(AuthoringAddresses.All, List);
        pages.MapGet(AuthoringAddresses.States, (ScenarioCatalogue catalogue) => TypedResults.Text($"{catalogue.State}"));
        pages.MapGet(AuthoringAddresses.Readings, (ScenarioReviewService reviews) => TypedResults.Text(reviews.Version));
        pages.MapGet(AuthoringAddresses.Codes, (HttpContext http, AuthorsGuide guide) => Page.Of<CodesPage>(http, guide));
        pages.MapGet(AuthoringAddresses.Of("{slug}"), One);
        pages.MapGet(AuthoringAddresses.Preview("{slug}"), Try);
        routes.MapGuide();
        routes.MapTexts();
        routes.MapTransfer();
        routes.MapDrafts();
        routes.MapDeskForms();
        routes.MapPublishing();
        routes.MapReviews();
    }

    private static async Task<IResult> List(
        HttpContext http,
        ScenarioReviewService reviews,
        StandingService standings,
        TextLists texts,
        DraftStore drafts,
        CancellationToken stop
    )
    {
        var standing = await standings.All(stop);
        var lines = reviews
            .Glance()
            .Select(line => line with { Standing = standing.GetValueOrDefault(line.Slug) ?? line.Standing })
            .ToList();
        var begun = standing
            .Where(one => lines.TrueForAll(line => line.Slug != one.Key))
            .OrderBy(one => one.Key, StringComparer.Ordinal)
            .ToDictionary();
        var titles = new Dictionary<string, string>();
        foreach (var slug in begun.Keys)
        {
            if (await drafts.State(slug, stop) is { } state)
            {
                titles[slug] = DraftTitles.Of(state);
            }
        }
        return Page.Of<AuthoringPage>(
            http,
            new AuthoringModel(reviews.Version, lines)
            {
                New = begun,
                Titles = titles,
                Groups = await texts.All(stop),
            }
        );
    }

    private static async Task<IResult> One(
        string slug,
        HttpContext http,
        ScenarioReviewService reviews,
        ScenarioCatalogue catalogue,
        StandingService standings,
        AttemptsByVersion attempts,
        IFeedback feedback,
        CancellationToken stop
    )
    {
        if (PackageKey.Of(slug) is { Kind.IsText: true } key)
        {
            return await TextEndpoints.Show(key, http, stop) ?? Page.NotFound(http);
        }
        var standing = await standings.Of(slug, stop);
        if (await reviews.Read(slug) is not { } draft)
        {
            return standing.HasDraft ? TypedResults.LocalRedirect(AuthoringAddresses.Draft(slug)) : Page.NotFound(http);
        }
        return Page.Of<ScenarioReviewPage>(
            http,
            new ScenarioReviewModel(catalogue.State, draft, await attempts.Of(slug, stop))
            {
                Remarks = await feedback.On(slug, stop),
                Standing = standing,
                Map = ReviewMap.Of(draft),
            }
        );
    }

    private static IResult Try(string slug, HttpContext http, ScenarioCatalogue catalogue)
    {
        var state = catalogue.State.ToString(CultureInfo.InvariantCulture);
        return catalogue.Find(slug) switch
        {
            { Scenario: var scenario } => Page.Of<PreviewPage>(
                http,
                new PreviewModel(
                    Preview.Of(scenario, PreviewRequest.From(http.Request.Query)),
                    new PreviewPlace(
                        AuthoringAddresses.Preview(slug),
                        AuthoringAddresses.Of(slug),
                        scenario.Title.Set(),
                        AuthoringAddresses.States,
                        state
                    )
                )
            ),
            null when catalogue.All.Any(listed => listed.Slug == slug) => TypedResults.LocalRedirect(AuthoringAddresses.Of(slug)),
            null => Page.NotFound(http),
        };
    }
}
