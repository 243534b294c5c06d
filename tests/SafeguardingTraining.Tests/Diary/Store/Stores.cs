using Microsoft.Extensions.Logging.Abstractions;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Data;
#if WITH_LITEDB
using SafeguardingTraining.LiteDb;
#endif

namespace SafeguardingTraining.Tests.Diary.Store;

/// <summary>Stores by name, for a process that is told on its command line which to open.</summary>
internal static class Stores
{
    public const string Database = "database";
    public const string LiteDb = "litedb";

    public static Task<IDiaryStore> Open(string kind, string place) => Task.FromResult<IDiaryStore>(kind switch
    {
#if WITH_LITEDB
        LiteDb => new LiteDiaryStore(place),
#endif
        _ => Over(new Connections(DatabaseChoice.From(place, "."))),
    });

    private static DatabaseDiaryStore Over(Connections connections) => new(connections, new Writer(connections, NullLogger<Writer>.Instance));
}
