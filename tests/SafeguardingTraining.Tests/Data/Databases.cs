using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Tests.Data;

/// <summary>A fresh, migrated database of either kind, with the services that reach it.</summary>
public sealed class Databases : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("safeguarding-data-");

    private Databases(DatabaseChoice choice) =>
        Services = new ServiceCollection()
            .AddLogging()
            .AddDataProtection()
            .Services.AddSingleton(TimeProvider.System)
            .AddData(choice)
            .BuildServiceProvider();

    public ServiceProvider Services { get; }

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public static async Task<Databases> Sqlite()
    {
        var folder = Directory.CreateTempSubdirectory("safeguarding-sqlite-");
        return await Prepared(new Databases(DatabaseChoice.From(null, folder.FullName)));
    }

    public static async Task<Databases> Postgres(PostgresServer server)
    {
        Assert.SkipWhen(server.ConnectionString is null, PostgresServer.Missing);
        var name = $"site_{Guid.NewGuid():N}";
        return await Prepared(
            new Databases(
                DatabaseChoice.From(
                    $"{server.ConnectionString};Database={name}".Replace("Database=postgres;", "", StringComparison.Ordinal),
                    "."
                )
            )
        );
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static async Task<Databases> Prepared(Databases databases)
    {
        await databases.Services.PrepareData();
        return databases;
    }
}
