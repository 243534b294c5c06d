using Microsoft.AspNetCore.DataProtection;
using SafeguardingTraining.DiaryStores;

namespace SafeguardingTraining.Host.Features.Diary;

/// <summary>A person's diary: seals what they write before it is kept, and opens it for them alone.</summary>
public sealed class PrivateDiary(IDiaryStore store, IDataProtectionProvider protection, OpenDiaries opened)
{
    private const int AtOnce = 500;

    /// <summary>The whole diary as it stands now; blank for somebody who has none.</summary>
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

    /// <summary>Keeps a draft as a new entry. The same draft sent twice is kept once; with other words, it is shown beside the first.</summary>
    public async Task<EntryOutcome> Write(Guid author, Draft draft, DateOnly today, AfterScenario? after, CancellationToken stop)
    {
        try
        {
            var outcome = Entry.Write(draft, today, after);
            var unwritten = outcome is Kept { Entry: var entry } && !await Keep(author, PageKind.Entry, entry.Id, 1, entry, stop);
            return unwritten ? await Rewritten(author, draft with { Version = 0 }, stop) : await Settled(author, draft, outcome, stop);
        }
        catch (StoreTrouble trouble)
        {
            return new NotKept(draft, trouble.Message);
        }
    }

    /// <summary>Changes an entry to what a draft says, unless it was changed or deleted meanwhile.</summary>
    public async Task<EntryOutcome> Rewrite(Guid author, Draft draft, CancellationToken stop)
    {
        try
        {
            return await Rewritten(author, draft, stop);
        }
        catch (StoreTrouble trouble)
        {
            return new NotKept(draft, trouble.Message);
        }
    }

    public Task Delete(Guid author, Guid entry, CancellationToken stop) => store.Delete(author, PageKind.Entry, entry, stop);

    /// <summary>
    /// Saves an unfinished page in its slot. A page that another device saved there meanwhile stays as it is, and this one gets a
    /// slot of its own. Null when there is nothing to save, or when its slot was emptied: its entry is kept by now, or it was thrown away.
    /// </summary>
    public async Task<Draft?> Save(Guid author, Draft draft, DateTimeOffset now, CancellationToken stop)
    {
        var diary = await Open(author, stop);
        var keptMeanwhile = draft.Version == 0 && diary.Entry(draft.Id) is not null;
        if (draft.IsBlank || keptMeanwhile)
        {
            return null;
        }
        var next = draft with { Saved = draft.Saved + 1 };
        if (await Keep(author, PageKind.Draft, draft.Slot, next.Saved, new KeptDraft(next, now), stop))
        {
            return next;
        }
        var another = draft with { Slot = Guid.CreateVersion7(), Saved = 0 };
        return (await Open(author, stop)).Draft(draft.Slot) is null ? null : await Save(author, another, now, stop);
    }

    public Task ThrowAway(Guid author, Guid slot, CancellationToken stop) => store.Delete(author, PageKind.Draft, slot, stop);

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

    private async Task<EntryOutcome> Rewritten(Guid author, Draft draft, CancellationToken stop)
    {
        if ((await Open(author, stop)).Entry(draft.Id) is not { } stored)
        {
            return new Gone(draft with { Id = Guid.CreateVersion7(), Version = 0 });
        }
        var outcome = stored.Rewrite(draft);
        var unwritten = outcome is Kept { Entry: var entry } && entry != stored && !await Keep(author, PageKind.Entry, entry.Id, entry.Version, entry, stop);
        return unwritten ? await Rewritten(author, draft, stop) : await Settled(author, draft, outcome, stop);
    }

    // What is kept needs no draft any more.
    private async Task<EntryOutcome> Settled(Guid author, Draft draft, EntryOutcome outcome, CancellationToken stop)
    {
        if (outcome is Kept)
        {
            await ThrowAway(author, draft.Slot, stop);
        }
        return outcome;
    }

    private async Task<bool> Keep<T>(Guid author, PageKind kind, Guid id, int version, T content, CancellationToken stop) =>
        await store.Keep((await KeyFor(author, stop)).Seal(kind, id, version, content), stop);

    private async Task<DiaryKey> KeyFor(Guid author, CancellationToken stop)
    {
        if (await store.FindKey(author, stop) is { } kept)
        {
            return KeyIn(kept);
        }
        await store.AddKey(new SealedKey(author, Lock(author).Protect(DiaryKey.NewKey())), stop);
        return await KeyFor(author, stop);
    }

    private DiaryKey KeyIn(SealedKey kept) => new(kept.Author, Lock(kept.Author).Unprotect(kept.Key));

    // The author is part of the purpose: a key moved to another person's row does not open.
    private IDataProtector Lock(Guid author) => protection.CreateProtector("Diary.Key", author.ToString());
}
