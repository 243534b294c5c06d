using System.Data.Common;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace SafeguardingTraining.Host.Site.Data;

/// <summary>
/// The site's tables. Each feature describes its own beside its own code; here are only the accounts. What a person may do is kept with
/// the organisation, not in Identity's own roles.
/// </summary>
public abstract class Database(DbContextOptions options) : IdentityUserContext<Account, Guid>(options)
{
    private static readonly ServiceProvider Identity = new ServiceCollection().Configure<IdentityOptions>(Shape).BuildServiceProvider();

    /// <summary>Which tables Identity asks for, passkeys among them; said once, for the host and for writing migrations.</summary>
    public static void Shape(IdentityOptions options) => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;

    /// <summary>
    /// Identity reads which tables it has from the services of a host; this is in where there is none to ask. Whatever context asks
    /// first in a process, all of them have the same tables.
    /// </summary>
    internal static T Shaped<T>(T options)
        where T : DbContextOptionsBuilder
    {
        options.UseApplicationServiceProvider(Identity);
        return options;
    }

    /// <summary>The tables over a connection that somebody else opens and closes. What is read is not followed for changes.</summary>
    internal static Database Over(DbConnection connection) =>
        connection is NpgsqlConnection
            ? new PostgresDatabase(
                Shaped(new DbContextOptionsBuilder<PostgresDatabase>())
                    // Anyone who asks sees the database's own exceptions, as from a statement of their own.
                    .UseNpgsql(connection, npgsql => npgsql.ExecutionStrategy(parts => new NonRetryingExecutionStrategy(parts)))
                    .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
                    .Options
            )
            : new SqliteDatabase(
                Shaped(new DbContextOptionsBuilder<SqliteDatabase>())
                    .UseSqlite(connection)
                    .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
                    .Options
            );

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Account>().Property(account => account.Name).HasMaxLength(Account.LongestName);
        builder.ApplyConfigurationsFromAssembly(typeof(Database).Assembly);
    }
}

/// <summary>The tables on SQLite: one machine, one file in the data folder.</summary>
public sealed class SqliteDatabase(DbContextOptions<SqliteDatabase> options) : Database(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<SortableMoment>();
}

/// <summary>The tables on PostgreSQL, for a site that has outgrown one machine.</summary>
public sealed class PostgresDatabase(DbContextOptions<PostgresDatabase> options) : Database(options);
