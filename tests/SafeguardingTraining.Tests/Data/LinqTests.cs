using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Features.Bookings;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Tests.Data;

public sealed class LinqOnSqliteTests : LinqTests
{
    protected override Task<Databases> Fresh() => Databases.Sqlite();

    [Fact]
    public async Task Moments_are_kept_as_the_driver_keeps_them()
    {
        await using var database = await Fresh();
        await Add(database, At(0.25) with { StartsAt = Noon.AddSeconds(0.25).ToOffset(TimeSpan.FromHours(1)) });

        var driver = await database
            .Get<Connections>()
            .List("""SELECT "StartsAt" FROM "Occasions" WHERE "StartsAt" = @p0""", [Noon.AddSeconds(0.25)], row => row.GetString(0), Stop);

        Assert.Equal(["2026-12-01 12:00:00.25+00:00"], driver);
    }
}

public sealed class LinqOnPostgresTests(PostgresServer server) : LinqTests, IClassFixture<PostgresServer>
{
    protected override Task<Databases> Fresh() => Databases.Postgres(server);
}

/// <summary>What LINQ asks and changes, on either database.</summary>
public abstract class LinqTests
{
    protected static DateTimeOffset Noon { get; } = new(2026, 12, 1, 12, 0, 0, TimeSpan.Zero);

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected abstract Task<Databases> Fresh();

    [Fact]
    public async Task Moments_are_compared_and_ordered_to_the_fraction_of_a_second()
    {
        await using var database = await Fresh();
        await Add(database, At(0.5), At(0), At(1), At(0.25), At(0.125));

        var later = await database
            .Get<Connections>()
            .List(tables => tables.Set<Occasion>().Where(one => one.StartsAt > Noon).OrderBy(one => one.StartsAt), Stop);

        Assert.Equal([0.125, 0.25, 0.5, 1], later.Select(one => (one.StartsAt - Noon).TotalSeconds));
    }

    [Fact]
    public async Task A_row_that_is_there_already_is_not_added_again()
    {
        await using var database = await Fresh();
        var occasion = At(0);

        Assert.Equal([true], await Add(database, occasion));
        Assert.Equal([false], await Add(database, occasion with { Title = "Another" }));
        Assert.Equal([occasion], await database.Get<Connections>().List(tables => tables.Set<Occasion>(), Stop));
    }

    [Fact]
    public async Task What_is_changed_is_seen_within_its_transaction_and_goes_with_it()
    {
        await using var database = await Fresh();
        await Add(database, At(0));
        var seen = "";

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            database
                .Get<Writer>()
                .Write<int>(
                    batch =>
                    {
                        Assert.Equal(1, batch.Rows<Occasion>().ExecuteUpdate(row => row.SetProperty(one => one.Title, "Changed")));
                        seen = batch.Rows<Occasion>().Single().Title;
                        throw new InvalidOperationException();
                    },
                    Stop
                )
        );

        Assert.Equal("Changed", seen);
        Assert.Equal(
            ["A workshop"],
            await database.Get<Connections>().List(tables => tables.Set<Occasion>().Select(one => one.Title), Stop)
        );
        Assert.Equal([true], await Add(database, At(1)));
    }

    protected static Task<List<bool>> Add(Databases database, params Occasion[] occasions) =>
        database.Get<Writer>().Write(batch => occasions.Select(batch.Add).ToList(), Stop);

    protected static Occasion At(double seconds) =>
        new(Guid.CreateVersion7(), "A workshop", "", Noon.AddSeconds(seconds), 90, "Online", "", 12, Guid.NewGuid(), "Robin Ash");
}
