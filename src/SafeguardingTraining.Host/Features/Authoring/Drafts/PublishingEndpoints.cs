using Microsoft.AspNetCore.Http.HttpResults;
using SafeguardingTraining.Host.Features.Authoring.Texts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>Publishing a draft, taking a version back, and comparing with what is shipped.</summary>
public static class PublishingEndpoints
{
    public static void MapPublishing(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ForAuthors();
        pages.MapGet(AuthoringAddresses.Publishing("{slug}"), Ask);
        pages.MapGet(AuthoringAddresses.Versions("{slug}"), Versions);
        pages.MapPost(AuthoringAddresses.Versions("{slug}"), Publish).For(Roles.Author);
        pages.MapPost(AuthoringAddresses.Withdrawals("{slug}"), Withdraw).For(Roles.Author);
        pages.MapBack(AuthoringAddresses.Withdrawals("{slug}"), AuthoringAddresses.Versions);
        pages.MapGet(AuthoringAddresses.Comparison("{slug}"), Compare);
        pages.MapPost(AuthoringAddresses.Comparison("{slug}"), Settle).For(Roles.Author);
    }

    private static async Task<IResult> Ask(string slug, HttpContext http, CancellationToken stop) =>
        await ModelOf(slug, http, new PublishRequest(0, "", "", false), stop) is { } model
            ? Page.Of<PublishPage>(http, model with { Typed = model.Typed with { Revision = model.State.Number } })
            : ContentDraftEndpoints.Elsewhere(slug);

    private static async Task<IResult> Publish(string slug, HttpContext http, Publisher publisher, CancellationToken stop)
    {
        var wanted = PublishRequest.Of(await http.Request.ReadFormAsync(stop));
        if (await ModelOf(slug, http, wanted, stop) is not { } model)
        {
            return Page.NotFound(http);
        }
        var problems = await publisher.Publish(model.State, wanted, http.Author(), stop);
        return problems.Count == 0
            ? TypedResults.LocalRedirect(AuthoringAddresses.Versions(slug))
            : Page.Of<PublishPage>(
                http,
                model with
                {
                    Problems = problems,
                    Typed = wanted with { Revision = model.State.Number },
                },
                StatusCodes.Status400BadRequest
            );
    }

    private static async Task<IResult> Versions(
        string slug,
        HttpContext http,
        PublishedVersions versions,
        StandingService standings,
        ContentTitles titles,
        TimeProvider clock,
        CancellationToken stop
    )
    {
        if (PackageKey.Of(slug) is not { } key)
        {
            return ContentDraftEndpoints.Elsewhere(slug);
        }
        var all = await versions.Of(key.Kind, key.Slug, stop);
        var standing = await standings.Of(slug, stop);
        return all.Count == 0 && !standing.IsShipped && !standing.HasDraft
            ? ContentDraftEndpoints.Elsewhere(slug)
            : Page.Of<VersionsPage>(http, new VersionsModel(slug, titles.Of(key), [.. all.Reverse()], standing, clock.UkToday()));
    }

    private static async Task<IResult> Withdraw(string slug, HttpContext http, Publisher publisher, CancellationToken stop)
    {
        var number = FormValue.Whole((await http.Request.ReadFormAsync(stop))["number"]) ?? 0;
        if (PackageKey.Of(slug) is { } key)
        {
            await publisher.Withdraw(key, number, http.Author(), stop);
        }
        return TypedResults.LocalRedirect(AuthoringAddresses.Versions(slug));
    }

    private static async Task<IResult> Compare(string slug, HttpContext http, Comparisons comparisons, CancellationToken stop) =>
        await comparisons.Of(slug, stop) is { } model ? Page.Of<ComparisonPage>(http, model) : ContentDraftEndpoints.Elsewhere(slug);

    private static async Task<IResult> Settle(string slug, HttpContext http, Comparisons comparisons, CancellationToken stop)
    {
        var form = await http.Request.ReadFormAsync(stop);
        if (await comparisons.Of(slug, stop) is null)
        {
            return Page.NotFound(http);
        }
        if (form["keep"] == "ours")
        {
            await comparisons.KeepOurs(slug, stop);
            return TypedResults.LocalRedirect(AuthoringAddresses.Of(slug));
        }
        await comparisons.TakeTheirs(slug, [.. form["file"].OfType<string>()], http.Author(), CancellationToken.None);
        return TypedResults.LocalRedirect(AuthoringAddresses.Draft(slug));
    }

    private static async Task<PublishModel?> ModelOf(string slug, HttpContext http, PublishRequest typed, CancellationToken stop)
    {
        if (await ContentDraftEndpoints.ModelOf(slug, http, stop) is not { } draft)
        {
            return null;
        }
        var services = http.RequestServices;
        // Nobody begins anything on a text; a scenario's address is its slug.
        var listed = services.GetRequiredService<ScenarioCatalogue>().Find(slug);
        var attempts = await services.GetRequiredService<AttemptsByVersion>().Of(slug, stop);
        return new PublishModel(
            draft.State,
            draft.Reading,
            draft.Standing,
            attempts.Where(one => one.Version == listed?.Scenario.Version).Sum(one => one.Attempts),
            typed
        )
        {
            Changes = FileChange.Between(
                (await services.GetRequiredService<Comparisons>().Shown(slug, stop))?.Files ?? new Dictionary<string, string>(),
                draft.State.Package.Files
            ),
        };
    }
}
