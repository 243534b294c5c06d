using System.Globalization;
using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Publishing;

namespace SafeguardingTraining.Host.Features.Authoring.Transfer;

/// <summary>A new scenario from the template or from a zip, and a draft to take away.</summary>
public static class TransferEndpoints
{
    private const int LongestTitle = 100;
    private const int MostOfOneTitle = 30;
    private const string Taken = "There is a scenario or a draft of that name. Choose another.";

    public static void MapTransfer(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ForAuthors();
        pages.MapGet(AuthoringAddresses.New, (HttpContext http) => Page.Of<NewScenarioPage>(http, new NewScenarioModel("", "", [])));
        pages.MapPost(AuthoringAddresses.New, Begin).For(Roles.Author);
        pages.MapPost(AuthoringAddresses.Uploads, Upload).TakesAFile().For(Roles.Author);
        pages.MapBack(AuthoringAddresses.Uploads, AuthoringAddresses.New);
        pages.MapGet(AuthoringAddresses.Zip("{slug}"), Download);
        pages.MapArrivals();
    }

    private static async Task<IResult> Begin(HttpContext http, Beginnings beginnings, StoryTemplate template, CancellationToken stop)
    {
        var form = await http.Request.ReadFormAsync(stop);
        var (title, typed) = ($"{form["title"]}".Trim(), $"{form["slug"]}".Trim());
        var slug = typed.Length == 0 ? await FreeSlug(title, beginnings, stop) : typed;
        var problems = new List<FieldProblem>();
        problems.AddRange(FieldProblems.At("title", WhyNotTitle(title)));
        problems.AddRange(FieldProblems.At("slug", await WhyNotSlug(slug, beginnings, stop)));
        var package = problems.Count == 0 ? template.For(slug, title) : null;
        if (problems.Count == 0 && package is null)
        {
            problems.Add(new FieldProblem("title", "The template is not in the content folder of this site. Upload a zip instead."));
        }
        return package is not null && await beginnings.Begin(package, http.Author(), "From the template", stop) is not null
            ? TypedResults.LocalRedirect(AuthoringAddresses.Begun(slug))
            : Page.Of<NewScenarioPage>(
                http,
                new NewScenarioModel(title, typed, problems is [] ? [new FieldProblem("slug", Taken)] : problems),
                StatusCodes.Status400BadRequest
            );
    }

    private static async Task<IResult> Upload(HttpContext http, Beginnings beginnings, CancellationToken stop)
    {
        var form = await http.Request.ReadFormAsync(stop);
        var slug = $"{form["zip-slug"]}".Trim();
        var file = form.Files.GetFile("zip");
        var problem =
            await WhyNotSlug(slug, beginnings, stop) is { } wrong ? new FieldProblem("zip-slug", wrong)
            : file is null or { Length: 0 } ? new FieldProblem("zip", "Choose the zip.")
            : file.Length > PackageZip.Largest ? new FieldProblem("zip", $"Keep the zip under {PackageZip.Largest >> 20} MB.")
            : null;
        IReadOnlyList<string> slips = [];
        if (problem is null && file is not null)
        {
            await using var stream = file.OpenReadStream();
            switch (PackageZip.Read(stream, PackageKind.Scenario, slug))
            {
                case ZipRead { Package: var package }:
                    if (await beginnings.Begin(package, http.Author(), "From a zip", stop) is not null)
                    {
                        return TypedResults.LocalRedirect(AuthoringAddresses.Begun(slug));
                    }
                    problem = new FieldProblem("zip-slug", Taken);
                    break;
                case ZipRefused refused:
                    problem = new FieldProblem("zip", refused.Sentence);
                    slips = refused.Slips;
                    break;
            }
        }
        return Page.Of<NewScenarioPage>(
            http,
            new NewScenarioModel("", slug, problem is null ? [] : [problem]) { Slips = slips },
            StatusCodes.Status400BadRequest
        );
    }

    private static async Task<IResult> Download(string slug, DraftStore drafts, CancellationToken stop) =>
        await drafts.State(slug, stop) is { } state
            ? TypedResults.File(PackageZip.Write(state.Package), "application/zip", $"{slug}.zip")
            : ContentDraftEndpoints.Elsewhere(slug);

    // The address that its title makes; where that is taken, with a number behind it.
    private static async Task<string> FreeSlug(string title, Beginnings beginnings, CancellationToken stop)
    {
        var made = SlugText.Of(title);
        for (var number = 2; number <= MostOfOneTitle && !await beginnings.IsFree(made, stop); number++)
        {
            made = string.Create(CultureInfo.InvariantCulture, $"{SlugText.Of(title)}-{number}");
        }
        return made;
    }

    private static string? WhyNotTitle(string title) =>
        title.Length == 0 ? "Give it a title; you can change it later."
        : title.Length > LongestTitle ? $"Keep the title under {LongestTitle} characters."
        : title.Any(char.IsControl) ? "Write the title on one line."
        : null;

    private static async Task<string?> WhyNotSlug(string slug, Beginnings beginnings, CancellationToken stop) =>
        !ContentPackage.IsSlug(slug) ? "Write its address in lower-case words joined by hyphens, such as the-swimming-bag."
        : await beginnings.IsFree(slug, stop) ? await beginnings.WhyFull(stop)
        : Taken;
}
