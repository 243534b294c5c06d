using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Feedback;

/// <summary>"This felt wrong": remarks to authors, and the page on which authors read them.</summary>
public static class FeedbackEndpoints
{
    public static WebApplicationBuilder AddFeedback(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddSingleton<FeedbackStore>()
            .AddSingleton<IFeedback>(services => services.GetRequiredService<FeedbackStore>())
            .AddSingleton<IPersonalData>(services => services.GetRequiredService<FeedbackStore>())
            .AddSingleton<RemarkedContents>();
        return builder;
    }

    public static void MapFeedback(this IEndpointRouteBuilder routes)
    {
        foreach (var (kind, address) in Kinds)
        {
            routes.MapGet(address("{slug}"), Write).WithMetadata(kind);
            routes.MapPost(address("{slug}"), Send).WithMetadata(kind);
        }
        routes.MapGet(FeedbackAddresses.Sent, (string? from, HttpContext http) => Page.Of<RemarkSentPage>(http, BackTo(from)));
        var authors = routes.MapGroup("").ForAuthors();
        authors.MapGet(FeedbackAddresses.All, List);
        authors.MapPost(AddressRoute.To(FeedbackAddresses.Deletions), PutAway).For(Roles.Author);
        authors.MapBack(AddressRoute.To(FeedbackAddresses.Deletions), FeedbackAddresses.All);
    }

    /// <summary>What remarks are about, and where each is written.</summary>
    private static readonly (RemarkKind Kind, Func<string, string> Address)[] Kinds =
    [
        (new RemarkKind("scenario"), FeedbackAddresses.OnScenario),
        (new RemarkKind("briefing"), FeedbackAddresses.OnBriefing),
        (new RemarkKind("point"), FeedbackAddresses.OnPoint),
    ];

    private static IResult Write(string slug, string? scene, string? from, HttpContext http, RemarkedContents contents) =>
        ModelOf(slug, scene, from, http, contents) is { } model ? Page.Of<RemarkPage>(http, model) : Page.NotFound(http);

    private static async Task<IResult> Send(
        string slug,
        HttpContext http,
        RemarkedContents contents,
        FeedbackStore store,
        Quotas quotas,
        TimeProvider clock,
        CancellationToken stop
    )
    {
        var form = await http.Request.ReadFormAsync(stop);
        if (ModelOf(slug, form["scene"], form["from"], http, contents) is not { } blank)
        {
            return Page.NotFound(http);
        }
        var typed = blank with { Id = FormValue.Id(form["id"]) ?? blank.Id, Words = $"{form["words"]}", IsNamed = form["named"] == "true" };
        var problem = Remark.WhyNot(typed.Words)
            ?? (
                quotas.Remarks.Takes(ClientNetwork.Of(http))
                    ? null
                    : "Many remarks came from your network within this hour. Please send this one later"
            );
        if (problem is not null)
        {
            return Page.Of<RemarkPage>(
                http,
                typed with
                {
                    Problems = [new FieldProblem("words", problem)],
                },
                StatusCodes.Status400BadRequest
            );
        }
        var person = typed.IsNamed ? Learner.SignedIn(http)?.Id : null;
        var name = person is null ? null : typed.Name;
        await store.Keep(
            new Remark(typed.Id, typed.Subject, typed.Slug, typed.SceneId, typed.Words.Trim(), clock.UkToday(), person, name),
            stop
        );
        return TypedResults.LocalRedirect(FeedbackAddresses.SentFrom(typed.Back));
    }

    private static async Task<IResult> List(HttpContext http, RemarkedContents contents, FeedbackStore store, CancellationToken stop) =>
        Page.Of<FeedbackPage>(http, new FeedbackModel(contents.Things(await store.All(stop))));

    private static async Task<IResult> PutAway(Guid id, FeedbackStore store, CancellationToken stop)
    {
        await store.Delete(id, stop);
        return TypedResults.LocalRedirect(FeedbackAddresses.All);
    }

    private static RemarkModel? ModelOf(string slug, string? scene, string? from, HttpContext http, RemarkedContents contents)
    {
        var subject = http.GetEndpoint()?.Metadata.GetMetadata<RemarkKind>()?.Name ?? "";
        if (contents.Find(subject, slug) is not { } about)
        {
            return null;
        }
        var named = about.Parts.GetValueOrDefault(scene ?? "");
        return new RemarkModel(
            Guid.NewGuid(),
            subject,
            slug,
            about.Title,
            named is null ? "" : $"{scene}",
            named,
            http.Request.Path,
            ReturnPath.Local(from) ?? about.Address,
            http.User.PersonName()
        );
    }

    /// <summary>Where somebody came from; the home page where that is unknown.</summary>
    private static string BackTo(string? from) => ReturnPath.Local(from) ?? SiteAddresses.Home;

    /// <summary>What kind of content a route is about.</summary>
    private sealed record RemarkKind(string Name);
}
