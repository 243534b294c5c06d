using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SafeguardingTraining.DiaryStores;

namespace SafeguardingTraining.Host.Features.Diary.Store;

/// <summary>Seals pages before they are kept, and opens them again: the only place where a person's key is out of its wrapping.</summary>
public sealed class DiaryVault(IDiaryStore store, IDataProtectionProvider protection, OpenDiaries opened, Erasures erasures)
{
    private const int AtOnce = 1000;

    private readonly DiaryKeyWrapping wrapping = new(protection);

    /// <summary>A person's whole diary as it is now; blank for somebody who has none.</summary>
    public async Task<OpenDiary> Open(Guid author, CancellationToken stop)
    {
        if (await store.FindKey(author, stop) is not { } kept)
        {
            return OpenDiary.Blank([]);
        }
        var diary = opened.Find(author, kept.Key);
        if (diary.Mark == kept.Mark)
        {
            return diary;
        }
        diary = await TurnTo(kept, diary, stop);
        opened.Keep(author, diary);
        return diary;
    }

    /// <summary>Keeps a page over the version before it; false when another was kept there meanwhile, or it was deleted.</summary>
    public async Task<bool> Keep<T>(Guid author, PageKind kind, Guid id, int version, T content, CancellationToken stop) =>
        await store.Keep((await KeyFor(author, stop)).Seal(kind, id, version, content), stop);

    /// <summary>One page without opening the diary around it, with its version; null when there is none.</summary>
    public async Task<(T Content, int Version)?> Find<T>(Guid author, PageKind kind, Guid id, CancellationToken stop) =>
        await store.FindKey(author, stop) is { } key && await store.Find(author, kind, id, stop) is { } page
            ? (KeyIn(key).Open<T>(page), page.Version)
            : null;

    /// <summary>Deletes a page; an entry also from every backup that is ever put back.</summary>
    public async Task Delete(Guid author, PageKind kind, Guid id, CancellationToken stop)
    {
        if (kind == PageKind.Entry && await store.Find(author, kind, id, stop) is not null)
        {
            await erasures.Note(author, id, stop);
        }
        await store.Delete(author, kind, id, stop);
    }

    /// <summary>Destroys a person's key and every page, here and in every backup that is ever put back.</summary>
    public async Task Close(Guid author, CancellationToken stop)
    {
        if (await store.FindKey(author, stop) is { } key)
        {
            await erasures.Note(key, stop);
            await store.Close(author, stop);
        }
        opened.Forget(author);
    }

    /// <summary>How many of these pages are not as they were sealed; all of them when the key itself does not open.</summary>
    public int CountUnreadable(SealedKey kept, IEnumerable<SealedPage> pages)
    {
        var written = pages.Where(page => !page.IsDeleted);
        try
        {
            var key = KeyIn(kept);
            return written.Count(page => !key.Opens(page));
        }
        catch (CryptographicException)
        {
            return written.Count();
        }
    }

    /// <summary>Whether the site's key ring opens this person's key.</summary>
    public bool Unlocks(SealedKey kept)
    {
        try
        {
            KeyIn(kept);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private async Task<OpenDiary> TurnTo(SealedKey kept, OpenDiary diary, CancellationToken stop)
    {
        var key = KeyIn(kept);
        while (true)
        {
            var changed = await store.Changed(kept.Author, diary.Mark, AtOnce, stop);
            var whole = changed.Count < AtOnce;
            diary = diary.With(changed, key, whole ? kept.Mark : 0);
            if (whole)
            {
                return diary;
            }
        }
    }

    private async Task<DiaryKey> KeyFor(Guid author, CancellationToken stop)
    {
        if (await store.FindKey(author, stop) is { } kept)
        {
            return KeyIn(kept);
        }
        await store.AddKey(new SealedKey(author, wrapping.New(author)), stop);
        return await KeyFor(author, stop);
    }

    private DiaryKey KeyIn(SealedKey kept) => wrapping.Open(kept);
}
