using Microsoft.Extensions.Logging.Abstractions;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Tests.Diary.Store;

/// <summary>A PostgreSQL database of its own, that a test can close, fill and lock.</summary>
internal sealed class PostgresUnderTest : IStoreUnderTest
{
    private readonly string connection;
    private Connections? connections;
    private Writer? writer;
    private PostgresDiaryStore? store;

    private PostgresUnderTest(string connection) => this.connection = connection;

    public IDiaryStore Store => store ?? throw new InvalidOperationException("Open it first.");

    public (string Kind, string Place) Address => (Stores.Postgres, connection);

    public static async Task<IStoreUnderTest> Fresh(string server)
    {
        var made = new PostgresUnderTest(
            $"{server};Database=diary_{Guid.NewGuid():N}".Replace("Database=postgres;", "", StringComparison.Ordinal)
        );
        await Tables.In(DatabaseChoice.From(made.connection, "."));
        await made.Restart();
        return made;
    }

    public Task Restart() => Open(connection);

    public void Close()
    {
        writer?.Dispose();
        connections?.Dispose();
    }

    // A server of the tests' own cannot be given a full disk; it can be told to answer as if it had one.
    public async Task FillDisk()
    {
        await Say(
            "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'full' USING ERRCODE = '53100'; END $$"
        );
        await Say("""CREATE TRIGGER full_disk BEFORE INSERT OR UPDATE ON "DiaryPages" EXECUTE FUNCTION full_disk()""");
    }

    public Task MakeRoom() => Say("""DROP TRIGGER full_disk ON "DiaryPages" """);

    public Task ForbidWriting() => Open($"{connection};Options=-c default_transaction_read_only=on");

    public Task AllowWriting() => Restart();

    public ValueTask DisposeAsync()
    {
        Close();
        return ValueTask.CompletedTask;
    }

    private Task Open(string through)
    {
        Close();
        connections = new Connections(DatabaseChoice.From(through, "."));
        writer = new Writer(connections, NullLogger<Writer>.Instance);
        store = new PostgresDiaryStore(connections, writer);
        return Task.CompletedTask;
    }

    private Task Say(string sql) =>
        (writer ?? throw new InvalidOperationException("Open it first.")).Write(batch => batch.Execute(sql), CancellationToken.None);
}
