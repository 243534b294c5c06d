using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Features.Authoring.Texts;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Authoring.Reviews;

/// <summary>A draft for whoever holds a link to it: to read, to try, and to say something of its lines.</summary>
internal static class SharedDraftEndpoints
{
    internal static void MapSharedDrafts(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(AuthoringAddresses.SharedDraft("{token}"), Show);
        routes.MapGet(AuthoringAddresses.SharedLines("{token}"), Lines);
        routes.MapGet(AuthoringAddresses.SharedPreview("{token}"), Try);
        routes.MapPost(AuthoringAddresses.SharedRemarks("{token}"), Say);
        routes.MapGet(AuthoringAddresses.SharedRemarks("{token}"), (string token) =>
            TypedResults.LocalRedirect(AuthoringAddresses.SharedDraft(Uri.EscapeDataString(token)))
        );
    }

    private static async Task<IResult> Show(string token, HttpContext http, CancellationToken stop)
    {
        http.KeepAddressSecret();
        return await Opened(token, http, stop) is var (link, state)
            ? Page.Of<SharedDraftPage>(
                http,
                new SharedDraftModel(
                    state,
                    await http.RequestServices.GetRequiredService<DraftReadings>().Of(state.Package),
                    link,
                    PlaceBy(token),
                    await http.RequestServices.GetRequiredService<ReviewStore>().Remarks(state.Draft.Id, stop)
                )
            )
            : Page.NotFound(http);
    }

    private static async Task<IResult> Lines(string token, string? name, int? line, HttpContext http, CancellationToken stop)
    {
        http.KeepAddressSecret();
        return await Opened(token, http, stop) is var (link, state) && state.Files.ContainsKey(name ?? "")
            ? Page.Of<ReviewedFilePage>(
                http,
                await ReviewEndpoints.FileModel(http, state, name ?? "", PlaceBy(token), stop) with
                {
                    Line = line ?? 0,
                    Reader = http.User.PersonName() ?? link.For,
                }
            )
            : Page.NotFound(http);
    }

    private static async Task<IResult> Try(
        string token,
        string? part,
        HttpContext http,
        DraftReadings readings,
        TextPreviews texts,
        CancellationToken stop
    )
    {
        http.KeepAddressSecret();
        if (await Opened(token, http, stop) is not var (_, state))
        {
            return Page.NotFound(http);
        }
        if (state.Kind.IsText)
        {
            return texts.Show(
                http,
                state,
                AuthoringAddresses.SharedPreview(token),
                AuthoringAddresses.SharedDraft(token),
                asksAt: null,
                state.Kind == PackageKind.Lexicon ? "" : part ?? ""
            ) ?? TypedResults.LocalRedirect(AuthoringAddresses.SharedDraft(token));
        }
        var place = new PreviewPlace(AuthoringAddresses.SharedPreview(token), AuthoringAddresses.SharedDraft(token), "The draft")
        {
            IsForReaders = true,
        };
        return (await readings.Of(state.Package)).Playable is { } scenario
            ? Page.Of<PreviewPage>(http, new PreviewModel(Preview.Of(scenario, PreviewRequest.From(http.Request.Query)), place))
            : TypedResults.LocalRedirect(AuthoringAddresses.SharedDraft(token));
    }

    private static async Task<IResult> Say(string token, HttpContext http, CancellationToken stop)
    {
        http.KeepAddressSecret();
        if (await Opened(token, http, stop) is not var (link, state))
        {
            return Page.NotFound(http);
        }
        var name = $"{(await http.Request.ReadFormAsync(stop))["reader"]}".Trim();
        return await ReviewEndpoints.Keep(http, state, PlaceBy(token), new DraftAuthor(Learner.SignedIn(http)?.Id, name), link.Id, stop);
    }

    private static async Task<(ReviewLink Link, DraftState State)?> Opened(string token, HttpContext http, CancellationToken stop)
    {
        var services = http.RequestServices;
        var drafts = services.GetRequiredService<DraftStore>();
        return
            ReadableCode.IsKey(token)
            && await services.GetRequiredService<ReviewStore>().Find(token, services.GetRequiredService<TimeProvider>().UkToday(), stop)
                is { } link
            && await drafts.Find(link.Draft, stop) is { } draft
            ? (link, await drafts.State(draft, stop))
            : null;
    }

    private static ReviewPlace PlaceBy(string token) =>
        new(
            AuthoringAddresses.SharedLines(token),
            AuthoringAddresses.SharedRemarks(token),
            AuthoringAddresses.SharedDraft(token),
            AuthoringAddresses.SharedPreview(token),
            AsksName: true
        );
}
