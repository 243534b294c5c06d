using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SafeguardingTraining.Host.Site.Audit;

/// <summary>One thing that was done, in its place in the chain.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="At">To the millisecond: every database keeps that much.</param>
/// <param name="Hash">Over all of this and the hash of the row before.</param>
public sealed record AuditRecord(long Number, DateTimeOffset At, Guid? By, string Did, Guid? About, string Hash)
{
    public const int LongestCode = 160;

    /// <summary>What the first row of all follows.</summary>
    public static string Beginning { get; } = new('0', SHA256.HashSizeInBytes * 2);

    /// <summary>The next of a chain whose last is <paramref name="last"/>; null when there is none yet.</summary>
    public static AuditRecord After(AuditRecord? last, DateTimeOffset at, Guid? by, string did, Guid? about)
    {
        var record = new AuditRecord(
            (last?.Number ?? 0) + 1,
            DateTimeOffset.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds()),
            by,
            did,
            about,
            ""
        );
        return record with { Hash = record.HashAfter(last?.Hash ?? Beginning) };
    }

    /// <summary>What the hash must be when the row before has this one.</summary>
    public string HashAfter(string before) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{Number}\n{At.ToUnixTimeMilliseconds()}\n{By:D}\n{Did}\n{About:D}\n{before}"
                    )
                )
            )
        );

    internal static AuditRecord Of(DbDataReader row) =>
        new(
            row.GetInt64(0),
            row.GetFieldValue<DateTimeOffset>(1),
            row.IsDBNull(2) ? null : row.GetGuid(2),
            row.GetString(3),
            row.IsDBNull(4) ? null : row.GetGuid(4),
            row.GetString(5)
        );
}
