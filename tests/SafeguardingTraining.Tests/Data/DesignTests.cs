using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Tests.Data;

public sealed class DesignTests
{
    [Fact]
    public void A_migration_for_SQLite_is_written_from_the_tables_the_host_has() => SameTables<SqliteDatabase>("Data Source=unused.db");

    [Fact]
    public void A_migration_for_PostgreSQL_is_written_from_the_tables_the_host_has() => SameTables<PostgresDatabase>("Host=unused");

    [Fact]
    public void Every_table_has_its_migration()
    {
        using var sqlite = Design<SqliteDatabase>();
        using var postgres = Design<PostgresDatabase>();

        Assert.False(sqlite.Database.HasPendingModelChanges(), "SQLite");
        Assert.False(postgres.Database.HasPendingModelChanges(), "PostgreSQL");
    }

    private static void SameTables<TDatabase>(string connection)
        where TDatabase : Database
    {
        using var services = new ServiceCollection().AddLogging().AddData(DatabaseChoice.From(connection, "")).BuildServiceProvider();
        using var scope = services.CreateScope();
        var host = scope.ServiceProvider.GetRequiredService<Database>().Database.GenerateCreateScript();
        using var design = Design<TDatabase>();

        Assert.Equal(host, design.Database.GenerateCreateScript());
        Assert.Contains("AspNetUserPasskeys", host, StringComparison.Ordinal);
    }

    private static TDatabase Design<TDatabase>()
        where TDatabase : Database
    {
        var factory = typeof(Database)
            .Assembly.GetTypes()
            .Single(type => type.IsAssignableTo(typeof(IDesignTimeDbContextFactory<TDatabase>)));
        return ((IDesignTimeDbContextFactory<TDatabase>)Activator.CreateInstance(factory)!).CreateDbContext([]);
    }
}
