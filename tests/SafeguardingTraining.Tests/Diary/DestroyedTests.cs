using System.Security.Cryptography;
using Npgsql;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Tests.Data;
using SafeguardingTraining.Tests.Diary.Store;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Diary;

/// <summary>What a person destroyed is looked for in the files themselves, byte by byte.</summary>
public sealed class DestroyedTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_a_closed_diary_no_file_of_the_data_folder_and_no_line_of_the_log_holds_its_key_or_a_page()
    {
        await using var site = new RunningSite();
        Assert.SkipWhen(site.Get<DatabaseChoice>().IsPostgres, "Its files are the server's.");
        var robin = await site.Join();
        for (var number = 0; number < 4; number++)
        {
            await robin.Open("/diary/new");
            await robin.Submit(form => form.Fill("learnt", $"Words number {number} that nobody else may read"));
        }
        var store = site.Get<IDiaryStore>();
        var key = Assert.Single(await store.Keys(Guid.Empty, 10, Stop));
        byte[][] secrets = [key.Key, .. (await store.Changed(key.Author, 0, 100, Stop)).Select(page => page.Sealed)];
        Assert.All(secrets, secret => Assert.NotEmpty(Holding(site.Folder, secret)));

        await robin.CloseDiary();
        Assert.Equal(1, await site.LetSevenDaysPass());

        Assert.All(secrets, secret => Assert.Empty(Holding(site.Folder, secret)));
        Assert.All(secrets, secret =>
            Assert.DoesNotContain(site.Log.Lines, line => line.Contains(Convert.ToBase64String(secret), StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task A_row_deleted_from_SQLite_is_in_neither_its_file_nor_its_log()
    {
        await using var data = await Databases.Sqlite();
        var secret = $"token-{Guid.NewGuid():N}";
        var writer = data.Get<Writer>();
        await writer.Write(batch => batch.Execute("""INSERT INTO "Retention" ("Kind", "Months") VALUES (@p0, 1)""", secret), Stop);
        var folder = Path.GetDirectoryName(data.Get<DatabaseChoice>().File)!;
        await data.Get<Connections>().EmptyLog(Stop);
        Assert.NotEmpty(Holding(folder, System.Text.Encoding.UTF8.GetBytes(secret)));

        await writer.Write(batch => batch.Execute("""DELETE FROM "Retention" """), Stop);
        await data.Get<Connections>().EmptyLog(Stop);

        Assert.Empty(Holding(folder, System.Text.Encoding.UTF8.GetBytes(secret)));
    }

    [Fact]
    public async Task Of_a_diary_closed_in_PostgreSQL_the_key_is_in_no_file_of_its_tables()
    {
        Assert.SkipWhen(server.ConnectionString is null, PostgresServer.Missing);
        await using var under = await PostgresUnderTest.Fresh(server.ConnectionString);
        await using var asking = NpgsqlDataSource.Create(server.ConnectionString);
        var tables = Path.Combine((string)(await asking.CreateCommand("SHOW data_directory").ExecuteScalarAsync(Stop))!, "base");
        Assert.SkipUnless(Directory.Exists(tables), "The server's files are on another machine, or not ours to read.");
        var (author, key) = (Guid.CreateVersion7(), RandomNumberGenerator.GetBytes(120));
        await under.Store.AddKey(new SealedKey(author, key), Stop);
        for (var number = 0; number < 20; number++)
        {
            await under.Store.Keep(
                new SealedPage(author, PageKind.Entry, Guid.CreateVersion7(), 1, RandomNumberGenerator.GetBytes(90)),
                Stop
            );
        }
        await asking.CreateCommand("CHECKPOINT").ExecuteNonQueryAsync(Stop);
        Assert.NotEmpty(Holding(tables, key));

        await under.Store.Close(author, Stop);
        await asking.CreateCommand("CHECKPOINT").ExecuteNonQueryAsync(Stop);

        Assert.Empty(Holding(tables, key));
    }

    // In raw bytes, in hexadecimal or in base64; of what is long, the middle or the end is enough, as a file may hold it in several places.
    private static List<string> Holding(string folder, byte[] secret)
    {
        var middle = secret.AsSpan(secret.Length / 3, Math.Min(24, secret.Length / 3)).ToArray();
        byte[][] shapes =
        [
            middle,
            System.Text.Encoding.ASCII.GetBytes(Convert.ToHexStringLower(middle)),
            System.Text.Encoding.ASCII.GetBytes(Convert.ToHexString(middle)),
            System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(secret)[^30..^4]),
        ];
        return
        [
            .. Directory
                .EnumerateFiles(
                    folder,
                    "*",
                    new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }
                )
                .Where(file => BytesOf(file) is var bytes && shapes.Any(shape => bytes.AsSpan().IndexOf(shape) >= 0)),
        ];
    }

    private static byte[] BytesOf(string file)
    {
        try
        {
            using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            open.CopyTo(bytes);
            return bytes.ToArray();
        }
        catch (IOException)
        {
            // The lock of the data folder, which holds nothing; or a file that went meanwhile.
            return [];
        }
    }
}
