using System.Data.Common;
using System.Globalization;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Operations;

/// <summary>Deletes at night what has been kept for as long as the site's own rules say, a little at a time.</summary>
public sealed partial class NightlyDeletion(
    RetentionStore retention,
    IEnumerable<RetentionPolicy> kinds,
    AuditLog audit,
    TimeProvider clock,
    ILogger<NightlyDeletion> log
) : BackgroundService
{
    private const int AtOnce = 200;
    private const int Hour = 2;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private DateOnly done;

    /// <summary>Deletes everything that has had its time. Answers how many things that were.</summary>
    public async Task<int> Delete(CancellationToken stop)
    {
        var (now, total) = (clock.GetUtcNow(), 0);
        var rules = await retention.Now(stop);
        foreach (var kind in kinds)
        {
            if (rules.Ends(kind.Kind, now) is { } before && await Delete(kind, before, stop) is > 0 and var count)
            {
                await audit.Note(null, string.Create(CultureInfo.InvariantCulture, $"retention.deleted-{kind.Kind} {count}"), null, stop);
                LogDeleted(count, kind.Kind);
                total += count;
            }
        }
        return total;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(20), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (clock.GetUtcNow().InUk().Hour == Hour && done != clock.UkToday())
            {
                await DeleteOnce(stoppingToken);
            }
        }
    }

    private async Task DeleteOnce(CancellationToken stop)
    {
        try
        {
            await Delete(stop);
            done = clock.UkToday();
        }
        catch (DbException problem)
        {
            LogFailed(problem);
        }
    }

    private static async Task<int> Delete(RetentionPolicy kind, DateTimeOffset before, CancellationToken stop)
    {
        var total = 0;
        while (await kind.Delete(before, AtOnce, stop) is > 0 and var count)
        {
            total += count;
            await Task.Delay(Pause, stop);
        }
        return total;
    }

    [LoggerMessage(LogLevel.Information, "Deleted {Count} {Kind} that had been kept for as long as this site keeps them")]
    private partial void LogDeleted(int count, string kind);

    [LoggerMessage(LogLevel.Error, "What has had its time could not be deleted; trying again in 20 minutes")]
    private partial void LogFailed(Exception problem);
}
