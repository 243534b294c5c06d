using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using SafeguardingTraining.Host.Features.Accounts.Passwords;
using SafeguardingTraining.Host.Features.Accounts.Sessions;
using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.Operations;

/// <summary>
/// Puts a backup back. Everything is checked before anything is touched, what was there before is kept beside it, and what people
/// deleted since is deleted again when the site starts: the lists of it only ever grow.
/// </summary>
public static class Restore
{
    /// <summary>The code under which the restored site remembers that it was.</summary>
    public const string Noted = "site.restored";

    /// <summary>Restores a backup, or says why not; then nothing has changed.</summary>
    /// <param name="unsigned">Whoever restores it vouches for the file, where no key of this site does.</param>
    public static async Task<RestoreOutcome> From(
        string path,
        DatabaseChoice choice,
        string dataFolder,
        TimeProvider clock,
        CancellationToken stop,
        bool unsigned = false,
        KeyOptions? protection = null
    )
    {
        Directory.CreateDirectory(dataFolder);
        using var alone = DataFolderLock.Alone(dataFolder);
        if (alone is null)
        {
            return new RestoreRefused("The site is running: stop it first, on every machine.");
        }
        var staging = Directory.CreateDirectory(Path.Combine(dataFolder, $"restoring-{Guid.NewGuid():N}"));
        try
        {
            var (archive, refusal) = await BackupArchive.Open(path, staging.FullName, stop);
            return archive is null || refusal is not null ? new RestoreRefused(refusal ?? "")
                : !unsigned && WhyStrange(archive.Manifest, path, dataFolder) is { } strange ? new RestoreRefused(strange)
                : await WhyUnusable(archive, path, choice, stop) is { } unusable ? new RestoreRefused(unusable)
                : await Put(archive, choice, dataFolder, clock, protection, stop);
        }
        finally
        {
            staging.Delete(recursive: true);
        }
    }

    private static string? WhyStrange(BackupManifest manifest, string path, string dataFolder) =>
        BackupKey.Find(dataFolder) is not { } key
            ? $"There is no {BackupKey.FileName} in {dataFolder}, so nobody can tell whether {path} is as a site wrote it. Put that key there from where you keep it, or say --unsigned if you know where this file has been."
        : !manifest.IsSignedBy(key)
            ? $"{path} does not carry the signature of this site's {BackupKey.FileName}: it was changed after it was written, or another site wrote it. Say --unsigned if you know where this file has been."
        : null;

    private static async Task<string?> WhyUnusable(BackupArchive archive, string path, DatabaseChoice choice, CancellationToken stop)
    {
        if (!archive.Has(BackupManifest.DatabaseIn(choice)))
        {
            return $"{path} holds {(choice.IsPostgres ? "a SQLite database, and this site keeps its own in PostgreSQL" : "a PostgreSQL database, and this site keeps its own in SQLite")}: set ConnectionStrings:Main as it was.";
        }
        if (DataSetup.OtherVersion(choice, archive.Manifest.Schema) is { } other)
        {
            return $"{path} was written by {other} version of this application ({archive.Manifest.Version}): restore it with that one.";
        }
        return choice.IsPostgres ? await WhyBusy(choice, stop) : await WhyUnsound(archive.At(BackupManifest.Sqlite), path, stop);
    }

    private static async Task<string?> WhyUnsound(string database, string path, CancellationToken stop)
    {
        try
        {
            await using var connection = new SqliteConnection(
                new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ToString()
            );
            await connection.OpenAsync(stop);
            return await First(connection, "PRAGMA integrity_check", stop) is not "ok" and var unsound
                    ? $"{path} is broken: its database says {unsound}."
                : await First(connection, "PRAGMA foreign_key_check", stop) is { } lost
                    ? $"{path} is broken: rows of {lost} point at rows that are not there."
                : null;
        }
        catch (SqliteException reason)
        {
            return $"{path} is broken: its database cannot be read ({reason.Message.TrimEnd('.')}).";
        }
    }

    private static async Task<string?> First(SqliteConnection connection, string sql, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (await command.ExecuteScalarAsync(stop))?.ToString();
    }

    private static async Task<string?> WhyBusy(DatabaseChoice choice, CancellationToken stop)
    {
        await using var server = await Maintenance(choice, stop);
        await using var others = server.CreateCommand();
        others.CommandText = "SELECT count(*) FROM pg_stat_activity WHERE datname = @name";
        others.Parameters.AddWithValue("name", DatabaseOf(choice));
        return await others.ExecuteScalarAsync(stop) is > 0L
            ? "Somebody is connected to the database, perhaps the site on another machine: stop it first."
            : null;
    }

    private static async Task<RestoreOutcome> Put(
        BackupArchive archive,
        DatabaseChoice choice,
        string dataFolder,
        TimeProvider clock,
        KeyOptions? protection,
        CancellationToken stop
    )
    {
        var mark = clock.GetUtcNow().ToString("yyyy-MM-dd-HHmmss", CultureInfo.InvariantCulture);
        BorrowKeys(archive, dataFolder);
        var aside = Directory.CreateDirectory(Path.Combine(dataFolder, $"before-restore-{mark}")).FullName;
        var asideDatabase = choice.IsPostgres
            ? await PutPostgres(archive, choice, $"{DatabaseOf(choice)}_before_{mark.Replace('-', '_')}", clock, protection, stop)
            : await PutSqlite(archive, choice, aside, clock, protection, stop);
        MoveAside(Path.Combine(dataFolder, AuditHead.FileName), aside);
        Place(archive, AuditHead.FileName, dataFolder);
        PutKeys(archive, dataFolder, aside);
        if (!choice.IsPostgres)
        {
            // A backup from before diaries lay in LiteDB has them in its database, and they are moved at the next start.
            MoveAside(Path.Combine(dataFolder, BackupManifest.LiteDiaries), aside);
            MoveAside(Path.Combine(dataFolder, DiaryStoreChoice.LogName), aside);
            Place(archive, BackupManifest.LiteDiaries, dataFolder);
        }
        foreach (var name in BackupManifest.Growing.Where(archive.Has))
        {
            await Grow(Path.Combine(dataFolder, name), archive.At(name), stop);
        }
        return new Restored(archive.Manifest, aside, asideDatabase);
    }

    private static async Task<string?> PutSqlite(
        BackupArchive archive,
        DatabaseChoice choice,
        string aside,
        TimeProvider clock,
        KeyOptions? protection,
        CancellationToken stop
    )
    {
        var staged = archive.At(BackupManifest.Sqlite);
        await Note(
            choice with
            {
                ConnectionString = new SqliteConnectionStringBuilder { DataSource = staged, Pooling = false }.ToString(),
            },
            archive,
            clock,
            protection,
            stop
        );
        var database = choice.File ?? throw new InvalidOperationException("SQLite has a file.");
        var wasThere = File.Exists(database);
        foreach (var ending in (string[])["", "-wal", "-shm"])
        {
            MoveAside(database + ending, aside);
        }
        File.Move(staged, database);
        return wasThere ? Path.Combine(aside, Path.GetFileName(database)) : null;
    }

    // Filled beside the old one and then renamed: whatever goes wrong on the way, the old one stands where it was.
    private static async Task<string?> PutPostgres(
        BackupArchive archive,
        DatabaseChoice choice,
        string before,
        TimeProvider clock,
        KeyOptions? protection,
        CancellationToken stop
    )
    {
        var (name, fresh) = (DatabaseOf(choice), $"{before}_new");
        await using var server = await Maintenance(choice, stop);
        await Run(server, $"""CREATE DATABASE "{fresh}" """, stop);
        try
        {
            var filled = choice with
            {
                ConnectionString = new NpgsqlConnectionStringBuilder(choice.ConnectionString)
                {
                    Database = fresh,
                    Pooling = false,
                }.ToString(),
            };
            await PostgresPrograms.Fill(filled.ConnectionString, archive.At(BackupManifest.Postgres), stop);
            await Note(filled, archive, clock, protection, stop);
        }
        catch (Exception reason) when (reason is ProgramFailedException or NpgsqlException)
        {
            await Run(server, $"""DROP DATABASE "{fresh}" """, stop);
            throw;
        }
        await using var there = server.CreateCommand();
        there.CommandText = "SELECT 1 FROM pg_database WHERE datname = @name";
        there.Parameters.AddWithValue("name", name);
        var wasThere = await there.ExecuteScalarAsync(stop) is not null;
        if (wasThere)
        {
            await Run(server, $"""ALTER DATABASE "{name}" RENAME TO "{before}" """, stop);
        }
        await Run(server, $"""ALTER DATABASE "{fresh}" RENAME TO "{name}" """, stop);
        return wasThere ? before : null;
    }

    /// <summary>
    /// Brings its tables up to date while nothing depends on it yet, and ends every session: the backup knows none that ended since.
    /// The restored site's log says that it was restored.
    /// </summary>
    private static async Task Note(
        DatabaseChoice choice,
        BackupArchive archive,
        TimeProvider clock,
        KeyOptions? protection,
        CancellationToken stop
    )
    {
        await using (var tables = new ServiceCollection().AddLogging().AddData(choice).BuildServiceProvider())
        {
            await tables.PrepareData(stop);
        }
        using var connections = new Connections(choice);
        if (!choice.IsPostgres)
        {
            // A copy comes without it, and a site that finds its tables up to date does not ask again.
            using var connection = connections.Open();
            using var wal = connection.CreateCommand();
            wal.CommandText = "PRAGMA journal_mode=WAL";
            wal.ExecuteNonQuery();
        }
        using var writer = new Writer(connections, NullLogger<Writer>.Instance);
        await using var ring = KeyRing.OpenedIn(archive.Folder, protection);
        var keys = new RecordKeys(archive.Folder, ring.GetRequiredService<IDataProtectionProvider>());
        var head = new AuditHead(archive.Folder, NullLogger<AuditHead>.Instance);
        // A log without a key goes on without one, until the site is started and has a key ring to seal it with.
        var log = new AuditLog(writer, clock, head, keys.Any ? keys : null, NullLogger<AuditLog>.Instance);
        await writer.Write(
            batch =>
            {
                SessionRevocations.EndAll(batch, clock.GetUtcNow());
                PasswordLinks.ForgetAll(batch);
                return log.Note(batch, null, Noted, null);
            },
            stop
        );
    }

    // The log of the restored site goes on under the keys of both: those of the archive, and those that are here already.
    private static void BorrowKeys(BackupArchive archive, string dataFolder)
    {
        var (from, to) = (Path.Combine(dataFolder, KeyRing.FolderName), Path.Combine(archive.Folder, KeyRing.FolderName));
        foreach (var key in Directory.Exists(from) ? Directory.GetFiles(from) : [])
        {
            var copy = Path.Combine(Directory.CreateDirectory(to).FullName, Path.GetFileName(key));
            if (!File.Exists(copy))
            {
                File.Copy(key, copy);
            }
        }
    }

    // Keys are only ever added to: what was sealed with a newer one must still open.
    private static void PutKeys(BackupArchive archive, string dataFolder, string aside)
    {
        var keys = Directory.CreateDirectory(Path.Combine(dataFolder, "keys")).FullName;
        foreach (var old in Directory.GetFiles(keys))
        {
            File.Copy(old, Path.Combine(Directory.CreateDirectory(Path.Combine(aside, "keys")).FullName, Path.GetFileName(old)));
        }
        foreach (var key in archive.Manifest.Files.Where(file => file.Name.StartsWith("keys/", StringComparison.Ordinal)))
        {
            File.Move(archive.At(key.Name), Path.Combine(keys, Path.GetFileName(key.Name)), overwrite: true);
        }
    }

    private static async Task Grow(string file, string more, CancellationToken stop)
    {
        var there = File.Exists(file) ? await File.ReadAllLinesAsync(file, stop) : [];
        await File.AppendAllLinesAsync(file, (await File.ReadAllLinesAsync(more, stop)).Except(there), stop);
    }

    private static void MoveAside(string file, string aside)
    {
        if (File.Exists(file))
        {
            File.Move(file, Path.Combine(aside, Path.GetFileName(file)));
        }
    }

    private static void Place(BackupArchive archive, string name, string dataFolder)
    {
        if (File.Exists(archive.At(name)))
        {
            File.Move(archive.At(name), Path.Combine(dataFolder, name));
        }
    }

    private static string DatabaseOf(DatabaseChoice choice) =>
        new NpgsqlConnectionStringBuilder(choice.ConnectionString) is { Database: { Length: > 0 } name }
            ? name
            : throw new ProgramFailedException("ConnectionStrings:Main names no database");

    private static async Task<NpgsqlConnection> Maintenance(DatabaseChoice choice, CancellationToken stop)
    {
        var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(choice.ConnectionString) { Database = "postgres", Pooling = false }.ToString()
        );
        await connection.OpenAsync(stop);
        return connection;
    }

    private static async Task Run(NpgsqlConnection server, string sql, CancellationToken stop)
    {
        await using var command = server.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(stop);
    }
}

public abstract record RestoreOutcome;

/// <param name="Aside">The folder in which what was there before is kept.</param>
/// <param name="AsideDatabase">The file or the database that was there before; null when there was none.</param>
public sealed record Restored(BackupManifest Manifest, string Aside, string? AsideDatabase) : RestoreOutcome;

/// <summary>Nothing has changed, for the reason this sentence gives.</summary>
public sealed record RestoreRefused(string Sentence) : RestoreOutcome;
