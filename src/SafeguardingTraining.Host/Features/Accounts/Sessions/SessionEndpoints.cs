using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Accounts.Sessions;

/// <summary>Where a person is signed in; signing out of one browser, or of all at once.</summary>
public static class SessionEndpoints
{
    public static void MapSessions(this IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup("").RequireAuthorization();
        own.MapGet(AccountAddresses.Sessions, Show);
        own.MapPost(AccountAddresses.SessionEndings, EndAll);
        own.MapPost(AddressRoute.To(AccountAddresses.SessionEnding), EndOne);
        routes.MapBack(AccountAddresses.SessionEndings, AccountAddresses.Sessions);
        routes.MapBack(AddressRoute.To(AccountAddresses.SessionEnding), AccountAddresses.Sessions);
    }

    private static async Task<IResult> Show(
        string? said,
        SignedIn me,
        SessionStore sessions,
        SessionLimits limits,
        HttpContext http,
        CancellationToken stop
    ) =>
        SessionStamp.Of(http) is { } here
            ? Page.Of<SessionsPage>(
                http,
                new SessionsModel(
                    [.. (await sessions.Of(me.Id, stop)).Select(row => LineOf(row, here)).OrderBy(line => !line.IsHere)],
                    limits,
                    said is "ended" ? "That browser is signed out." : null
                )
            )
            : Page.NotFound(http);

    private static async Task<IResult> EndOne(Guid id, SignedIn me, SessionRevocations endings, AuditLog audit, CancellationToken stop)
    {
        if (await endings.EndOne(me.Id, id, stop))
        {
            await audit.Note(me.Id, "session.ended", me.Id, stop);
        }
        return TypedResults.LocalRedirect($"{AccountAddresses.Sessions}?said=ended");
    }

    private static async Task<IResult> EndAll(
        SignedIn me,
        SessionRevocations endings,
        IAccountNotices notices,
        SignInSession session,
        HttpContext http,
        CancellationToken stop
    )
    {
        await endings.End(me.Id, stop);
        await notices.Note(me.Id, AccountEvent.SessionsEnded, stop);
        await session.End(http, stop);
        return TypedResults.LocalRedirect($"{AccountAddresses.SignIn}?said=ended");
    }

    private static SessionLine LineOf(SessionRow row, SessionStamp here) =>
        new(row.Id, row.Device, row.Network, Moment(row.BeganAt), Moment(row.SeenAt), row.Id == here.Id);

    private static string Moment(long at) => DateTimeOffset.FromUnixTimeMilliseconds(at).InUkInFull();
}

/// <param name="Lines">The browser that asks comes first.</param>
/// <param name="Said">A quiet word at the top; null for none.</param>
public sealed record SessionsModel(IReadOnlyList<SessionLine> Lines, SessionLimits Limits, string? Said = null);

/// <summary>One browser in which a person is signed in.</summary>
/// <param name="Device">"Firefox on Windows".</param>
/// <param name="Network">"203.0.113".</param>
/// <param name="Since">"3 December 2026, 09:12".</param>
public sealed record SessionLine(Guid Id, string Device, string Network, string Since, string Seen, bool IsHere);
