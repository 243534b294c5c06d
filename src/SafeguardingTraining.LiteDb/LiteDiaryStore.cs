using LiteDB;
using SafeguardingTraining.DiaryStores;

namespace SafeguardingTraining.LiteDb;

/// <summary>
/// Diaries in a LiteDB file of their own, for a site on one machine. What it has answered for outlasts a power cut, and what was
/// removed is overwritten in the file. Never a password of LiteDB's own, a shared engine or a rebuild in place: each has lost data.
/// </summary>
public sealed class LiteDiaryStore : IDiaryStore, IDisposable
{
    /// <summary>LiteDB refuses a hundred transactions at once, and a read is one.</summary>
    private const int MostReads = 32;

    private readonly SemaphoreSlim reading = new(MostReads, MostReads);
    private readonly DiaryDatabase database;

    /// <param name="file">Where the diaries lie; made when it is not there. Its log is beside it.</param>
    /// <exception cref="StoreTrouble">Another process has it open.</exception>
    public LiteDiaryStore(string file)
        : this(new DiaryDatabase(new DiaryFolder(file))) { }

    internal LiteDiaryStore(DiaryDatabase database) => this.database = database;

    /// <summary>
    /// Copies the diaries of a file into another while they may be written: the copy holds everything that was answered for before
    /// this was called.
    /// </summary>
    /// <exception cref="IOException">The disk is full, or one of the files cannot be used.</exception>
    public static void Copy(string from, string to) => DiaryFolder.Copy(from, to);

    public Task<SealedKey?> FindKey(Guid author, CancellationToken stop) => Read(database => KeyOf(database, author), stop);

    public Task AddKey(SealedKey key, CancellationToken stop) =>
        Write(database => database.Keys().FindById(key.Author) is null && Insert(database, key with { Mark = 0 }));

    public Task<bool> Keep(SealedPage page, CancellationToken stop) =>
        Write(database =>
        {
            var there = At(database, page.Author, page.Kind, page.Id);
            var isNext = there is null ? page.Version == 1 : page.Version == there.Version + 1 && !there.IsDeleted;
            return isNext && NextMark(database, page.Author, page.Diary) is { } mark && Put(database, page with { Mark = mark });
        });

    public Task<SealedPage?> Find(Guid author, PageKind kind, Guid id, CancellationToken stop) =>
        Read(database => At(database, author, kind, id) is { IsDeleted: false } page ? page : null, stop);

    public Task<IReadOnlyList<SealedPage>> Changed(Guid author, long after, int take, CancellationToken stop) =>
        Read<IReadOnlyList<SealedPage>>(
            database =>
                after == DiaryDocuments.Last
                    ? []
                    : [.. database.Pages().Find(InOrder(author, after + 1), 0, take).Select(DiaryDocuments.PageIn)],
            stop
        );

    public Task<bool> Delete(Guid author, PageKind kind, Guid id, CancellationToken stop) =>
        Remove(database =>
            At(database, author, kind, id) is { IsDeleted: false } page
            && KeyOf(database, author) is { } key
            && NextMark(database, author, key.Diary) is { } mark
            && Put(database, page with { Version = page.Version + 1, Sealed = [], Mark = mark })
        );

    public Task Close(Guid author, CancellationToken stop) => Remove(database => Clear(database, author));

    public Task<IReadOnlyList<SealedKey>> Keys(Guid after, int take, CancellationToken stop) =>
        Read<IReadOnlyList<SealedKey>>(
            database => [.. database.Keys().Find(Query.GT(DiaryDocuments.Id, after), 0, take).Select(DiaryDocuments.KeyIn)],
            stop
        );

    public Task<bool> Rekey(SealedKey before, byte[] key, IReadOnlyList<SealedPage> pages, CancellationToken stop) =>
        Remove(database =>
            KeyOf(database, before.Author) is { } there
            && there.Mark == before.Mark
            && there.Key.AsSpan().SequenceEqual(before.Key)
            && pages.All(page => Put(database, page))
            && database.Keys().Update(DiaryDocuments.DocumentOf(there with { Key = key }))
        );

    public Task Put(SealedKey key, IReadOnlyList<SealedPage> pages, CancellationToken stop) =>
        Remove(database =>
        {
            Clear(database, key.Author);
            database.Pages().InsertBulk(pages.Select(DiaryDocuments.DocumentOf));
            return Insert(database, key);
        });

    public void Dispose()
    {
        database.Dispose();
        reading.Dispose();
    }

    private static BsonExpression InOrder(Guid author, long from) =>
        Query.Between(DiaryDocuments.Order, DiaryDocuments.OrderOf(author, from), DiaryDocuments.OrderOf(author, DiaryDocuments.Last));

    private static SealedPage? At(LiteDatabase database, Guid author, PageKind kind, Guid id) =>
        database.Pages().FindById(DiaryDocuments.PlaceOf(author, kind, id)) is { } found ? DiaryDocuments.PageIn(found) : null;

    private static bool Insert(LiteDatabase database, SealedKey key) => database.Keys().Insert(DiaryDocuments.DocumentOf(key)) is not null;

    private static bool Put(LiteDatabase database, SealedPage page)
    {
        database.Pages().Upsert(DiaryDocuments.DocumentOf(page));
        return true;
    }

    private static bool Clear(LiteDatabase database, Guid author)
    {
        database.Pages().DeleteMany(InOrder(author, 0));
        return database.Keys().Delete(author);
    }

    private static SealedKey? KeyOf(LiteDatabase database, Guid author) =>
        database.Keys().FindById(author) is { } found ? DiaryDocuments.KeyIn(found) : null;

    /// <summary>Moves an author's mark on by one; null when they have no diary, or another one.</summary>
    private static long? NextMark(LiteDatabase database, Guid author, Guid diary)
    {
        if (KeyOf(database, author) is not { } key || key.Diary != diary)
        {
            return null;
        }
        var moved = key with { Mark = key.Mark + 1 };
        database.Keys().Update(DiaryDocuments.DocumentOf(moved));
        return moved.Mark;
    }

    private async Task<T> Read<T>(Func<LiteDatabase, T> ask, CancellationToken stop)
    {
        await reading.WaitAsync(stop);
        try
        {
            return database.Read(ask);
        }
        catch (Exception reason) when (LiteDbFault.Sentence(reason) is { } sentence)
        {
            throw new StoreTrouble(sentence, reason);
        }
        finally
        {
            reading.Release();
        }
    }

    private Task<bool> Write(Func<LiteDatabase, bool> make) => Write(make, removes: false);

    private Task<bool> Remove(Func<LiteDatabase, bool> make) => Write(make, removes: true);

    private async Task<bool> Write(Func<LiteDatabase, bool> make, bool removes)
    {
        try
        {
            return await database.Write(make, removes);
        }
        catch (Exception reason) when (LiteDbFault.Sentence(reason) is { } sentence)
        {
            throw new StoreTrouble(sentence, reason);
        }
    }
}
