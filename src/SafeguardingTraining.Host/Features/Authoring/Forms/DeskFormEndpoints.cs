using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Publishing;

namespace SafeguardingTraining.Host.Features.Authoring.Forms;

/// <summary>The forms of a draft, for what is not story: who is in it, who knows what, what is asked, and how it is played in a room.</summary>
public static class DeskFormEndpoints
{
    public static void MapDeskForms(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ForAuthors();
        foreach (var kind in DeskFormKind.All)
        {
            pages.MapGet(
                AuthoringAddresses.Form("{slug}", kind),
                (string slug, bool? merged, string? open, HttpContext http, DraftStore drafts, CancellationToken stop) =>
                    Show(kind, slug, merged, open, http, drafts, stop)
            );
            pages
                .MapPost(
                    AuthoringAddresses.Form("{slug}", kind),
                    (string slug, HttpContext http, DraftStore drafts, DeskForms forms, CancellationToken stop) =>
                        Save(kind, slug, http, drafts, forms, stop)
                )
                .For(Roles.Author);
        }
    }

    private static async Task<IResult> Show(
        DeskFormKind kind,
        string slug,
        bool? merged,
        string? open,
        HttpContext http,
        DraftStore drafts,
        CancellationToken stop
    )
    {
        if (await drafts.State(PackageKind.Scenario, slug, stop) is not { } state)
        {
            return ContentDraftEndpoints.Elsewhere(slug);
        }
        await ContentDraftEndpoints.Visit(http, drafts, state, kind.File, stop);
        return PageOf(
            http,
            await WithOthers(DeskForms.Opened(state, kind), http, drafts, stop) with
            {
                IsMerged = merged == true,
                Open = open ?? "",
            }
        );
    }

    private static async Task<IResult> Save(
        DeskFormKind kind,
        string slug,
        HttpContext http,
        DraftStore drafts,
        DeskForms forms,
        CancellationToken stop
    )
    {
        var form = await http.Request.ReadFormAsync(stop);
        if (await drafts.State(PackageKind.Scenario, slug, stop) is not { } state)
        {
            return Page.NotFound(http);
        }
        // Once it is being written down, a browser that hangs up does not stop it.
        return await forms.Save(state, kind, form, FormValue.Whole(form["based"]) ?? 0, http.Author(), CancellationToken.None) switch
        {
            FormKept kept => TypedResults.LocalRedirect(
                $"{AuthoringAddresses.Form(slug, kind)}{Query(kept)}{(kept.Open.Length > 0 ? $"#{kept.Open}" : "")}"
            ),
            FormShown shown => PageOf(http, await WithOthers(shown.Model, http, drafts, stop), shown.Status),
            _ => throw new InvalidOperationException("A form is kept or shown again."),
        };
    }

    private static string Query(FormKept kept) =>
        (kept.IsMerged, kept.Open) switch
        {
            (false, "") => "",
            (true, "") => "?merged=true",
            (false, var open) => $"?open={open}",
            (true, var open) => $"?merged=true&open={open}",
        };

    private static async Task<DeskFormModel> WithOthers(DeskFormModel model, HttpContext http, DraftStore drafts, CancellationToken stop) =>
        model with
        {
            Others = await drafts.Others(model.State.Draft.Id, http.Author().Id, stop),
            Standing = await http.RequestServices.GetRequiredService<StandingService>().Of(model.Slug, stop),
        };

    private static IResult PageOf(HttpContext http, DeskFormModel model, int status = StatusCodes.Status200OK) =>
        model.Kind.Name switch
        {
            "people" => Page.Of<PeopleFormPage>(http, model, status),
            "pieces" => Page.Of<PiecesFormPage>(http, model, status),
            "plans" => Page.Of<PlansFormPage>(http, model, status),
            "questions" => Page.Of<QuestionsFormPage>(http, model, status),
            _ => Page.Of<AboutFormPage>(http, model, status),
        };
}
