using System.Text;
using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Features.Diary.Closing;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Calendars;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Calendar;

/// <summary>A person's due dates in their own calendar, at an address that only they know and can renew.</summary>
internal static class CalendarEndpoints
{
    internal static void MapCalendar(this RouteGroupBuilder diary)
    {
        diary.MapGet(DiaryAddresses.Calendar, Show).NeedsRecentProof();
        diary.MapPost(DiaryAddresses.Calendars, Renew).NeedsRecentProof(DiaryAddresses.Calendar);
        diary.MapBack(DiaryAddresses.Calendars, DiaryAddresses.Calendar);
        diary.MapPost(DiaryAddresses.CalendarDeletions, Stop);
        diary.MapBack(DiaryAddresses.CalendarDeletions, DiaryAddresses.Calendar);
    }

    // A calendar program cannot sign in; the address itself is the key.
    internal static void MapCalendarFeed(this IEndpointRouteBuilder routes) => routes.MapGet(DiaryAddresses.CalendarFeed("{token}"), Read);

    private static async Task<IResult> Show(string? said, SignedIn me, PrivateDiary diary, HttpContext http, CancellationToken stop)
    {
        var kept = (await diary.Open(me.Id, stop)).Calendar;
        return Page.Of<CalendarPage>(
            http,
            new CalendarModel(
                kept is null ? null : http.Request.Whole(DiaryAddresses.CalendarFeed(kept.Secret.Token(me.Id))),
                said is "renewed"
            )
        );
    }

    private static async Task<IResult> Renew(SignedIn me, DiaryCalendars calendars, IAccountNotices notices, CancellationToken stop)
    {
        await calendars.Renew(me.Id, stop);
        await notices.Note(me.Id, AccountEvent.CalendarRenewed, CancellationToken.None);
        return TypedResults.LocalRedirect($"{DiaryAddresses.Calendar}?said=renewed");
    }

    private static async Task<IResult> Stop(SignedIn me, DiaryCalendars calendars, CancellationToken stop)
    {
        await calendars.Stop(me.Id, stop);
        return TypedResults.LocalRedirect(DiaryAddresses.Calendar);
    }

    private static async Task<IResult> Read(
        string token,
        DiaryCalendars calendars,
        DiaryClosings closings,
        TimeProvider clock,
        HttpContext http,
        CancellationToken stop
    ) =>
        CalendarSecret.Read(token) is ({ } author, { } secret)
        && await closings.Find(author, stop) is null
        && await calendars.Read(author, secret, stop) is { } due
            ? TypedResults.Text(
                CalendarText.Of("Diary", Days(due, http.Request.Whole(DiaryAddresses.Diary)), secret, clock.GetUtcNow()),
                "text/calendar",
                Encoding.UTF8
            )
            : Page.NotFound(http);

    // How many things, and nothing about them.
    private static IEnumerable<CalendarDay> Days(DueDays due, string diary) =>
        due.Days.Select(day => new CalendarDay(
            CalendarText.Day(day.On),
            day.On,
            $"{(day.Count == 1 ? "One thing" : $"{day.Count} things")} to come back to",
            diary
        ));
}

/// <summary>The address of a person's calendar, or null while there is none.</summary>
public sealed record CalendarModel(string? Address, bool WasRenewed = false) : PrivateRecord;
