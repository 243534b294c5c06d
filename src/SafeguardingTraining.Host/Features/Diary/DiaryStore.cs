using System.Data.Common;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Diary;

/// <summary>Keeps sealed entries and sealed keys; it never sees a word of them.</summary>
public sealed class DiaryStore(Connections connections, Writer writer)
{
    private const string Columns = """ "Author", "Id", "On", "Learnt", "Questions", "Actions", "PlaythroughId", "ScenarioTitle", "Version" """;

    private const string InsertEntry =
        $"""INSERT INTO "DiaryEntries" ({Columns}) VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8) ON CONFLICT DO NOTHING""";

    private const string UpdateEntry =
        """UPDATE "DiaryEntries" SET "Learnt" = @p0, "Questions" = @p1, "Actions" = @p2, "Version" = @p3 WHERE "Author" = @p4 AND "Id" = @p5 AND "Version" = @p6""";

    private const string DeleteEntry = """DELETE FROM "DiaryEntries" WHERE "Author" = @p0 AND "Id" = @p1""";

    private const string SelectEntry = $"""SELECT {Columns} FROM "DiaryEntries" WHERE "Author" = @p0 AND "Id" = @p1""";

    private const string SelectNewest =
        $"""SELECT {Columns} FROM "DiaryEntries" WHERE "Author" = @p0 ORDER BY "On" DESC, "Id" DESC LIMIT @p1 OFFSET @p2""";

    private const string InsertKey = """INSERT INTO "DiaryKeys" ("Author", "Key") VALUES (@p0, @p1) ON CONFLICT DO NOTHING""";

    private const string SelectKey = """SELECT "Key" FROM "DiaryKeys" WHERE "Author" = @p0""";

    /// <summary>Adds an entry; false when this author already has one with its id, which is left as it is.</summary>
    public Task<bool> Add(SealedEntry entry, CancellationToken stop) => writer.Write(
        batch => batch.Execute(InsertEntry, entry.Author, entry.Id, entry.On, entry.Learnt, entry.Questions, entry.Actions, entry.PlaythroughId, entry.ScenarioTitle, entry.Version) == 1,
        stop);

    /// <summary>Replaces the version before this one; false when that is no longer the one kept.</summary>
    public Task<bool> Replace(SealedEntry entry, CancellationToken stop) => writer.Write(
        batch => batch.Execute(UpdateEntry, entry.Learnt, entry.Questions, entry.Actions, entry.Version, entry.Author, entry.Id, entry.Version - 1) == 1,
        stop);

    public Task Delete(Guid author, Guid id, CancellationToken stop) => writer.Write(batch => batch.Execute(DeleteEntry, author, id), stop);

    public async Task<SealedEntry?> Find(Guid author, Guid id, CancellationToken stop) =>
        await connections.Read(SelectEntry, [author, id], Rows, stop) is [var entry] ? entry : null;

    /// <summary>An author's entries, newest first.</summary>
    public Task<List<SealedEntry>> Newest(Guid author, int skip, int take, CancellationToken stop) =>
        connections.Read(SelectNewest, [author, take, skip], Rows, stop);

    public Task<byte[]?> FindKey(Guid author, CancellationToken stop) => connections.Read(
        SelectKey, [author], async (reader, cut) => await reader.ReadAsync(cut) ? reader.GetFieldValue<byte[]>(0) : null, stop);

    /// <summary>Adds an author's key unless they already have one: two first entries at once share the earlier key.</summary>
    public Task AddKey(SealedKey key, CancellationToken stop) => writer.Write(batch => batch.Execute(InsertKey, key.Author, key.Key), stop);

    private static async Task<List<SealedEntry>> Rows(DbDataReader reader, CancellationToken stop)
    {
        var entries = new List<SealedEntry>();
        while (await reader.ReadAsync(stop))
        {
            entries.Add(Row(reader));
        }
        return entries;
    }

    private static SealedEntry Row(DbDataReader reader) => new()
    {
        Author = reader.GetGuid(0),
        Id = reader.GetGuid(1),
        On = reader.GetFieldValue<DateOnly>(2),
        Learnt = reader.GetFieldValue<byte[]>(3),
        Questions = reader.GetFieldValue<byte[]>(4),
        Actions = reader.GetFieldValue<byte[]>(5),
        PlaythroughId = reader.IsDBNull(6) ? null : reader.GetGuid(6),
        ScenarioTitle = reader.IsDBNull(7) ? null : reader.GetString(7),
        Version = reader.GetInt32(8),
    };
}
