using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Publishing;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>Keeps drafts and every save of their files. What was answered for is on disk before the answer goes out.</summary>
public sealed class DraftStore(Connections connections, Writer writer, TimeProvider clock)
{
    /// <summary>Begins a draft with these files; false when its package has one already, or the site has as many as it keeps.</summary>
    public Task<bool> Begin(ContentDraft draft, ContentPackage package, string note, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                if (batch.Rows<ContentDraft>().Count() >= ContentDraft.Most || !batch.Add(draft))
                {
                    return false;
                }
                foreach (var (at, file) in package.Ordered.Index())
                {
                    batch.Add(
                        new DraftRevision(
                            draft.Id,
                            at + 1,
                            file.Key,
                            file.Value,
                            draft.By,
                            draft.ByName,
                            draft.At,
                            note,
                            IsKept: true,
                            IsRemoval: false
                        )
                    );
                }
                return true;
            },
            stop
        );

    /// <summary>The site has as many drafts as it keeps at once.</summary>
    public async Task<bool> IsFull(CancellationToken stop) =>
        (await connections.List(tables => tables.Set<ContentDraft>().Select(draft => draft.Id), stop)).Count >= ContentDraft.Most;

    /// <summary>The draft of whatever has this address; null when there is none.</summary>
    public async Task<ContentDraft?> Find(string address, CancellationToken stop) =>
        PackageKey.Of(address) is { } key ? await Find(key.Kind, key.Slug, stop) : null;

    public Task<ContentDraft?> Find(PackageKind kind, string slug, CancellationToken stop) =>
        connections.First(tables => tables.Set<ContentDraft>().Where(draft => draft.Kind == kind.Name && draft.Slug == slug), stop);

    /// <summary>Every draft of the site.</summary>
    public Task<IReadOnlyList<ContentDraft>> All(CancellationToken stop) =>
        connections.List(tables => tables.Set<ContentDraft>().OrderBy(draft => draft.Slug), stop);

    public Task<IReadOnlyList<ContentDraft>> All(PackageKind kind, CancellationToken stop) =>
        connections.List(tables => tables.Set<ContentDraft>().Where(draft => draft.Kind == kind.Name).OrderBy(draft => draft.Slug), stop);

    public Task<ContentDraft?> Find(Guid id, CancellationToken stop) =>
        connections.First(tables => tables.Set<ContentDraft>().Where(draft => draft.Id == id), stop);

    /// <inheritdoc cref="Find(string, CancellationToken)"/>
    public async Task<DraftState?> State(string address, CancellationToken stop) =>
        await Find(address, stop) is { } draft ? await State(draft, stop) : null;

    public Task<DraftState> State(ContentDraft draft, CancellationToken stop) =>
        State(draft, PackageKind.All.First(kind => kind.Name == draft.Kind), stop);

    public async Task<DraftState?> State(PackageKind kind, string slug, CancellationToken stop) =>
        await Find(kind, slug, stop) is { } draft ? await State(draft, kind, stop) : null;

    public async Task<DraftState> State(ContentDraft draft, PackageKind kind, CancellationToken stop)
    {
        var latest = await connections.List(
            tables =>
                tables
                    .Set<DraftRevision>()
                    .Where(one => one.Draft == draft.Id)
                    .Where(one =>
                        one.Number
                        == tables
                            .Set<DraftRevision>()
                            .Where(other => other.Draft == draft.Id && other.File == one.File)
                            .Max(other => other.Number)
                    ),
            stop
        );
        return new DraftState(draft, kind, latest.Where(one => !one.IsRemoval).ToDictionary(one => one.File))
        {
            Number = latest.Select(one => one.Number).DefaultIfEmpty(0).Max(),
        };
    }

    /// <summary>The latest of a file, be it a removal; null when the draft never had it.</summary>
    public Task<DraftRevision?> Latest(Guid draft, string file, CancellationToken stop) =>
        connections.First(
            tables => tables.Set<DraftRevision>().Where(one => one.Draft == draft && one.File == file).OrderByDescending(one => one.Number),
            stop
        );

    public Task<DraftRevision?> Revision(Guid draft, int number, CancellationToken stop) =>
        connections.First(tables => tables.Set<DraftRevision>().Where(one => one.Draft == draft && one.Number == number), stop);

    /// <summary>Every save that is kept, the first first, without its text.</summary>
    public Task<IReadOnlyList<RevisionLine>> History(Guid draft, CancellationToken stop) =>
        connections.List(tables => Lines(tables.Set<DraftRevision>().Where(one => one.Draft == draft)), stop);

    /// <summary>
    /// Appends a revision under the next number. Null when the file is no longer as the caller knew it, or another host took the number:
    /// then the caller looks again.
    /// </summary>
    /// <param name="follows">The number of the file's latest revision as the caller knows it; 0 for a file that was never there.</param>
    public Task<DraftRevision?> Append(DraftRevision next, int follows, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                var file = Lines(batch.Rows<DraftRevision>().Where(one => one.Draft == next.Draft && one.File == next.File)).ToList();
                if ((file is [.., var last] ? last.Number : 0) != follows)
                {
                    return null;
                }
                var number = batch.Rows<DraftRevision>().Where(one => one.Draft == next.Draft).Max(one => (int?)one.Number) ?? 0;
                var kept = next with { Number = number + 1, At = clock.GetUtcNow() };
                if (!batch.Add(kept))
                {
                    return null;
                }
                Prune(batch, kept, file);
                return kept;
            },
            stop
        );

    /// <summary>From now on nothing that stands in the draft is folded: a review or a publishing rests on it.</summary>
    public static void KeepAll(Batch batch, DraftState state)
    {
        var numbers = state.Files.Values.Select(one => one.Number).ToList();
        batch
            .Rows<DraftRevision>()
            .Where(one => one.Draft == state.Draft.Id && numbers.Contains(one.Number))
            .ExecuteUpdate(row => row.SetProperty(one => one.IsKept, true));
    }

    /// <summary>Notes that a draft was compared with what is shipped now.</summary>
    public Task Compare(Guid draft, string fingerprint, CancellationToken stop) =>
        writer.Write(
            batch =>
                batch
                    .Rows<ContentDraft>()
                    .Where(one => one.Id == draft)
                    .ExecuteUpdate(row => row.SetProperty(one => one.Base, fingerprint)),
            stop
        );

    /// <summary>Deletes a draft with its history. What was published from it stays.</summary>
    public static void Discard(Batch batch, Guid draft)
    {
        batch.Rows<DraftVisit>().Where(one => one.Draft == draft).ExecuteDelete();
        batch.Rows<DraftRevision>().Where(one => one.Draft == draft).ExecuteDelete();
        batch.Rows<ContentDraft>().Where(one => one.Id == draft).ExecuteDelete();
    }

    /// <summary>Notes that somebody has a file open.</summary>
    public Task Visit(DraftVisit visit, CancellationToken stop) =>
        writer.Write(
            batch =>
                batch.Add(visit)
                || batch
                    .Rows<DraftVisit>()
                    .Where(one => one.Draft == visit.Draft && one.Person == visit.Person)
                    .ExecuteUpdate(row =>
                        row.SetProperty(one => one.Name, visit.Name)
                            .SetProperty(one => one.File, visit.File)
                            .SetProperty(one => one.At, visit.At)
                    ) == 1,
            stop
        );

    /// <summary>Who else has been in a draft within the last minutes, by name.</summary>
    public Task<IReadOnlyList<DraftVisit>> Others(Guid draft, Guid? me, CancellationToken stop)
    {
        var since = clock.GetUtcNow() - DraftVisit.Lasts;
        return connections.List(
            tables =>
                tables.Set<DraftVisit>().Where(one => one.Draft == draft && one.Person != me && one.At >= since).OrderBy(one => one.Name),
            stop
        );
    }

    private static void Prune(Batch batch, DraftRevision kept, List<RevisionLine> file)
    {
        var line = new RevisionLine(kept.Number, kept.File, kept.By, kept.ByName, kept.At, kept.Note, kept.IsKept, kept.IsRemoval);
        var numbers = RevisionFolding.Deletable([.. file, line], kept.At).ToList();
        if (numbers.Count > 0)
        {
            batch.Rows<DraftRevision>().Where(one => one.Draft == kept.Draft && numbers.Contains(one.Number)).ExecuteDelete();
        }
        if (kept.Number % DraftRevision.CountedEvery == 0)
        {
            Bound(batch, kept.Draft);
        }
    }

    private static void Bound(Batch batch, Guid draft)
    {
        var sizes = batch
            .Rows<DraftRevision>()
            .Where(one => one.Draft == draft)
            .Select(one => new RevisionSize(one.Number, one.File, one.IsKept, one.Text.Length))
            .ToList();
        var surplus = RevisionFolding.Surplus(sizes, DraftRevision.Most, DraftRevision.LongestHistory);
        if (surplus.Count > 0)
        {
            batch.Rows<DraftRevision>().Where(one => one.Draft == draft && surplus.Contains(one.Number)).ExecuteDelete();
        }
    }

    private static IQueryable<RevisionLine> Lines(IQueryable<DraftRevision> revisions) =>
        revisions
            .OrderBy(one => one.Number)
            .Select(one => new RevisionLine(one.Number, one.File, one.By, one.ByName, one.At, one.Note, one.IsKept, one.IsRemoval));
}
