using System.Data.Common;
using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Accounts.Privacy;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Diary.Closing;

/// <summary>
/// Destroys the diaries whose seven days have passed: when the site starts, and every half hour. Several hosts may do it at once.
/// </summary>
public sealed partial class DiaryClosingSchedule(
    DiaryClosings closings,
    PrivateDiary diary,
    AccountClosure accounts,
    Connections connections,
    IAccountNotices notices,
    TimeProvider clock,
    ILogger<DiaryClosingSchedule> log
) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(30);

    /// <summary>Destroys what is due, its key first. Answers how many diaries that were.</summary>
    public async Task<int> Run(CancellationToken stop)
    {
        var count = 0;
        await foreach (var (author, closing) in closings.Due(stop))
        {
            await Destroy(author, closing);
            count++;
        }
        if (count > 0)
        {
            await connections.EmptyLog(CancellationToken.None);
            LogDestroyed(count);
        }
        return count;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var timer = new PeriodicTimer(Between, clock);
        do
        {
            try
            {
                await Run(stoppingToken);
            }
            catch (Exception trouble) when (trouble is IOException or DbException || DatabaseUnavailable.IsBehind(trouble))
            {
                LogFailed(trouble);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    // What has begun is ended, whoever stops the site meanwhile.
    private async Task Destroy(Guid author, DiaryClosing closing)
    {
        if (closing.WithAccount)
        {
            await accounts.Close(author, CancellationToken.None);
            return;
        }
        await diary.Close(author, CancellationToken.None);
        await notices.Note(author, AccountEvent.DiaryClosed, CancellationToken.None);
    }

    [LoggerMessage(LogLevel.Information, "{Count} diaries were destroyed, seven days after their owners closed them")]
    private partial void LogDestroyed(int count);

    [LoggerMessage(LogLevel.Error, "Diaries that their owners closed could not be looked at; trying again in half an hour")]
    private partial void LogFailed(Exception trouble);
}

/// <summary>At every start, before the first request: a store that was restored since may not know which diaries are closing.</summary>
internal sealed class ClosingsAtStart(DiaryClosings closings, ILogger<ClosingsAtStart> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (await closings.Recall(cancellationToken) is > 0 and var count)
        {
            log.LogInformation("{Count} closings of diaries are again as they stood before a backup was put back", count);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
