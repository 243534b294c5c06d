using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Startup;
using SafeguardingTraining.LiteDb;

namespace SafeguardingTraining.Host.Features.Diary.Store;

/// <summary>Where a site keeps its diaries: on one machine in a LiteDB file, and in PostgreSQL where the site has it.</summary>
public static class DiaryStoreChoice
{
    /// <summary>The setting; empty means PostgreSQL where the site has it, else LiteDB.</summary>
    public const string Setting = "Diary:Store";

    public const string Postgres = "Postgres";
    public const string LiteDb = "LiteDb";

    /// <summary>The file in the data folder.</summary>
    public const string FileName = "diaries.litedb";

    /// <summary>The log that LiteDB keeps beside it.</summary>
    public const string LogName = "diaries-log.litedb";

    /// <summary>What a store is called where a person names one.</summary>
    public static IReadOnlyList<string> Names => [LiteDb, Postgres];

    /// <summary>The name of the site's own store.</summary>
    public static string NameFor(DatabaseChoice choice) => choice.IsPostgres ? Postgres : LiteDb;

    public static string FileIn(string dataFolder) => Path.Combine(dataFolder, FileName);

    /// <summary>A sentence when diaries cannot lie where the settings say; null when they can.</summary>
    public static string? WhyRefused(string? chosen, DatabaseChoice choice, string dataFolder) =>
        (chosen, choice.IsPostgres) switch
        {
            (null or "" or Postgres, true) => null,
            (LiteDb, true) =>
                $"{Setting} is {LiteDb}, and ConnectionStrings:Main names PostgreSQL, which several hosts may share; LiteDB is for one. "
                    + $"Leave {Setting} empty; diaries that lie in LiteDB are moved by: diary move --to {Postgres}",
            (null or "" or LiteDb, false) => NetworkShare.WhyNot(dataFolder),
            (Postgres, false) =>
                $"{Setting} is {Postgres}, and ConnectionStrings:Main names no PostgreSQL: leave {Setting} empty for LiteDB.",
            _ =>
                $"{Setting} is {chosen}: leave it empty, and diaries lie in LiteDB on one machine and in PostgreSQL where the site has it.",
        };

    internal static IServiceCollection AddDiaryStore(this IServiceCollection services, IConfiguration settings, string dataFolder)
    {
        var choice = DatabaseChoice.From(settings.GetConnectionString("Main"), dataFolder);
        services.AddSingleton<IValidateOptions<DiaryOptions>>(new DiaryStoreCheck(choice, dataFolder));
        services.AddSettings<DiaryOptions>();
        if (choice.IsPostgres)
        {
            return services.AddSingleton<IDiaryStore, PostgresDiaryStore>();
        }
        return services
            .AddSingleton<IDiaryStore>(_ => new LiteDiaryStore(FileIn(dataFolder)))
            .AddSingleton<SqliteDiaries>()
            .AddSingleton<DiaryMigration>()
            .AddSingleton<DiaryCheck>()
            .AddHostedService<NightlyDiaryCheck>();
    }

    /// <summary>Opens a store by its name, outside a running site; null when there is no such store here.</summary>
    /// <param name="main">The connection string of the site's database, for PostgreSQL.</param>
    /// <exception cref="StoreTrouble">The site is running, and LiteDB takes one writer.</exception>
    internal static async Task<OpenedStore?> Open(string name, string dataFolder, string? main, CancellationToken stop)
    {
        var choice = DatabaseChoice.From(main, dataFolder);
        if (name == Postgres)
        {
            return choice.IsPostgres ? await OpenedStore.Of(choice, stop) : null;
        }
        var lite = new LiteDiaryStore(FileIn(dataFolder));
        return new OpenedStore(lite, lite);
    }
}

/// <summary>A store opened for one piece of work.</summary>
internal sealed record OpenedStore(IDiaryStore Store, params IDisposable[] Parts) : IDisposable
{
    internal static async Task<OpenedStore> Of(DatabaseChoice choice, CancellationToken stop)
    {
        await using (var tables = new ServiceCollection().AddLogging().AddData(choice).BuildServiceProvider())
        {
            await tables.PrepareData(stop);
        }
        var connections = new Connections(choice);
        var writer = new Writer(connections, NullLogger<Writer>.Instance);
        return new OpenedStore(new PostgresDiaryStore(connections, writer), writer, connections);
    }

    public void Dispose()
    {
        foreach (var part in Parts)
        {
            part.Dispose();
        }
    }
}
