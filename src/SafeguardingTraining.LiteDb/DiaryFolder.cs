using SafeguardingTraining.DiaryStores;

namespace SafeguardingTraining.LiteDb;

/// <summary>
/// A LiteDB database on disk: <c>diaries.litedb</c>, <c>diaries-log.litedb</c> beside it, and two locks that the system takes back
/// when a process ends.
/// </summary>
internal sealed class DiaryFolder : IDiaryPlace
{
    private static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(20);

    private readonly string file;
    private readonly FileStream written;
    private bool wasThere;

    /// <exception cref="StoreTrouble">Another process has it open: LiteDB takes one writer.</exception>
    internal DiaryFolder(string file)
    {
        this.file = file;
        written = Locked($"{file}.lock") ?? throw new StoreTrouble(StoreTrouble.InUse, new IOException(file));
    }

    internal static string LogOf(string file) =>
        Path.Combine(Path.GetDirectoryName(file) ?? "", $"{Path.GetFileNameWithoutExtension(file)}-log{Path.GetExtension(file)}");

    public DiaryFiles Open()
    {
        if (!File.Exists(file))
        {
            Begin();
        }
        wasThere = true;
        return new DiaryFiles(Durable(file), Durable(LogOf(file)));
    }

    public IDisposable? TakeTurnToTidy() => TurnAt(file);

    public void Dispose() => written.Dispose();

    /// <summary>
    /// Copies a database that may be written meanwhile: first the data, which stands still as long as the turn is held, then the
    /// log, which only grows. What the log holds is then moved into the copy, so that the copy is one file and known to open.
    /// </summary>
    internal static void Copy(string from, string to)
    {
        using (var turn = WaitForTurnAt(from))
        {
            CopyFile(from, to);
            CopyFile(LogOf(from), LogOf(to));
        }
        // It is tidied as it is closed.
        using (var copy = new DiaryDatabase(new DiaryFolder(to)))
        {
            copy.Read(database => database.Keys().Count());
        }
        Delete(LogOf(to), $"{to}.lock", $"{to}.copy");
    }

    private static void Delete(params IEnumerable<string> files)
    {
        foreach (var one in files)
        {
            File.Delete(one);
        }
    }

    private static FileStream WaitForTurnAt(string file)
    {
        while (true)
        {
            if (TurnAt(file) is { } turn)
            {
                return turn;
            }
            Thread.Sleep(Wait);
        }
    }

    private static FileStream? TurnAt(string file) => Locked($"{file}.copy");

    private static FileStream? Locked(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static void CopyFile(string from, string to)
    {
        using var target = new FileStream(to, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        if (File.Exists(from))
        {
            using var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            source.CopyTo(target, 1 << 20);
        }
        target.Flush(flushToDisk: true);
    }

    // A file that goes missing is a fault, and not the beginning of an empty one; and a log alone is what is left of one.
    private void Begin()
    {
        if (wasThere || (File.Exists(LogOf(file)) && new FileInfo(LogOf(file)).Length > 0))
        {
            throw new FileNotFoundException("The diaries are not there any more.", file);
        }
        Create();
    }

    // Made beside its place and renamed: a cut in the middle leaves no half file under its name.
    private void Create()
    {
        var unfinished = $"{file}.new";
        using (var made = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            made.Write(DiaryDatabase.Empty());
            made.Flush(flushToDisk: true);
        }
        File.Move(unfinished, file);
    }

    private static DurableStream Durable(string path)
    {
        const FileShare WithCopies = FileShare.ReadWrite | FileShare.Delete;
        var opened = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, WithCopies, bufferSize: 0);
        return new DurableStream(opened, () => opened.Flush(flushToDisk: true));
    }
}
