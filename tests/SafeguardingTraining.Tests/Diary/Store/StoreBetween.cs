using SafeguardingTraining.DiaryStores;

namespace SafeguardingTraining.Tests.Diary.Store;

/// <summary>Stands between a site and its store, and hands everything on: a test changes what it is about.</summary>
internal abstract class StoreBetween(IDiaryStore store) : IDiaryStore
{
    public virtual Task<SealedKey?> FindKey(Guid author, CancellationToken stop) => store.FindKey(author, stop);

    public Task AddKey(SealedKey key, CancellationToken stop) => store.AddKey(key, stop);

    public virtual Task<bool> Keep(SealedPage page, CancellationToken stop) => store.Keep(page, stop);

    public virtual Task<SealedPage?> Find(Guid author, PageKind kind, Guid id, CancellationToken stop) =>
        store.Find(author, kind, id, stop);

    public virtual Task<IReadOnlyList<SealedPage>> Changed(Guid author, long after, int take, CancellationToken stop) =>
        store.Changed(author, after, take, stop);

    public virtual Task<bool> Delete(Guid author, PageKind kind, Guid id, CancellationToken stop) => store.Delete(author, kind, id, stop);

    public Task Close(Guid author, CancellationToken stop) => store.Close(author, stop);

    public Task<IReadOnlyList<SealedKey>> Keys(Guid after, int take, CancellationToken stop) => store.Keys(after, take, stop);

    public virtual Task<bool> Rekey(SealedKey before, byte[] key, IReadOnlyList<SealedPage> pages, CancellationToken stop) =>
        store.Rekey(before, key, pages, stop);

    public virtual Task Put(SealedKey key, IReadOnlyList<SealedPage> pages, CancellationToken stop) => store.Put(key, pages, stop);
}
