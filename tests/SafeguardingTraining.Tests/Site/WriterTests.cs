using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Tests.Site;

public sealed class WriterTests : IDisposable
{
    private const string Insert = """INSERT INTO "Facts" ("Id") VALUES (@p0)""";

    private readonly string file = Path.Combine(Path.GetTempPath(), $"writer-{Guid.NewGuid():N}.db");
    private readonly Connections connections;
    private readonly Writer writer;

    public WriterTests()
    {
        connections = new Connections(DatabaseChoice.From($"Data Source={file}", ""));
        writer = new Writer(connections, NullLogger<Writer>.Instance);
        using var connection = connections.Open();
        using var create = connection.CreateCommand();
        create.CommandText = """CREATE TABLE "Facts" ("Id" INTEGER PRIMARY KEY)""";
        create.ExecuteNonQuery();
    }

    [Fact]
    public async Task Many_facts_at_once_are_all_kept_and_each_hears_back()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 1000).Select(id => Keep(id)));
        Assert.All(answers, rows => Assert.Equal(1, rows));
        Assert.Equal(1000, await Count());
    }

    [Fact]
    public async Task A_fact_that_fails_harms_only_itself()
    {
        Task<int>[] facts;
        using (connections.TakeTurn())
        {
            // While the turn is taken they wait, and so share a transaction.
            facts = [.. Enumerable.Range(0, 100).Select(id => Keep(id == 50 ? 7 : id))];
        }
        await Assert.ThrowsAsync<SqliteException>(() => facts[50]);
        await Task.WhenAll(facts.Where((_, place) => place != 50));
        Assert.Equal(99, await Count());
    }

    [Fact]
    public async Task The_writer_goes_on_after_a_fault()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => writer.Write<int>(_ => throw new InvalidOperationException(), Stop));
        Assert.Equal(1, await Keep(1));
        Assert.Equal(1, await Count());
    }

    [Fact]
    public async Task What_waits_is_finished_before_the_writer_stops()
    {
        var facts = Enumerable.Range(0, 500).Select(id => Keep(id)).ToList();
        writer.Dispose();
        await Task.WhenAll(facts);
        Assert.Equal(500, await Count());
    }

    public void Dispose()
    {
        writer.Dispose();
        connections.Dispose();
        File.Delete(file);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Task<int> Keep(int id) => writer.Write(batch => batch.Execute(Insert, id), Stop);

    private Task<long> Count() =>
        connections.Read(
            """SELECT count(*) FROM "Facts" """,
            [],
            async (reader, stop) => await reader.ReadAsync(stop) ? reader.GetInt64(0) : 0,
            Stop
        );
}
