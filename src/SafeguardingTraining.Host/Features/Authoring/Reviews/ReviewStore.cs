using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Authoring.Reviews;

/// <summary>Keeps the links by which drafts are reviewed, and what was said of their lines.</summary>
public sealed class ReviewStore(Connections connections, Writer writer, TimeProvider clock)
{
    /// <summary>Keeps a link, and with it every file as it is now; false when the draft has as many links as it can.</summary>
    public Task<bool> Keep(ReviewLink link, DraftState state, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                if (batch.Rows<ReviewLink>().Count(one => one.Draft == link.Draft && one.RevokedAt == null) >= ReviewLink.Most)
                {
                    return false;
                }
                DraftStore.KeepAll(batch, state);
                return batch.Add(link);
            },
            stop
        );

    public Task Revoke(Guid draft, Guid id, CancellationToken stop)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        return writer.Write(
            batch =>
                batch
                    .Rows<ReviewLink>()
                    .Where(one => one.Id == id && one.Draft == draft && one.RevokedAt == null)
                    .ExecuteUpdate(row => row.SetProperty(one => one.RevokedAt, now)),
            stop
        );
    }

    public Task<IReadOnlyList<ReviewLink>> Links(Guid draft, CancellationToken stop) =>
        connections.List(tables => tables.Set<ReviewLink>().Where(one => one.Draft == draft).OrderByDescending(one => one.At), stop);

    /// <summary>The link that a secret opens on a day; null when there is none, or no longer.</summary>
    public async Task<ReviewLink?> Find(string secret, DateOnly today, CancellationToken stop)
    {
        var hash = ReviewLink.HashOf(secret);
        return
            await connections.First(tables => tables.Set<ReviewLink>().Where(one => one.Hash == hash), stop) is { } link
            && link.OpensOn(today)
            ? link
            : null;
    }

    /// <summary>The drafts to which a link is open on a day.</summary>
    public async Task<IReadOnlySet<Guid>> InReview(DateOnly today, CancellationToken stop) =>
        (
            await connections.List(
                tables =>
                    tables.Set<ReviewLink>().Where(one => one.RevokedAt == null && one.Ends >= today).Select(one => one.Draft).Distinct(),
                stop
            )
        ).ToHashSet();

    /// <summary>Keeps a remark; false when the draft has as many as it can. One that is there already stays as it is.</summary>
    public Task<bool> Keep(ReviewRemark remark, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                if (batch.Rows<ReviewRemark>().Count(one => one.Draft == remark.Draft) >= ReviewRemark.Most)
                {
                    return false;
                }
                batch.Add(remark);
                return true;
            },
            stop
        );

    /// <summary>All that was said of a draft, the oldest first.</summary>
    public Task<IReadOnlyList<ReviewRemark>> Remarks(Guid draft, CancellationToken stop) =>
        connections.List(tables => tables.Set<ReviewRemark>().Where(one => one.Draft == draft).OrderBy(one => one.At), stop);

    public Task<ReviewRemark?> Remark(Guid draft, Guid id, CancellationToken stop) =>
        connections.First(tables => tables.Set<ReviewRemark>().Where(one => one.Draft == draft && one.Id == id), stop);

    public Task Resolve(Guid draft, Guid id, string by, CancellationToken stop)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        return writer.Write(
            batch =>
                batch
                    .Rows<ReviewRemark>()
                    .Where(one => one.Draft == draft && one.Id == id && one.ResolvedAt == null)
                    .ExecuteUpdate(row => row.SetProperty(one => one.ResolvedAt, now).SetProperty(one => one.ResolvedBy, by)),
            stop
        );
    }

    /// <summary>Deletes what hangs on a draft that is discarded.</summary>
    public static void Discard(Batch batch, Guid draft)
    {
        batch.Rows<ReviewRemark>().Where(one => one.Draft == draft).ExecuteDelete();
        batch.Rows<ReviewLink>().Where(one => one.Draft == draft).ExecuteDelete();
    }
}
