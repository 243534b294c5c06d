using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SafeguardingTraining.Host.Site.Data;

/// <summary>
/// Lets <c>Migrations=true dotnet ef migrations add NAME --context SqliteDatabase</c> describe the tables without starting the host.
/// </summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteDatabase>
{
    public SqliteDatabase CreateDbContext(string[] args) =>
        new(DesignTimeSettings.Shaped(new DbContextOptionsBuilder<SqliteDatabase>().UseSqlite("Data Source=:memory:")).Options);
}

/// <inheritdoc cref="SqliteDesign"/>
internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresDatabase>
{
    public PostgresDatabase CreateDbContext(string[] args) =>
        new(DesignTimeSettings.Shaped(new DbContextOptionsBuilder<PostgresDatabase>().UseNpgsql("Host=localhost")).Options);
}

internal static class DesignTimeSettings
{
    /// <summary>Identity reads which tables it has from the host's options; here there is no host.</summary>
    internal static DbContextOptionsBuilder<T> Shaped<T>(DbContextOptionsBuilder<T> options)
        where T : DbContext =>
        options.UseApplicationServiceProvider(new ServiceCollection().Configure<IdentityOptions>(Database.Shape).BuildServiceProvider());
}
