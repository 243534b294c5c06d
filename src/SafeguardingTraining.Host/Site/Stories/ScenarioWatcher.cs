using System.Data.Common;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Site.Stories;

/// <summary>
/// Shows without a restart what changed: a file that was edited by hand, a version that was published or withdrawn on any host of the site,
/// or one whose day has come. The file system's own signals make it quick; looking again every few seconds makes it certain, since some
/// disks send no signals.
/// </summary>
/// <param name="lookAgain">How long it waits at most before it looks again.</param>
public sealed partial class ScenarioWatcher(ScenarioCatalogue catalogue, ILogger<ScenarioWatcher> log, TimeSpan? lookAgain = null)
    : BackgroundService
{
    /// <summary>Where authors work on the files themselves, and where hardly anybody does.</summary>
    public static readonly TimeSpan Often = TimeSpan.FromSeconds(2);

    /// <inheritdoc cref="Often"/>
    public static readonly TimeSpan Seldom = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var changed = new SemaphoreSlim(0);
        using var watcher = Watch(() => changed.Release());
        while (!stoppingToken.IsCancellationRequested)
        {
            await changed.WaitAsync(lookAgain ?? Often, stoppingToken);
            while (await changed.WaitAsync(Quiet, stoppingToken)) { }
            await Look(stoppingToken);
        }
    }

    // While the database is away, learners go on with what they see; the next look finds it again.
    private async Task Look(CancellationToken stop)
    {
        try
        {
            await catalogue.LoadIfChanged(stop);
        }
        catch (DbException reason) when (DatabaseUnavailable.IsBehind(reason))
        {
            LogUnseen(reason.Message);
        }
    }

    private FileSystemWatcher? Watch(Action changed)
    {
        try
        {
            var watcher = new FileSystemWatcher(catalogue.Folder) { IncludeSubdirectories = true };
            watcher.Changed += (_, _) => changed();
            watcher.Created += (_, _) => changed();
            watcher.Deleted += (_, _) => changed();
            watcher.Renamed += (_, _) => changed();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception reason) when (reason is IOException or ArgumentException or PlatformNotSupportedException)
        {
            LogNoSignals(reason.Message);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Information, "The scenarios folder sends no signals, so it is looked at every few seconds: {Reason}")]
    private partial void LogNoSignals(string reason);

    [LoggerMessage(LogLevel.Warning, "Whether a scenario was published could not be seen; what is shown stays: {Reason}")]
    private partial void LogUnseen(string reason);
}
