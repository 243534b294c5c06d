using System.Globalization;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Letters;

/// <summary>What became of the letters that went to people, and sending them again.</summary>
internal static class LetterEndpoints
{
    internal static void MapLetterRecords(this IEndpointRouteBuilder routes)
    {
        var letters = routes.MapGroup("").For(Roles.Administrator);
        letters.MapGet(LetterAddresses.All, List);
        letters.MapGet(LetterAddresses.Resendings, Ask);
        letters.MapPost(LetterAddresses.Resendings, Resend);
        letters.MapPost(LetterAddresses.Invitations, Invite);
        letters.MapBack(LetterAddresses.Invitations, LetterAddresses.All);
        letters.MapGet(AddressRoute.To(LetterAddresses.Letter), Show);
        letters.MapPost(AddressRoute.To(LetterAddresses.Resending), ResendOne);
        letters.MapBack(AddressRoute.To(LetterAddresses.Resending), LetterAddresses.Letter);
    }

    private static async Task<IResult> List(
        string? kind,
        string? state,
        string? agency,
        string? q,
        string? after,
        string? said,
        int? count,
        LetterService letters,
        HttpContext http,
        CancellationToken stop
    ) =>
        Page.Of<LettersPage>(
            http,
            await letters.Letters(LettersQuery.Of(kind, state, agency, q, after), stop) with
            {
                Said = LetterConfirmations.Of(said, count ?? 0),
            }
        );

    private static async Task<IResult> Ask(
        string? kind,
        string? state,
        string? agency,
        string? q,
        LetterService letters,
        HttpContext http,
        CancellationToken stop
    ) => Page.Of<ResendingPage>(http, await letters.Resending(LettersQuery.Of(kind, state, agency, q, null), stop));

    private static async Task<IResult> Resend(IFormCollection form, LetterStore store, SignedIn me, CancellationToken stop)
    {
        var sought = LettersQuery.Of(form);
        var queued = Moment(form[ResendingModel.BeforeField]) is { } before ? await store.Resend(sought, before, me.Id, stop) : 0;
        return TypedResults.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"{LetterAddresses.All}?said=resent&count={queued}"));
    }

    private static async Task<IResult> Invite(IFormCollection form, IWaitingInvitations invitations, SignedIn me, CancellationToken stop)
    {
        var queued = await invitations.Queue(FormValue.Id(form["agency"]), me.Id, stop);
        return TypedResults.LocalRedirect(
            string.Create(CultureInfo.InvariantCulture, $"{LetterAddresses.All}?said=invited&count={queued}")
        );
    }

    private static async Task<IResult> Show(Guid id, string? said, LetterService letters, HttpContext http, CancellationToken stop) =>
        await letters.Letter(id, stop) is { } model
            ? Page.Of<LetterPage>(http, model with { WasResent = said is "resent" })
            : Page.NotFound(http);

    private static async Task<IResult> ResendOne(
        Guid id,
        IFormCollection form,
        LetterStore store,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await store.Find(id, stop) is { Page: [] })
        {
            return Page.NotFound(http);
        }
        var queued = Moment(form[ResendingModel.BeforeField]) is { } before && await store.Resend(id, before, me.Id, stop);
        return TypedResults.LocalRedirect($"{LetterAddresses.Letter(id)}{(queued ? "?said=resent" : "")}");
    }

    // As a form sends it back: only what had come to its end when the form was shown is sent again.
    private static DateTimeOffset? Moment(string? sent) =>
        long.TryParse(sent, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTimeOffset.MaxValue.Ticks
            ? new DateTimeOffset(ticks, TimeSpan.Zero)
            : null;
}

/// <summary>What the list of letters says once something was done.</summary>
internal static class LetterConfirmations
{
    internal static string? Of(string? said, int count) =>
        (said, count) switch
        {
            ("resent", 0) => "Nothing was left to send again.",
            ("resent", 1) => "One letter is queued again.",
            ("resent", _) => $"{count:N0} letters are queued again.",
            ("invited", 0) => "Nobody was left to write to.",
            ("invited", 1) => "One invitation is queued.",
            ("invited", _) => $"{count:N0} invitations are queued.",
            _ => null,
        };
}
