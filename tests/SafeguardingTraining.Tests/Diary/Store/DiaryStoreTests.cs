using System.Security.Cryptography;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Store;

namespace SafeguardingTraining.Tests.Diary.Store;

/// <summary>What every diary store has to hold to. A store passes when a class of its own, made from this one, is green.</summary>
public abstract class DiaryStoreTests : IAsyncLifetime
{
    private IStoreUnderTest? under;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected IStoreUnderTest Under => under!;

    // Each is a process of its own, and slow.
    private static int Kills => Patience.IsLong ? 50 : 5;

    private IDiaryStore Store => Under.Store;

    /// <summary>A store of its own for each test, with nothing in it.</summary>
    protected abstract Task<IStoreUnderTest> Fresh();

    public async ValueTask InitializeAsync() => under = await Fresh();

    public async ValueTask DisposeAsync()
    {
        await Under.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task What_is_kept_is_found_again_byte_for_byte()
    {
        var page = Page(await Begun());

        Assert.True(await Store.Keep(page, Stop));

        var found = await Store.Find(page.Author, page.Kind, page.Id, Stop);
        Assert.Equal(page.Sealed, found?.Sealed);
        Assert.Equal((page.Author, page.Kind, page.Id, 1), (found?.Author, found?.Kind, found?.Id, found?.Version));
    }

    [Fact]
    public async Task Another_author_another_kind_and_another_id_are_other_places()
    {
        var page = Page(await Begun());
        await Store.Keep(page, Stop);

        Assert.Null(await Store.Find(Guid.NewGuid(), page.Kind, page.Id, Stop));
        Assert.Null(await Store.Find(page.Author, PageKind.Draft, page.Id, Stop));
        Assert.Null(await Store.Find(page.Author, page.Kind, Guid.NewGuid(), Stop));
        Assert.True(await Store.Keep(page with { Kind = PageKind.Draft }, Stop));
        Assert.True(await Store.Keep(page with { Author = await Begun() }, Stop));
    }

    [Fact]
    public async Task The_same_page_is_kept_once_and_the_first_stays()
    {
        var page = Page(await Begun());
        await Store.Keep(page, Stop);

        Assert.False(await Store.Keep(page with { Sealed = [1, 2, 3] }, Stop));

        Assert.Equal(page.Sealed, (await Store.Find(page.Author, page.Kind, page.Id, Stop))?.Sealed);
    }

    [Fact]
    public async Task A_change_replaces_only_the_version_before_it()
    {
        var page = Page(await Begun());
        await Store.Keep(page, Stop);

        Assert.False(await Store.Keep(page with { Version = 3, Sealed = [3] }, Stop));
        Assert.True(await Store.Keep(page with { Version = 2, Sealed = [2] }, Stop));
        Assert.False(await Store.Keep(page with { Version = 2, Sealed = [9] }, Stop));

        var found = await Store.Find(page.Author, page.Kind, page.Id, Stop);
        Assert.Equal(2, found?.Version);
        Assert.Equal<byte[]>([2], found?.Sealed);
    }

    [Fact]
    public async Task Without_a_diary_nothing_is_kept()
    {
        var page = Page(Guid.NewGuid());

        Assert.False(await Store.Keep(page, Stop));

        Assert.Null(await Store.Find(page.Author, page.Kind, page.Id, Stop));
        Assert.Empty(await Store.Changed(page.Author, 0, 10, Stop));
    }

    [Fact]
    public async Task A_deleted_page_is_gone_and_nothing_late_brings_it_back()
    {
        var page = Page(await Begun());
        await Store.Keep(page, Stop);

        Assert.True(await Store.Delete(page.Author, page.Kind, page.Id, Stop));
        Assert.False(await Store.Delete(page.Author, page.Kind, page.Id, Stop));

        Assert.Null(await Store.Find(page.Author, page.Kind, page.Id, Stop));
        Assert.False(await Store.Keep(page, Stop));
        Assert.False(await Store.Keep(page with { Version = 2 }, Stop));
        Assert.False(await Store.Keep(page with { Version = 3 }, Stop));
        Assert.True(Assert.Single(await Store.Changed(page.Author, 0, 10, Stop)).IsDeleted);
    }

    [Fact]
    public async Task What_is_refused_moves_no_mark()
    {
        var page = Page(await Begun());
        await Store.Keep(page, Stop);
        var mark = (await Store.FindKey(page.Author, Stop))!.Mark;

        Assert.False(await Store.Keep(page, Stop));
        Assert.False(await Store.Keep(page with { Version = 3 }, Stop));
        Assert.False(await Store.Keep(page with { Id = Guid.NewGuid(), Version = 2 }, Stop));
        Assert.False(await Store.Keep(page with { Version = 2, Diary = Guid.NewGuid() }, Stop));
        Assert.False(await Store.Delete(page.Author, page.Kind, Guid.NewGuid(), Stop));

        Assert.Equal(mark, (await Store.FindKey(page.Author, Stop))!.Mark);
        await Store.Delete(page.Author, page.Kind, page.Id, Stop);
        Assert.False(await Store.Keep(page with { Version = 3 }, Stop));
        Assert.False(await Store.Delete(page.Author, page.Kind, page.Id, Stop));
        Assert.Equal(mark + 1, (await Store.FindKey(page.Author, Stop))!.Mark);
    }

    [Fact]
    public async Task All_that_a_search_needs_is_read_page_by_page_in_the_order_it_changed()
    {
        var author = await Begun();
        var pages = await Kept(author, 25);
        await Store.Keep(pages[3] with { Version = 2, Sealed = [2] }, Stop);
        await Kept(await Begun(), 2);

        var read = new List<SealedPage>();
        for (var more = true; more; )
        {
            var next = await Store.Changed(author, read is [.., var last] ? last.Mark : 0, 10, Stop);
            read.AddRange(next);
            more = next.Count == 10;
        }

        Assert.Equal(pages.Where((_, place) => place != 3).Append(pages[3]).Select(page => page.Id), read.Select(page => page.Id));
        Assert.Equal(read.Select(page => page.Mark).Order(), read.Select(page => page.Mark));
        Assert.Equal(read[^1].Mark, (await Store.FindKey(author, Stop))?.Mark);
        Assert.Empty(await Store.Changed(author, read[^1].Mark, 10, Stop));
    }

    [Fact]
    public async Task Of_two_first_keys_the_earlier_stays()
    {
        var author = Guid.NewGuid();
        await Store.AddKey(new SealedKey(author, [1]), Stop);
        await Store.AddKey(new SealedKey(author, [2]), Stop);

        Assert.Equal([1], (await Store.FindKey(author, Stop))?.Key);
        Assert.Null(await Store.FindKey(Guid.NewGuid(), Stop));
    }

    [Fact]
    public async Task A_closed_diary_leaves_no_key_and_no_page_and_nobody_elses_is_touched()
    {
        var (author, other) = (await Begun(), await Begun());
        var page = (await Kept(author, 3))[0];
        await Kept(other, 2);

        await Store.Close(author, Stop);

        Assert.Null(await Store.FindKey(author, Stop));
        Assert.Empty(await Store.Changed(author, 0, 10, Stop));
        Assert.False(await Store.Keep(page, Stop));
        Assert.Equal(2, (await Store.Changed(other, 0, 10, Stop)).Count);
    }

    [Fact]
    public async Task Sixteen_writers_at_once_lose_nothing_and_share_no_mark()
    {
        var author = await Begun();

        var kept = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Kept(author, 20), Stop)));

        var read = await Store.Changed(author, 0, 1000, Stop);
        Assert.Equal(kept.SelectMany(pages => pages.Select(page => page.Id)).Order(), read.Select(page => page.Id).Order());
        Assert.Equal(320, read.Select(page => page.Mark).Distinct().Count());
    }

    [Fact]
    public async Task Sixteen_writers_of_one_page_one_is_kept_each_time()
    {
        var page = Page(await Begun());
        for (var version = 1; version <= 5; version++)
        {
            var tries = await Task.WhenAll(
                Enumerable
                    .Range(0, 16)
                    .Select(writer => Task.Run(() => Store.Keep(page with { Version = version, Sealed = [(byte)writer] }, Stop), Stop))
            );

            Assert.Single(tries, true);
        }
        Assert.Equal(5, (await Store.Find(page.Author, page.Kind, page.Id, Stop))?.Version);
    }

    [Fact]
    public async Task A_page_sealed_for_another_diary_of_its_author_is_refused()
    {
        var (author, diary) = (Guid.CreateVersion7(), Guid.NewGuid());
        await Store.AddKey(new SealedKey(author, OwnersKey(diary, 1)), Stop);

        Assert.False(await Store.Keep(Page(author), Stop));
        Assert.False(await Store.Keep(Page(author) with { Diary = Guid.NewGuid() }, Stop));
        Assert.Empty(await Store.Changed(author, 0, 10, Stop));
        Assert.True(await Store.Keep(Page(author) with { Diary = diary }, Stop));
        Assert.False(await Store.Keep(Page(await Begun()) with { Diary = diary }, Stop));
    }

    [Fact]
    public async Task Another_key_and_pages_sealed_anew_take_the_place_of_those_before_in_one_go()
    {
        var author = await Begun();
        var pages = await Kept(author, 3);
        var before = (await Store.FindKey(author, Stop))!;
        var read = await Store.Changed(author, 0, 10, Stop);

        Assert.True(await Store.Rekey(before, OwnersKey(Guid.NewGuid(), 2), [.. read.Select(page => page with { Sealed = [7, 7] })], Stop));

        var after = await Store.FindKey(author, Stop);
        Assert.Equal((OwnersKey(after!.Diary, 2), before.Mark), (after.Key, after.Mark), EqualKeys);
        var anew = await Store.Changed(author, 0, 10, Stop);
        Assert.Equal(pages.Select(page => (page.Id, 1)), anew.Select(page => (page.Id, page.Version)));
        Assert.Equal(read.Select(page => page.Mark), anew.Select(page => page.Mark));
        Assert.All(anew, page => Assert.Equal<byte[]>([7, 7], page.Sealed));
    }

    [Fact]
    public async Task Where_the_key_or_the_mark_moved_on_meanwhile_nothing_is_changed()
    {
        var author = await Begun();
        await Kept(author, 1);
        var before = (await Store.FindKey(author, Stop))!;
        var pages = await Store.Changed(author, 0, 10, Stop);
        await Kept(author, 1);

        Assert.False(await Store.Rekey(before, [1, 1], [.. pages.Select(page => page with { Sealed = [7] })], Stop));
        var now = (await Store.FindKey(author, Stop))!;
        Assert.False(await Store.Rekey(now with { Key = [9] }, [1, 1], [], Stop));
        Assert.False(await Store.Rekey(now with { Author = Guid.NewGuid() }, [1, 1], [], Stop));

        Assert.Equal(before.Key, (await Store.FindKey(author, Stop))?.Key);
        Assert.All(await Store.Changed(author, 0, 10, Stop), page => Assert.NotEqual<byte[]>([7], page.Sealed));
    }

    [Fact]
    public async Task A_diary_is_put_in_place_as_it_stood_elsewhere()
    {
        var author = await Begun();
        await Kept(author, 3);
        var key = new SealedKey(author, [7, 7]) { Mark = 12 };
        SealedPage[] pages = [Page(author) with { Version = 4, Mark = 9 }, Page(author) with { Sealed = [], Version = 2, Mark = 12 }];

        await Store.Put(key, pages, Stop);

        var read = await Store.Changed(author, 0, 10, Stop);
        Assert.Equal(pages.Select(page => (page.Id, page.Version, page.Mark)), read.Select(page => (page.Id, page.Version, page.Mark)));
        Assert.Equal(12, (await Store.FindKey(author, Stop))?.Mark);
        Assert.Equal<byte[]>([7, 7], (await Store.FindKey(author, Stop))?.Key);
        await Store.Keep(Page(author), Stop);
        Assert.Equal(13, (await Store.Changed(author, 12, 10, Stop)).Single().Mark);
    }

    [Fact]
    public async Task Every_diary_has_its_turn_when_all_are_read()
    {
        List<Guid> authors = [await Begun(), await Begun(), await Begun(), await Begun(), await Begun()];

        var read = new List<Guid>();
        for (var more = true; more; )
        {
            var next = await Store.Keys(read is [.., var last] ? last : Guid.Empty, 2, Stop);
            read.AddRange(next.Select(key => key.Author));
            more = next.Count == 2;
        }

        Assert.Equal(authors.Order(), read.Order());
    }

    [Fact]
    public async Task After_a_restart_everything_is_there()
    {
        var author = await Begun();
        var pages = await Kept(author, 20);

        await Under.Restart();

        Assert.Equal(pages.Select(page => page.Id), (await Store.Changed(author, 0, 100, Stop)).Select(page => page.Id));
    }

    [Fact]
    public async Task Killed_again_and_again_it_has_every_entry_it_answered_for()
    {
        var author = await Begun();
        var acknowledged = new List<Guid>();
        for (var kill = 0; kill < Kills; kill++)
        {
            Under.Close();
            acknowledged.AddRange(await KilledScribe.Acknowledged(Under.Address, author, atLeast: 1 + kill * 7 % 30));
            await Under.Restart();
            Assert.NotNull(await Store.FindKey(author, Stop));
        }

        var read = await Store.Changed(author, 0, int.MaxValue, Stop);
        Assert.Empty(acknowledged.Except(read.Select(page => page.Id)));
        Assert.All(read, page => Assert.Equal(Scribe.PageLength, page.Sealed.Length));
    }

    [Fact]
    public async Task A_backup_brings_everything_back_byte_for_byte()
    {
        var (author, other) = (await Begun(), await Begun());
        await Kept(author, 30);
        await Store.Delete(author, PageKind.Entry, (await Kept(author, 1))[0].Id, Stop);
        await Kept(other, 3);
        var before = await DiaryMove.Count(Store, Stop);
        var backup = Path.Combine(Path.GetTempPath(), $"diary-backup-{Guid.NewGuid():N}.jsonl");
        await SealedBackupFile.Write(backup, Store, Stop);
        await Kept(author, 5);
        await Store.Close(other, Stop);

        await SealedBackupFile.Restore(backup, Store, Stop);
        File.Delete(backup);

        Assert.Equal(before, await DiaryMove.Count(Store, Stop));
    }

    [Fact]
    public async Task On_a_full_disk_it_says_so_and_loses_nothing()
    {
        var author = await Begun();
        var pages = await Kept(author, 5);

        var trouble = await Assert.ThrowsAsync<StoreTrouble>(async () =>
        {
            await Under.FillDisk();
            for (var tries = 0; tries < 50; tries++)
            {
                await Store.Keep(Page(author, 200_000), Stop);
            }
        });

        Assert.Equal(StoreTrouble.DiskFull, trouble.Message);
        await Under.MakeRoom();
        var read = await Store.Changed(author, 0, 1000, Stop);
        Assert.All(pages, page => Assert.Contains(read, kept => kept.Id == page.Id && kept.Sealed.AsSpan().SequenceEqual(page.Sealed)));
        Assert.True(await Store.Keep(Page(author), Stop));
    }

    [Fact]
    public async Task Where_it_may_not_write_it_says_so_and_loses_nothing()
    {
        var author = await Begun();
        var page = (await Kept(author, 5))[0];
        await Under.ForbidWriting();

        var trouble = await Assert.ThrowsAsync<StoreTrouble>(() => Store.Keep(Page(author), Stop));

        Assert.Equal(StoreTrouble.ReadOnly, trouble.Message);
        await Under.AllowWriting();
        Assert.Equal(page.Sealed, (await Store.Find(author, page.Kind, page.Id, Stop))?.Sealed);
        Assert.True(await Store.Keep(Page(author), Stop));
    }

    private static byte[] OwnersKey(Guid diary, byte locks) =>
        [.. SealedKey.OwnersMark, .. diary.ToByteArray(bigEndian: true), .. Enumerable.Repeat(locks, 40)];

    private static bool EqualKeys((byte[] Key, long Mark) one, (byte[] Key, long Mark) other) =>
        one.Mark == other.Mark && one.Key.AsSpan().SequenceEqual(other.Key);

    protected async Task<Guid> Begun()
    {
        var author = Guid.CreateVersion7();
        await Store.AddKey(new SealedKey(author, RandomNumberGenerator.GetBytes(40)), Stop);
        return author;
    }

    protected async Task<List<SealedPage>> Kept(Guid author, int count)
    {
        List<SealedPage> pages = [.. Enumerable.Range(0, count).Select(_ => Page(author))];
        foreach (var page in pages)
        {
            Assert.True(await Store.Keep(page, Stop));
        }
        return pages;
    }

    private static SealedPage Page(Guid author, int length = 300) =>
        new(author, PageKind.Entry, Guid.CreateVersion7(), 1, RandomNumberGenerator.GetBytes(length));
}
