using Microsoft.Extensions.Logging.Abstractions;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Startup;
#if WITH_LITEDB
using SafeguardingTraining.LiteDb;
#endif

namespace SafeguardingTraining.Host.Features.Diary.Store;

/// <summary>Where a site keeps its diaries: in its database with everything else, or in a LiteDB file of their own.</summary>
public static class DiaryStoreChoice
{
    /// <summary>The setting; empty means the site's database.</summary>
    public const string Setting = "Diary:Store";

    public const string Sqlite = "Sqlite";
    public const string Postgres = "Postgres";
    public const string LiteDb = "LiteDb";

#if WITH_LITEDB
    private static bool HasLiteDb => true;
#else
    private static bool HasLiteDb => false;
#endif

    /// <summary>What a store is called where a person names one.</summary>
    public static IReadOnlyList<string> Names => HasLiteDb ? [Sqlite, Postgres, LiteDb] : [Sqlite, Postgres];

    /// <summary>A sentence when the setting names no store that this build has; null when it does.</summary>
    public static string? WhyUnknown(string? chosen) => chosen switch
    {
        null or "" => null,
        LiteDb when HasLiteDb => null,
        LiteDb => $"{Setting} is {LiteDb}, and this copy was built without it: build it with -p:WithLiteDb=true, or leave {Setting} empty.",
        _ => $"{Setting} is {chosen}: leave it empty for the site's database, or write {LiteDb}.",
    };

    /// <exception cref="InvalidSettingException">The setting names no store that this build has.</exception>
    internal static IServiceCollection AddDiaryStore(this IServiceCollection services, string? chosen, string dataFolder)
    {
        if (WhyUnknown(chosen) is { } unknown)
        {
            throw new InvalidSettingException(unknown);
        }
#if WITH_LITEDB
        if (chosen == LiteDb)
        {
            return services.AddSingleton<IDiaryStore>(_ => new LiteDiaryStore(FileIn(dataFolder)));
        }
#endif
        return services.AddSingleton<IDiaryStore, DatabaseDiaryStore>();
    }

    /// <summary>Opens a store by its name, outside a running site; null when there is no such store here.</summary>
    /// <param name="main">The connection string of the site's database, for PostgreSQL.</param>
    internal static async Task<OpenedStore?> Open(string name, string dataFolder, string? main, CancellationToken stop)
    {
#if WITH_LITEDB
        if (name == LiteDb)
        {
            var lite = new LiteDiaryStore(FileIn(dataFolder));
            return new OpenedStore(lite, lite);
        }
#endif
        var choice = name == Postgres ? DatabaseChoice.From(main, dataFolder) : DatabaseChoice.From(null, dataFolder);
        return name == Sqlite || (name == Postgres && choice.IsPostgres) ? await OpenedStore.Of(choice, stop) : null;
    }

#if WITH_LITEDB
    private static string FileIn(string dataFolder) => Path.Combine(dataFolder, "diaries.litedb");
#endif
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
        return new OpenedStore(new DatabaseDiaryStore(connections, writer), writer, connections);
    }

    public void Dispose()
    {
        foreach (var part in Parts)
        {
            part.Dispose();
        }
    }
}
