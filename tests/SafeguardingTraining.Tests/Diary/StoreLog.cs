using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.DiaryStores;

namespace SafeguardingTraining.Tests.Diary;

/// <summary>What a site asks of its store of diaries, in order: what it does and to which kind of page, never whose.</summary>
internal sealed class StoreLog
{
    private readonly List<string> asked = [];
    private readonly Lock turn = new();

    public IReadOnlyList<string> All
    {
        get
        {
            lock (turn)
            {
                return [.. asked];
            }
        }
    }

    public void Forget()
    {
        lock (turn)
        {
            asked.Clear();
        }
    }

    /// <summary>Goes between the site and its store.</summary>
    public void Into(IServiceCollection services)
    {
        var kept = services.Last(service => service.ServiceType == typeof(IDiaryStore));
        services.AddSingleton<IDiaryStore>(site => new Listener(
            (IDiaryStore)(
                kept.ImplementationInstance
                ?? kept.ImplementationFactory?.Invoke(site)
                ?? ActivatorUtilities.CreateInstance(site, kept.ImplementationType!)
            ),
            this
        ));
    }

    private void Note(string what)
    {
        lock (turn)
        {
            asked.Add(what);
        }
    }

    private sealed class Listener(IDiaryStore store, StoreLog log) : IDiaryStore
    {
        public Task<SealedKey?> FindKey(Guid author, CancellationToken stop)
        {
            log.Note("FindKey");
            return store.FindKey(author, stop);
        }

        public Task AddKey(SealedKey key, CancellationToken stop) => store.AddKey(key, stop);

        public Task<bool> Keep(SealedPage page, CancellationToken stop)
        {
            log.Note($"Keep {page.Kind}");
            return store.Keep(page, stop);
        }

        public Task<SealedPage?> Find(Guid author, PageKind kind, Guid id, CancellationToken stop)
        {
            log.Note($"Find {kind}");
            return store.Find(author, kind, id, stop);
        }

        public Task<IReadOnlyList<SealedPage>> Changed(Guid author, long after, int take, CancellationToken stop)
        {
            log.Note("Changed");
            return store.Changed(author, after, take, stop);
        }

        public Task<bool> Delete(Guid author, PageKind kind, Guid id, CancellationToken stop)
        {
            log.Note($"Delete {kind}");
            return store.Delete(author, kind, id, stop);
        }

        public Task Close(Guid author, CancellationToken stop) => store.Close(author, stop);

        public Task<IReadOnlyList<SealedKey>> Keys(Guid after, int take, CancellationToken stop) => store.Keys(after, take, stop);

        public Task<bool> Rekey(SealedKey before, byte[] key, IReadOnlyList<SealedPage> pages, CancellationToken stop) =>
            store.Rekey(before, key, pages, stop);

        public Task Put(SealedKey key, IReadOnlyList<SealedPage> pages, CancellationToken stop) => store.Put(key, pages, stop);
    }
}
