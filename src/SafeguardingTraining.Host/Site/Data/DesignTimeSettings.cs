using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SafeguardingTraining.Host.Site.Data;

/// <summary>
/// Lets <c>Migrations=true dotnet ef migrations add NAME --context SqliteDatabase</c> describe the tables without starting the host.
/// </summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteDatabase>
{
    public SqliteDatabase CreateDbContext(string[] args) =>
        new(Database.Shaped(new DbContextOptionsBuilder<SqliteDatabase>()).UseSqlite("Data Source=:memory:").Options);
}

/// <inheritdoc cref="SqliteDesign"/>
internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresDatabase>
{
    public PostgresDatabase CreateDbContext(string[] args) =>
        new(Database.Shaped(new DbContextOptionsBuilder<PostgresDatabase>()).UseNpgsql("Host=localhost").Options);
}
