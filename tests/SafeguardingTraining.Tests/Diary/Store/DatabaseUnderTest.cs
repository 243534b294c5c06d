using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Tests.Diary.Store;

/// <summary>The site's own store over a database that a test can close, fill and lock.</summary>
internal abstract class DatabaseUnderTest : IStoreUnderTest
{
    private Connections? connections;
    private Writer? writer;
    private DatabaseDiaryStore? store;

    public IDiaryStore Store => store ?? throw new InvalidOperationException("Open it first.");

    protected Writer Writer => writer ?? throw new InvalidOperationException("Open it first.");

    public (string Kind, string Place) Address => (Stores.Database, Choice.ConnectionString);

    public Task Restart() => Open(Choice);

    public void Close()
    {
        writer?.Dispose();
        connections?.Dispose();
    }

    public abstract Task FillDisk();

    public virtual Task MakeRoom() => Task.CompletedTask;

    public abstract Task ForbidWriting();

    public abstract Task AllowWriting();

    public abstract ValueTask DisposeAsync();

    protected abstract DatabaseChoice Choice { get; }

    protected Task Open(DatabaseChoice choice)
    {
        Close();
        connections = new Connections(choice);
        writer = new Writer(connections, NullLogger<Writer>.Instance);
        store = new DatabaseDiaryStore(connections, writer);
        return Task.CompletedTask;
    }

    protected Task Say(string sql) => Writer.Write(batch => batch.Execute(sql), CancellationToken.None);
}

/// <summary>SQLite in a folder of its own.</summary>
internal sealed class SqliteUnderTest : DatabaseUnderTest
{
    private readonly DirectoryInfo folder;

    private SqliteUnderTest(DirectoryInfo folder) => this.folder = folder;

    protected override DatabaseChoice Choice => DatabaseChoice.From(null, folder.FullName);

    public static async Task<IStoreUnderTest> Fresh() => await In(Directory.CreateTempSubdirectory("diary-sqlite-"));

    public static async Task<SqliteUnderTest> In(DirectoryInfo folder)
    {
        var made = new SqliteUnderTest(folder);
        await Tables.In(made.Choice);
        await made.Open(made.Choice);
        return made;
    }

    // What SQLite answers when its file may not grow is what it answers when the disk is full: SQLITE_FULL.
    public override Task FillDisk() => Say("PRAGMA max_page_count = 1");

    public override Task ForbidWriting() =>
        Open(Choice with { ConnectionString = new SqliteConnectionStringBuilder(Choice.ConnectionString) { Mode = SqliteOpenMode.ReadOnly }.ToString() });

    public override Task AllowWriting() => Restart();

    public override ValueTask DisposeAsync()
    {
        Close();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}

/// <summary>A PostgreSQL database of its own.</summary>
internal sealed class PostgresUnderTest : DatabaseUnderTest
{
    private readonly string connection;

    private PostgresUnderTest(string connection) => this.connection = connection;

    protected override DatabaseChoice Choice => DatabaseChoice.From(connection, ".");

    public static async Task<IStoreUnderTest> Fresh(string server)
    {
        var made = new PostgresUnderTest($"{server};Database=diary_{Guid.NewGuid():N}".Replace("Database=postgres;", "", StringComparison.Ordinal));
        await Tables.In(made.Choice);
        await made.Open(made.Choice);
        return made;
    }

    // A server of the tests' own cannot be given a full disk; it can be told to answer as if it had one.
    public override async Task FillDisk()
    {
        await Say("CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'full' USING ERRCODE = '53100'; END $$");
        await Say("""CREATE TRIGGER full_disk BEFORE INSERT OR UPDATE ON "DiaryPages" EXECUTE FUNCTION full_disk()""");
    }

    public override Task MakeRoom() => Say("""DROP TRIGGER full_disk ON "DiaryPages" """);

    public override Task ForbidWriting() => Open(DatabaseChoice.From($"{connection};Options=-c default_transaction_read_only=on", "."));

    public override Task AllowWriting() => Restart();

    public override ValueTask DisposeAsync()
    {
        Close();
        return ValueTask.CompletedTask;
    }
}
