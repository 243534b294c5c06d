using System.Security.Cryptography;
using System.Text;
using SafeguardingTraining.DiaryStores;

namespace SafeguardingTraining.Host.Features.Diary.Store;

/// <summary>How much a store holds, and a hash of every byte of it that does not depend on the kind of store.</summary>
public sealed record DiaryCount(int Diaries, long Pages, string Hash);

/// <summary>Copies whole diaries from store to store. They stay sealed: nothing is opened on the way.</summary>
public static class DiaryMove
{
    private const int AtOnce = 500;

    /// <summary>Puts every diary of one store into another, one after another.</summary>
    public static async Task Copy(IDiaryStore from, IDiaryStore to, CancellationToken stop)
    {
        await foreach (var (key, pages) in Diaries(from, stop))
        {
            await to.Put(key, pages, stop);
        }
    }

    public static async Task<DiaryCount> Count(IDiaryStore store, CancellationToken stop)
    {
        var (diaries, count, hash) = (0, 0L, new byte[SHA256.HashSizeInBytes]);
        await foreach (var (key, pages) in Diaries(store, stop))
        {
            var one = HashOf(key, pages);
            // Stores give the authors in an order of their own; this sum is the same in any.
            hash = [.. hash.Zip(one, (all, each) => (byte)(all ^ each))];
            (diaries, count) = (diaries + 1, count + pages.Count);
        }
        return new DiaryCount(diaries, count, Convert.ToHexStringLower(hash));
    }

    /// <summary>Every diary with its key and its pages, deleted ones among them, one diary in memory at a time.</summary>
    public static async IAsyncEnumerable<(SealedKey Key, IReadOnlyList<SealedPage> Pages)> Diaries(
        IDiaryStore store,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop
    )
    {
        IReadOnlyList<SealedKey> keys = await store.Keys(Guid.Empty, AtOnce, stop);
        while (keys.Count > 0)
        {
            foreach (var key in keys)
            {
                yield return (key, await PagesOf(key.Author, store, stop));
            }
            keys = await store.Keys(keys[^1].Author, AtOnce, stop);
        }
    }

    /// <summary>One diary with its key and its pages; null when there is none.</summary>
    public static async Task<(SealedKey Key, IReadOnlyList<SealedPage> Pages)?> Find(
        Guid author,
        IDiaryStore store,
        CancellationToken stop
    ) => await store.FindKey(author, stop) is { } key ? (key, await PagesOf(author, store, stop)) : null;

    private static async Task<IReadOnlyList<SealedPage>> PagesOf(Guid author, IDiaryStore store, CancellationToken stop)
    {
        var pages = new List<SealedPage>();
        while (await store.Changed(author, pages is [.., var last] ? last.Mark : 0, AtOnce, stop) is { Count: > 0 } more)
        {
            pages.AddRange(more);
        }
        return pages;
    }

    /// <summary>A hash of every byte of one diary; its pages in the order they changed.</summary>
    public static byte[] HashOf(SealedKey key, IReadOnlyList<SealedPage> pages)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, $"{key.Author} {key.Mark} {key.Key.Length} ", key.Key);
        foreach (var page in pages)
        {
            Append(hash, $"{(int)page.Kind} {page.Id} {page.Version} {page.Mark} {page.Sealed.Length} ", page.Sealed);
        }
        return hash.GetHashAndReset();
    }

    private static void Append(IncrementalHash hash, string facts, byte[] bytes)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(facts));
        hash.AppendData(bytes);
    }
}
