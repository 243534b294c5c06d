using System.Data.Common;
using Npgsql;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Diary.Store;

/// <summary>
/// Diaries in the site's PostgreSQL database, for a site of several hosts. Every change of an author's diary moves their mark on by one.
/// </summary>
public sealed class PostgresDiaryStore(Connections connections, Writer writer) : IDiaryStore
{
    // Appendix A of PostgreSQL's manual.
    private const string LockNotAvailable = "55P03";

    private static readonly TimeSpan MostWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenRewrites = TimeSpan.FromSeconds(5);

    private int isOwed;

    private const string PageColumns = """ "Author", "Kind", "Id", "Version", "Sealed", "Mark" """;

    private const string MoveMark = """UPDATE "DiaryKeys" SET "Mark" = "Mark" + 1 WHERE "Author" = @p0""";

    // Only where the page was sealed for the diary that is there, and its place is free or has the version before: else nothing changes.
    private const string MoveMarkFor = $"""
        {MoveMark}
        AND CASE WHEN length("Key") > 20 AND substring("Key" FROM 1 FOR 4) = @p3 THEN substring("Key" FROM 5 FOR 16) ELSE @p2 END = @p1
        AND COALESCE((SELECT CASE WHEN length("Sealed") > 0 THEN "Version" ELSE -1 END FROM "DiaryPages"
            WHERE "Author" = @p0 AND "Kind" = @p4 AND "Id" = @p5), 0) = @p6 - 1
        """;

    private const string MoveMarkWhereThere = $"""
        {MoveMark} AND EXISTS (SELECT 1 FROM "DiaryPages" WHERE "Author" = @p0 AND "Kind" = @p1 AND "Id" = @p2 AND length("Sealed") > 0)
        """;

    private const string ChangeKey = """UPDATE "DiaryKeys" SET "Key" = @p3 WHERE "Author" = @p0 AND "Key" = @p1 AND "Mark" = @p2""";

    private const string ResealPage = """UPDATE "DiaryPages" SET "Sealed" = @p3 WHERE "Author" = @p0 AND "Kind" = @p1 AND "Id" = @p2""";

    private const string InsertPage =
        $"""INSERT INTO "DiaryPages" ({PageColumns}) SELECT @p0, @p1, @p2, @p3, @p4, "Mark" FROM "DiaryKeys" WHERE "Author" = @p0 ON CONFLICT DO NOTHING""";

    private const string UpdatePage = """
        UPDATE "DiaryPages" SET "Version" = @p3, "Sealed" = @p4, "Mark" = (SELECT "Mark" FROM "DiaryKeys" WHERE "Author" = @p0)
        WHERE "Author" = @p0 AND "Kind" = @p1 AND "Id" = @p2 AND "Version" = @p3 - 1 AND length("Sealed") > 0
        """;

    private const string EmptyPage = """
        UPDATE "DiaryPages" SET "Version" = "Version" + 1, "Sealed" = @p3, "Mark" = (SELECT "Mark" FROM "DiaryKeys" WHERE "Author" = @p0)
        WHERE "Author" = @p0 AND "Kind" = @p1 AND "Id" = @p2 AND length("Sealed") > 0
        """;

    private const string SelectPage =
        $"""SELECT {PageColumns} FROM "DiaryPages" WHERE "Author" = @p0 AND "Kind" = @p1 AND "Id" = @p2 AND length("Sealed") > 0""";

    private const string SelectChanged =
        $"""SELECT {PageColumns} FROM "DiaryPages" WHERE "Author" = @p0 AND "Mark" > @p1 ORDER BY "Mark" LIMIT @p2""";

    private const string PutPage = $"""INSERT INTO "DiaryPages" ({PageColumns}) VALUES (@p0, @p1, @p2, @p3, @p4, @p5)""";

    private const string DeletePages = """DELETE FROM "DiaryPages" WHERE "Author" = @p0""";

    private const string InsertKey = """INSERT INTO "DiaryKeys" ("Author", "Key", "Mark") VALUES (@p0, @p1, @p2) ON CONFLICT DO NOTHING""";

    private const string SelectKey = """SELECT "Author", "Key", "Mark" FROM "DiaryKeys" WHERE "Author" = @p0""";

    private const string SelectKeys =
        """SELECT "Author", "Key", "Mark" FROM "DiaryKeys" WHERE "Author" > @p0 ORDER BY "Author" LIMIT @p1""";

    private const string DeleteKey = """DELETE FROM "DiaryKeys" WHERE "Author" = @p0""";

    public async Task<SealedKey?> FindKey(Guid author, CancellationToken stop) =>
        await Read(SelectKey, [author], Key, stop) is [var key] ? key : null;

    public Task AddKey(SealedKey key, CancellationToken stop) => Write(batch => batch.Execute(InsertKey, key.Author, key.Key, 0L), stop);

    public Task<bool> Keep(SealedPage page, CancellationToken stop) =>
        Write(
            batch =>
                batch.Execute(
                    MoveMarkFor,
                    page.Author,
                    page.Diary.ToByteArray(true),
                    new byte[16],
                    SealedKey.OwnersMark.ToArray(),
                    (int)page.Kind,
                    page.Id,
                    page.Version
                ) == 1
                && batch.Execute(
                    page.Version == 1 ? InsertPage : UpdatePage,
                    page.Author,
                    (int)page.Kind,
                    page.Id,
                    page.Version,
                    page.Sealed
                ) == 1,
            stop
        );

    public async Task<SealedPage?> Find(Guid author, PageKind kind, Guid id, CancellationToken stop) =>
        await Read(SelectPage, [author, (int)kind, id], Page, stop) is [var page] ? page : null;

    public async Task<IReadOnlyList<SealedPage>> Changed(Guid author, long after, int take, CancellationToken stop) =>
        await Read(SelectChanged, [author, after, take], Page, stop);

    public Task<bool> Delete(Guid author, PageKind kind, Guid id, CancellationToken stop) =>
        Write(
            batch =>
                batch.Execute(MoveMarkWhereThere, author, (int)kind, id) == 1
                && batch.Execute(EmptyPage, author, (int)kind, id, Array.Empty<byte>()) == 1,
            stop
        );

    public async Task Close(Guid author, CancellationToken stop)
    {
        await Write(batch => Remove(batch, author), stop);
        // It is gone by now, and only its traces are left: who hangs up, or reads the table for a backup, changes nothing of that.
        if (!await Rewrite(CancellationToken.None))
        {
            RewriteSoon();
        }
    }

    public async Task<IReadOnlyList<SealedKey>> Keys(Guid after, int take, CancellationToken stop) =>
        await Read(SelectKeys, [after, take], Key, stop);

    public async Task<bool> Rekey(SealedKey before, byte[] key, IReadOnlyList<SealedPage> pages, CancellationToken stop)
    {
        var isChanged = await Write(
            batch =>
                batch.Execute(ChangeKey, before.Author, before.Key, before.Mark, key) == 1
                && pages.All(page => batch.Execute(ResealPage, page.Author, (int)page.Kind, page.Id, page.Sealed) == 1),
            stop
        );
        if (isChanged)
        {
            RewriteSoon();
        }
        return isChanged;
    }

    public Task Put(SealedKey key, IReadOnlyList<SealedPage> pages, CancellationToken stop) =>
        Write(
            batch =>
            {
                Remove(batch, key.Author);
                return batch.Execute(InsertKey, key.Author, key.Key, key.Mark)
                    + pages.Sum(page => batch.Execute(PutPage, page.Author, (int)page.Kind, page.Id, page.Version, page.Sealed, page.Mark));
            },
            stop
        );

    // A deleted row, and each state a row was in before, stays in the table's file until the file is written anew. Keys are few and short:
    // that takes milliseconds. Pages without their key are noise, and are left to autovacuum. It waits for nobody who reads the table, as a
    // backup does, since everybody else would wait behind it. False when somebody does.
    private async Task<bool> Rewrite(CancellationToken stop)
    {
        try
        {
            await using var connection = connections.Open();
            await using var rewrite = connection.CreateCommand();
            rewrite.CommandText = $"SET lock_timeout = {(int)MostWait.TotalMilliseconds}";
            await rewrite.ExecuteNonQueryAsync(stop);
            rewrite.CommandText = """VACUUM (FULL) "DiaryKeys" """;
            await rewrite.ExecuteNonQueryAsync(stop);
            rewrite.CommandText = "RESET lock_timeout";
            await rewrite.ExecuteNonQueryAsync(stop);
            return true;
        }
        catch (DbException reason) when (reason is PostgresException { SqlState: LockNotAvailable } || Sentence(reason) is not null)
        {
            return false;
        }
    }

    /// <summary>Once for all who ask meanwhile, and again until it is done.</summary>
    private void RewriteSoon()
    {
        if (Interlocked.Exchange(ref isOwed, 1) == 0)
        {
            _ = Task.Run(async () =>
            {
                do
                {
                    await Task.Delay(BetweenRewrites);
                    Interlocked.Exchange(ref isOwed, 0);
                } while (!await Rewrite(CancellationToken.None) && Interlocked.Exchange(ref isOwed, 1) == 0);
            });
        }
    }

    private static int Remove(Batch batch, Guid author) => batch.Execute(DeletePages, author) + batch.Execute(DeleteKey, author);

    private async Task<T> Write<T>(Func<Batch, T> change, CancellationToken stop)
    {
        try
        {
            return await writer.Write(change, stop);
        }
        catch (DbException reason) when (Sentence(reason) is { } sentence)
        {
            throw new StoreTrouble(sentence, reason);
        }
    }

    private async Task<IReadOnlyList<T>> Read<T>(string sql, object?[] values, Func<DbDataReader, T> row, CancellationToken stop)
    {
        try
        {
            return await connections.List(sql, values, row, stop);
        }
        catch (DbException reason) when (Sentence(reason) is { } sentence)
        {
            throw new StoreTrouble(sentence, reason);
        }
    }

    private static SealedPage Page(DbDataReader row) =>
        new(row.GetGuid(0), (PageKind)row.GetInt32(1), row.GetGuid(2), row.GetInt32(3), row.GetFieldValue<byte[]>(4))
        {
            Mark = row.GetInt64(5),
        };

    private static SealedKey Key(DbDataReader row) => new(row.GetGuid(0), row.GetFieldValue<byte[]>(1)) { Mark = row.GetInt64(2) };

    // The codes are in appendix A of PostgreSQL's manual.
    private static string? Sentence(DbException reason) =>
        reason switch
        {
            PostgresException { SqlState: "53100" } => StoreTrouble.DiskFull,
            PostgresException { SqlState: "25006" } => StoreTrouble.ReadOnly,
            PostgresException => null,
            NpgsqlException => StoreTrouble.Unreachable,
            _ => null,
        };
}
