using System.Globalization;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Accounts.Sessions;

/// <summary>How long one stays signed in, and signing out everywhere at once.</summary>
public static class SessionEndpoints
{
    public static void MapSessions(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(AccountAddresses.Sessions, Show).RequireAuthorization();
        routes.MapPost(AccountAddresses.SessionEndings, End).RequireAuthorization();
        routes.MapBack(AccountAddresses.SessionEndings, AccountAddresses.Sessions);
    }

    private static IResult Show(SessionLimits limits, HttpContext http) =>
        SessionStamp.Of(http) is { } marks
            ? Page.Of<SessionsPage>(http, new SessionsModel(InFull(DateTimeOffset.FromUnixTimeMilliseconds(marks.Began)), limits))
            : Page.NotFound(http);

    private static async Task<IResult> End(
        SignedIn me,
        SessionRevocations endings,
        AuditLog audit,
        SignInSession session,
        CancellationToken stop
    )
    {
        await endings.End(me.Id, stop);
        await audit.Note(me.Id, "sessions.ended", me.Id, stop);
        await session.End();
        return TypedResults.LocalRedirect($"{AccountAddresses.SignIn}?said=ended");
    }

    private static string InFull(DateTimeOffset moment) => moment.InUk().ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);
}

/// <param name="Since">"3 December 2026, 09:12".</param>
public sealed record SessionsModel(string Since, SessionLimits Limits);
