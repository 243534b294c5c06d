using System.Data.Common;
using System.Security.Cryptography;
using SafeguardingTraining.Host.Site.Contracts;

namespace SafeguardingTraining.Host.Site.Data;

/// <summary>Tries again what could not be done when its fact was kept: at start, and every few minutes.</summary>
public sealed partial class PendingEffectsUpdater(
    PendingEffects pending,
    IEnumerable<IPendingEffect> effects,
    IHostApplicationLifetime host,
    TimeProvider clock,
    ILogger<PendingEffectsUpdater> log
) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromMinutes(5);

    /// <summary>Tries everything that waits, each once.</summary>
    public async Task CatchUp(CancellationToken stop)
    {
        foreach (var effect in effects)
        {
            var some = await pending.After(effect.Kind, Guid.Empty, stop);
            while (some.Count > 0)
            {
                foreach (var one in some)
                {
                    await Try(effect, one, stop);
                }
                some = await pending.After(effect.Kind, some[^1].Id, stop);
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Started(stoppingToken);
        using var timer = new PeriodicTimer(Often, clock);
        do
        {
            try
            {
                await CatchUp(stoppingToken);
            }
            catch (DbException problem)
            {
                LogDatabase(problem.GetType().Name);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    // In a database from a backup, closed accounts and deleted entries go first: nothing is written into a diary that was closed.
    private async Task Started(CancellationToken stop)
    {
        var started = new TaskCompletionSource();
        await using var waiting = host.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stop);
    }

    private async Task Try(IPendingEffect effect, PendingEffect one, CancellationToken stop)
    {
        try
        {
            await effect.Carry(one, stop);
        }
        catch (Exception problem) when (problem is DbException or IOException or CryptographicException)
        {
            LogFailed(one.Kind, problem.GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Warning, "What waits of {Kind} could not be done ({Reason}); it is tried again")]
    private partial void LogFailed(string kind, string reason);

    [LoggerMessage(LogLevel.Warning, "What waits to be done could not be read ({Reason}); it is tried again")]
    private partial void LogDatabase(string reason);
}
