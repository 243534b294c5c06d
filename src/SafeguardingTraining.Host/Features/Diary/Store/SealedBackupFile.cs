using System.Text.Json;
using SafeguardingTraining.DiaryStores;

namespace SafeguardingTraining.Host.Features.Diary.Store;

/// <summary>
/// A backup of every diary in one file, a line of JSON each. The pages stay sealed: the file can be read only together with the
/// site's key ring, which is kept apart from it.
/// </summary>
public static class SealedBackupFile
{
    /// <summary>Writes what a store holds; the file is there whole or not at all.</summary>
    public static async Task Write(string path, IDiaryStore store, CancellationToken stop)
    {
        var unfinished = $"{path}.unfinished";
        await using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write))
        {
            await foreach (var (key, pages) in DiaryMove.Diaries(store, stop))
            {
                await JsonSerializer.SerializeAsync(file, new BackupLine(key, pages), DiaryJson.Options, stop);
                await file.WriteAsync("\n"u8.ToArray(), stop);
            }
            file.Flush(flushToDisk: true);
        }
        File.Move(unfinished, path, overwrite: true);
    }

    /// <summary>Puts every diary of a file into a store, instead of whatever its author has there.</summary>
    /// <exception cref="JsonException">A line is no diary; those before it are in place.</exception>
    public static async Task Restore(string path, IDiaryStore store, CancellationToken stop)
    {
        await foreach (var line in File.ReadLinesAsync(path, stop))
        {
            var (key, pages) = JsonSerializer.Deserialize<BackupLine>(line, DiaryJson.Options) ?? throw new JsonException("An empty line.");
            await store.Put(key, pages, stop);
        }
    }

    private sealed record BackupLine(SealedKey Key, IReadOnlyList<SealedPage> Pages);
}
