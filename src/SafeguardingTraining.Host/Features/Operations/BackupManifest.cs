using System.Text.Json;
using System.Text.RegularExpressions;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Operations;

/// <summary>What a backup says about itself: which version wrote it, when, and what each of its files must be.</summary>
/// <param name="Version">The version of this application that wrote it.</param>
/// <param name="Schema">The latest change of tables that its database has seen.</param>
public sealed partial record BackupManifest(
    int Format,
    string Version,
    DateTimeOffset MadeAt,
    string Schema,
    IReadOnlyList<ArchivedFile> Files
)
{
    /// <summary>Over all the rest of it, by the site that wrote it; null in a backup from before they were signed.</summary>
    public string? Signature { get; init; }

    public const int Latest = 1;
    public const string Name = "manifest.json";
    public const string Sqlite = "database.sqlite";
    public const string Postgres = "database.dump";
    public const string LiteDiaries = DiaryStoreChoice.FileName;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Files that only ever grow: a restore adds to them and takes nothing out, or what was deleted would come back.</summary>
    public static IReadOnlyList<string> Growing { get; } = [Erasures.FileName, ClosedAccounts.FileName];

    public static string DatabaseIn(DatabaseChoice choice) => choice.IsPostgres ? Postgres : Sqlite;

    /// <summary>A backup may hold nothing but these: a name is also a path.</summary>
    public static bool Knows(string name) =>
        name is Sqlite or Postgres or LiteDiaries or AuditHead.FileName || Growing.Contains(name) || KeyName().IsMatch(name);

    public static BackupManifest? Read(Stream from)
    {
        try
        {
            return JsonSerializer.Deserialize<BackupManifest>(from, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The same manifest, vouched for by a site's key.</summary>
    public BackupManifest SignedBy(RecordKey key) => this with { Signature = key.Sign(Unsigned()) };

    public bool IsSignedBy(RecordKey key) => key.Vouches(Signature, Unsigned());

    private byte[] Unsigned() => JsonSerializer.SerializeToUtf8Bytes(this with { Signature = null }, Json);

    public void Write(Stream to) => JsonSerializer.Serialize(to, this, Json);

    [GeneratedRegex(@"\Akeys/([A-Za-z0-9][A-Za-z0-9._-]*\.xml|audit-[0-9a-f]{8}\.key)\z")]
    private static partial Regex KeyName();
}

/// <param name="Sha256">Of its bytes, in hexadecimal.</param>
public sealed record ArchivedFile(string Name, long Bytes, string Sha256);
