using System.Data.Common;
using System.Globalization;
using SafeguardingTraining.Host.Site.Audit;

namespace SafeguardingTraining.Host.Features.Operations;

/// <summary>
/// Notes each backup in the audit log, within a minute. The command line, which makes it, leaves a file: while the site runs, only the
/// site writes to the database.
/// </summary>
public sealed partial class BackupNotes(AuditTrail trail, AuditLog audit, TimeProvider clock, string dataFolder, ILogger<BackupNotes> log)
    : BackgroundService
{
    public const string Noted = "backup.made";

    /// <summary>Notes the latest backup, unless it was noted.</summary>
    public async Task Note(CancellationToken stop)
    {
        if (LastBackupFact.Read(dataFolder) is not { } backup)
        {
            return;
        }
        var code = string.Create(CultureInfo.InvariantCulture, $"{Noted} {backup.At.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}");
        if ((await trail.Page(code, 1, 1, stop)).Count == 0)
        {
            await audit.Note(null, code, null, stop);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Note(stoppingToken);
            }
            catch (Exception reason) when (reason is DbException or IOException)
            {
                LogFailed(reason);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "A backup could not be noted in the audit log; trying again in a minute")]
    private partial void LogFailed(Exception reason);
}
