using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Publishing;

namespace SafeguardingTraining.Host.Features.Authoring.Texts;

/// <summary>Everything beside the scenarios that a partnership writes: lists by kind, and each text for its authors.</summary>
public static class TextEndpoints
{
    public static void MapTexts(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ForAuthors();
        pages.MapGet(AuthoringAddresses.Kind("{kind}"), List);
        pages.MapTextForms();
    }

    /// <summary>A text for its authors; null where there is none, be it shipped, published or a draft.</summary>
    internal static async Task<IResult?> Show(PackageKey key, HttpContext http, CancellationToken stop)
    {
        var services = http.RequestServices;
        var library = services.GetRequiredService<ContentLibrary>();
        var standing = await services.GetRequiredService<StandingService>().Of(key.Address, stop);
        return standing switch
        {
            { InForce: null, IsShipped: false, HasDraft: true } => TypedResults.LocalRedirect(AuthoringAddresses.Draft(key.Address)),
            { InForce: null, Planned: null, IsShipped: false } when key.Kind.OnlySlug is null => null,
            _ => Page.Of<TextPage>(
                http,
                new TextModel(
                    KindWords.Of(key.Kind),
                    key,
                    services.GetRequiredService<ContentTitles>().Of(key),
                    standing,
                    [.. library.Problems.Where(problem => problem.File == key.File)]
                )
            ),
        };
    }

    private static async Task<IResult> List(string kind, HttpContext http, TextLists lists, CancellationToken stop) =>
        KindWords.Of(kind) is { Kind.OnlySlug: null } words
            ? Page.Of<TextListPage>(http, await lists.Of(words, stop))
            : Page.NotFound(http);
}
