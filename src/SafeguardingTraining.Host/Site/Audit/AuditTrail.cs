using System.Data.Common;
using System.Globalization;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Site.Audit;

/// <summary>Reads the audit log back, and checks its chain.</summary>
public sealed class AuditTrail(Connections connections, RecordKeys keys)
{
    private const string Columns = """ "Number", "At", "By", "Did", "About", "Hash" """;

    private const string SelectAll = $"""SELECT {Columns} FROM "Audit" ORDER BY "Number" """;

    private const string SelectSince = $"""SELECT {Columns} FROM "Audit" WHERE "At" >= @p0 ORDER BY "Number" """;

    private const string SelectPage = $"""
        SELECT {Columns} FROM "Audit" WHERE @p0 = '' OR "Did" = @p0 OR "Did" LIKE @p1 ORDER BY "Number" DESC LIMIT @p2 OFFSET @p3
        """;

    private const string SelectAbout = $"""SELECT {Columns} FROM "Audit" WHERE "By" = @p0 OR "About" = @p0 ORDER BY "Number" """;

    private const string SelectCodes = """SELECT DISTINCT "Did" FROM "Audit" ORDER BY "Did" """;

    private const string SelectEnd = $"""SELECT {Columns} FROM "Audit" ORDER BY "Number" DESC LIMIT 1""";

    /// <summary>One page of the log, the newest first, and one row more when there is another page.</summary>
    /// <param name="did">Only this code; empty for all.</param>
    public Task<IReadOnlyList<AuditRecord>> Page(string did, int page, int size, CancellationToken stop) =>
        connections.Read(SelectPage, [did, $"{did} %", size + 1, (page - 1) * size], Records, stop);

    /// <summary>What a person did, and what was done to them, in order.</summary>
    public Task<IReadOnlyList<AuditRecord>> About(Guid person, CancellationToken stop) =>
        connections.Read(SelectAbout, [person], Records, stop);

    /// <summary>What was done to a person under some of the codes, the newest first.</summary>
    /// <param name="most">So many rows are read, and no more.</param>
    public Task<IReadOnlyList<AuditRecord>> Latest(Guid person, IReadOnlyCollection<string> codes, int most, CancellationToken stop) =>
        connections.Read(
            $"""
            SELECT {Columns} FROM "Audit" WHERE "About" = @p0 AND "Did" IN ({string.Join(
                ", ",
                codes.Select((_, place) => $"@p{place + 2}")
            )})
            ORDER BY "Number" DESC LIMIT @p1
            """,
            [person, most, .. codes],
            Records,
            stop
        );

    /// <summary>Every code that is in the log.</summary>
    public Task<IReadOnlyList<string>> Codes(CancellationToken stop) =>
        connections.Read<IReadOnlyList<string>>(
            SelectCodes,
            [],
            async (rows, cut) =>
            {
                var codes = new List<string>();
                while (await rows.ReadAsync(cut))
                {
                    codes.Add(rows.GetString(0).Split(' ')[0]);
                }
                return [.. codes.Distinct()];
            },
            stop
        );

    /// <summary>Hands over what was noted since a moment, in order, one row in memory at a time.</summary>
    public Task<int> Tell(DateTimeOffset since, Action<AuditRecord> tell, CancellationToken stop) =>
        connections.Read(
            SelectSince,
            [since],
            async (rows, cut) =>
            {
                var count = 0;
                for (; await rows.ReadAsync(cut); count++)
                {
                    tell(AuditRecord.Of(rows));
                }
                return count;
            },
            stop
        );

    /// <summary>How many rows are older than a moment.</summary>
    public Task<int> CountBefore(DateTimeOffset moment, CancellationToken stop) =>
        connections.Read(
            """SELECT count(*) FROM "Audit" WHERE "At" < @p0""",
            [moment],
            async (row, cut) => await row.ReadAsync(cut) ? (int)row.GetInt64(0) : 0,
            stop
        );

    /// <summary>The last row, for a file that must say where the chain ends; null when nothing was noted.</summary>
    public Task<AuditRecord?> End(CancellationToken stop) => End(connections, stop);

    /// <inheritdoc cref="End(CancellationToken)"/>
    public static async Task<AuditRecord?> End(Connections connections, CancellationToken stop) =>
        await connections.Read(SelectEnd, [], Records, stop) is [var last] ? last : null;

    /// <summary>Follows the chain from its first row to its last, and holds its end against the file beside the database.</summary>
    public Task<AuditCheck> Check(AuditHead.ChainEnd? head, CancellationToken stop) =>
        connections.Read(SelectAll, [], (rows, cut) => Follow(rows, head, cut), stop);

    private async Task<AuditCheck> Follow(DbDataReader rows, AuditHead.ChainEnd? head, CancellationToken stop)
    {
        var (count, broken, headSeen) = (0L, (long?)null, head is { Number: 0 });
        var (first, last, starts) = ((AuditRecord?)null, (AuditRecord?)null, new HashSet<string>(StringComparer.Ordinal));
        string? missing = null;
        while (await rows.ReadAsync(stop))
        {
            var record = AuditRecord.Of(rows);
            (count, first) = (count + 1, first ?? record);
            missing ??= record.KeyId is { } id && keys.Find(id) is null ? id : null;
            var follows = last is null || (record.Number == last.Number + 1 && record.Follows(last.Hash, keys) && MayFollow(last, record));
            broken ??= follows && !Says(record, AuditLog.Lost) ? null : (last?.Number ?? 0) + 1;
            headSeen |= head == new AuditHead.ChainEnd(record.Number, record.Hash);
            starts.Add(record.Did);
            last = record;
        }
        // Where there is a key, the log has been under it since: an end without one was written by somebody who does not have it.
        broken ??= last is { KeyId: null } && keys.Any ? last.Number : null;
        return new AuditCheck(count, BeginsWell(first, starts) ? broken : 1, last?.Number ?? 0, head, headSeen) { MissingKey = missing };
    }

    // A key begins in a row that says so, and from there on every row has one.
    private static bool MayFollow(AuditRecord last, AuditRecord next) =>
        (last.KeyId, next.KeyId) switch
        {
            (null, null) => true,
            (null, not null) => Says(next, AuditLog.Keyed),
            (not null, null) => false,
            _ => true,
        };

    private static bool Says(AuditRecord record, string code) => record.Did.StartsWith($"{code} ", StringComparison.Ordinal);

    /// <summary>The chain begins at 1, or where a row of the log itself says that the older ones were deleted.</summary>
    private bool BeginsWell(AuditRecord? first, HashSet<string> said) =>
        first is null
        || (first.Number == 1 && first.Follows(AuditRecord.Beginning, keys))
        || said.Select(did => did.Split(' '))
            .Any(words =>
                words is [AuditLog.Shortened, var number, var hash]
                && number == (first.Number - 1).ToString(CultureInfo.InvariantCulture)
                && first.Follows(hash, keys)
            );

    private static async Task<IReadOnlyList<AuditRecord>> Records(DbDataReader rows, CancellationToken stop)
    {
        var records = new List<AuditRecord>();
        while (await rows.ReadAsync(stop))
        {
            records.Add(AuditRecord.Of(rows));
        }
        return records;
    }
}

/// <summary>What became of a check of the audit log.</summary>
/// <param name="Broken">Number of the first row that is not as it was written, or that is missing; null when there is none.</param>
/// <param name="Last">Number of the last row.</param>
/// <param name="Head">The end as the file beside the database knows it.</param>
/// <param name="HeadSeen">The table holds that very row.</param>
public sealed record AuditCheck(long Rows, long? Broken, long Last, AuditHead.ChainEnd? Head, bool HeadSeen)
{
    /// <summary>Id of a key that vouches for rows and is not to be had; null when there is none.</summary>
    public string? MissingKey { get; init; }

    public bool IsWhole => Broken is null && MissingKey is null && (HeadSeen || (Rows == 0 && Head is null));

    /// <summary>One sentence for anyone who asked.</summary>
    public string Sentence =>
        this switch
        {
            { MissingKey: { } id } =>
                $"The log cannot be checked: rows of it were written under the key audit-{id}.key, which is not among the keys of the data folder, or which the key ring does not open.",
            { Broken: { } number } =>
                $"The chain is broken at number {number}: that row was changed, moved or taken out after it was written.",
            { Rows: > 0, Head: null } =>
                $"The {Rows} rows follow one another, but {AuditHead.FileName} is missing or cannot be read, so rows cut from the end would not be noticed.",
            { HeadSeen: false, Head: { } head } when head.Number > Last =>
                $"The chain is broken at number {Last + 1}: the log once reached number {head.Number}, and its end was cut off.",
            { HeadSeen: false, Head: { } head } =>
                $"The chain is broken at number {head.Number}: {AuditHead.FileName} knows another row there, so the log was written anew.",
            { Rows: 0 } => "Nothing has been noted yet.",
            { Rows: 1 } => $"One row, as it was written, number {Last}.",
            _ => $"{Rows} rows, each as it was written, up to number {Last}.",
        };
}
