using Microsoft.AspNetCore.DataProtection;

namespace SafeguardingTraining.Host.Features.Diary;

/// <summary>A person's diary: seals what they write before it is kept, and opens it for them alone.</summary>
public sealed class PrivateDiary(DiaryStore store, IDataProtectionProvider protection)
{
    /// <summary>Entries on one page of the list.</summary>
    public const int PageLength = 30;

    /// <summary>Keeps a draft as a new entry. The same draft sent twice is kept once; with other words, it is shown beside the first.</summary>
    public async Task<EntryOutcome> Write(Guid author, Draft draft, DateOnly today, AfterScenario? after, CancellationToken stop)
    {
        var outcome = Entry.Write(draft, author, today, after);
        var unwritten = outcome is Kept { Entry: var entry } && !await store.Add((await KeyFor(author, stop)).Seal(entry), stop);
        return unwritten ? await Rewrite(author, draft with { Version = 0 }, stop) : outcome;
    }

    /// <summary>Changes an entry to what a draft says, unless it was changed or deleted meanwhile.</summary>
    public async Task<EntryOutcome> Rewrite(Guid author, Draft draft, CancellationToken stop)
    {
        if (await Find(author, draft.Id, stop) is not { } stored)
        {
            return new Gone(draft with { Id = Guid.CreateVersion7(), Version = 0 });
        }
        var outcome = stored.Rewrite(draft);
        var unwritten = outcome is Kept { Entry: var entry } && entry != stored && !await store.Replace((await KeyFor(author, stop)).Seal(entry), stop);
        return unwritten ? await Rewrite(author, draft, stop) : outcome;
    }

    public Task Delete(Guid author, Guid id, CancellationToken stop) => store.Delete(author, id, stop);

    /// <summary>An entry of this author, or null: another person's entry does not exist for them.</summary>
    public async Task<Entry?> Find(Guid author, Guid id, CancellationToken stop) =>
        await store.Find(author, id, stop) is { } found ? (await KeyFor(author, stop)).Open(found) : null;

    /// <summary>One page of an author's entries, newest first.</summary>
    /// <param name="page">From 1.</param>
    public async Task<EntryList> Read(Guid author, int page, CancellationToken stop)
    {
        var found = await store.Newest(author, (page - 1) * PageLength, PageLength + 1, stop);
        if (found.Count == 0)
        {
            return new EntryList([], page, false);
        }
        var key = await KeyFor(author, stop);
        return new EntryList([.. found.Take(PageLength).Select(key.Open)], page, found.Count > PageLength);
    }

    private async Task<DiaryKey> KeyFor(Guid author, CancellationToken stop)
    {
        // The author is part of the purpose: a key moved to another person's row does not open.
        var seal = protection.CreateProtector("Diary.Key", author.ToString());
        if (await store.FindKey(author, stop) is { } kept)
        {
            return new DiaryKey(author, seal.Unprotect(kept));
        }
        await store.AddKey(new SealedKey { Author = author, Key = seal.Protect(DiaryKey.NewKey()) }, stop);
        return await KeyFor(author, stop);
    }
}
