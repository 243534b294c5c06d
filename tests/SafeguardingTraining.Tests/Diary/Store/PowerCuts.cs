using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.LiteDb;

namespace SafeguardingTraining.Tests.Diary.Store;

/// <summary>
/// Two diaries that are written, changed, deleted and closed while the power is cut again and again. After each cut everything that
/// was acknowledged is looked for, and the writing goes on where it was.
/// </summary>
internal sealed class PowerCuts(int seed, int sector, Func<ForgetfulFile, Stream> through)
{
    private const int PagesInLog = 24;

    private static readonly CancellationToken Stop = CancellationToken.None;

    private readonly Random random = new(seed);
    private readonly Guid[] authors = [Guid.NewGuid(), Guid.NewGuid()];
    private readonly HashSet<Guid> begun = [];
    private readonly Dictionary<(Guid Author, Guid Id), State> acknowledged = [];
    private readonly Dictionary<(Guid Author, Guid Id), State> onTheWay = [];
    private (byte[] Data, byte[] Log) image = (DiaryDatabase.Empty(), []);
    private Guid? turning;

    public int Acknowledged { get; private set; }

    /// <summary>Writes until the power is cut, so many times. Answers what was wrong after a cut, or null.</summary>
    public async Task<string?> Cut(int times)
    {
        for (var time = 0; time < times; time++)
        {
            if (await Use(operations: random.Next(1, 250), UntilCut) is { } fault)
            {
                return $"Seed {seed}, cut {time}: {fault}";
            }
        }
        return await Use(int.MaxValue, _ => Task.CompletedTask);
    }

    private async Task<string?> Use(int operations, Func<LiteDiaryStore, Task> work)
    {
        var disk = new ForgetfulDisk(image, sector, through, operations);
        string? fault;
        using (var store = new LiteDiaryStore(new DiaryDatabase(disk, PagesInLog)))
        {
            fault = await Checked(store, disk);
            if (fault is null && !disk.IsOff)
            {
                await work(store);
            }
        }
        image = disk.Cut(random);
        return fault;
    }

    private async Task<string?> Checked(LiteDiaryStore store, ForgetfulDisk disk)
    {
        try
        {
            foreach (var author in authors)
            {
                if (await WhyWrong(author, store) is { } wrong)
                {
                    return wrong;
                }
            }
            onTheWay.Clear();
            turning = null;
            return null;
        }
        catch (StoreTrouble trouble)
        {
            // The power may go again while what the last cut left is put in order.
            return disk.IsOff ? null : $"The file is damaged: {trouble.InnerException?.Message}";
        }
    }

    private async Task<string?> WhyWrong(Guid author, LiteDiaryStore store)
    {
        var key = await store.FindKey(author, Stop);
        if (key is not null != begun.Contains(author) && turning != author)
        {
            return key is null ? "A diary is gone." : "A closed diary is back.";
        }
        var pages = await store.Changed(author, 0, int.MaxValue, Stop);
        if (key is null)
        {
            Forget(author);
            return pages.Count == 0 ? null : "Pages without a key.";
        }
        begun.Add(author);
        foreach (var page in pages)
        {
            var found = await store.Find(author, page.Kind, page.Id, Stop);
            if (found is null != page.IsDeleted || found?.Sealed.AsSpan().SequenceEqual(page.Sealed) == false)
            {
                return "A page is not the same by its place and in its order.";
            }
        }
        return WhyWrong(author, key, pages.ToDictionary(page => page.Id, page => new State(page.Version, page.Sealed)));
    }

    private string? WhyWrong(Guid author, SealedKey key, Dictionary<Guid, State> found)
    {
        foreach (var (_, id) in acknowledged.Keys.Where(place => place.Author == author && !found.ContainsKey(place.Id)))
        {
            return $"Page {id} is lost.";
        }
        foreach (var (id, state) in found)
        {
            var place = (author, id);
            var isAcknowledged = acknowledged.TryGetValue(place, out var kept) && kept.Equals(state);
            if (!isAcknowledged && !(onTheWay.TryGetValue(place, out var perhaps) && perhaps.Equals(state)))
            {
                return kept is null
                    ? "A page that nobody wrote."
                    : $"Version {kept.Version} was acknowledged and {state.Version} is there.";
            }
            acknowledged[place] = state;
        }
        return key.Mark >= found.Count ? null : "The mark is behind the pages.";
    }

    private void Forget(Guid author)
    {
        begun.Remove(author);
        foreach (var place in acknowledged.Keys.Where(place => place.Author == author).ToList())
        {
            acknowledged.Remove(place);
        }
    }

    private async Task UntilCut(LiteDiaryStore store)
    {
        try
        {
            while (true)
            {
                await Step(store, authors[random.Next(authors.Length)]);
            }
        }
        catch (StoreTrouble)
        {
            // The power is off.
        }
    }

    private async Task Step(LiteDiaryStore store, Guid author)
    {
        if (begun.Contains(author) && random.Next(40) > 0)
        {
            await Task.WhenAll([.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Change(store, Next(author)))]);
            return;
        }
        turning = author;
        if (begun.Contains(author))
        {
            await store.Close(author, Stop);
            Forget(author);
        }
        else
        {
            await store.AddKey(new SealedKey(author, Bytes(60)), Stop);
            begun.Add(author);
        }
        turning = null;
        Acknowledged++;
    }

    /// <summary>A new page, another version of one, or its end; never of one that is on its way already.</summary>
    private ((Guid Author, Guid Id) Place, State State) Next(Guid author)
    {
        // A change that was begun just before may already be acknowledged from another thread.
        lock (acknowledged)
        {
            var there = acknowledged.Where(kept => kept.Key.Author == author && kept.Value.Sealed.Length > 0).ToList();
            var free = there.FindAll(kept => !onTheWay.ContainsKey(kept.Key));
            var next =
                free.Count == 0 || random.Next(3) > 0
                    ? (Place: (author, Id: Guid.NewGuid()), State: new State(1, Words()))
                    : Later(free[random.Next(free.Count)]);
            onTheWay[next.Place] = next.State;
            return next;
        }
    }

    private ((Guid Author, Guid Id) Place, State State) Later(KeyValuePair<(Guid Author, Guid Id), State> kept) =>
        (kept.Key, new State(kept.Value.Version + 1, random.Next(4) == 0 ? [] : Words()));

    private async Task Change(LiteDiaryStore store, ((Guid Author, Guid Id) Place, State State) next)
    {
        var ((author, id), state) = next;
        var done =
            state.Sealed.Length == 0
                ? await store.Delete(author, PageKind.Entry, id, Stop)
                : await store.Keep(new SealedPage(author, PageKind.Entry, id, state.Version, state.Sealed), Stop);
        Assert.True(done, "It was refused.");
        lock (acknowledged)
        {
            acknowledged[next.Place] = state;
            onTheWay.Remove(next.Place);
            Acknowledged++;
        }
    }

    private byte[] Words() => Bytes(random.Next(8) == 0 ? random.Next(9_000, 30_000) : random.Next(200, 2_000));

    private byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }

    private sealed record State(int Version, byte[] Sealed)
    {
        public bool Equals(State? other) => other is not null && Version == other.Version && Sealed.AsSpan().SequenceEqual(other.Sealed);

        public override int GetHashCode() => Version;
    }
}
