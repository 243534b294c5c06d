using System.Globalization;

namespace SafeguardingTraining.Host.Site.Audit;

/// <summary>
/// Where the chain ends, written into a file beside the database after each commit: rows cut from the end of the chain leave no
/// gap in the table, and show here.
/// </summary>
public sealed partial class AuditHead(string dataFolder, ILogger<AuditHead> log)
{
    public const string FileName = "audit-head.txt";

    private readonly string file = Path.Combine(dataFolder, FileName);
    private readonly Lock turn = new();

    /// <summary>The end of the chain as the file knows it. It may be a row or two behind, never ahead.</summary>
    /// <param name="Number">0 when nothing has been noted yet.</param>
    public sealed record ChainEnd(long Number, string Hash)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number} {Hash}");
    }

    /// <summary>The end as it was last written, or null when the file is missing or says nothing that can be read.</summary>
    public static ChainEnd? Read(string dataFolder)
    {
        var path = Path.Combine(dataFolder, FileName);
        return
            File.Exists(path)
            && File.ReadAllText(path).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [var number, var hash]
            && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var known)
            ? new ChainEnd(known, hash)
            : null;
    }

    /// <summary>Writes the end of a chain, whatever the file said before.</summary>
    public static void Write(string dataFolder, ChainEnd end)
    {
        var path = Path.Combine(dataFolder, FileName);
        var unfinished = $"{path}.{Environment.ProcessId}";
        File.WriteAllText(unfinished, $"{end}\n");
        File.Move(unfinished, path, overwrite: true);
    }

    /// <summary>Is told each end that this host wrote. It must neither wait nor throw.</summary>
    public event Action<ChainEnd>? Moved;

    /// <summary>
    /// The end that the file knows where it is not in the table any more: the last row has a lower number, or the same number and another
    /// hash. Null when nothing is amiss, or nobody can tell.
    /// </summary>
    internal ChainEnd? LostBehind(AuditRecord? last) =>
        Known() is { Number: > 0 } end && (last is null || end.Number > last.Number || (end.Number == last.Number && end.Hash != last.Hash))
            ? end
            : null;

    /// <summary>Whether a key vouched for the end that the file knows: no log begins with a key twice.</summary>
    internal bool IsKeyed => Known() is { } end && RecordKey.IdIn(end.Hash) is not null;

    private ChainEnd? Known()
    {
        try
        {
            return Read(dataFolder);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Moves the end on. Several hosts share the file: one that is behind leaves it as it is.</summary>
    internal void Move(AuditRecord to)
    {
        lock (turn)
        {
            try
            {
                if (Read(dataFolder) is not { } now || now.Number < to.Number)
                {
                    Write(dataFolder, new ChainEnd(to.Number, to.Hash));
                    Moved?.Invoke(new ChainEnd(to.Number, to.Hash));
                }
            }
            catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
            {
                // The row itself is kept; the next one moves the end on for both.
                LogBehind(reason, file);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "The end of the audit log could not be written to {File}")]
    private partial void LogBehind(Exception reason, string file);
}
