using Microsoft.Extensions.Logging.Abstractions;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.LiteDb;

namespace SafeguardingTraining.Tests.Diary.Store;

/// <summary>Stores by name, for a process that is told on its command line which to open.</summary>
internal static class Stores
{
    public const string Postgres = "postgres";
    public const string LiteDb = "litedb";

    public static IDiaryStore Open(string kind, string place) =>
        kind == LiteDb ? new LiteDiaryStore(place) : Over(new Connections(DatabaseChoice.From(place, ".")));

    private static PostgresDiaryStore Over(Connections connections) =>
        new(connections, new Writer(connections, NullLogger<Writer>.Instance));
}
