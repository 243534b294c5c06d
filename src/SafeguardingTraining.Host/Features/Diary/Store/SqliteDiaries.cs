using System.Data.Common;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Diary.Store;

/// <summary>The diaries of a site that kept them in SQLite, as it did before LiteDB: to be read once more, and then removed.</summary>
public sealed class SqliteDiaries(Connections connections, Writer writer)
{
    private const string SelectKeys = """SELECT "Author", "Key", "Mark" FROM "DiaryKeys" ORDER BY "Author" """;

    private const string SelectPages =
        """SELECT "Author", "Kind", "Id", "Version", "Sealed", "Mark" FROM "DiaryPages" WHERE "Author" = @p0 ORDER BY "Mark" """;

    public Task<IReadOnlyList<SealedKey>> Keys(CancellationToken stop) => connections.List(SelectKeys, [], Key, stop);

    /// <summary>Every page of one diary in the order it changed, deleted ones among them.</summary>
    public Task<IReadOnlyList<SealedPage>> Pages(Guid author, CancellationToken stop) =>
        connections.List(SelectPages, [author], Page, stop);

    /// <summary>Removes every diary, and overwrites its bytes in the file and in the log beside it.</summary>
    public async Task Remove(CancellationToken stop)
    {
        await writer.Write(
            batch =>
            {
                batch.Execute("""DELETE FROM "DiaryPages" """);
                return batch.Execute("""DELETE FROM "DiaryKeys" """);
            },
            stop
        );
        await connections.EmptyLog(stop);
    }

    private static SealedKey Key(DbDataReader row) => new(row.GetGuid(0), row.GetFieldValue<byte[]>(1)) { Mark = row.GetInt64(2) };

    private static SealedPage Page(DbDataReader row) =>
        new(row.GetGuid(0), (PageKind)row.GetInt32(1), row.GetGuid(2), row.GetInt32(3), row.GetFieldValue<byte[]>(4))
        {
            Mark = row.GetInt64(5),
        };
}
