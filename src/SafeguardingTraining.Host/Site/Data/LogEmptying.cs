using System.Data.Common;

namespace SafeguardingTraining.Host.Site.Data;

/// <summary>Empties SQLite's write-ahead log every hour, so that nothing deleted stays in it for longer.</summary>
internal sealed partial class LogEmptying(Connections connections, TimeProvider clock, ILogger<LogEmptying> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await connections.EmptyLog(stoppingToken);
            }
            catch (DbException reason)
            {
                LogFailed(reason);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "The database's log could not be emptied; trying again in an hour")]
    private partial void LogFailed(Exception reason);
}
