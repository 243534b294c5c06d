using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.Diary.Store;

/// <summary>
/// Moves the diaries of a site that kept them in SQLite into its store, before the site answers anybody: a diary never opens empty.
/// Each diary is moved whole and compared byte for byte by its hash; only when all are there, they are removed from SQLite. A start
/// that was cut short is made good by the next.
/// </summary>
public sealed partial class DiaryMigration(SqliteDiaries old, IDiaryStore store, ILogger<DiaryMigration> log)
{
    /// <summary>Moves whatever there is to move. Answers how many diaries that were.</summary>
    /// <exception cref="InvalidSettingException">Somebody has another diary in the store already; nothing is removed.</exception>
    public async Task<int> Run(CancellationToken stop)
    {
        var keys = await old.Keys(stop);
        if (keys.Count == 0)
        {
            return 0;
        }
        var pages = 0L;
        foreach (var key in keys)
        {
            pages += await Move(key, stop);
        }
        await old.Remove(stop);
        LogMoved(keys.Count, pages);
        return keys.Count;
    }

    private async Task<int> Move(SealedKey key, CancellationToken stop)
    {
        var pages = await old.Pages(key.Author, stop);
        if (await store.FindKey(key.Author, stop) is null)
        {
            await store.Put(key, pages, stop);
        }
        return await DiaryMove.Find(key.Author, store, stop) is var (moved, itsPages) && AreSame(key, pages, moved, itsPages)
            ? pages.Count
            : throw new InvalidSettingException(
                $"A diary lies in safeguarding.db and another of the same person in {DiaryStoreChoice.FileName}, and they differ. "
                    + $"Nothing was removed: move {DiaryStoreChoice.FileName} and {DiaryStoreChoice.LogName} out of the data folder "
                    + "to go on with those in safeguarding.db."
            );
    }

    private static bool AreSame(SealedKey key, IReadOnlyList<SealedPage> pages, SealedKey other, IReadOnlyList<SealedPage> others) =>
        others.Count == pages.Count && DiaryMove.HashOf(other, others).AsSpan().SequenceEqual(DiaryMove.HashOf(key, pages));

    [LoggerMessage(
        LogLevel.Information,
        "Moved {Diaries} diaries with {Pages} pages from SQLite to LiteDB; each was compared by count and hash"
    )]
    private partial void LogMoved(int diaries, long pages);
}

/// <summary>What has to be done about diaries before the site answers anybody.</summary>
public static class DiaryPreparation
{
    /// <exception cref="InvalidSettingException">The diaries cannot be opened.</exception>
    public static async Task PrepareDiaries(this IServiceProvider services, CancellationToken stop = default)
    {
        try
        {
            if (services.GetService<DiaryMigration>() is { } migration)
            {
                await migration.Run(stop);
                // Opens the file now, so that one that cannot be opened stops the start.
                await services.GetRequiredService<IDiaryStore>().Keys(Guid.Empty, 1, stop);
            }
        }
        catch (StoreTrouble trouble)
        {
            throw new InvalidSettingException($"The diaries in the data folder cannot be opened. {trouble.Message}");
        }
    }
}
