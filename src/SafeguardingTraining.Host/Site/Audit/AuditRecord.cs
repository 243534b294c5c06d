using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SafeguardingTraining.Host.Site.Audit;

/// <summary>One thing that was done, in its place in the chain.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="At">To the millisecond: every database keeps that much.</param>
/// <param name="Hash">
/// Over all of this and the hash of the row before: an HMAC under the site's key, with the key's id; SHA-256 in a row from before there
/// was a key.
/// </param>
public sealed record AuditRecord(long Number, DateTimeOffset At, Guid? By, string Did, Guid? About, string Hash)
{
    public const int LongestCode = 160;

    /// <summary>What the first row of all follows.</summary>
    public static string Beginning { get; } = new('0', SHA256.HashSizeInBytes * 2);

    /// <summary>The next of a chain whose last is <paramref name="last"/>; null when there is none yet.</summary>
    /// <param name="key">What vouches for it; null for a log that has no key.</param>
    public static AuditRecord After(AuditRecord? last, DateTimeOffset at, Guid? by, string did, Guid? about, RecordKey? key)
    {
        var record = new AuditRecord(
            (last?.Number ?? 0) + 1,
            DateTimeOffset.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds()),
            by,
            did,
            about,
            ""
        );
        return record with { Hash = record.HashAfter(last?.Hash ?? Beginning, key) };
    }

    /// <summary>The id of the key that vouches for it; null in a row from before there was one.</summary>
    public string? KeyId => RecordKey.IdIn(Hash);

    /// <summary>Whether it is as it was written after a row with this hash. False too when its key is not to be had.</summary>
    public bool Follows(string before, RecordKeys keys) =>
        KeyId is null ? Hash == HashAfter(before, null) : keys.Find(KeyId) is { } key && Hash == HashAfter(before, key);

    private string HashAfter(string before, RecordKey? key)
    {
        var content = string.Create(
            CultureInfo.InvariantCulture,
            $"{Number}\n{At.ToUnixTimeMilliseconds()}\n{By:D}\n{Did}\n{About:D}\n{before}"
        );
        return key?.Sign(content) ?? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
    }

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
