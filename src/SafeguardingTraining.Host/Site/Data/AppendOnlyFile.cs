namespace SafeguardingTraining.Host.Site.Data;

/// <summary>
/// A file beside the database that only ever grows, a line at a time; a line is on disk before <see cref="Append"/> returns.
/// </summary>
public sealed class AppendOnlyFile(string file) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);

    public async Task Append(string line, CancellationToken stop)
    {
        await turn.WaitAsync(stop);
        try
        {
            await using var to = new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.Read);
            await using var writer = new StreamWriter(to);
            await writer.WriteLineAsync(line.AsMemory(), stop);
            await writer.FlushAsync(stop);
            to.Flush(flushToDisk: true);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Every line; none while there is no file.</summary>
    public async Task<IReadOnlyList<string>> All(CancellationToken stop) =>
        File.Exists(file) ? await File.ReadAllLinesAsync(file, stop) : [];

    public void Dispose() => turn.Dispose();
}
