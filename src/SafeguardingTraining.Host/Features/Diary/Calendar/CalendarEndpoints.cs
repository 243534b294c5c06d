using System.Text;
using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
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
        // A calendar program cannot sign in; the address itself is the key.
        diary.MapGet(DiaryAddresses.CalendarFeed("{token}"), Read).AllowAnonymous();
    }

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

    private static async Task<IResult> Read(string token, PrivateDiary diary, TimeProvider clock, HttpContext http, CancellationToken stop)
    {
        if (CalendarSecret.Read(token) is not ({ } author, { } secret))
        {
            return Page.NotFound(http);
        }
        var open = await diary.Open(author, stop);
        return open.Calendar is { } kept && kept.Secret.IsThis(secret)
            ? TypedResults.Text(
                CalendarText.Of("Diary", Days(open.OpenActions, http.Request.Whole(DiaryAddresses.Diary)), secret, clock.GetUtcNow()),
                "text/calendar",
                Encoding.UTF8
            )
            : Page.NotFound(http);
    }

    // How many things, and nothing about them.
    private static IEnumerable<CalendarDay> Days(IEnumerable<OpenAction> open, string diary) =>
        from action in open
        where action.Action.Return is not null
        group action by action.Action.Return.GetValueOrDefault() into day
        orderby day.Key
        select new CalendarDay(
            CalendarText.Day(day.Key),
            day.Key,
            $"{(day.Count() == 1 ? "One thing" : $"{day.Count()} things")} to come back to",
            diary
        );
}

/// <summary>The address of a person's calendar, or null while there is none.</summary>
public sealed record CalendarModel(string? Address, bool WasRenewed = false) : PrivateRecord;
