using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Publishing;

/// <summary>
/// What a partnership has published. It lies in the site's own database, apart from what is shipped: a backup holds it, an upgrade leaves
/// it alone, and every host of the site sees the same.
/// </summary>
public sealed class PublishedVersions(Connections connections, Writer writer, TimeProvider clock)
{
    // Any number will do, as long as nothing else of this site takes the same turn.
    private const long Turn = 7_041_990;

    // Raw: every start and each look of every few seconds asks it, and a start does not wake EF for it.
    private const string Counting = """
        SELECT "Slug", "Number", "Base", "ByName", "At", "Note", "From" FROM "PublishedVersions"
        WHERE "Kind" = @p0 AND "WithdrawnAt" IS NULL AND "From" <= @p1 ORDER BY "Slug", "Number"
        """;

    /// <summary>What learners see of a kind today where that is not what is shipped: the latest version of each package.</summary>
    public async Task<IReadOnlyList<PublishedSummary>> InForce(PackageKind kind, CancellationToken stop)
    {
        var counting = await connections.List(Counting, [kind.Name, clock.UkToday()], SummaryOf, stop);
        return [.. counting.GroupBy(version => version.Slug).Select(of => of.MaxBy(version => version.Number)).OfType<PublishedSummary>()];
    }

    /// <summary>All versions of a kind, in the order of their numbers.</summary>
    public Task<IReadOnlyList<PublishedSummary>> All(PackageKind kind, CancellationToken stop) => Summaries(kind, _ => true, stop);

    /// <summary>All versions of one package, the latest last.</summary>
    public Task<IReadOnlyList<PublishedSummary>> Of(PackageKind kind, string slug, CancellationToken stop) =>
        Summaries(kind, row => row.Slug == slug, stop);

    public async Task<ContentPackage?> Find(PackageKind kind, string slug, int number, CancellationToken stop) =>
        await connections.First(
            tables =>
                tables
                    .Set<PublishedVersion>()
                    .Where(row => row.Kind == kind.Name && row.Slug == slug && row.Number == number)
                    .Select(row => row.Files),
            stop
        )
            is { } files
            ? new ContentPackage(kind, slug, PublishedVersion.Read(files))
            : null;

    /// <summary>Keeps a version under the next number of its package, in the transaction of whatever goes with it.</summary>
    /// <param name="version">Its own number does not matter.</param>
    public static int Publish(Batch batch, PublishedVersion version)
    {
        batch.WaitFor(Turn);
        var last = batch
            .Rows<PublishedVersion>()
            .Where(row => row.Kind == version.Kind && row.Slug == version.Slug)
            .Max(row => (int?)row.Number);
        var number = (last ?? 0) + 1;
        batch.Add(version with { Number = number });
        return number;
    }

    /// <summary>From now on a version does not count, and the one before does, or what is shipped. False when it had been withdrawn.</summary>
    public bool Withdraw(Batch batch, PackageKind kind, string slug, int number)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        return batch
                .Rows<PublishedVersion>()
                .Where(row => row.Kind == kind.Name && row.Slug == slug && row.Number == number && row.WithdrawnAt == null)
                .ExecuteUpdate(row => row.SetProperty(version => version.WithdrawnAt, now)) == 1;
    }

    /// <summary>Notes that a version was compared with what is shipped now, and stays as it is.</summary>
    public Task Compare(PackageKind kind, string slug, int number, string fingerprint, CancellationToken stop) =>
        writer.Write(
            batch =>
                batch
                    .Rows<PublishedVersion>()
                    .Where(row => row.Kind == kind.Name && row.Slug == slug && row.Number == number)
                    .ExecuteUpdate(row => row.SetProperty(version => version.Base, fingerprint)),
            stop
        );

    private static PublishedSummary SummaryOf(DbDataReader row) =>
        new(
            row.GetString(0),
            row.GetInt32(1),
            row.GetString(2),
            row.GetString(3),
            row.GetFieldValue<DateTimeOffset>(4),
            row.GetString(5),
            row.GetFieldValue<DateOnly>(6),
            null
        );

    private Task<IReadOnlyList<PublishedSummary>> Summaries(
        PackageKind kind,
        System.Linq.Expressions.Expression<Func<PublishedVersion, bool>> which,
        CancellationToken stop
    ) =>
        connections.List(
            tables =>
                tables
                    .Set<PublishedVersion>()
                    .Where(row => row.Kind == kind.Name)
                    .Where(which)
                    .OrderBy(row => row.Slug)
                    .ThenBy(row => row.Number)
                    .Select(row => new PublishedSummary(
                        row.Slug,
                        row.Number,
                        row.Base,
                        row.ByName,
                        row.At,
                        row.Note,
                        row.From,
                        row.WithdrawnAt
                    )),
            stop
        );
}
