using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Operations;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Startup;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Data;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Operations;

public sealed class BackupTests : IDisposable
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("safeguarding-backup-");

    private string Archive => Path.Combine(folder.FullName, "site.zip");

    [Fact]
    public async Task A_backup_made_while_choices_are_written_is_one_moment_and_opens_elsewhere_with_its_diaries()
    {
        await using var site = new RunningSite();
        Assert.SkipWhen(site.Get<DatabaseChoice>().IsPostgres, "Restoring there is tested apart.");
        var robin = await site.Visit().Register("Robin Ash", "robin@example.org");
        var (kept, deleted) = (await Written(robin, "Kept words"), await Written(robin, "Words to delete"));
        await site.Get<AuditLog>().Note(null, "person.invited", Guid.NewGuid(), Stop);
        using var enough = new CancellationTokenSource();
        var playing = PlayOn(site, enough.Token);
        await Task.Delay(300, Stop);
        await Backup.Write(site.Get<DatabaseChoice>(), site.Folder, Archive, DateTimeOffset.UtcNow, Stop);
        await enough.CancelAsync();
        var written = await playing;
        await robin.Open($"{deleted}/delete");
        await robin.Submit(action: $"{deleted}/deletions");

        await using var other = new RunningSite();
        Directory.CreateDirectory(other.Folder);
        File.Copy(Path.Combine(site.Folder, "diary-erasures.txt"), Path.Combine(other.Folder, "diary-erasures.txt"));
        var restored = await Restore.From(
            Archive,
            DatabaseChoice.From(null, other.Folder),
            other.Folder,
            TimeProvider.System,
            Stop,
            unsigned: true
        );

        Assert.Null(Assert.IsType<Restored>(restored).AsideDatabase);
        var again = await other.Visit().SignIn("robin@example.org");
        Assert.Contains("Kept words", (await again.Open(kept)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await again.Open(deleted)).Status);
        Assert.InRange(await TurnsInOrder(other), 1, written);
        var check = await other.Get<AuditTrail>().Check(AuditHead.Read(other.Folder), Stop);
        Assert.True(check.IsWhole, check.Sentence);
        var codes = new List<string>();
        await other.Get<AuditTrail>().Tell(DateTimeOffset.MinValue, row => codes.Add(row.Did), Stop);
        Assert.Equal(["person.invited", "site.restored"], codes.Where(code => code != "signed-in"));
        await Written(again, "And it goes on");
    }

    [Fact]
    public async Task What_was_there_before_is_kept_beside_it()
    {
        var data = await StoppedSite();
        await Backup.Write(DatabaseChoice.From(null, data), data, Archive, DateTimeOffset.UtcNow, Stop);
        var before = Hashes(data);

        var restored = Assert.IsType<Restored>(
            await Restore.From(Archive, DatabaseChoice.From(null, data), data, TimeProvider.System, Stop)
        );

        var old = Hashes(restored.Aside);
        Assert.Equal(before["safeguarding.db"], old["safeguarding.db"]);
        Assert.Equal(before["keys/key-1.xml"], old["keys/key-1.xml"]);
        Assert.False(Directory.EnumerateDirectories(data, "restoring-*").Any());
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Archive));
        }
    }

    [Fact]
    public async Task Lists_of_what_was_deleted_only_grow()
    {
        var data = await StoppedSite();
        var (file, early, late) = (
            Path.Combine(data, "diary-erasures.txt"),
            $"2026-11-01 entry {Guid.NewGuid()} {Guid.NewGuid()}",
            $"2026-11-02 entry {Guid.NewGuid()} {Guid.NewGuid()}"
        );
        await File.WriteAllLinesAsync(file, [early], Stop);
        await Backup.Write(DatabaseChoice.From(null, data), data, Archive, DateTimeOffset.UtcNow, Stop);
        await File.WriteAllLinesAsync(file, [late], Stop);

        Assert.IsType<Restored>(await Restore.From(Archive, DatabaseChoice.From(null, data), data, TimeProvider.System, Stop));

        Assert.Equal([late, early], await File.ReadAllLinesAsync(file, Stop));
    }

    [Fact]
    public async Task A_cookie_that_was_signed_out_after_a_backup_opens_nothing_once_it_is_restored()
    {
        await using var site = new RunningSite();
        Assert.SkipWhen(site.Get<DatabaseChoice>().IsPostgres, "Restoring there is tested apart.");
        var robin = await site.Visit().Register("Robin Ash", "robin@example.org");
        await Backup.Write(site.Get<DatabaseChoice>(), site.Folder, Archive, DateTimeOffset.UtcNow, Stop);
        var stolen = robin.Cookies.Single(cookie => cookie.Name == "person");
        await robin.SignOut();
        // And one of somebody who came after the backup, whom the restored site does not know.
        var late = (await site.Visit().Register("Kim Lee", "kim@example.org")).Cookies.Single(cookie => cookie.Name == "person");

        await using var other = new RunningSite();
        var choice = DatabaseChoice.From(null, other.Folder);
        Assert.IsType<Restored>(await Restore.From(Archive, choice, other.Folder, TimeProvider.System, Stop, unsigned: true));

        Assert.Equal(HttpStatusCode.Redirect, await With(other, stolen));
        Assert.Equal(HttpStatusCode.Redirect, await With(other, late));
        var again = await other.Visit().SignIn("robin@example.org");
        Assert.Equal("/account/sessions", (await again.Open("/account/sessions")).Address);
        Assert.Single(again.Page.QuerySelectorAll(".sessions li"));
    }

    [Fact]
    public async Task A_link_to_a_new_password_from_before_a_backup_opens_nothing_once_it_is_restored()
    {
        await using var site = new RunningSite();
        Assert.SkipWhen(site.Get<DatabaseChoice>().IsPostgres, "Restoring there is tested apart.");
        await site.Visit().Register("Robin Ash", "robin@example.org");
        var person = await site.PersonAt("robin@example.org");
        var link = (await site.Get<IAccountAccess>().MakePasswordLink(person, Guid.NewGuid(), Stop))!;
        await Backup.Write(site.Get<DatabaseChoice>(), site.Folder, Archive, DateTimeOffset.UtcNow, Stop);

        await using var other = new RunningSite();
        var choice = DatabaseChoice.From(null, other.Folder);
        Assert.IsType<Restored>(await Restore.From(Archive, choice, other.Folder, TimeProvider.System, Stop, unsigned: true));

        Assert.Equal(HttpStatusCode.NotFound, (await other.Visit().Open(link.Path)).Status);
    }

    [Theory]
    [InlineData("cut short")]
    [InlineData("bytes changed")]
    [InlineData("a file missing")]
    [InlineData("a stranger in it")]
    [InlineData("not as listed")]
    [InlineData("a newer version")]
    [InlineData("unsound database")]
    [InlineData("no archive")]
    public async Task A_broken_archive_is_refused_and_nothing_changes(string how)
    {
        var data = await StoppedSite();
        await Backup.Write(DatabaseChoice.From(null, data), data, Archive, DateTimeOffset.UtcNow, Stop);
        await Break(how);
        var before = Hashes(data);

        var refused = Assert.IsType<RestoreRefused>(
            await Restore.From(Archive, DatabaseChoice.From(null, data), data, TimeProvider.System, Stop, unsigned: true)
        );

        Assert.EndsWith(".", refused.Sentence, StringComparison.Ordinal);
        Assert.Equal(before, Hashes(data));
    }

    [Theory]
    [InlineData(false, "signature")]
    [InlineData(true, "There is no keys/backups.key")]
    public async Task A_backup_that_was_changed_and_sealed_again_is_refused(bool isElsewhere, string why)
    {
        var data = await StoppedSite();
        await Backup.Write(DatabaseChoice.From(null, data), data, Archive, DateTimeOffset.UtcNow, Stop);
        using (var zip = ZipFile.Open(Archive, ZipArchiveMode.Update))
        {
            Assert.DoesNotContain(zip.Entries, entry => entry.FullName.EndsWith("backups.key", StringComparison.Ordinal));
            Assert.Contains(zip.Entries, entry => entry.FullName == "keys/key-1.xml");
            var other = "<kez/>"u8.ToArray();
            Replace(zip, "keys/key-1.xml", other);
            WithManifest(zip, manifest =>
                manifest with
                {
                    Files =
                    [
                        .. manifest.Files.Where(file => file.Name != "keys/key-1.xml"),
                        new ArchivedFile("keys/key-1.xml", other.Length, Convert.ToHexStringLower(SHA256.HashData(other))),
                    ],
                }
            );
        }
        var to = isElsewhere ? folder.CreateSubdirectory("elsewhere").FullName : data;

        var refused = Assert.IsType<RestoreRefused>(
            await Restore.From(Archive, DatabaseChoice.From(null, to), to, TimeProvider.System, Stop)
        );

        Assert.Contains(why, refused.Sentence, StringComparison.Ordinal);
        Assert.Contains("--unsigned", refused.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_another_machine_the_key_that_was_kept_apart_lets_a_backup_in()
    {
        var data = await StoppedSite();
        await Backup.Write(DatabaseChoice.From(null, data), data, Archive, DateTimeOffset.UtcNow, Stop);
        var to = folder.CreateSubdirectory("elsewhere").FullName;
        Directory.CreateDirectory(Path.Combine(to, "keys"));
        File.Copy(Path.Combine(data, "keys", "backups.key"), Path.Combine(to, "keys", "backups.key"));

        Assert.IsType<Restored>(await Restore.From(Archive, DatabaseChoice.From(null, to), to, TimeProvider.System, Stop));
    }

    [Fact]
    public async Task A_running_site_is_not_restored_over_and_a_site_does_not_start_in_the_middle()
    {
        var data = await StoppedSite();
        await Backup.Write(DatabaseChoice.From(null, data), data, Archive, DateTimeOffset.UtcNow, Stop);
        using (var one = DataFolderLock.Shared(data))
        using (var another = DataFolderLock.Shared(data))
        {
            Assert.NotNull(another);
            Assert.Contains(
                "running",
                Assert
                    .IsType<RestoreRefused>(await Restore.From(Archive, DatabaseChoice.From(null, data), data, TimeProvider.System, Stop))
                    .Sentence,
                StringComparison.Ordinal
            );
        }
        using var restoring = DataFolderLock.Alone(data);
        Assert.Null(DataFolderLock.Shared(data));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task<HttpStatusCode> With(RunningSite site, Cookie cookie)
    {
        using var thief = site.CreateDefaultClient(new Uri("https://localhost"));
        thief.DefaultRequestHeaders.Add("Cookie", $"{cookie.Name}={cookie.Value}");
        return (await thief.GetAsync(new Uri("/diary", UriKind.Relative), Stop)).StatusCode;
    }

    /// <summary>A data folder as a site leaves it: migrated, with a key and a row in its log.</summary>
    private async Task<string> StoppedSite()
    {
        var data = folder.CreateSubdirectory("data").FullName;
        Directory.CreateDirectory(Path.Combine(data, "keys"));
        await File.WriteAllTextAsync(Path.Combine(data, "keys", "key-1.xml"), "<key/>", Stop);
        await using var services = DataIn(data);
        await services.PrepareData(Stop);
        return data;
    }

    private static ServiceProvider DataIn(string data) =>
        new ServiceCollection()
            .AddLogging()
            .AddData(new DatabaseChoice(false, $"Data Source={Path.Combine(data, "safeguarding.db")};Pooling=False"))
            .BuildServiceProvider();

    private async Task Break(string how)
    {
        switch (how)
        {
            case "cut short":
                await using (var file = new FileStream(Archive, FileMode.Open))
                {
                    file.SetLength(file.Length / 2);
                }
                break;
            case "bytes changed":
                var bytes = await File.ReadAllBytesAsync(Archive, Stop);
                bytes.AsSpan(2000, 100).Reverse();
                await File.WriteAllBytesAsync(Archive, bytes, Stop);
                break;
            case "no archive":
                await File.WriteAllTextAsync(Archive, "Dear diary", Stop);
                break;
            default:
                using (var zip = ZipFile.Open(Archive, ZipArchiveMode.Update))
                {
                    Change(zip, how);
                }
                break;
        }
    }

    private static void Change(ZipArchive zip, string how)
    {
        switch (how)
        {
            case "a file missing":
                zip.GetEntry("keys/key-1.xml")!.Delete();
                break;
            case "a stranger in it":
                Replace(zip, "../../etc/cron.d/stranger", "* * * * *"u8.ToArray());
                break;
            case "not as listed":
                Replace(zip, "keys/key-1.xml", "<kez/>"u8.ToArray());
                break;
            case "a newer version":
                WithManifest(zip, manifest => manifest with { Schema = "99990101000000_Later" });
                break;
            case "unsound database":
                var garbage = RandomNumberGenerator.GetBytes(5000);
                Replace(zip, BackupManifest.Sqlite, garbage);
                WithManifest(zip, manifest =>
                    manifest with
                    {
                        Files =
                        [
                            .. manifest.Files.Where(file => file.Name != BackupManifest.Sqlite),
                            new ArchivedFile(BackupManifest.Sqlite, garbage.Length, Convert.ToHexStringLower(SHA256.HashData(garbage))),
                        ],
                    }
                );
                break;
        }
    }

    private static void WithManifest(ZipArchive zip, Func<BackupManifest, BackupManifest> change)
    {
        using var old = zip.GetEntry(BackupManifest.Name)!.Open();
        var manifest = change(BackupManifest.Read(old)!);
        old.Dispose();
        using var written = new MemoryStream();
        manifest.Write(written);
        Replace(zip, BackupManifest.Name, written.ToArray());
    }

    private static void Replace(ZipArchive zip, string name, byte[] bytes)
    {
        zip.GetEntry(name)?.Delete();
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(bytes);
    }

    private static SortedDictionary<string, string> Hashes(string data) =>
        new(
            Directory
                .EnumerateFiles(data, "*", SearchOption.AllDirectories)
                .Where(file => !file.EndsWith(DataFolderLock.FileName, StringComparison.Ordinal))
                .ToDictionary(
                    file => Path.GetRelativePath(data, file).Replace('\\', '/'),
                    file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))
                ),
            StringComparer.Ordinal
        );

    private static async Task<string> Written(Visitor visitor, string words)
    {
        await visitor.Open("/diary/new");
        await visitor.Submit(form => form.Fill("learnt", words));
        return visitor.Address;
    }

    /// <summary>Writes choices until it is told to stop. Answers how many.</summary>
    private static async Task<int> PlayOn(RunningSite site, CancellationToken enough)
    {
        var (store, playthrough, turn) = (site.Get<PlayStore>(), Guid.CreateVersion7(), 0);
        await store.Begin(new Attempt(playthrough, Guid.NewGuid(), "slug", "version", "role", 1, DateTimeOffset.UtcNow, []), Stop);
        for (; !enough.IsCancellationRequested; turn++)
        {
            Assert.True(await store.Take(playthrough, turn, new TakenChoice(0, "Would you tell me about Tuesday?"), null, Stop));
        }
        return turn;
    }

    private static Task<int> TurnsInOrder(RunningSite site) =>
        site.Get<Connections>()
            .Read(
                """SELECT "Turn" FROM "Choices" ORDER BY "Turn" """,
                [],
                async (rows, cut) =>
                {
                    var turns = 0;
                    for (; await rows.ReadAsync(cut); turns++)
                    {
                        Assert.Equal(turns, rows.GetInt32(0));
                    }
                    return turns;
                },
                Stop
            );
}

public sealed class BackupOnPostgresTests(PostgresServer server) : IClassFixture<PostgresServer>, IDisposable
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("safeguarding-backup-");

    [Fact]
    public async Task A_database_comes_back_under_its_name_and_the_one_before_is_kept_under_another()
    {
        var (archive, data) = (Path.Combine(folder.FullName, "site.zip"), folder.CreateSubdirectory("data").FullName);
        DatabaseChoice choice;
        await using (var before = await Databases.Postgres(server))
        {
            choice = before.Get<DatabaseChoice>() with
            {
                ConnectionString = $"{before.Get<DatabaseChoice>().ConnectionString};Pooling=False",
            };
            await before
                .Get<Writer>()
                .Write(batch => batch.Execute("""INSERT INTO "Agencies" ("Id", "Name") VALUES (@p0, 'Northgate')""", Guid.NewGuid()), Stop);
            await Backup.Write(choice, data, archive, DateTimeOffset.UtcNow, Stop);
            await before.Get<Writer>().Write(batch => batch.Execute("""DELETE FROM "Agencies" """), Stop);
            Assert.Contains(
                "connected",
                Assert.IsType<RestoreRefused>(await Restore.From(archive, choice, data, TimeProvider.System, Stop)).Sentence,
                StringComparison.Ordinal
            );
        }
        Npgsql.NpgsqlConnection.ClearAllPools();

        var restored = Assert.IsType<Restored>(await Restore.From(archive, choice, data, TimeProvider.System, Stop));

        Assert.NotNull(restored.AsideDatabase);
        Assert.Equal(1L, await Agencies(choice));
        Assert.Equal(
            0L,
            await Agencies(
                choice with
                {
                    ConnectionString = choice.ConnectionString.Replace(
                        new Npgsql.NpgsqlConnectionStringBuilder(choice.ConnectionString).Database!,
                        restored.AsideDatabase,
                        StringComparison.Ordinal
                    ),
                }
            )
        );
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task<long> Agencies(DatabaseChoice choice)
    {
        using var connections = new Connections(choice);
        return await connections.Read(
            """SELECT count(*) FROM "Agencies" """,
            [],
            async (rows, cut) => await rows.ReadAsync(cut) ? rows.GetInt64(0) : -1,
            Stop
        );
    }
}
