using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Publishing;

namespace SafeguardingTraining.Host.Features.Authoring.Texts;

/// <summary>Everything beside the scenarios that a partnership writes: lists by kind, and each text for its authors.</summary>
public static class TextEndpoints
{
    private const int LongestTitle = 100;

    public static void MapTexts(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ForAuthors();
        pages.MapGet(AuthoringAddresses.Kind("{kind}"), List);
        pages.MapGet(AuthoringAddresses.NewText("{kind}"), Ask);
        pages.MapPost(AuthoringAddresses.NewText("{kind}"), Begin).For(Roles.Author);
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

    private static IResult Ask(string kind, HttpContext http) =>
        KindWords.Of(kind) is { Kind.OnlySlug: null } words
            ? Page.Of<NewTextPage>(http, new NewTextModel(words, "", "", []))
            : Page.NotFound(http);

    private static async Task<IResult> Begin(
        string kind,
        HttpContext http,
        Beginnings beginnings,
        TextTemplates templates,
        CancellationToken stop
    )
    {
        if (KindWords.Of(kind) is not { Kind.OnlySlug: null } words)
        {
            return Page.NotFound(http);
        }
        var form = await http.Request.ReadFormAsync(stop);
        var (title, typed) = ($"{form["title"]}".Trim(), $"{form["slug"]}".Trim());
        var key = new PackageKey(words.Kind, words.Kind.IsInCapitals ? typed.ToLowerInvariant() : typed);
        List<FieldProblem> problems =
        [
            .. FieldProblems.At("title", WhyNotTitle(title)),
            .. FieldProblems.At(
                "slug",
                !ContentPackage.IsSlug(key.Slug) ? "Write it in letters and numbers joined by hyphens."
                    : await beginnings.IsFree(key, stop) ? await beginnings.WhyFull(stop)
                    : $"There is a {words.One} or a draft of that name. Choose another."
            ),
        ];
        var package = problems.Count == 0 ? templates.For(words.Kind, key.Slug, title) : null;
        if (package is not null && await beginnings.Begin(package, http.Author(), "From the template", stop) is not null)
        {
            return TypedResults.LocalRedirect(AuthoringAddresses.TextForm(key.Address));
        }
        if (problems.Count == 0)
        {
            problems.Add(new FieldProblem("title", "The template is not in the content folder of this site."));
        }
        return Page.Of<NewTextPage>(http, new NewTextModel(words, title, typed, problems), StatusCodes.Status400BadRequest);
    }

    private static string? WhyNotTitle(string title) =>
        title.Length == 0 ? "Give it a title; you can change it later."
        : title.Length > LongestTitle ? $"Keep the title under {LongestTitle} characters."
        : title.Any(char.IsControl) ? "Write the title on one line."
        : null;

    private static async Task<IResult> List(string kind, HttpContext http, TextLists lists, CancellationToken stop) =>
        KindWords.Of(kind) is { Kind.OnlySlug: null } words
            ? Page.Of<TextListPage>(http, await lists.Of(words, stop))
            : Page.NotFound(http);
}
