using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Calendar;
using SafeguardingTraining.Host.Features.Diary.Sharing;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Features.Diary.Writing;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;

namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>A person's entries and drafts: what became of each page they sent.</summary>
public sealed class PrivateDiary(
    DiaryVault vault,
    ShareService shares,
    DiaryCalendars calendars,
    ReflectionNotes reflections,
    ShareNotices notices,
    Quotas quotas
)
{
    private const int TagsAtOnce = 50;

    /// <summary>A person's diary, with whatever was put in for them while they were away taken out of its envelope.</summary>
    public async Task<OpenDiary> Open(Guid author, CancellationToken stop)
    {
        var diary = await vault.Open(author, stop);
        var mail = diary.Mail.ToList();
        try
        {
            foreach (var (id, what) in mail)
            {
                await Take(author, what, stop);
                await vault.Delete(author, PageKind.Mail, id, stop);
            }
            return mail.Count == 0 ? diary : await vault.Open(author, stop);
        }
        catch (StoreTrouble)
        {
            // It waits until there is room for it; what is there can be read all the same.
            return diary;
        }
    }

    /// <summary>
    /// Catches up with what others read of an open diary: offered pages whose reader has a diary by now, and the days of the calendar. What
    /// cannot be done now is done the next time.
    /// </summary>
    public async Task CatchUp(Guid author, ShareSender sender, DateOnly today, CancellationToken stop)
    {
        try
        {
            await calendars.Publish(author, stop);
            await shares.NoteEnded(author, today, stop);
            await shares.Deliver(author, sender, today, stop);
        }
        catch (StoreTrouble)
        {
            // The store has no room; the next visit tries again.
        }
    }

    /// <summary>
    /// Keeps a draft as a new entry. The same draft sent twice is kept once; with other words, it is shown beside the first.
    /// </summary>
    public async Task<EntryOutcome> Write(Guid author, EntryDraft draft, DateOnly today, AfterScenario? after, CancellationToken stop)
    {
        try
        {
            return await WhyFull(author, draft, stop) ?? await Written(author, draft, today, after, stop);
        }
        catch (StoreTrouble trouble)
        {
            return new NotSaved(draft, trouble.Message);
        }
    }

    /// <summary>
    /// Keeps what a person asked another part of the site to write; the same note sent twice is kept once. Where their diary is locked just
    /// now it is put in for them, and becomes an entry when they open it. False where they have no diary yet.
    /// </summary>
    /// <exception cref="StoreTrouble">It could not be kept.</exception>
    public async Task<bool> Write(DiaryNote note, CancellationToken stop)
    {
        // Without a lock it would be the site's to read: it waits for its owner.
        if (await vault.AccessOf(note.Person, stop) == DiaryAccess.Open)
        {
            await Written(note, stop);
            return true;
        }
        return await vault.Send(note.Person, PageKind.Mail, note.Id, 1, new DiaryMail(Note: note), stop) is not null;
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

    /// <summary>Keeps what became of something a person was going to do; said twice, it is kept once.</summary>
    public async Task<ActionConclusion> Conclude(Guid author, ActionOutcome outcome, DateOnly today, CancellationToken stop)
    {
        while ((await vault.Open(author, stop)).Entry(outcome.Entry) is { } stored)
        {
            if (outcome.In(stored, today) is not { } concluded)
            {
                return ActionConclusion.Changed;
            }
            if (
                ReferenceEquals(concluded, stored)
                || await vault.Keep(author, PageKind.Entry, concluded.Id, concluded.Version, concluded, stop)
            )
            {
                await calendars.Publish(author, stop);
                return ActionConclusion.Kept;
            }
        }
        return ActionConclusion.Gone;
    }

    /// <summary>Calls a tag something else in every entry that has it, or takes it from them.</summary>
    /// <param name="name">Null to take it away.</param>
    public async Task Rename(Guid author, string tag, string? name, CancellationToken stop)
    {
        var entries = (await vault.Open(author, stop)).Entries.Where(entry => entry.Tags.Any(one => EntryTags.IsSame(one, tag)));
        // Many at once are put on disk together.
        foreach (var some in entries.Select(entry => entry.Id).Chunk(TagsAtOnce))
        {
            await Task.WhenAll(some.Select(entry => Retag(author, entry, tag, name, stop)));
        }
    }

    /// <summary>How many more entries a person's diary has room for.</summary>
    public async Task<int> RoomFor(Guid author, CancellationToken stop) =>
        Math.Max(0, quotas.Most.DiaryEntries - (await vault.Open(author, stop)).Entries.Count);

    /// <summary>There are so many unfinished pages that no more is kept beside them; one of them can still be saved again.</summary>
    public async Task<bool> HasTooManyDrafts(Guid author, Guid slot, CancellationToken stop) =>
        await vault.Open(author, stop) is var diary && diary.Draft(slot) is null && diary.Drafts.Count() >= quotas.Most.DiaryDrafts;

    /// <summary>Adds an entry as it is; false when one with its id is here or was deleted here.</summary>
    public Task<bool> Bring(Guid author, Entry entry, CancellationToken stop) =>
        vault.Keep(author, PageKind.Entry, entry.Id, 1, entry, stop);

    public async Task Delete(Guid author, Guid entry, CancellationToken stop)
    {
        await vault.Delete(author, PageKind.Entry, entry, stop);
        await calendars.Publish(author, stop);
    }

    /// <summary>All of it goes, and the key with it.</summary>
    public async Task Close(Guid author, CancellationToken stop)
    {
        await vault.Close(author, stop);
        await notices.Forget(author, stop);
    }

    /// <summary>
    /// Saves an unfinished page in its slot. A page that another device saved there meanwhile stays as it is, and this one gets a
    /// slot of its own. Null when there is nothing to save, or when its slot was emptied: its entry is kept by now, or it was thrown away.
    /// </summary>
    public async Task<EntryDraft?> Save(Guid author, EntryDraft draft, DateTimeOffset now, CancellationToken stop)
    {
        var diary = await vault.Open(author, stop);
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
        return (await vault.Open(author, stop)).Draft(draft.Slot) is null ? null : await Save(author, another, now, stop);
    }

    /// <summary>
    /// Saves an unfinished page so that it can be returned to, and answers where it is. Null when it cannot be saved just now, or has
    /// nothing that would be missed: it has to be shown as it is.
    /// </summary>
    public async Task<Guid?> FindPlaceFor(Guid author, EntryDraft draft, DateTimeOffset now, CancellationToken stop)
    {
        try
        {
            return await HasTooManyDrafts(author, draft.Slot, stop) ? null : (await Save(author, draft, now, stop))?.Slot;
        }
        catch (StoreTrouble)
        {
            return null;
        }
    }

    public Task ThrowAway(Guid author, Guid slot, CancellationToken stop) => vault.Delete(author, PageKind.Draft, slot, stop);

    // Whoever changes the entry meanwhile makes it another version, and it is done again.
    private async Task Retag(Guid author, Guid entry, string tag, string? name, CancellationToken stop)
    {
        while (
            (await vault.Open(author, stop)).Entry(entry) is { } stored
            && stored.Tagged(EntryTags.Renamed(stored.Tags, tag, name)) is var retagged
            && !ReferenceEquals(retagged, stored)
            && !await vault.Keep(author, PageKind.Entry, entry, retagged.Version, retagged, stop)
        ) { }
    }

    private async Task Take(Guid author, DiaryMail mail, CancellationToken stop)
    {
        if (mail.Note is { } note)
        {
            await Written(note, stop);
        }
        if (mail.Offer is { } offer)
        {
            await shares.Take(author, offer, stop);
        }
    }

    // An entry that is here already, sent again or changed, needs no more room.
    private async Task<EntryOutcome?> WhyFull(Guid author, EntryDraft draft, CancellationToken stop) =>
        await RoomFor(author, stop) == 0 && await vault.Open(author, stop) is var diary && diary.Entry(draft.Id) is null
            ? new Refused(draft, [new FieldProblem(EntryForm.Learnt, WriteWords.Full(diary.Entries.Count))])
            : null;

    // What was written to a closing question has counted where it was asked, and is no second thing learnt.
    private Task<EntryOutcome> Written(DiaryNote note, CancellationToken stop) =>
        Written(note.Person, EntryDraft.Of(note), note.Today, null, stop, isReflection: note.Learnt.Length == 0);

    private async Task<EntryOutcome> Written(
        Guid author,
        EntryDraft draft,
        DateOnly today,
        AfterScenario? after,
        CancellationToken stop,
        bool isReflection = true
    )
    {
        var outcome = Entry.Write(draft, today, after);
        if (outcome is Kept { Entry: var entry } && !await Brought(author, entry, today, isReflection, stop))
        {
            return await Rewritten(author, draft with { Version = 0 }, stop);
        }
        return await Settled(author, draft, outcome, stop);
    }

    // An entry that is here already counted on the day it was kept.
    private async Task<bool> Brought(Guid author, Entry entry, DateOnly today, bool isReflection, CancellationToken stop)
    {
        if ((await vault.Open(author, stop)).Entry(entry.Id) is not null)
        {
            return false;
        }
        if (!isReflection)
        {
            return await Bring(author, entry, stop);
        }
        await reflections.Expect(author, entry.Id, today, stop);
        if (!await Bring(author, entry, stop))
        {
            return false;
        }
        await reflections.Note(entry.Id, stop);
        return true;
    }

    private async Task<EntryOutcome> Rewritten(Guid author, EntryDraft draft, CancellationToken stop)
    {
        if ((await vault.Open(author, stop)).Entry(draft.Id) is not { } stored)
        {
            return new EntryGone(draft with { Id = Guid.CreateVersion7(), Version = 0 });
        }
        var outcome = stored.Rewrite(draft);
        var unwritten =
            outcome is Kept { Entry: var entry }
            && entry != stored
            && !await vault.Keep(author, PageKind.Entry, entry.Id, entry.Version, entry, stop);
        return unwritten ? await Rewritten(author, draft, stop) : await Settled(author, draft, outcome, stop);
    }

    // What is kept needs no draft any more.
    private async Task<EntryOutcome> Settled(Guid author, EntryDraft draft, EntryOutcome outcome, CancellationToken stop)
    {
        if (outcome is Kept)
        {
            await calendars.Publish(author, stop);
            await ThrowAway(author, draft.Slot, stop);
        }
        return outcome;
    }
}

/// <summary>What became of what a person said about an action.</summary>
public enum ActionConclusion
{
    Kept,

    /// <summary>The action is not in its entry any more.</summary>
    Changed,

    /// <summary>The entry is not there.</summary>
    Gone,
}
