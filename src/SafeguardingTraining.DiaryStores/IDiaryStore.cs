namespace SafeguardingTraining.DiaryStores;

/// <summary>
/// Keeps diaries without being able to read a word of them. What it has answered for is on disk. Where the disk is full or
/// may not be written, it says so with a <see cref="StoreTrouble"/> and has changed nothing.
/// </summary>
public interface IDiaryStore
{
    /// <summary>The author's key with the mark of their latest change; null when they have no diary.</summary>
    Task<SealedKey?> FindKey(Guid author, CancellationToken stop);

    /// <summary>Begins an author's diary, unless they have one: of two first keys at once, the earlier stays.</summary>
    Task AddKey(SealedKey key, CancellationToken stop);

    /// <summary>
    /// Keeps version 1 of a page where there is none, or a later version over the one before it. False when the place is
    /// taken by another version or by a deleted page, or when the author has no diary or by now another one than the page was sealed for;
    /// nothing is changed then.
    /// </summary>
    Task<bool> Keep(SealedPage page, CancellationToken stop);

    /// <summary>A page that was not deleted, or null.</summary>
    Task<SealedPage?> Find(Guid author, PageKind kind, Guid id, CancellationToken stop);

    /// <summary>An author's pages that changed after a mark, deleted ones among them, in the order they changed.</summary>
    /// <param name="after">0 for all.</param>
    /// <param name="take">At most so many.</param>
    Task<IReadOnlyList<SealedPage>> Changed(Guid author, long after, int take, CancellationToken stop);

    /// <summary>Empties a page; false when there is none.</summary>
    Task<bool> Delete(Guid author, PageKind kind, Guid id, CancellationToken stop);

    /// <summary>Removes an author's key and every page; a diary begun later has another key.</summary>
    Task Close(Guid author, CancellationToken stop);

    /// <summary>The keys of all diaries, by author.</summary>
    /// <param name="after">The author to go on from; empty for the beginning.</param>
    /// <param name="take">At most so many.</param>
    Task<IReadOnlyList<SealedKey>> Keys(Guid after, int take, CancellationToken stop);

    /// <summary>
    /// Puts another key in place of one, and pages sealed anew over the same versions of them. False, and nothing is changed, when the
    /// author's key or mark is another one by now. Nothing is left of the key before.
    /// </summary>
    /// <param name="before">The key as it was read, with its mark.</param>
    Task<bool> Rekey(SealedKey before, byte[] key, IReadOnlyList<SealedPage> pages, CancellationToken stop);

    /// <summary>Puts a whole diary in place as it stood elsewhere, marks and all, instead of whatever the author has here.</summary>
    Task Put(SealedKey key, IReadOnlyList<SealedPage> pages, CancellationToken stop);
}
