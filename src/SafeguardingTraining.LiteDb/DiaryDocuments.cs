using LiteDB;
using SafeguardingTraining.DiaryStores;

namespace SafeguardingTraining.LiteDb;

/// <summary>How keys and pages are kept in LiteDB: one document each, found by index alone.</summary>
internal static class DiaryDocuments
{
    internal const string Id = "_id";
    internal const string Order = "order";
    internal const string Mark = "mark";

    /// <summary>The last place in the order of an author's changes.</summary>
    internal const long Last = long.MaxValue;

    internal static void AddIndexes(LiteDatabase database) => database.Pages().EnsureIndex(Order, unique: true);

    internal static ILiteCollection<BsonDocument> Pages(this LiteDatabase database) => database.GetCollection("pages");

    internal static ILiteCollection<BsonDocument> Keys(this LiteDatabase database) => database.GetCollection("keys");

    // Hexadecimal only: a database made by LiteDB itself compares text by the rules of a language, and these leave such digits alone.
    internal static string PlaceOf(Guid author, PageKind kind, Guid id) => $"{author:N}{(int)kind:x2}{id:N}";

    internal static string OrderOf(Guid author, long mark) => $"{author:N}{mark:x16}";

    internal static BsonDocument DocumentOf(SealedKey key) =>
        new()
        {
            [Id] = key.Author,
            ["key"] = key.Key,
            [Mark] = key.Mark,
        };

    internal static BsonDocument DocumentOf(SealedPage page) =>
        new()
        {
            [Id] = PlaceOf(page.Author, page.Kind, page.Id),
            [Order] = OrderOf(page.Author, page.Mark),
            ["author"] = page.Author,
            ["kind"] = (int)page.Kind,
            ["id"] = page.Id,
            ["version"] = page.Version,
            ["sealed"] = page.Sealed,
            [Mark] = page.Mark,
        };

    internal static SealedKey KeyIn(BsonDocument found) => new(found[Id].AsGuid, found["key"].AsBinary) { Mark = found[Mark].AsInt64 };

    internal static SealedPage PageIn(BsonDocument found) =>
        new(found["author"].AsGuid, (PageKind)found["kind"].AsInt32, found["id"].AsGuid, found["version"].AsInt32, found["sealed"].AsBinary)
        {
            Mark = found[Mark].AsInt64,
        };
}
