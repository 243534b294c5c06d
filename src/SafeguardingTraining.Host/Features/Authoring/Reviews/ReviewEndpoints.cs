using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Authoring.Reviews;

/// <summary>Reviewing a draft: links for readers, what is said of its lines, and what becomes of it.</summary>
public static class ReviewEndpoints
{
    private const string TooMany = "Many remarks came from your network within this hour. Please send this one later";
    private const string TooManyHere = "This draft has as many remarks as it can. Tell its authors another way.";

    public static void MapReviews(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ForAuthors();
        pages.MapGet(AuthoringAddresses.Review("{slug}"), Show);
        pages.MapGet(AuthoringAddresses.Lines("{slug}"), Lines);
        pages.MapPost(AuthoringAddresses.ReviewLinks("{slug}"), Invite).For(Roles.Author);
        pages.MapBack(AuthoringAddresses.ReviewLinks("{slug}"), AuthoringAddresses.Review);
        pages.MapPost(AuthoringAddresses.LinkEndings("{slug}"), End).For(Roles.Author);
        pages.MapBack(AuthoringAddresses.LinkEndings("{slug}"), AuthoringAddresses.Review);
        pages.MapPost(AuthoringAddresses.Remarks("{slug}"), Say).For(Roles.Author);
        pages.MapBack(AuthoringAddresses.Remarks("{slug}"), AuthoringAddresses.Review);
        pages.MapPost(AuthoringAddresses.Resolutions("{slug}"), Resolve).For(Roles.Author);
        pages.MapBack(AuthoringAddresses.Resolutions("{slug}"), AuthoringAddresses.Review);
        pages.MapPost(AuthoringAddresses.UsedWords("{slug}"), Use).For(Roles.Author);
        pages.MapBack(AuthoringAddresses.UsedWords("{slug}"), AuthoringAddresses.Review);
        routes.MapSharedDrafts();
    }

    private static async Task<IResult> Show(string slug, HttpContext http, CancellationToken stop) =>
        await ModelOf(slug, http, stop) is { } model ? Page.Of<ReviewPage>(http, model) : ContentDraftEndpoints.Elsewhere(slug);

    private static async Task<IResult> Invite(
        string slug,
        HttpContext http,
        ReviewStore reviews,
        TimeProvider clock,
        CancellationToken stop
    )
    {
        var form = await http.Request.ReadFormAsync(stop);
        if (await ModelOf(slug, http, stop) is not { } model)
        {
            return Page.NotFound(http);
        }
        var (name, today) = ($"{form["for"]}".Trim(), clock.UkToday());
        var ends = $"{form["ends"]}".Trim().Length == 0 ? today.AddDays(ReviewLink.Days) : UkDates.Read($"{form["ends"]}");
        var secret = ReviewLink.NewSecret();
        FieldProblem[] problems =
        [
            .. FieldProblems.At(
                "for",
                name.Length is > 0 and <= ReviewLink.LongestFor ? null : "Say for whom the link is, in a few words."
            ),
            .. FieldProblems.At(
                "ends",
                ends >= today && ends <= today.AddDays(ReviewLink.LongestDays)
                    ? null
                    : $"Choose a last day within {ReviewLink.LongestDays} days, like 27/3/2027."
            ),
        ];
        var link = new ReviewLink(
            Guid.CreateVersion7(),
            model.State.Draft.Id,
            ReviewLink.HashOf(secret),
            name,
            http.Author().Id,
            http.Author().Name,
            clock.GetUtcNow(),
            ends ?? today,
            model.State.Number
        );
        if (problems is [] && !await reviews.Keep(link, model.State, stop))
        {
            problems = [new FieldProblem("for", $"A draft has at most {ReviewLink.Most} links. End one first.")];
        }
        return problems is []
            ? Page.Of<ReviewPage>(
                http,
                (await ModelOf(slug, http, stop) ?? model) with
                {
                    NewAddress = http.Request.Whole(AuthoringAddresses.SharedDraft(secret)),
                }
            )
            : Page.Of<ReviewPage>(
                http,
                model with
                {
                    For = name,
                    Ends = $"{form["ends"]}",
                    Problems = problems,
                },
                StatusCodes.Status400BadRequest
            );
    }

    private static async Task<IResult> End(string slug, HttpContext http, DraftStore drafts, ReviewStore reviews, CancellationToken stop)
    {
        if (await drafts.Find(slug, stop) is not { } draft)
        {
            return Page.NotFound(http);
        }
        await reviews.Revoke(draft.Id, FormValue.Id((await http.Request.ReadFormAsync(stop))["link"]) ?? Guid.Empty, stop);
        return TypedResults.LocalRedirect(AuthoringAddresses.Review(slug));
    }

    private static async Task<IResult> Lines(
        string slug,
        string? name,
        int? line,
        HttpContext http,
        DraftStore drafts,
        CancellationToken stop
    ) =>
        await drafts.State(slug, stop) is { } state && state.Files.ContainsKey(name ?? "")
            ? Shown(http, await FileModel(http, state, name ?? "", PlaceOf(slug), stop) with { Line = line ?? 0 })
            : ContentDraftEndpoints.Elsewhere(slug);

    private static IResult Shown(HttpContext http, ReviewedFileModel model) =>
        http.IsByScript() ? TypedResults.Json(RemarksAnswer.Of(model)) : Page.Of<ReviewedFilePage>(http, model);

    private static async Task<IResult> Say(string slug, HttpContext http, DraftStore drafts, CancellationToken stop) =>
        await drafts.State(slug, stop) is { } state
            ? await Keep(http, state, PlaceOf(slug), http.Author(), null, stop)
            : Page.NotFound(http);

    private static async Task<IResult> Resolve(
        string slug,
        HttpContext http,
        DraftStore drafts,
        ReviewStore reviews,
        CancellationToken stop
    )
    {
        var id = FormValue.Id((await http.Request.ReadFormAsync(stop))["remark"]) ?? Guid.Empty;
        if (await drafts.Find(slug, stop) is not { } draft || await reviews.Remark(draft.Id, id, stop) is not { } remark)
        {
            return Page.NotFound(http);
        }
        await reviews.Resolve(draft.Id, id, http.Author().Name, stop);
        if (http.IsByScript() && await drafts.State(draft, stop) is var state && state.Files.ContainsKey(remark.File))
        {
            return TypedResults.Json(RemarksAnswer.Of(await FileModel(http, state, remark.File, PlaceOf(slug), stop)));
        }
        return TypedResults.LocalRedirect(AuthoringAddresses.LinesOf(slug, remark.File));
    }

    private static async Task<IResult> Use(
        string slug,
        HttpContext http,
        DraftStore drafts,
        DraftSaving saving,
        ReviewStore reviews,
        CancellationToken stop
    )
    {
        var id = FormValue.Id((await http.Request.ReadFormAsync(stop))["remark"]) ?? Guid.Empty;
        if (
            await drafts.State(slug, stop) is not { } state
            || await reviews.Remark(state.Draft.Id, id, stop) is not { } remark
            || !state.Files.TryGetValue(remark.File, out var file)
        )
        {
            return Page.NotFound(http);
        }
        if (
            remark.Used(file.Text) is { } text
            && await saving.Save(
                state,
                file.File,
                text,
                file.Number,
                http.Author(),
                $"The words of {remark.ByName}",
                CancellationToken.None
            ) is SaveKept
        )
        {
            await reviews.Resolve(state.Draft.Id, id, http.Author().Name, stop);
        }
        return TypedResults.LocalRedirect(AuthoringAddresses.LinesOf(slug, remark.File));
    }

    /// <summary>Keeps what somebody said of a line, or shows it to them again with what is in the way.</summary>
    internal static async Task<IResult> Keep(
        HttpContext http,
        DraftState state,
        ReviewPlace place,
        DraftAuthor who,
        Guid? link,
        CancellationToken stop
    )
    {
        var typed = RemarkDraft.Of(await http.Request.ReadFormAsync(stop));
        var services = http.RequestServices;
        if (!state.Files.TryGetValue(typed.File, out var file))
        {
            return Page.NotFound(http);
        }
        List<FieldProblem> problems = [.. typed.WhyNot(file.Text, who.Name)];
        if (problems.Count == 0 && link is not null && !services.GetRequiredService<Quotas>().Remarks.Takes(ClientNetwork.Of(http)))
        {
            problems.Add(new FieldProblem("words", TooMany));
        }
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        if (
            problems.Count == 0
            && !await services.GetRequiredService<ReviewStore>().Keep(typed.Made(state.Draft.Id, file.Text, who, link, now), stop)
        )
        {
            problems.Add(new FieldProblem("words", TooManyHere));
        }
        if (http.IsByScript())
        {
            return problems is [var first, ..]
                ? TypedResults.Json(new UnsavedRefusal(first.Message), statusCode: StatusCodes.Status400BadRequest)
                : TypedResults.Json(RemarksAnswer.Of(await FileModel(http, state, typed.File, place, stop)));
        }
        return problems.Count == 0
            ? TypedResults.LocalRedirect($"{place.Lines}?name={Uri.EscapeDataString(typed.File)}#line-{typed.Line}")
            : Page.Of<ReviewedFilePage>(
                http,
                await FileModel(http, state, typed.File, place, stop) with
                {
                    Line = typed.Line,
                    Words = typed.Text,
                    Suggestion = typed.Suggestion,
                    Reader = who.Name,
                    Problems = problems,
                },
                StatusCodes.Status400BadRequest
            );
    }

    internal static async Task<ReviewedFileModel> FileModel(
        HttpContext http,
        DraftState state,
        string name,
        ReviewPlace place,
        CancellationToken stop
    ) =>
        new(
            state,
            DraftTitles.Of(state),
            name,
            place,
            [.. (await http.RequestServices.GetRequiredService<ReviewStore>().Remarks(state.Draft.Id, stop)).Where(one => one.File == name)]
        );

    private static async Task<ReviewModel?> ModelOf(string slug, HttpContext http, CancellationToken stop)
    {
        var services = http.RequestServices;
        var reviews = services.GetRequiredService<ReviewStore>();
        return await services.GetRequiredService<DraftStore>().State(slug, stop) is not { } state
            ? null
            : new ReviewModel(
                state,
                DraftTitles.Of(state),
                await reviews.Links(state.Draft.Id, stop),
                await reviews.Remarks(state.Draft.Id, stop),
                services.GetRequiredService<TimeProvider>().UkToday()
            );
    }

    private static ReviewPlace PlaceOf(string slug) =>
        new(
            AuthoringAddresses.Lines(slug),
            AuthoringAddresses.Remarks(slug),
            AuthoringAddresses.Draft(slug),
            AuthoringAddresses.DraftPreview(slug),
            AsksName: false
        );
}
