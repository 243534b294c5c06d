using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Startup;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Diary.Store;

/// <summary>A site that kept its diaries in SQLite, started for the first time since it keeps them in LiteDB.</summary>
public sealed class SqliteMigrationTests : IAsyncLifetime
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private readonly LiteDbUnderTest target = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("diary-sqlite-");

    private string Sqlite => Path.Combine(folder.FullName, "safeguarding.db");

    public async ValueTask InitializeAsync() => await Tables.In(DatabaseChoice.From(null, folder.FullName));

    public async ValueTask DisposeAsync()
    {
        await target.DisposeAsync();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Every_diary_is_moved_as_it_was_and_no_byte_of_a_key_stays_behind()
    {
        List<SealedKey> keys = [await Old(Sqlite, 3), await Old(Sqlite, 40), await Old(Sqlite, 0)];
        var pages = new Dictionary<Guid, IReadOnlyList<SealedPage>>();
        await With(old => Each(keys, async key => pages[key.Author] = await old.Pages(key.Author, Stop)));
        Assert.All(keys, key => Assert.True(IsIn(Sqlite, key.Key) || IsIn($"{Sqlite}-wal", key.Key)));

        Assert.Equal(3, await Move(target.Store));

        Assert.Equal((3, 43), (await DiaryMove.Count(target.Store, Stop) is var count ? count.Diaries : 0, (int)count.Pages));
        foreach (var key in keys)
        {
            var (moved, itsPages) = await DiaryMove.Find(key.Author, target.Store, Stop) ?? default;
            Assert.Equal(DiaryMove.HashOf(key, pages[key.Author]), DiaryMove.HashOf(moved, itsPages));
        }
        Assert.DoesNotContain(keys, key => IsIn(Sqlite, key.Key) || IsIn($"{Sqlite}-wal", key.Key));
        Assert.Equal(0, await Move(target.Store));
    }

    [Fact]
    public async Task A_move_cut_short_is_made_good_by_the_next_start_and_nothing_is_removed_before()
    {
        List<SealedKey> keys = [await Old(Sqlite, 5), await Old(Sqlite, 5), await Old(Sqlite, 5)];
        await Assert.ThrowsAsync<TimeoutException>(() => Move(new CutShort(target.Store, afterPuts: 2)));
        await With(async old => Assert.Equal(3, (await old.Keys(Stop)).Count));
        Assert.Equal(2, (await target.Store.Keys(Guid.Empty, 10, Stop)).Count);
        await target.Restart();

        Assert.Equal(3, await Move(target.Store));

        var moved = await target.Store.Keys(Guid.Empty, 10, Stop);
        Assert.Equal(keys.Select(key => key.Author).Order(), moved.Select(key => key.Author).Order());
        Assert.Equal(15, (await DiaryMove.Count(target.Store, Stop)).Pages);
    }

    [Fact]
    public async Task Two_diaries_of_one_person_that_differ_stop_the_start_and_both_stay()
    {
        var key = await Old(Sqlite, 5);
        await target.Store.AddKey(new SealedKey(key.Author, [9, 9, 9]), Stop);

        var refused = await Assert.ThrowsAsync<InvalidSettingException>(() => Move(target.Store));

        Assert.Contains("diaries.litedb", refused.Message, StringComparison.Ordinal);
        await With(async old => Assert.Equal(5, (await old.Pages(key.Author, Stop)).Count));
        Assert.Equal<byte[]>([9, 9, 9], (await target.Store.FindKey(key.Author, Stop))?.Key);
    }

    [Fact]
    public async Task A_site_moves_them_before_it_answers_anybody()
    {
        await using var site = new RunningSite();
        Directory.CreateDirectory(site.Folder);
        await Tables.In(DatabaseChoice.From(null, site.Folder));
        var key = await Old(Path.Combine(site.Folder, "safeguarding.db"), 4);
        Assert.SkipWhen(site.Get<DatabaseChoice>().IsPostgres, "There it has nothing to move.");

        var moved = await DiaryMove.Find(key.Author, site.Get<IDiaryStore>(), Stop);

        Assert.Equal(4, moved?.Pages.Count);
        Assert.Empty(await site.Get<SqliteDiaries>().Keys(Stop));
        Assert.Contains(site.Log.Lines, line => line.Contains("Moved 1 diaries with 4 pages", StringComparison.Ordinal));
    }

    private async Task<int> Move(IDiaryStore store)
    {
        var moved = 0;
        await With(async old => moved = await new DiaryMigration(old, store, NullLogger<DiaryMigration>.Instance).Run(Stop));
        return moved;
    }

    private async Task With(Func<SqliteDiaries, Task> work)
    {
        using var connections = new Connections(DatabaseChoice.From(null, folder.FullName));
        using var writer = new Writer(connections, NullLogger<Writer>.Instance);
        await work(new SqliteDiaries(connections, writer));
    }

    private static async Task Each(List<SealedKey> keys, Func<SealedKey, Task> work)
    {
        foreach (var key in keys)
        {
            await work(key);
        }
    }

    /// <summary>A diary as the site kept it in SQLite, one of its pages deleted.</summary>
    private static async Task<SealedKey> Old(string database, int pages)
    {
        var key = new SealedKey(Guid.NewGuid(), RandomNumberGenerator.GetBytes(80)) { Mark = pages * 3 };
        using var connections = new Connections(DatabaseChoice.From(null, Path.GetDirectoryName(database) ?? "."));
        using var writer = new Writer(connections, NullLogger<Writer>.Instance);
        await writer.Write(
            batch =>
            {
                batch.Execute(
                    """INSERT INTO "DiaryKeys" ("Author", "Key", "Mark") VALUES (@p0, @p1, @p2)""",
                    key.Author,
                    key.Key,
                    key.Mark
                );
                return Enumerable
                    .Range(1, pages)
                    .Sum(number =>
                        batch.Execute(
                            """
                            INSERT INTO "DiaryPages" ("Author", "Kind", "Id", "Version", "Sealed", "Mark") VALUES (@p0, @p1, @p2, @p3, @p4, @p5)
                            """,
                            [
                                key.Author,
                                (int)PageKind.Entry,
                                Guid.NewGuid(),
                                number,
                                RandomNumberGenerator.GetBytes((number - 1) * 70),
                                number * 3L,
                            ]
                        )
                    );
            },
            Stop
        );
        return key;
    }

    private static bool IsIn(string file, byte[] bytes)
    {
        if (!File.Exists(file))
        {
            return false;
        }
        using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var all = new byte[open.Length];
        open.ReadExactly(all);
        return all.AsSpan().IndexOf(bytes) >= 0;
    }

    /// <summary>A store that dies when so many diaries were put into it.</summary>
    private sealed class CutShort(IDiaryStore store, int afterPuts) : StoreBetween(store)
    {
        private int puts;

        public override Task Put(SealedKey key, IReadOnlyList<SealedPage> pages, CancellationToken stop) =>
            puts++ < afterPuts ? base.Put(key, pages, stop) : throw new TimeoutException("Killed.");
    }
}
