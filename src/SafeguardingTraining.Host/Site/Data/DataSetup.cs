using System.Data.Common;
using System.Reflection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SafeguardingTraining.Host.Site.Data;

/// <summary>Wires the database into the host, and brings its tables up to date at start.</summary>
public static class DataSetup
{
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
                        .AddInterceptors(scope.GetRequiredService<WriterTurnInterceptor>())
            );
    }

    /// <summary>
    /// Applies the migrations that are missing and turns on SQLite's write-ahead log. A second start finds nothing to do.
    /// </summary>
    public static async Task PrepareData(this IServiceProvider services, CancellationToken stop = default)
    {
        var (choice, connections) = (services.GetRequiredService<DatabaseChoice>(), services.GetRequiredService<Connections>());
        if (!await IsUpToDate(connections, choice, stop))
        {
            await Migrate(services, choice, stop);
        }
        connections.Found();
    }

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
    public static IReadOnlyList<string> Migrations(DatabaseChoice choice)
    {
        var context = choice.IsPostgres ? typeof(PostgresDatabase) : typeof(SqliteDatabase);
        return
        [
            .. typeof(Database)
                .Assembly.GetTypes()
                .Where(type => type.GetCustomAttribute<DbContextAttribute>()?.ContextType == context)
                .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id)
                .OfType<string>()
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Asks the table of migrations itself: waking EF for it takes most of a second of every start.</summary>
    public static async Task<bool> IsUpToDate(Connections connections, DatabaseChoice choice, CancellationToken stop)
    {
        var latest = Migrations(choice)[^1];
        try
        {
            return await LatestMigration(connections, stop) == latest;
        }
        catch (DbException)
        {
            // No such table yet, or no such database: migrating makes it, or says what is wrong.
            return false;
        }
    }

    /// <summary>The latest change of tables that a database has seen; null when it has seen none.</summary>
    /// <exception cref="DbException">It has no tables at all, or cannot be reached.</exception>
    public static Task<string?> LatestMigration(Connections connections, CancellationToken stop) =>
        connections.Read(
            """SELECT "MigrationId" FROM "__EFMigrationsHistory" ORDER BY "MigrationId" DESC LIMIT 1""",
            [],
            async (rows, cancel) => await rows.ReadAsync(cancel) ? rows.GetString(0) : null,
            stop
        );
}
