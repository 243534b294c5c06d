using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace SafeguardingTraining.Host.Site.Data;

/// <summary>
/// The site's tables. Each feature describes its own beside its own code; here are only the accounts. What a person may do is kept with
/// the organisation, not in Identity's own roles.
/// </summary>
public abstract class Database(DbContextOptions options) : IdentityUserContext<Account, Guid>(options)
{
    /// <summary>Which tables Identity asks for, passkeys among them; said once, for the host and for writing migrations.</summary>
    public static void Shape(IdentityOptions options) => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Account>().Property(account => account.Name).HasMaxLength(Account.LongestName);
        builder.ApplyConfigurationsFromAssembly(typeof(Database).Assembly);
    }
}

/// <summary>The tables on SQLite: one machine, one file in the data folder.</summary>
public sealed class SqliteDatabase(DbContextOptions<SqliteDatabase> options) : Database(options);

/// <summary>The tables on PostgreSQL, for a site that has outgrown one machine.</summary>
public sealed class PostgresDatabase(DbContextOptions<PostgresDatabase> options) : Database(options);
