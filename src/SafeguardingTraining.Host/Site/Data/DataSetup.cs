using System.Data.Common;
using System.Reflection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Site.Data;

/// <summary>Wires the database into the host, and brings its tables up to date at start.</summary>
public static class DataSetup
{
    /// <summary>
    /// The last of the changes of tables that were put together into one before the first release. Tables that have seen it are equal to
    /// those that the one makes, so that only their history is written again.
    /// </summary>
    public const string LastOfMany = "20261130003000_PendingEffects";

    private static readonly SecureDeletion Overwriting = new();
    private static readonly Lazy<string[]> OnSqlite = new(() => MigrationsOf(typeof(SqliteDatabase)));
    private static readonly Lazy<string[]> OnPostgres = new(() => MigrationsOf(typeof(PostgresDatabase)));

    public static IServiceCollection AddData(this IServiceCollection services, DatabaseChoice choice)
    {
        services.AddSingleton(choice).AddSingleton<Connections>().AddSingleton<Writer>();
        services.AddScoped<WriterTurnInterceptor>().Configure<IdentityOptions>(Database.Shape);
        return choice.IsPostgres
            ? services.AddDbContext<Database, PostgresDatabase>(options => options.UseNpgsql(choice.ConnectionString))
            : services.AddDbContext<Database, SqliteDatabase>(
                (scope, options) =>
                    options
                        .UseSqlite(scope.GetRequiredService<Connections>().ConnectionString)
                        .AddInterceptors(scope.GetRequiredService<WriterTurnInterceptor>(), Overwriting)
            );
    }

    /// <summary>
    /// Applies the migrations that are missing and turns on SQLite's write-ahead log. A second start finds nothing to do.
    /// </summary>
    /// <exception cref="InvalidSettingException">The database is another version's, and this one cannot make it its own.</exception>
    public static async Task PrepareData(this IServiceProvider services, CancellationToken stop = default)
    {
        var (choice, connections) = (services.GetRequiredService<DatabaseChoice>(), services.GetRequiredService<Connections>());
        var remains = services.GetService<DataFolderRemains>();
        if (choice.File is { } file && !File.Exists(file) && remains?.WhyNotBegun(choice) is { } gone)
        {
            throw new InvalidSettingException(gone);
        }
        var latest = await LatestOrNone(connections, stop);
        if (latest is not null && OtherVersion(choice, latest) is { } other)
        {
            throw new InvalidSettingException(
                $"The database was made by {other} version of this application (its tables are those of {latest}): start it with that one."
            );
        }
        if (latest is null && remains?.WhyNotBegun(choice) is { } lost)
        {
            throw (Exception?)WhyUnreachable(choice, connections) ?? new InvalidSettingException(lost);
        }
        if (latest == LastOfMany)
        {
            latest = Migrations(choice)[0];
            await TakeOver(services.GetRequiredService<Writer>(), latest, stop);
        }
        if (latest != Migrations(choice)[^1])
        {
            await Migrate(services, choice, stop);
        }
        connections.Found();
    }

    /// <summary>
    /// Whose tables these are, when this version can neither use them nor bring them up to date: "a newer" or "an earlier"; else null.
    /// </summary>
    /// <param name="migration">The latest change that the tables have seen.</param>
    public static string? OtherVersion(DatabaseChoice choice, string migration) =>
        migration == LastOfMany || Migrations(choice).Contains(migration) ? null
        : string.CompareOrdinal(migration, Migrations(choice)[^1]) > 0 ? "a newer"
        : "an earlier";

    // A PostgreSQL that does not answer is no lost database.
    private static DbException? WhyUnreachable(DatabaseChoice choice, Connections connections)
    {
        try
        {
            if (choice.IsPostgres)
            {
                connections.Version();
            }
            return null;
        }
        catch (DbException reason) when (DatabaseUnavailable.IsBehind(reason))
        {
            return reason;
        }
    }

    // Two hosts that start at once do it once.
    private static Task TakeOver(Writer writer, string first, CancellationToken stop) =>
        writer.Write(
            batch =>
                batch.Execute("""DELETE FROM "__EFMigrationsHistory" WHERE "MigrationId" <> @p0""", first)
                + batch.Execute(
                    """INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES (@p0, @p1) ON CONFLICT DO NOTHING""",
                    first,
                    ProductInfo.GetVersion()
                ),
            stop
        );

    private static async Task Migrate(IServiceProvider services, DatabaseChoice choice, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        await database.Database.MigrateAsync(stop);
        if (!choice.IsPostgres)
        {
            await database.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", stop);
        }
    }

    /// <summary>Names of the changes of tables that this version knows, the oldest first.</summary>
    public static IReadOnlyList<string> Migrations(DatabaseChoice choice) => choice.IsPostgres ? OnPostgres.Value : OnSqlite.Value;

    private static string[] MigrationsOf(Type context) =>
        [
            .. typeof(Database)
                .Assembly.GetTypes()
                .Where(type => type.IsSubclassOf(typeof(Migration)))
                .Where(type => type.GetCustomAttribute<DbContextAttribute>()?.ContextType == context)
                .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id)
                .OfType<string>()
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Asks the table of migrations itself: waking EF for it takes most of a second of every start.</summary>
    public static async Task<bool> IsUpToDate(Connections connections, DatabaseChoice choice, CancellationToken stop) =>
        await LatestOrNone(connections, stop) == Migrations(choice)[^1];

    /// <summary>The latest change of tables that a database has seen; null when it has seen none.</summary>
    /// <exception cref="DbException">It has no tables at all, or cannot be reached.</exception>
    public static Task<string?> LatestMigration(Connections connections, CancellationToken stop) =>
        connections.Read(
            """SELECT "MigrationId" FROM "__EFMigrationsHistory" ORDER BY "MigrationId" DESC LIMIT 1""",
            [],
            async (rows, cancel) => await rows.ReadAsync(cancel) ? rows.GetString(0) : null,
            stop
        );

    private static async Task<string?> LatestOrNone(Connections connections, CancellationToken stop)
    {
        try
        {
            return await LatestMigration(connections, stop);
        }
        catch (DbException)
        {
            // No such table yet, or no such database: migrating makes it, or says what is wrong.
            return null;
        }
    }
}
