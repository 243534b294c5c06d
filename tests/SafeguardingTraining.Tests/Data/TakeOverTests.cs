using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Tests.Data;

/// <summary>A database whose tables were made by the changes that have since been put together into one.</summary>
public sealed class TakeOverTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_SQLite_the_tables_stay_and_their_history_is_written_anew() => await TakesOver(await Databases.Sqlite());

    [Fact]
    public async Task On_PostgreSQL_the_tables_stay_and_their_history_is_written_anew() =>
        await TakesOver(await Databases.Postgres(server));

    [Theory]
    [InlineData("20261128165511_Organisation", "an earlier")]
    [InlineData("99990101000000_Later", "a newer")]
    public async Task Tables_of_another_version_are_refused_in_a_sentence(string latest, string version)
    {
        await using var database = await Databases.Sqlite();
        await Rewrite(database, latest);

        var refused = await Assert.ThrowsAsync<InvalidSettingException>(() => database.Services.PrepareData(Stop));

        Assert.Equal(
            $"The database was made by {version} version of this application (its tables are those of {latest}): start it with that one.",
            refused.Message
        );
    }

    private static async Task TakesOver(Databases made)
    {
        await using var database = made;
        var fresh = await History(database);
        await database
            .Get<Writer>()
            .Write(batch => batch.Execute("""INSERT INTO "Retention" ("Kind", "Months") VALUES ('attempts', 12)"""), Stop);
        await BackToTheFirst(database);
        await Rewrite(database, "20261122064430_First", "20261128165511_Organisation", DataSetup.LastOfMany);
        Assert.False(await DataSetup.IsUpToDate(database.Get<Connections>(), database.Get<DatabaseChoice>(), Stop));

        await database.Services.PrepareData(Stop);

        Assert.Equal(fresh, await History(database));
        Assert.Equal(["attempts", "evidence", "letters"], await Strings(database, """SELECT "Kind" FROM "Retention" ORDER BY "Kind" """));
    }

    // Tables as they were when there was one list of changes only.
    private static async Task BackToTheFirst(Databases database)
    {
        await using var scope = database.Services.CreateAsyncScope();
        var migrator = scope.ServiceProvider.GetRequiredService<Database>().GetService<IMigrator>();
        await migrator.MigrateAsync(DataSetup.Migrations(database.Get<DatabaseChoice>())[0], Stop);
    }

    private static Task Rewrite(Databases database, params string[] migrations) =>
        database
            .Get<Writer>()
            .Write(
                batch =>
                    batch.Execute("""DELETE FROM "__EFMigrationsHistory" """)
                    + migrations.Sum(one => batch.Execute("""INSERT INTO "__EFMigrationsHistory" VALUES (@p0, '10.0.14')""", one)),
                Stop
            );

    private static Task<IReadOnlyList<string>> History(Databases database) =>
        Strings(database, """SELECT "MigrationId" FROM "__EFMigrationsHistory" """);

    private static Task<IReadOnlyList<string>> Strings(Databases database, string sql) =>
        database.Get<Connections>().List(sql, [], row => row.GetString(0), Stop);
}
