using Microsoft.AspNetCore.DataProtection;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Cryptography;

namespace SafeguardingTraining.Host.Features.Diary.Locks;

/// <summary>
/// The locks of a person's diary. It is locked by what its owner knows or has, and within the site's key ring: neither alone opens it.
/// The key itself is known only while its owner is signed in.
/// </summary>
public sealed partial class DiaryLocks(
    IDiaryStore store,
    IDataProtectionProvider protection,
    Stretching stretching,
    Erasures erasures,
    ILogger<DiaryLocks> log
) : IPersonalLock
{
    private readonly DiaryKeyWrapping wrapping = new(protection);

    /// <summary>The locks of a person's diary; null when it has none.</summary>
    public async Task<LockedKey?> Find(Guid person, CancellationToken stop) =>
        await store.FindKey(person, stop) is { } kept ? wrapping.Locked(kept) : null;

    /// <inheritdoc/>
    public async Task<byte[]?> Open(Guid person, PersonalSecret secret, CancellationToken stop)
    {
        var kept = await store.FindKey(person, stop);
        if (kept is not null && wrapping.Locked(kept) is { } locked)
        {
            return await Opened(locked, secret, stop) is { } key ? await WithOwnMailbox(person, locked, key, stop)
                : secret is PasswordSecret && locked.IsUnusedAt(kept.Mark) ? await BeginAgain(kept, secret, stop)
                : null;
        }
        return secret is not PasswordSecret ? null
            : kept is null ? await Begin(person, secret, stop)
            : await Move(person, secret, stop);
    }

    /// <inheritdoc/>
    public async Task<bool> Set(Guid person, byte[] key, PersonalSecret secret, CancellationToken stop)
    {
        var added = await stretching.InTurn(() => DiaryLock.Of(secret, key, stretching.Cost), stop);
        return await Change(person, locked => locked.MailKeyWith(key) is null ? null : locked.With(added), stop);
    }

    /// <inheritdoc/>
    public Task NotePasswordReplaced(Guid person, CancellationToken stop) =>
        Change(person, locked => locked.WithPasswordFromBefore(), stop);

    /// <inheritdoc/>
    public async Task<bool> Remove(Guid person, string passkey, IReadOnlyCollection<string> others, CancellationToken stop) =>
        await Find(person, stop) is not { } locked
        || locked.Locks.All(one => one.Passkey != passkey)
        || await Change(person, there => there.Without(passkey, others), stop);

    private Task<byte[]?> Opened(LockedKey locked, PersonalSecret secret, CancellationToken stop) =>
        stretching.InTurn(() => locked.Open(secret), stop);

    private Task<(LockedKey Locked, byte[] Key)> New(PersonalSecret secret, CancellationToken stop) =>
        stretching.InTurn(() => LockedKey.New(secret, stretching.Cost), stop);

    private async Task<byte[]?> Begin(Guid person, PersonalSecret secret, CancellationToken stop)
    {
        var (locked, key) = await New(secret, stop);
        await store.AddKey(new SealedKey(person, wrapping.Wrap(person, locked)), stop);
        // Of two that begin at once, the first stays.
        return await store.FindKey(person, stop) is { } kept && kept.Diary == locked.Diary ? key : await Open(person, secret, stop);
    }

    // Whoever has the key ring and writes into the store could have put their own public half in place of the owner's, and read what
    // others sent since. Only now can that be seen.
    private async Task<byte[]> WithOwnMailbox(Guid person, LockedKey locked, byte[] key, CancellationToken stop)
    {
        if (locked.MailKeyWith(key)?.Public() is { } own && !own.AsSpan().SequenceEqual(locked.Public))
        {
            LogMailbox(person);
            await Change(person, there => there with { Public = own }, stop);
        }
        return key;
    }

    [LoggerMessage(
        LogLevel.Error,
        "The mailbox of the diary of {Person} was not its owner's: somebody who has the key ring changed the store, and could read what was sent to it"
    )]
    private partial void LogMailbox(Guid person);

    // Nothing was ever written in it, so that nobody can lose anything: it is locked with what its owner shows now. Whoever writes into it
    // meanwhile moves its mark.
    private async Task<byte[]?> BeginAgain(SealedKey kept, PersonalSecret secret, CancellationToken stop)
    {
        var (locked, key) = await New(secret, stop);
        return await store.Rekey(kept, wrapping.Wrap(kept.Author, locked), [], stop) ? key : await Open(kept.Author, secret, stop);
    }

    // A diary from before there were locks gets its first one: every page is sealed anew with a key that was never the site's. Whoever
    // writes into it meanwhile moves its mark, and it is done again. What has another key, or is damaged, stays as it lies.
    private async Task<byte[]?> Move(Guid person, PersonalSecret secret, CancellationToken stop)
    {
        if (await DiaryMove.Find(person, store, stop) is not var (kept, pages) || kept.Diary != Guid.Empty)
        {
            return await Open(person, secret, stop);
        }
        var (locked, key) = await New(secret, stop);
        var (before, after) = (wrapping.OpenWithoutLock(kept), new DiaryKey(person, key) { Diary = locked.Diary });
        var wrapped = kept with { Key = wrapping.Wrap(person, locked) };
        var anew = pages.Where(page => !page.IsDeleted && before.Opens(page)).Select(page => before.Reseal(page, after)).ToList();
        await erasures.NoteRewrapped(kept, wrapped, stop);
        return await store.Rekey(kept, wrapped.Key, anew, stop) ? key : await Open(person, secret, stop);
    }

    private async Task<bool> Change(Guid person, Func<LockedKey, LockedKey?> change, CancellationToken stop)
    {
        while (await store.FindKey(person, stop) is { } kept && wrapping.Locked(kept) is { } locked && change(locked) is { } changed)
        {
            if (await store.Rekey(kept, wrapping.Wrap(person, changed), [], stop))
            {
                return true;
            }
        }
        return false;
    }
}
