namespace SafeguardingTraining.Host.Site.Stories;

/// <summary>
/// While authors work, shows an edited scenario without a restart. The file system's own signals make it quick;
/// looking again every two seconds makes it certain, since some disks send no signals.
/// </summary>
public sealed partial class ScenarioWatcher(ScenarioCatalogue catalogue, ILogger<ScenarioWatcher> log) : BackgroundService
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(2);

    private string shown = "";

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        shown = Fingerprint();
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var changed = new SemaphoreSlim(0);
        using var watcher = Watch(() => changed.Release());
        while (!stoppingToken.IsCancellationRequested)
        {
            await changed.WaitAsync(LookAgain, stoppingToken);
            while (await changed.WaitAsync(Quiet, stoppingToken)) { }
            if (Fingerprint() is var now && now != shown)
            {
                shown = now;
                await catalogue.Load(stoppingToken);
            }
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

    /// <summary>Every file with its size and time; a folder caught in the middle of a move counts as empty until the next look.</summary>
    private string Fingerprint()
    {
        try
        {
            var files = new DirectoryInfo(catalogue.Folder).EnumerateFiles("*", SearchOption.AllDirectories);
            return string.Join(
                '\n',
                files.Select(file => $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}").Order(StringComparer.Ordinal)
            );
        }
        catch (IOException)
        {
            return "";
        }
    }

    [LoggerMessage(LogLevel.Information, "The scenarios folder sends no signals, so it is looked at every two seconds: {Reason}")]
    private partial void LogNoSignals(string reason);
}
