using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Calendars;

namespace SafeguardingTraining.Host.Features.Diary.Calendar;

/// <summary>The secret address of a person's calendar: made, renewed, or stopped.</summary>
public sealed class DiaryCalendars(DiaryVault vault)
{
    public async Task Renew(Guid author, CancellationToken stop)
    {
        var kept = (await vault.Open(author, stop)).Calendar;
        await vault.Keep(
            author,
            PageKind.Calendar,
            kept?.Page ?? Guid.CreateVersion7(),
            (kept?.Version ?? 0) + 1,
            CalendarSecret.New(),
            stop
        );
    }

    public async Task Stop(Guid author, CancellationToken stop)
    {
        if ((await vault.Open(author, stop)).Calendar is { } kept)
        {
            await vault.Delete(author, PageKind.Calendar, kept.Page, stop);
        }
    }
}

/// <summary>A calendar's page, with where it is in the diary.</summary>
/// <param name="Page">Its id among the pages.</param>
/// <param name="Version">How often the address was renewed, and one.</param>
public sealed record StoredCalendar(Guid Page, int Version, CalendarSecret Secret);
