using System.Globalization;
using SafeguardingTraining.Host.Features.Authoring.Maps;
using SafeguardingTraining.Host.Features.Authoring.Reviews;
using SafeguardingTraining.Host.Features.Authoring.Texts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>Writing a draft: its files, their history, and trying it.</summary>
public static class ContentDraftEndpoints
{
    public static void MapDrafts(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ForAuthors();
        pages.MapGet(AuthoringAddresses.Draft("{slug}"), Show);
        pages.MapGet(AuthoringAddresses.File("{slug}"), Write);
        pages.MapGet(AuthoringAddresses.History("{slug}"), History);
        pages.MapGet($"{AuthoringAddresses.History("{slug}")}/{{number:int}}", Revision);
        pages.MapGet(AuthoringAddresses.DraftPreview("{slug}"), Try);
        pages.MapDesk();
        pages.MapMaps();
        pages.MapPost(AuthoringAddresses.DraftPreview("{slug}"), TryWords).For(Roles.Author);
        pages.MapPost(AuthoringAddresses.Drafts("{slug}"), Begin).For(Roles.Author);
        pages.MapBack(AuthoringAddresses.Drafts("{slug}"), AuthoringAddresses.Of);
        pages.MapPost(AuthoringAddresses.File("{slug}"), Save).For(Roles.Author);
        pages.MapPost(AuthoringAddresses.NewFiles("{slug}"), Add).For(Roles.Author);
        pages.MapBack(AuthoringAddresses.NewFiles("{slug}"), AuthoringAddresses.Draft);
        pages.MapPost(AuthoringAddresses.Removals("{slug}"), Remove).For(Roles.Author);
        pages.MapBack(AuthoringAddresses.Removals("{slug}"), AuthoringAddresses.Draft);
        pages.MapPost(AuthoringAddresses.Returns("{slug}"), Return).For(Roles.Author);
        pages.MapBack(AuthoringAddresses.Returns("{slug}"), AuthoringAddresses.History);
        pages.MapPost(AuthoringAddresses.Discards("{slug}"), Discard).For(Roles.Author);
        pages.MapBack(AuthoringAddresses.Discards("{slug}"), AuthoringAddresses.Draft);
    }

    internal static async Task<DraftModel?> ModelOf(string slug, HttpContext http, CancellationToken stop)
    {
        var services = http.RequestServices;
        var drafts = services.GetRequiredService<DraftStore>();
        return await drafts.State(slug, stop) is not { } state
            ? null
            : new DraftModel(
                state,
                await services.GetRequiredService<DraftReadings>().Of(state.Package),
                await services.GetRequiredService<StandingService>().Of(slug, stop)
            )
            {
                Others = await drafts.Others(state.Draft.Id, http.Author().Id, stop),
                OpenRemarks = Open(await services.GetRequiredService<ReviewStore>().Remarks(state.Draft.Id, stop), null),
            };
    }

    private static async Task<IResult> Show(string slug, HttpContext http, CancellationToken stop) =>
        await ModelOf(slug, http, stop) is { } model
            ? Page.Of<DraftPage>(http, model)
            : TypedResults.LocalRedirect(AuthoringAddresses.Of(Uri.EscapeDataString(slug)));

    private static async Task<IResult> Begin(string slug, HttpContext http, Beginnings beginnings, CancellationToken stop) =>
        await beginnings.Open(slug, http.Author(), stop) is not null ? TypedResults.LocalRedirect(Begun(slug))
        : await beginnings.WhyFull(stop) is { } full ? Page.Of<TooManyPage>(http, full, StatusCodes.Status429TooManyRequests)
        : Page.NotFound(http);

    // A text is written in its form, a story begins with its first sentence.
    private static string Begun(string slug) =>
        PackageKey.Of(slug) is { Kind.IsText: true } ? AuthoringAddresses.TextForm(slug) : AuthoringAddresses.Begun(slug);

    private static async Task<IResult> Write(
        string slug,
        string? name,
        bool? merged,
        bool? begun,
        HttpContext http,
        DraftStore drafts,
        CancellationToken stop
    )
    {
        if (await drafts.State(slug, stop) is not { } state || !state.Files.TryGetValue(name ?? "", out var file))
        {
            return Elsewhere(slug);
        }
        await Visit(http, drafts, state, file.File, stop);
        if (http.IsByScript())
        {
            return TypedResults.Json(new DeskFile(file.Number, SaveAnswer.TimeOf(file), file.ByName, file.Text));
        }
        return Page.Of<DraftFilePage>(
            http,
            await FileModel(http, state, file.File, file.Text, file.Number, stop) with
            {
                Latest = file,
                IsMerged = merged == true,
                IsBegun = begun == true,
            }
        );
    }

    private static async Task<IResult> Save(string slug, HttpContext http, DraftStore drafts, DraftSaving saving, CancellationToken stop)
    {
        var form = await http.Request.ReadFormAsync(stop);
        var (name, text, based) = ($"{form["name"]}", $"{form["text"]}", FormValue.Whole(form["based"]) ?? 0);
        if (await drafts.State(slug, stop) is not { } state)
        {
            return Page.NotFound(http);
        }
        // Once it is being written down, a browser that hangs up does not stop it.
        var outcome = await saving.Save(state, name, text, based, http.Author(), "", CancellationToken.None);
        await Visit(http, drafts, state, name, stop);
        if (http.IsByScript())
        {
            return SaveAnswer.Of(outcome);
        }
        if (outcome is SaveKept kept)
        {
            return TypedResults.LocalRedirect(
                $"{AuthoringAddresses.FileOf(slug, kept.Revision.File)}{(kept.IsMerged ? "&merged=true" : "")}"
            );
        }
        var model = await FileModel(http, state, name, text, based, stop);
        return Page.Of<DraftFilePage>(
            http,
            outcome switch
            {
                SaveMet met => model with { Theirs = met.Theirs, Based = met.Theirs.Number },
                SaveRefused refused => model with { Problems = [new FieldProblem("text", refused.Sentence)] },
                _ => model,
            },
            outcome is SaveMet ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest
        );
    }

    private static async Task<IResult> Add(string slug, HttpContext http, DraftStore drafts, DraftSaving saving, CancellationToken stop)
    {
        var name = $"{(await http.Request.ReadFormAsync(stop))["file"]}".Trim();
        if (await ModelOf(slug, http, stop) is not { } model)
        {
            return Page.NotFound(http);
        }
        var latest = await drafts.Latest(model.State.Draft.Id, name, stop);
        var problem =
            model.State.Files.ContainsKey(name) ? "The draft has a file of that name."
            : await saving.Save(model.State, name, "\n", latest?.Number ?? 0, http.Author(), "New file", CancellationToken.None)
                is SaveRefused refused
                ? refused.Sentence
            : null;
        return problem is null
            ? TypedResults.LocalRedirect(AuthoringAddresses.FileOf(slug, name))
            : Page.Of<DraftPage>(
                http,
                model with
                {
                    Typed = name,
                    Problems = [new FieldProblem("file", problem)],
                },
                StatusCodes.Status400BadRequest
            );
    }

    private static async Task<IResult> Remove(string slug, HttpContext http, DraftStore drafts, DraftSaving saving, CancellationToken stop)
    {
        var form = await http.Request.ReadFormAsync(stop);
        if (await drafts.State(slug, stop) is not { } state || !state.Files.ContainsKey($"{form["name"]}"))
        {
            return Page.NotFound(http);
        }
        var name = $"{form["name"]}";
        return await saving.Remove(state, name, FormValue.Whole(form["based"]) ?? 0, http.Author(), CancellationToken.None)
            ? TypedResults.LocalRedirect(AuthoringAddresses.Draft(slug))
            : TypedResults.LocalRedirect(AuthoringAddresses.FileOf(slug, name));
    }

    private static async Task<IResult> History(string slug, string? name, HttpContext http, DraftStore drafts, CancellationToken stop)
    {
        if (await drafts.State(slug, stop) is not { } state)
        {
            return Elsewhere(slug);
        }
        var all = RevisionFolding.Folded(await drafts.History(state.Draft.Id, stop));
        return Page.Of<HistoryPage>(
            http,
            new HistoryModel(
                state.Draft,
                DraftTitles.Of(state),
                [.. all.Where(one => name is null || one.File == name).OrderByDescending(one => one.Number)],
                name ?? ""
            )
        );
    }

    private static async Task<IResult> Revision(string slug, int number, HttpContext http, DraftStore drafts, CancellationToken stop)
    {
        if (await drafts.State(slug, stop) is not { } state || await drafts.Revision(state.Draft.Id, number, stop) is not { } revision)
        {
            return Elsewhere(slug);
        }
        // What is folded into it is part of it.
        var before = RevisionFolding
            .Folded(await drafts.History(state.Draft.Id, stop))
            .Where(one => one.File == revision.File && one.Number < number)
            .MaxBy(one => one.Number);
        return Page.Of<RevisionPage>(
            http,
            new RevisionModel(
                state.Draft,
                DraftTitles.Of(state),
                revision,
                before is null ? null : await drafts.Revision(state.Draft.Id, before.Number, stop),
                state.Files.TryGetValue(revision.File, out var latest) && latest.Number == number
            )
        );
    }

    private static async Task<IResult> Return(string slug, HttpContext http, DraftStore drafts, DraftSaving saving, CancellationToken stop)
    {
        var number = FormValue.Whole((await http.Request.ReadFormAsync(stop))["number"]) ?? 0;
        if (
            await drafts.State(slug, stop) is not { } state
            || await drafts.Revision(state.Draft.Id, number, stop) is not { IsRemoval: false } revision
        )
        {
            return Page.NotFound(http);
        }
        var latest = await drafts.Latest(state.Draft.Id, revision.File, stop);
        var note = string.Create(CultureInfo.InvariantCulture, $"Back to save {number}");
        await saving.Save(state, revision.File, revision.Text, latest?.Number ?? 0, http.Author(), note, CancellationToken.None);
        return TypedResults.LocalRedirect(AuthoringAddresses.FileOf(slug, revision.File));
    }

    private static async Task<IResult> Discard(string slug, HttpContext http, DraftStore drafts, Writer writer, CancellationToken stop)
    {
        var isSure = (await http.Request.ReadFormAsync(stop))["sure"] == "true";
        if (await drafts.Find(slug, stop) is not { } draft)
        {
            return Page.NotFound(http);
        }
        if (!isSure && await ModelOf(slug, http, stop) is { } model)
        {
            var problem = new FieldProblem("sure", "Tick that the draft and its history can go.");
            return Page.Of<DraftPage>(http, model with { Problems = [problem] }, StatusCodes.Status400BadRequest);
        }
        await writer.Write(
            batch =>
            {
                ReviewStore.Discard(batch, draft.Id);
                DraftStore.Discard(batch, draft.Id);
                return true;
            },
            stop
        );
        return TypedResults.LocalRedirect(AuthoringAddresses.All);
    }

    private static async Task<IResult> Try(string slug, HttpContext http, DraftStore drafts, DraftReadings readings, CancellationToken stop)
    {
        if (await drafts.State(slug, stop) is not { } state)
        {
            return Elsewhere(slug);
        }
        if (state.Kind.IsText)
        {
            return Shown(http, state, $"{http.Request.Query["part"]}");
        }
        var place = new PreviewPlace(
            AuthoringAddresses.DraftPreview(slug),
            AuthoringAddresses.Draft(slug),
            "The draft",
            AuthoringAddresses.DraftState(slug),
            Number(state)
        );
        return (await readings.Of(state.Package)).Playable is { } scenario
            ? Page.Of<PreviewPage>(http, new PreviewModel(Preview.Of(scenario, PreviewRequest.From(http.Request.Query)), place))
            : TypedResults.LocalRedirect(AuthoringAddresses.Draft(slug));
    }

    /// <summary>Words that somebody typed to try a text with. They stand in no address and are not kept.</summary>
    private static async Task<IResult> TryWords(string slug, HttpContext http, DraftStore drafts, CancellationToken stop)
    {
        var form = await http.Request.ReadFormAsync(stop);
        return await drafts.State(slug, stop) is { Kind.IsText: true } state
            ? Shown(http, state, $"{form[PageTrial.Field]}")
            : Elsewhere(slug);
    }

    private static IResult Shown(HttpContext http, DraftState state, string part)
    {
        var (address, back) = (AuthoringAddresses.DraftPreview(state.Draft.Address), AuthoringAddresses.Draft(state.Draft.Address));
        var previews = http.RequestServices.GetRequiredService<TextPreviews>();
        return previews.Show(http, state, address, back, address, part) ?? TypedResults.LocalRedirect(back);
    }

    /// <summary>What is not there any more leads to the page of the draft, and that one to the scenario where there is no draft.</summary>
    internal static IResult Elsewhere(string slug) => TypedResults.LocalRedirect(AuthoringAddresses.Draft(Uri.EscapeDataString(slug)));

    private static string Number(DraftState state) => state.Number.ToString(CultureInfo.InvariantCulture);

    private static async Task<DraftFileModel> FileModel(
        HttpContext http,
        DraftState state,
        string name,
        string text,
        int based,
        CancellationToken stop
    )
    {
        var services = http.RequestServices;
        return new DraftFileModel(state, DraftTitles.Of(state), name, text, based)
        {
            Others = await services.GetRequiredService<DraftStore>().Others(state.Draft.Id, http.Author().Id, stop),
            OpenRemarks = Open(await services.GetRequiredService<ReviewStore>().Remarks(state.Draft.Id, stop), name),
            Standing = await services.GetRequiredService<StandingService>().Of(state.Draft.Slug, stop),
        };
    }

    private static int Open(IEnumerable<ReviewRemark> remarks, string? file) =>
        remarks.Count(one => one is { ResolvedAt: null, Answers: null } && (file is null || one.File == file));

    internal static async Task Visit(HttpContext http, DraftStore drafts, DraftState state, string file, CancellationToken stop)
    {
        if (http.Author() is { Id: { } id, Name: var name } && file.Length <= ContentPackage.LongestName)
        {
            var now = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
            await drafts.Visit(new DraftVisit(state.Draft.Id, id, name, file, now), stop);
        }
    }
}
