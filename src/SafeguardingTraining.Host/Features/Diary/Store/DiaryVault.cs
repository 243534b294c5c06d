using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Locks;
using SafeguardingTraining.Host.Site.Contracts;

namespace SafeguardingTraining.Host.Features.Diary.Store;

/// <summary>
/// Seals pages before they are kept, and opens them again: the only place where a person's key is out of its wrapping. A diary is open
/// only to its owner, in a request of theirs, after they have shown what opens it.
/// </summary>
public sealed class DiaryVault(IDiaryStore store, IDataProtectionProvider protection, IOpenKeys keys, OpenDiaries opened, Erasures erasures)
{
    private const int AtOnce = 1000;

    private readonly DiaryKeyWrapping wrapping = new(protection);

    /// <summary>Whether a person's diary can be read and written here and now.</summary>
    public async Task<DiaryAccess> AccessOf(Guid author, CancellationToken stop) =>
        await store.FindKey(author, stop) is not { } kept ? DiaryAccess.NotBegun
        : kept.Diary == Guid.Empty ? DiaryAccess.WithoutLock
        : await KeyIn(kept, stop) is not null ? DiaryAccess.Open
        : wrapping.Locked(kept)?.IsUnusedAt(kept.Mark) == true ? DiaryAccess.NotBegun
        : DiaryAccess.Locked;

    /// <summary>A person's whole diary as it is now; blank for somebody who has none.</summary>
    /// <exception cref="DiaryLockedException">Its owner is not here, or has not shown what opens it.</exception>
    public async Task<OpenDiary> Open(Guid author, CancellationToken stop)
    {
        if (await store.FindKey(author, stop) is not { } kept)
        {
            return OpenDiary.Blank([]);
        }
        if (await KeyIn(kept, stop) is not { } key)
        {
            return kept.Mark == 0 ? OpenDiary.Blank([]) : throw new DiaryLockedException();
        }
        var lockedWith = kept.Diary == Guid.Empty ? kept.Key : kept.Diary.ToByteArray();
        var diary = opened.Find(author, lockedWith);
        if (diary.Mark == kept.Mark)
        {
            return diary;
        }
        diary = await TurnTo(kept, key, diary, stop);
        opened.Keep(author, diary);
        return diary;
    }

    /// <summary>
    /// Keeps a page over the version before it; false when another was kept there meanwhile, or it was deleted, or there is no diary.
    /// </summary>
    /// <exception cref="DiaryLockedException">Its owner is not here, or has not shown what opens it.</exception>
    public async Task<bool> Keep<T>(Guid author, PageKind kind, Guid id, int version, T content, CancellationToken stop) =>
        await Keep(
            author,
            async kept => (await KeyIn(kept, stop) ?? throw new DiaryLockedException()).Pages.Seal(kind, id, version, content),
            stop
        ) == true;

    /// <summary>Keeps a page of a diary that is opened with a key of its own, such as that of a share, and not with the diary's.</summary>
    public async Task<bool> KeepUnder<T>(byte[] key, Guid author, PageKind kind, Guid id, int version, T content, CancellationToken stop) =>
        await Keep(
            author,
            kept => Task.FromResult<SealedPage?>(new DiaryKey(author, key) { Diary = kept.Diary }.Seal(kind, id, version, content)),
            stop
        ) == true;

    /// <summary>
    /// Puts something into another person's diary, which only they open. False when it is there already in this version or a later one;
    /// null when they have no diary that one can put something into.
    /// </summary>
    public Task<bool?> Send<T>(Guid to, PageKind kind, Guid id, int version, T content, CancellationToken stop) =>
        Keep(
            to,
            kept => Task.FromResult(wrapping.Locked(kept) is { } locked ? MailKey.Seal(locked, to, kind, id, version, content) : null),
            stop
        );

    /// <summary>One page without opening the diary around it, with its version; null when there is none.</summary>
    /// <exception cref="DiaryLockedException">Its owner is not here, or has not shown what opens it.</exception>
    public async Task<(T Content, int Version)?> Find<T>(Guid author, PageKind kind, Guid id, CancellationToken stop)
    {
        if (await store.FindKey(author, stop) is not { } kept || await store.Find(author, kind, id, stop) is not { } page)
        {
            return null;
        }
        var key = await KeyIn(kept, stop) ?? throw new DiaryLockedException();
        return (key.Pages.Open<T>(page), page.Version);
    }

    /// <summary>A page that has a key of its own, with its version; null when there is none that this key opens.</summary>
    public async Task<(T Content, int Version)?> FindUnder<T>(byte[] key, Guid author, PageKind kind, Guid id, CancellationToken stop) =>
        await store.Find(author, kind, id, stop) is { } page && new DiaryKey(author, key).TryOpen<T>(page, out var content)
            ? (content, page.Version)
            : null;

    /// <summary>The version of a page, whatever it says; 0 when there is none.</summary>
    public async Task<int> VersionOf(Guid author, PageKind kind, Guid id, CancellationToken stop) =>
        (await store.Find(author, kind, id, stop))?.Version ?? 0;

    /// <summary>The pages of a kind that were not deleted, whatever they say.</summary>
    public async Task<IReadOnlyList<Guid>> PagesOf(Guid author, PageKind kind, CancellationToken stop) =>
        await DiaryMove.Find(author, store, stop) is var (_, pages)
            ? [.. pages.Where(page => page.Kind == kind && !page.IsDeleted).Select(page => page.Id)]
            : [];

    /// <summary>The ids that words from elsewhere have in this person's diary; see <see cref="DiaryKey.IdOf"/>.</summary>
    /// <exception cref="DiaryLockedException">Its owner is not here, or has not shown what opens it.</exception>
    public async Task<IReadOnlyList<Guid>> IdsOf(Guid author, IEnumerable<byte[]> words, CancellationToken stop)
    {
        var key = await store.FindKey(author, stop) is { } kept ? await KeyIn(kept, stop) : null;
        return key is { Pages: var pages } ? [.. words.Select(pages.IdOf)] : throw new DiaryLockedException();
    }

    /// <summary>The pages of a kind that were deleted from a person's diary, by id.</summary>
    public async Task<IReadOnlySet<Guid>> DeletedFrom(Guid author, PageKind kind, CancellationToken stop)
    {
        var deleted = new HashSet<Guid>();
        var mark = 0L;
        while (await store.Changed(author, mark, AtOnce, stop) is { Count: > 0 } changed)
        {
            deleted.UnionWith(changed.Where(page => page.IsDeleted && page.Kind == kind).Select(page => page.Id));
            mark = changed[^1].Mark;
        }
        return deleted;
    }

    /// <summary>Deletes a page; an entry, and the copy of a share, also from every backup that is ever put back.</summary>
    public async Task Delete(Guid author, PageKind kind, Guid id, CancellationToken stop)
    {
        if (kind is PageKind.Entry or PageKind.Copy && await store.Find(author, kind, id, stop) is not null)
        {
            await erasures.Note(author, kind, id, stop);
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

    /// <summary>How many of these pages are not as they were sealed; all of them when the site's keys do not open theirs.</summary>
    public int CountUnreadable(SealedKey kept, IEnumerable<SealedPage> pages)
    {
        var written = pages.Where(page => !page.IsDeleted);
        try
        {
            if (wrapping.Locked(kept) is not null)
            {
                return written.Count(page => !DiaryKey.IsWhole(page) && !MailKey.IsWhole(page));
            }
            var key = wrapping.OpenWithoutLock(kept);
            return written.Count(page => !key.Opens(page) && !DiaryKey.IsWhole(page));
        }
        catch (CryptographicException)
        {
            return written.Count();
        }
    }

    /// <summary>Whether the site's key ring opens what is around this person's key.</summary>
    public bool Unwraps(SealedKey kept)
    {
        try
        {
            return wrapping.Locked(kept) is not null || wrapping.OpenWithoutLock(kept) is not null;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    // Null when there is nothing that it could be sealed for. A diary that got its first lock meanwhile, or was closed and begun anew, has
    // another key: then it is sealed again.
    private async Task<bool?> Keep(Guid author, Func<SealedKey, Task<SealedPage?>> seal, CancellationToken stop)
    {
        while (await store.FindKey(author, stop) is { } kept && await seal(kept) is { } page)
        {
            if (await store.Keep(page, stop))
            {
                return true;
            }
            if ((await store.FindKey(author, stop))?.Diary == kept.Diary)
            {
                return false;
            }
        }
        return null;
    }

    private async Task<OpenDiary> TurnTo(SealedKey kept, OwnersKey key, OpenDiary diary, CancellationToken stop)
    {
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

    // A key without a lock is the site's to open, until its owner comes. What was remembered may be of a diary that was closed on another
    // host meanwhile: then it is looked for once more.
    private async Task<OwnersKey?> KeyIn(SealedKey kept, CancellationToken stop) =>
        wrapping.Locked(kept) is not { } locked ? new OwnersKey(wrapping.OpenWithoutLock(kept), null)
        : await keys.Find(kept.Author, stop) is { } open
            ? OwnersOf(kept, locked, open) ?? OwnersOf(kept, locked, await keys.FindAnew(kept.Author, stop))
        : null;

    private static OwnersKey? OwnersOf(SealedKey kept, LockedKey locked, byte[]? open) =>
        open is not null && locked.MailKeyWith(open) is { } mail
            ? new OwnersKey(new DiaryKey(kept.Author, open) { Diary = kept.Diary }, mail)
            : null;
}

/// <summary>What opens the pages of a diary, and what others put into it.</summary>
/// <param name="Mail">Null for a diary without a lock: nobody can put anything into it.</param>
public sealed record OwnersKey(DiaryKey Pages, MailKey? Mail);

/// <summary>Whether a diary can be read and written.</summary>
public enum DiaryAccess
{
    Open,

    /// <summary>Its owner has not shown yet what opens it.</summary>
    Locked,

    /// <summary>It is from before diaries had locks, and its owner has not been asked for one yet.</summary>
    WithoutLock,

    /// <summary>There is none, or nothing was ever written in it: whatever its owner shows locks it anew.</summary>
    NotBegun,
}

/// <summary>The diary is locked: its owner is not here, or has not shown what opens it.</summary>
public sealed class DiaryLockedException() : InvalidOperationException("This diary is locked.");
