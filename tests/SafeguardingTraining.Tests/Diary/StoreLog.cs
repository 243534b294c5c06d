using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Tests.Diary.Store;

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

    private sealed class Listener(IDiaryStore store, StoreLog log) : StoreBetween(store)
    {
        public override Task<SealedKey?> FindKey(Guid author, CancellationToken stop)
        {
            log.Note("FindKey");
            return base.FindKey(author, stop);
        }

        public override Task<bool> Keep(SealedPage page, CancellationToken stop)
        {
            log.Note($"Keep {page.Kind}");
            return base.Keep(page, stop);
        }

        public override Task<SealedPage?> Find(Guid author, PageKind kind, Guid id, CancellationToken stop)
        {
            log.Note($"Find {kind}");
            return base.Find(author, kind, id, stop);
        }

        public override Task<IReadOnlyList<SealedPage>> Changed(Guid author, long after, int take, CancellationToken stop)
        {
            log.Note("Changed");
            return base.Changed(author, after, take, stop);
        }

        public override Task<bool> Delete(Guid author, PageKind kind, Guid id, CancellationToken stop)
        {
            log.Note($"Delete {kind}");
            return base.Delete(author, kind, id, stop);
        }
    }
}
