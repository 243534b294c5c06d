namespace SafeguardingTraining.Host.Site.Startup;

/// <summary>
/// Says that somebody works in a data folder. Hosts that share it hold it together; a restore holds it alone, so that it never
/// moves a database from under a running site. The system lets go of it when a process ends, however it ends.
/// </summary>
public sealed class DataFolderLock : IDisposable
{
    public const string FileName = "in-use.lock";

    private readonly FileStream held;

    private DataFolderLock(FileStream held) => this.held = held;

    /// <summary>For a host; null while a restore is at work.</summary>
    public static DataFolderLock? Shared(string dataFolder) => Take(dataFolder, FileAccess.Read, FileShare.Read);

    /// <summary>For a restore; null while a host is running.</summary>
    public static DataFolderLock? Alone(string dataFolder) => Take(dataFolder, FileAccess.ReadWrite, FileShare.None);

    public void Dispose() => held.Dispose();

    private static DataFolderLock? Take(string dataFolder, FileAccess access, FileShare share)
    {
        var path = Path.Combine(dataFolder, FileName);
        try
        {
            if (!File.Exists(path))
            {
                using var made = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite);
            }
            return new DataFolderLock(new FileStream(path, FileMode.Open, access, share, bufferSize: 1));
        }
        catch (IOException)
        {
            return null;
        }
    }
}
