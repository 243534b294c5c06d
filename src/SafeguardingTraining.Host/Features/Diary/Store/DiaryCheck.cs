using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Store;

/// <summary>What reading every page of every diary found.</summary>
/// <param name="At">When it was done.</param>
/// <param name="Unreadable">Pages whose seal does not hold, and at least so many that the store could not give.</param>
public sealed record DiaryCheckResult(DateTimeOffset At, int Diaries, long Pages, long Unreadable);

/// <summary>
/// Reads every page of every diary, so that damage is known before somebody looks for the page. The seal of a page tells whether it
/// is as it was written; the words in it are dropped at once.
/// </summary>
public sealed partial class DiaryCheck(IDiaryStore store, DiaryVault vault, TimeProvider clock, ILogger<DiaryCheck> log)
{
    private const int AtOnce = 100;
    private const int Hour = 3;

    /// <summary>What was found the last time; null while it was not done since the start.</summary>
    public DiaryCheckResult? Last { get; private set; }

    /// <summary>In the fourth hour of the night in the UK, once.</summary>
    public static bool IsDue(DateTimeOffset now, DiaryCheckResult? last) =>
        now.InUk().Hour == Hour && (last is null || now - last.At > TimeSpan.FromHours(2));

    public async Task<DiaryCheckResult> Run(CancellationToken stop)
    {
        var found = new DiaryCheckResult(default, 0, 0, 0);
        for (var keys = await store.Keys(Guid.Empty, AtOnce, stop); keys.Count > 0; keys = await store.Keys(keys[^1].Author, AtOnce, stop))
        {
            foreach (var key in keys)
            {
                found = await Read(key, found, stop);
            }
        }
        Last = found with { At = clock.GetUtcNow() };
        Log(Last);
        return Last;
    }

    private async Task<DiaryCheckResult> Read(SealedKey key, DiaryCheckResult sofar, CancellationToken stop)
    {
        var (pages, unreadable, take, leap) = (0L, 0L, AtOnce, 1L);
        for (var mark = 0L; mark < key.Mark; )
        {
            if (await Find(key, mark, take, stop) is { } found)
            {
                mark = found is [.., var last] ? last.Mark : key.Mark;
                (pages, leap) = (pages + found.Count(page => !page.IsDeleted), 1);
                unreadable += vault.CountUnreadable(key, found);
            }
            else if (take > 1)
            {
                // One of these the store cannot give: from here on one at a time.
                take = 1;
            }
            else
            {
                // The next one it cannot give, and where the one after it lies nobody knows: on, by ever longer leaps.
                (mark, leap, pages, unreadable) = (mark + leap, leap * 2, pages + 1, unreadable + 1);
            }
        }
        return sofar with { Diaries = sofar.Diaries + 1, Pages = sofar.Pages + pages, Unreadable = sofar.Unreadable + unreadable };
    }

    private async Task<IReadOnlyList<SealedPage>?> Find(SealedKey key, long after, int take, CancellationToken stop)
    {
        try
        {
            return await store.Changed(key.Author, after, take, stop);
        }
        catch (StoreTrouble)
        {
            return null;
        }
    }

    private void Log(DiaryCheckResult found)
    {
        if (found.Unreadable > 0)
        {
            LogDamage(found.Unreadable, found.Pages, found.Diaries);
        }
        else
        {
            LogWhole(found.Pages, found.Diaries);
        }
    }

    [LoggerMessage(LogLevel.Information, "Read all {Pages} pages of {Diaries} diaries; each is as it was written")]
    private partial void LogWhole(long pages, int diaries);

    [LoggerMessage(LogLevel.Error, "{Unreadable} of {Pages} pages of {Diaries} diaries could not be read: restore a backup from before")]
    private partial void LogDamage(long unreadable, long pages, int diaries);
}

/// <summary>Reads every page once when the site has started, and every night.</summary>
internal sealed partial class NightlyDiaryCheck(DiaryCheck check, TimeProvider clock, ILogger<NightlyDiaryCheck> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        await Run(stoppingToken);
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(20), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (DiaryCheck.IsDue(clock.GetUtcNow(), check.Last))
            {
                await Run(stoppingToken);
            }
        }
    }

    private async Task Run(CancellationToken stop)
    {
        try
        {
            await check.Run(stop);
        }
        catch (StoreTrouble trouble)
        {
            LogFailed(trouble);
        }
    }

    [LoggerMessage(LogLevel.Error, "The diaries could not be read through; trying again in the night")]
    private partial void LogFailed(Exception trouble);
}
