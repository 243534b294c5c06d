using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>A person's entries and drafts: what became of each page they sent.</summary>
public sealed class PrivateDiary(DiaryVault vault, NoteLearning note)
{
    public Task<OpenDiary> Open(Guid author, CancellationToken stop) => vault.Open(author, stop);

    /// <summary>Keeps a draft as a new entry. The same draft sent twice is kept once; with other words, it is shown beside the first.</summary>
    public async Task<EntryOutcome> Write(Guid author, EntryDraft draft, DateOnly today, AfterScenario? after, CancellationToken stop)
    {
        try
        {
            var outcome = Entry.Write(draft, today, after);
            var unwritten = outcome is Kept { Entry: var entry } && !await Bring(author, entry, stop);
            if (unwritten)
            {
                return await Rewritten(author, draft with { Version = 0 }, stop);
            }
            await Noted(author, outcome, today, stop);
            return await Settled(author, draft, outcome, stop);
        }
        catch (StoreTrouble trouble)
        {
            return new NotSaved(draft, trouble.Message);
        }
    }

    /// <summary>Changes an entry to what a draft says, unless it was changed or deleted meanwhile.</summary>
    public async Task<EntryOutcome> Rewrite(Guid author, EntryDraft draft, CancellationToken stop)
    {
        try
        {
            return await Rewritten(author, draft, stop);
        }
        catch (StoreTrouble trouble)
        {
            return new NotSaved(draft, trouble.Message);
        }
    }

    /// <summary>Adds an entry as it is; false when one with its id is here or was deleted here.</summary>
    public Task<bool> Bring(Guid author, Entry entry, CancellationToken stop) => vault.Keep(author, PageKind.Entry, entry.Id, 1, entry, stop);

    public Task Delete(Guid author, Guid entry, CancellationToken stop) => vault.Delete(author, PageKind.Entry, entry, stop);

    /// <summary>All of it goes, and the key with it.</summary>
    public Task Close(Guid author, CancellationToken stop) => vault.Close(author, stop);

    /// <summary>
    /// Saves an unfinished page in its slot. A page that another device saved there meanwhile stays as it is, and this one gets a
    /// slot of its own. Null when there is nothing to save, or when its slot was emptied: its entry is kept by now, or it was thrown away.
    /// </summary>
    public async Task<EntryDraft?> Save(Guid author, EntryDraft draft, DateTimeOffset now, CancellationToken stop)
    {
        var diary = await Open(author, stop);
        var keptMeanwhile = draft.Version == 0 && diary.Entry(draft.Id) is not null;
        if (draft.IsBlank || keptMeanwhile)
        {
            return null;
        }
        var next = draft with { Saved = draft.Saved + 1 };
        if (await vault.Keep(author, PageKind.Draft, draft.Slot, next.Saved, new KeptDraft(next, now), stop))
        {
            return next;
        }
        var another = draft with { Slot = Guid.CreateVersion7(), Saved = 0 };
        return (await Open(author, stop)).Draft(draft.Slot) is null ? null : await Save(author, another, now, stop);
    }

    public Task ThrowAway(Guid author, Guid slot, CancellationToken stop) => vault.Delete(author, PageKind.Draft, slot, stop);

    // That a reflection was kept, and never what it says: nothing else leaves the diary.
    private Task Noted(Guid author, EntryOutcome outcome, DateOnly today, CancellationToken stop) => outcome is Kept
        ? note(new CompletedLearning(new Learner(author, true), LearningKind.Reflection, "", today, 0), stop)
        : Task.CompletedTask;

    private async Task<EntryOutcome> Rewritten(Guid author, EntryDraft draft, CancellationToken stop)
    {
        if ((await Open(author, stop)).Entry(draft.Id) is not { } stored)
        {
            return new EntryGone(draft with { Id = Guid.CreateVersion7(), Version = 0 });
        }
        var outcome = stored.Rewrite(draft);
        var unwritten = outcome is Kept { Entry: var entry } && entry != stored && !await vault.Keep(author, PageKind.Entry, entry.Id, entry.Version, entry, stop);
        return unwritten ? await Rewritten(author, draft, stop) : await Settled(author, draft, outcome, stop);
    }

    // What is kept needs no draft any more.
    private async Task<EntryOutcome> Settled(Guid author, EntryDraft draft, EntryOutcome outcome, CancellationToken stop)
    {
        if (outcome is Kept)
        {
            await ThrowAway(author, draft.Slot, stop);
        }
        return outcome;
    }
}
