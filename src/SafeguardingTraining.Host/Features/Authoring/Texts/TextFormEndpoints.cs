using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Authoring.Texts;

/// <summary>The draft of a text as a form.</summary>
internal static class TextFormEndpoints
{
    internal static void MapTextForms(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(AuthoringAddresses.TextForm("{slug}"), Show);
        pages.MapPost(AuthoringAddresses.TextForm("{slug}"), Save).For(Roles.Author);
    }

    private static async Task<IResult> Show(
        string slug,
        string? part,
        bool? saved,
        HttpContext http,
        DraftStore drafts,
        TextForms forms,
        CancellationToken stop
    )
    {
        if (await drafts.State(slug, stop) is not { Kind.IsText: true } state)
        {
            return ContentDraftEndpoints.Elsewhere(slug);
        }
        return forms.Open(state, part ?? "") is { } model
            ? Page.Of<TextFormPage>(
                http,
                model with
                {
                    IsSaved = saved == true,
                    Others = await drafts.Others(state.Draft.Id, http.Author().Id, stop),
                }
            )
            : TypedResults.LocalRedirect(AuthoringAddresses.TextForm(state.Draft.Address));
    }

    private static async Task<IResult> Save(string slug, HttpContext http, DraftStore drafts, TextForms forms, CancellationToken stop)
    {
        var form = await http.Request.ReadFormAsync(stop);
        if (
            await drafts.State(slug, stop) is not { Kind.IsText: true } state
            || (forms.Open(state, $"{form["part"]}") ?? forms.Open(state, "")) is not { } opened
        )
        {
            return Page.NotFound(http);
        }
        // Once it is being written down, a browser that hangs up does not stop it.
        var based = FormValue.Whole(form["based"]) ?? 0;
        return await forms.Save(state, opened, form, based, http.Author(), CancellationToken.None) switch
        {
            TextFormKept kept => TypedResults.LocalRedirect(
                $"{AuthoringAddresses.TextForm(state.Draft.Address)}?part={Uri.EscapeDataString(kept.Part)}&saved=true"
            ),
            TextFormMet met => Page.Of<DraftFilePage>(
                http,
                new DraftFileModel(state, opened.Title, state.Kind.Required[0], met.Text, met.Theirs.Number) { Theirs = met.Theirs },
                StatusCodes.Status409Conflict
            ),
            TextFormShown shown => Page.Of<TextFormPage>(http, shown.Model, StatusCodes.Status400BadRequest),
            _ => throw new InvalidOperationException("A form is kept, met or shown again."),
        };
    }
}
