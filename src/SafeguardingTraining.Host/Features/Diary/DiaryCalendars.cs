using SafeguardingTraining.DiaryStores;

namespace SafeguardingTraining.Host.Features.Diary;

/// <summary>The secret address of a person's calendar: made, renewed, or stopped.</summary>
public sealed class DiaryCalendars(DiaryVault vault)
{
    public async Task Renew(Guid author, CancellationToken stop)
    {
        var kept = (await vault.Open(author, stop)).Calendar;
        await vault.Keep(author, PageKind.Calendar, kept?.Page ?? Guid.CreateVersion7(), (kept?.Version ?? 0) + 1, CalendarSecret.New(), stop);
    }

    public async Task Stop(Guid author, CancellationToken stop)
    {
        if ((await vault.Open(author, stop)).Calendar is { } kept)
        {
            await vault.Delete(author, PageKind.Calendar, kept.Page, stop);
        }
    }
}
