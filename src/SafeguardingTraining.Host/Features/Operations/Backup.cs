using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using SafeguardingTraining.Host.Features.Accounts.Sessions;
using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Startup;
using SafeguardingTraining.LiteDb;

namespace SafeguardingTraining.Host.Features.Operations;

/// <summary>
/// Writes everything a site keeps into one file while it runs: a consistent copy of the database and of the diaries, the keys, and
/// what was deleted for good.
/// </summary>
public static class Backup
{
    private const int Piece = 128 * 1024;

    /// <summary>Writes the archive; it is there whole or not at all. Answers what is in it.</summary>
    /// <exception cref="IOException">The disk is full, or the file cannot be written.</exception>
    /// <exception cref="ProgramFailedException">PostgreSQL's own program is missing or failed.</exception>
    public static async Task<BackupResult> Write(
        DatabaseChoice choice,
        string dataFolder,
        string path,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var (unfinished, database, diaries) = (
            $"{path}.unfinished",
            $"{path}.{BackupManifest.DatabaseIn(choice)}",
            $"{path}.{BackupManifest.LiteDiaries}"
        );
        // Read before the copy is made: the log's end may then be behind the copy, never ahead of it.
        var end = await EndOf(choice, stop);
        try
        {
            await CopyDatabase(choice, database, stop);
            CopyDiaries(choice, dataFolder, diaries);
            var manifest = new BackupManifest(BackupManifest.Latest, Installation.Version, now, await SchemaOf(choice, stop), []);
            var key = BackupKey.FindOrMake(dataFolder);
            manifest = await Pack(unfinished, manifest, key, FilesOf(choice, dataFolder, database, diaries), end, stop);
            File.Move(unfinished, path, overwrite: true);
            return new BackupResult(manifest, new FileInfo(path).Length);
        }
        finally
        {
            File.Delete(database);
            File.Delete(diaries);
            File.Delete(unfinished);
        }
    }

    private static async Task<AuditHead.ChainEnd?> EndOf(DatabaseChoice choice, CancellationToken stop)
    {
        using var connections = new Connections(choice.ForReading());
        // Tables of an older version have no log yet.
        return await DataSetup.IsUpToDate(connections, choice, stop) && await AuditTrail.End(connections, stop) is { } last
            ? new AuditHead.ChainEnd(last.Number, last.Hash)
            : null;
    }

    private static async Task<string> SchemaOf(DatabaseChoice choice, CancellationToken stop)
    {
        using var connections = new Connections(choice.ForReading());
        return await DataSetup.LatestMigration(connections, stop) ?? "";
    }

    private static async Task CopyDatabase(DatabaseChoice choice, string to, CancellationToken stop)
    {
        File.Delete(to);
        if (choice.IsPostgres)
        {
            await PostgresPrograms.Dump(choice.ConnectionString, to, stop);
            return;
        }
        // It reads one moment of the database and writes into the new file only; the site goes on writing meanwhile.
        await using var connection = new SqliteConnection(choice.ForReading().ConnectionString);
        await connection.OpenAsync(stop);
        await using var copy = connection.CreateCommand();
        copy.CommandText = "VACUUM INTO $to";
        copy.CommandTimeout = 0;
        copy.Parameters.AddWithValue("$to", to);
        await copy.ExecuteNonQueryAsync(stop);
        await LeaveSessionsOut(to, stop);
    }

    // A copied cookie would open with them what its owner has signed out of since. A restore ends all sessions anyway.
    private static async Task LeaveSessionsOut(string copy, CancellationToken stop)
    {
        await using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = copy, Pooling = false }.ToString()
        );
        await connection.OpenAsync(stop);
        await using var command = connection.CreateCommand();
        command.CommandText = $"""SELECT COUNT(*) FROM sqlite_master WHERE "name" = '{SessionKeys.Table}'""";
        if (await command.ExecuteScalarAsync(stop) is > 0L)
        {
            command.CommandText = $"""PRAGMA secure_delete = ON; DELETE FROM "{SessionKeys.Table}" """;
            await command.ExecuteNonQueryAsync(stop);
        }
    }

    private static void CopyDiaries(DatabaseChoice choice, string dataFolder, string to)
    {
        if (!choice.IsPostgres && File.Exists(DiaryStoreChoice.FileIn(dataFolder)))
        {
            LiteDiaryStore.Copy(DiaryStoreChoice.FileIn(dataFolder), to);
        }
    }

    private static IEnumerable<(string Name, string Path)> FilesOf(
        DatabaseChoice choice,
        string dataFolder,
        string database,
        string diaries
    )
    {
        yield return (BackupManifest.DatabaseIn(choice), database);
        if (File.Exists(diaries))
        {
            yield return (BackupManifest.LiteDiaries, diaries);
        }
        var keys = Path.Combine(dataFolder, "keys");
        foreach (
            var key in Directory.Exists(keys)
                ? Directory.GetFiles(keys).Where(file => BackupManifest.Knows($"keys/{Path.GetFileName(file)}")).Order().ToArray()
                : []
        )
        {
            yield return ($"keys/{Path.GetFileName(key)}", key);
        }
        foreach (var name in BackupManifest.Growing.Where(name => File.Exists(Path.Combine(dataFolder, name))))
        {
            yield return (name, Path.Combine(dataFolder, name));
        }
    }

    private static async Task<BackupManifest> Pack(
        string to,
        BackupManifest manifest,
        RecordKey key,
        IEnumerable<(string Name, string Path)> files,
        AuditHead.ChainEnd? end,
        CancellationToken stop
    )
    {
        await using var file = OwnersOnly(to);
        var packed = new List<ArchivedFile>();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, path) in files)
            {
                await using var from = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, Piece);
                packed.Add(await Pack(zip, name, from, stop));
            }
            if (end is not null)
            {
                using var text = new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"{end}\n"));
                packed.Add(await Pack(zip, AuditHead.FileName, text, stop));
            }
            manifest = (manifest with { Files = packed }).SignedBy(key);
            await using var last = zip.CreateEntry(BackupManifest.Name).Open();
            manifest.Write(last);
        }
        file.Flush(flushToDisk: true);
        return manifest;
    }

    private static async Task<ArchivedFile> Pack(ZipArchive zip, string name, Stream from, CancellationToken stop)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        var (piece, total) = (new byte[Piece], 0L);
        while (await from.ReadAsync(piece, stop) is > 0 and var read)
        {
            hash.AppendData(piece, 0, read);
            await entry.WriteAsync(piece.AsMemory(0, read), stop);
            total += read;
        }
        return new ArchivedFile(name, total, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>The keys are in it: anyone who reads the archive can read everything.</summary>
    private static FileStream OwnersOnly(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        return new FileStream(path, options);
    }
}

public sealed record BackupResult(BackupManifest Manifest, long Bytes);
