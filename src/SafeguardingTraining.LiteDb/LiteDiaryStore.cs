using LiteDB;
using SafeguardingTraining.DiaryStores;

namespace SafeguardingTraining.LiteDb;

/// <summary>
/// Diaries in a LiteDB file of their own. One writer at a time, and each change is put on disk before it is answered for: LiteDB
/// itself leaves that to the system, so that a power cut could lose what was acknowledged.
/// </summary>
/// <param name="mostBytes">How large the file may grow; null for as large as the disk is.</param>
public sealed class LiteDiaryStore(string file, bool readOnly = false, long? mostBytes = null) : IDiaryStore, IDisposable
{
    private const string Pages = "pages";
    private const string KeyRing = "keys";
    private const string Order = "order";
    private const string Mark = "mark";

    // The last place in the order of an author's changes.
    private const long Last = long.MaxValue;

    private readonly Lock turn = new();
    private LiteDatabase? open;

    public Task<SealedKey?> FindKey(Guid author, CancellationToken stop) =>
        Read(database => database.GetCollection(KeyRing).FindById(author) is { } found ? KeyIn(found) : null);

    public Task AddKey(SealedKey key, CancellationToken stop) => Write(database =>
        database.GetCollection(KeyRing).FindById(key.Author) is not null || database.GetCollection(KeyRing).Insert(DocumentOf(key with { Mark = 0 })) is not null);

    public Task<bool> Keep(SealedPage page, CancellationToken stop) => Write(database =>
    {
        var (pages, there) = (database.GetCollection(Pages), database.GetCollection(Pages).FindById(PlaceOf(page.Author, page.Kind, page.Id)));
        var isNext = there is null ? page.Version == 1 : page.Version == there["version"].AsInt32 + 1 && !PageIn(there).IsDeleted;
        return isNext && NextMark(database, page.Author) is { } mark && Put(pages, page with { Mark = mark });
    });

    public Task<SealedPage?> Find(Guid author, PageKind kind, Guid id, CancellationToken stop) =>
        Read(database => database.GetCollection(Pages).FindById(PlaceOf(author, kind, id)) is { } found && PageIn(found) is { IsDeleted: false } page ? page : null);

    public Task<IReadOnlyList<SealedPage>> Changed(Guid author, long after, int take, CancellationToken stop) =>
        Read<IReadOnlyList<SealedPage>>(database =>
            after == Last ? [] : [.. database.GetCollection(Pages).Find(Query.Between(Order, OrderOf(author, after + 1), OrderOf(author, Last)), 0, take).Select(PageIn)]);

    public Task<bool> Delete(Guid author, PageKind kind, Guid id, CancellationToken stop) => Write(database =>
    {
        var pages = database.GetCollection(Pages);
        return pages.FindById(PlaceOf(author, kind, id)) is { } found && PageIn(found) is { IsDeleted: false } page
            && NextMark(database, author) is { } mark && Put(pages, page with { Version = page.Version + 1, Sealed = [], Mark = mark });
    });

    public Task Close(Guid author, CancellationToken stop) => Write(database => Remove(database, author));

    public Task<IReadOnlyList<SealedKey>> Keys(Guid after, int take, CancellationToken stop) => Read<IReadOnlyList<SealedKey>>(database =>
        [.. database.GetCollection(KeyRing).FindAll().Select(KeyIn).Where(key => key.Author > after).OrderBy(key => key.Author).Take(take)]);

    public Task Put(SealedKey key, IReadOnlyList<SealedPage> pages, CancellationToken stop) => Write(database =>
    {
        Remove(database, key.Author);
        database.GetCollection(KeyRing).Insert(DocumentOf(key));
        database.GetCollection(Pages).InsertBulk(pages.Select(DocumentOf));
        return true;
    });

    public void Dispose()
    {
        lock (turn)
        {
            open?.Dispose();
            open = null;
        }
    }

    private static bool Put(ILiteCollection<BsonDocument> pages, SealedPage page)
    {
        pages.Upsert(DocumentOf(page));
        return true;
    }

    private static bool Remove(LiteDatabase database, Guid author)
    {
        database.GetCollection(Pages).DeleteMany(Query.Between(Order, OrderOf(author, 0), OrderOf(author, Last)));
        return database.GetCollection(KeyRing).Delete(author);
    }

    /// <summary>Moves an author's mark on by one; null when they have no diary.</summary>
    private static long? NextMark(LiteDatabase database, Guid author)
    {
        var keys = database.GetCollection(KeyRing);
        if (keys.FindById(author) is not { } found)
        {
            return null;
        }
        found[Mark] = found[Mark].AsInt64 + 1;
        keys.Update(found);
        return found[Mark].AsInt64;
    }

    private Task<T> Read<T>(Func<LiteDatabase, T> ask) => Attempt(() => ask(Database()));

    private Task<bool> Write(Func<LiteDatabase, bool> change) => Attempt(() =>
    {
        lock (turn)
        {
            var database = Database();
            database.BeginTrans();
            var changed = change(database);
            database.Commit();
            ToDisk();
            return changed;
        }
    });

    private Task<T> Attempt<T>(Func<T> act)
    {
        try
        {
            return Task.FromResult(act());
        }
        catch (Exception reason) when (Sentence(reason) is { } sentence)
        {
            // What failed half way is undone when the file is opened again.
            Dispose();
            return Task.FromException<T>(new StoreTrouble(sentence, reason));
        }
    }

    private LiteDatabase Database()
    {
        lock (turn)
        {
            return open ??= Opened();
        }
    }

    private LiteDatabase Opened()
    {
        var database = new LiteDatabase(new ConnectionString { Filename = file, Connection = ConnectionType.Direct, ReadOnly = readOnly });
        if (!readOnly)
        {
            database.GetCollection(Pages).EnsureIndex(Order, unique: true);
            database.LimitSize = mostBytes ?? long.MaxValue;
        }
        return database;
    }

    // Flushing one open handle flushes the file, whoever wrote to it.
    private void ToDisk()
    {
        var log = Path.Combine(Path.GetDirectoryName(file) ?? "", $"{Path.GetFileNameWithoutExtension(file)}-log{Path.GetExtension(file)}");
        using var handle = File.OpenHandle(File.Exists(log) ? log : file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        RandomAccess.FlushToDisk(handle);
    }

    // LiteDB gives its limit no code of its own.
    private string? Sentence(Exception reason) => reason switch
    {
        LiteException when reason.Message.StartsWith("Maximum data file size", StringComparison.Ordinal) => StoreTrouble.DiskFull,
        UnauthorizedAccessException or NotSupportedException => StoreTrouble.ReadOnly,
        IOException when readOnly => StoreTrouble.ReadOnly,
        IOException when reason.Message.Contains("space", StringComparison.OrdinalIgnoreCase) => StoreTrouble.DiskFull,
        IOException when reason.Message.Contains("ead-only", StringComparison.Ordinal) => StoreTrouble.ReadOnly,
        IOException or LiteException => StoreTrouble.Unreachable,
        _ => null,
    };

    // Hexadecimal only: LiteDB compares text by the rules of a language, and these leave such digits alone.
    private static string PlaceOf(Guid author, PageKind kind, Guid id) => $"{author:N}{(int)kind:x2}{id:N}";

    private static string OrderOf(Guid author, long mark) => $"{author:N}{mark:x16}";

    private static BsonDocument DocumentOf(SealedKey key) => new() { ["_id"] = key.Author, ["key"] = key.Key, [Mark] = key.Mark };

    private static BsonDocument DocumentOf(SealedPage page) => new()
    {
        ["_id"] = PlaceOf(page.Author, page.Kind, page.Id),
        [Order] = OrderOf(page.Author, page.Mark),
        ["author"] = page.Author,
        ["kind"] = (int)page.Kind,
        ["id"] = page.Id,
        ["version"] = page.Version,
        ["sealed"] = page.Sealed,
        [Mark] = page.Mark,
    };

    private static SealedKey KeyIn(BsonDocument found) => new(found["_id"].AsGuid, found["key"].AsBinary) { Mark = found[Mark].AsInt64 };

    private static SealedPage PageIn(BsonDocument found) =>
        new(found["author"].AsGuid, (PageKind)found["kind"].AsInt32, found["id"].AsGuid, found["version"].AsInt32, found["sealed"].AsBinary) { Mark = found[Mark].AsInt64 };
}
