using System.Globalization;

namespace SafeguardingTraining.Host.Site.Data;

/// <summary>
/// Which accounts were closed, by their ids, line by line in a file beside the database. A database that comes back from a backup
/// is told all of it again at the next start, so that whoever left stays gone.
/// </summary>
public sealed class Closures(string dataFolder) : IDisposable
{
    public const string FileName = "closed-accounts.txt";

    private readonly string file = Path.Combine(dataFolder, FileName);
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Notes that an account is closed, before it is.</summary>
    public async Task Note(Guid person, DateOnly today, CancellationToken stop)
    {
        await turn.WaitAsync(stop);
        try
        {
            await using var to = new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.Read);
            await using var writer = new StreamWriter(to);
            await writer.WriteLineAsync($"{today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {person}".AsMemory(), stop);
            await writer.FlushAsync(stop);
            to.Flush(flushToDisk: true);
        }
        finally
        {
            turn.Release();
        }
    }

    public async Task<IReadOnlyList<Guid>> All(CancellationToken stop) =>
        File.Exists(file)
            ? [.. (await File.ReadAllLinesAsync(file, stop)).Select(line => line.Split(' ')).Where(words => words.Length == 2 && Guid.TryParse(words[1], out _)).Select(words => Guid.Parse(words[1])).Distinct()]
            : [];

    public void Dispose() => turn.Dispose();
}
