namespace SafeguardingTraining.Host.Site.Startup;

/// <summary>
/// Says that somebody works in a data folder. The one host of a SQLite site and a restore hold it alone; hosts that share PostgreSQL
/// hold it together. The system lets go of it when a process ends, however it ends.
/// </summary>
public sealed class DataFolderLock : IDisposable
{
    public const string FileName = "in-use.lock";

    private static readonly Lock Turn = new();
    private static readonly Dictionary<string, (FileStream Held, int Hosts)> Here = new(StringComparer.Ordinal);

    private readonly FileStream? held;
    private readonly string? shared;

    private DataFolderLock(FileStream held) => this.held = held;

    private DataFolderLock(string shared) => this.shared = shared;

    /// <summary>For a host whose database others may share; null while a restore is at work.</summary>
    public static DataFolderLock? Shared(string dataFolder) => Of(Take(dataFolder, FileAccess.Read, FileShare.Read));

    /// <summary>For a restore; null while a host is running.</summary>
    public static DataFolderLock? Alone(string dataFolder) => Of(Take(dataFolder, FileAccess.ReadWrite, FileShare.None));

    /// <summary>
    /// For the host of a SQLite site; null while another process has the folder. One process may hold it several times: it has one
    /// writer to the diaries however many hosts it is.
    /// </summary>
    public static DataFolderLock? OneProcess(string dataFolder)
    {
        var path = Path.GetFullPath(dataFolder);
        lock (Turn)
        {
            if (Here.TryGetValue(path, out var known))
            {
                Here[path] = known with { Hosts = known.Hosts + 1 };
                return new DataFolderLock(path);
            }
            if (Take(dataFolder, FileAccess.ReadWrite, FileShare.None) is not { } taken)
            {
                return null;
            }
            Here.Add(path, (taken, 1));
            return new DataFolderLock(path);
        }
    }

    public void Dispose()
    {
        held?.Dispose();
        if (shared is not null)
        {
            LetGo(shared);
        }
    }

    private static void LetGo(string path)
    {
        lock (Turn)
        {
            var (stream, hosts) = Here[path];
            if (hosts > 1)
            {
                Here[path] = (stream, hosts - 1);
                return;
            }
            Here.Remove(path);
            stream.Dispose();
        }
    }

    private static DataFolderLock? Of(FileStream? taken) => taken is null ? null : new DataFolderLock(taken);

    private static FileStream? Take(string dataFolder, FileAccess access, FileShare share)
    {
        var path = Path.Combine(dataFolder, FileName);
        try
        {
            if (!File.Exists(path))
            {
                using var made = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite);
            }
            return new FileStream(path, FileMode.Open, access, share, bufferSize: 1);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
