using System.Globalization;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Site.Audit;

/// <summary>
/// Who did what to whom, for anyone who has to answer for this site: ids only, never a name, an address or a word somebody wrote.
/// The rows are a chain: each carries an HMAC over its own content and over the row before, under a key that is not in the database, so
/// that a change shows and nobody with the database alone can write the chain anew.
/// </summary>
/// <param name="keys">Null for a log that goes on without a key, as one that comes back from a backup which has none.</param>
public sealed partial class AuditLog(Writer writer, TimeProvider clock, AuditHead head, RecordKeys? keys, ILogger<AuditLog> log)
{
    /// <summary>What the row says that represents older rows which were deleted by the site's own rules.</summary>
    public const string Shortened = "audit.shortened";

    /// <summary>What the row says from which on a key vouches for the chain; its id stands behind it.</summary>
    public const string Keyed = "audit.keyed";

    /// <summary>What the row says that follows on rows which the file beside the database knew, and which are gone or others.</summary>
    public const string Lost = "audit.lost";

    // Any number will do, as long as nothing else of this site takes the same turn.
    private const long Turn = 7_041_982;

    private const string SelectLast = """SELECT "Number", "At", "By", "Did", "About", "Hash" FROM "Audit" ORDER BY "Number" DESC LIMIT 1""";

    private const string Insert =
        """INSERT INTO "Audit" ("Number", "At", "By", "Did", "About", "Hash") VALUES (@p0, @p1, @p2, @p3, @p4, @p5)""";

    private const string SelectLastBefore = """
        SELECT "Number", "At", "By", "Did", "About", "Hash" FROM "Audit" WHERE "At" < @p0 ORDER BY "Number" DESC LIMIT 1
        """;

    private const string DeleteUpTo = """DELETE FROM "Audit" WHERE "Number" <= @p0""";

    /// <summary>Notes what was done.</summary>
    /// <param name="by">Id of the person who did it; null for the site itself, or its command line.</param>
    /// <param name="did">A short code such as <c>person.switched-off</c>.</param>
    /// <param name="about">Id of the person or thing it was done to, if any.</param>
    public Task Note(Guid? by, string did, Guid? about, CancellationToken stop) => writer.Write(batch => Note(batch, by, did, about), stop);

    /// <summary>
    /// Notes it soon, and keeps nobody waiting: for what happens while somebody signs in. It is lost if the machine stops at that moment.
    /// </summary>
    public async void NoteSoon(Guid? by, string did, Guid? about)
    {
        try
        {
            await Note(by, did, about, CancellationToken.None);
        }
        catch (Exception reason)
        {
            LogUnnoted(reason, did);
        }
    }

    /// <summary>Notes it in the same transaction as the change itself: either both are kept, or neither.</summary>
    public int Note(Batch batch, Guid? by, string did, Guid? about)
    {
        batch.WaitFor(Turn);
        var last = batch.Find(SelectLast, AuditRecord.Of);
        var key = keys?.Continue(last?.KeyId);
        if (head.LostBehind(last) is { } lost)
        {
            last = Append(batch, last, null, $"{Lost} {lost}", null, key);
        }
        else if (last is { KeyId: null } && key is not null && !head.IsKeyed)
        {
            last = Append(batch, last, null, $"{Keyed} {key.Id}", null, key);
        }
        Append(batch, last, by, did, about, key);
        return 1;
    }

    private AuditRecord Append(Batch batch, AuditRecord? last, Guid? by, string did, Guid? about, RecordKey? key)
    {
        var next = AuditRecord.After(last, clock.GetUtcNow(), by, did, about, key);
        batch.AfterCommit(() => head.Move(next));
        batch.Execute(Insert, next.Number, next.At, next.By, next.Did, next.About, next.Hash);
        return next;
    }

    /// <summary>
    /// Deletes the rows from before a moment. One row stays in their place and carries the hash that the chain goes on from. Answers how
    /// many went.
    /// </summary>
    public Task<int> Shorten(DateTimeOffset before, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                batch.WaitFor(Turn);
                if (batch.Find(SelectLastBefore, AuditRecord.Of, before) is not { } last)
                {
                    return 0;
                }
                // Noted first, so that there is always a row left for the next to follow.
                Note(batch, null, string.Create(CultureInfo.InvariantCulture, $"{Shortened} {last.Number} {last.Hash}"), null);
                return batch.Execute(DeleteUpTo, last.Number);
            },
            stop
        );

    [LoggerMessage(LogLevel.Error, "That {Did} happened could not be noted in the audit log")]
    private partial void LogUnnoted(Exception reason, string did);
}
