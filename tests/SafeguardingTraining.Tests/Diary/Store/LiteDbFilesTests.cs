using System.Collections.Concurrent;
using System.Security.Cryptography;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.LiteDb;

namespace SafeguardingTraining.Tests.Diary.Store;

/// <summary>What is in LiteDB's files: nothing of what was removed, one writer at a time, and all of it in a copy.</summary>
public sealed class LiteDbFilesTests : IDisposable
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("diary-files-");

    private string File => Path.Combine(folder.FullName, "diaries.litedb");

    private static int Copies => Patience.IsLong ? 200 : 20;

    [Fact]
    public async Task Of_a_closed_diary_no_byte_is_left_in_the_files()
    {
        var (author, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var (key, kept) = (RandomNumberGenerator.GetBytes(80), RandomNumberGenerator.GetBytes(80));
        using var store = new LiteDiaryStore(File);
        await store.AddKey(new SealedKey(other, kept), Stop);
        await store.AddKey(new SealedKey(author, key), Stop);
        var written = new List<byte[]> { key };
        for (var number = 0; number < 60; number++)
        {
            var page = Page(author, 100 + number * 400);
            await store.Keep(page, Stop);
            await store.Keep(page with { Author = other, Sealed = RandomNumberGenerator.GetBytes(700) }, Stop);
            var later = page with { Version = 2, Sealed = RandomNumberGenerator.GetBytes(50 + number * 300) };
            await store.Keep(later, Stop);
            written.AddRange([page.Sealed, later.Sealed]);
        }
        Assert.True(IsThere(key));
        Assert.True(IsThere(written[^1]));

        await store.Close(author, Stop);

        Assert.DoesNotContain(written, IsThere);
        Assert.True(IsThere(kept));
    }

    [Fact]
    public async Task Of_a_deleted_page_no_byte_is_left_in_the_files()
    {
        var author = Guid.CreateVersion7();
        using var store = new LiteDiaryStore(File);
        await store.AddKey(new SealedKey(author, [1, 2, 3]), Stop);
        var pages = Enumerable.Range(1, 20).Select(number => Page(author, number * 900)).ToList();
        foreach (var page in pages)
        {
            await store.Keep(page, Stop);
        }

        foreach (var page in pages.Where((_, place) => place % 2 == 0))
        {
            await store.Delete(author, page.Kind, page.Id, Stop);
        }

        Assert.Equal(pages.Select((_, place) => place % 2 == 1), pages.Select(page => IsThere(page.Sealed)));
    }

    [Fact]
    public void Only_one_may_write()
    {
        using (var first = new LiteDiaryStore(File))
        {
            Assert.Equal(StoreTrouble.InUse, Assert.Throws<StoreTrouble>(() => new LiteDiaryStore(File)).Message);
        }
        using var next = new LiteDiaryStore(File);
    }

    [Fact]
    public async Task A_log_without_its_data_is_not_the_beginning_of_an_empty_diary()
    {
        await System.IO.File.WriteAllBytesAsync(DiaryFolder.LogOf(File), new byte[LogPage.Size], Stop);
        using var store = new LiteDiaryStore(File);

        await Assert.ThrowsAsync<StoreTrouble>(() => store.Keys(Guid.Empty, 10, Stop));

        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public async Task Every_copy_made_while_four_write_holds_all_that_was_acknowledged_before_it_began()
    {
        var (acknowledged, deleted) = (new ConcurrentDictionary<Guid, byte[]>(), new ConcurrentDictionary<Guid, bool>());
        var author = Guid.CreateVersion7();
        using var store = new LiteDiaryStore(File);
        await store.AddKey(new SealedKey(author, [1, 2, 3]), Stop);
        using var enough = new CancellationTokenSource();
        Task Storm() => Write(store, author, acknowledged, deleted, enough.Token);
        var storm = Enumerable.Range(0, 4).Select(_ => Task.Run(Storm, Stop)).ToList();
        for (var number = 0; number < Copies; number++)
        {
            var before = acknowledged.ToArray();
            var to = Path.Combine(folder.FullName, $"copy-{number}.litedb");

            LiteDiaryStore.Copy(File, to);

            Assert.Equal([$"copy-{number}.litedb"], folder.GetFiles($"copy-{number}*").Select(file => file.Name));
            using (var copy = new LiteDiaryStore(to))
            {
                var pages = await copy.Changed(author, 0, int.MaxValue, Stop);
                var found = pages.Where(page => !page.IsDeleted).ToDictionary(page => page.Id, page => page.Sealed);
                var missing = before.Where(page =>
                    !(found.TryGetValue(page.Key, out var words) && words.AsSpan().SequenceEqual(page.Value))
                );
                Assert.DoesNotContain(missing, page => !deleted.ContainsKey(page.Key));
            }
            System.IO.File.Delete(to);
            await Task.Delay(10, Stop);
        }
        await enough.CancelAsync();
        await Task.WhenAll(storm);
        Assert.InRange(acknowledged.Count, Copies, int.MaxValue);
    }

    [Fact]
    public async Task Whichever_page_of_the_file_is_damaged_it_is_said_so_and_the_process_lives()
    {
        var authors = new[] { Guid.CreateVersion7(), Guid.CreateVersion7() };
        using (var store = new LiteDiaryStore(File))
        {
            foreach (var author in authors)
            {
                await store.AddKey(new SealedKey(author, RandomNumberGenerator.GetBytes(80)), Stop);
                for (var number = 0; number < 15; number++)
                {
                    await store.Keep(Page(author, 3_000), Stop);
                }
            }
        }
        var whole = await System.IO.File.ReadAllBytesAsync(File, Stop);
        var troubles = 0;
        for (var page = 0; page < whole.Length / LogPage.Size; page++)
        {
            var damaged = whole.ToArray();
            RandomNumberGenerator.Fill(damaged.AsSpan(page * LogPage.Size, LogPage.Size));
            await System.IO.File.WriteAllBytesAsync(File, damaged, Stop);
            troubles += await Troubles(authors);
        }
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Assert.InRange(troubles, 2, int.MaxValue);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task<int> Troubles(Guid[] authors)
    {
        using var store = new LiteDiaryStore(File);
        var troubles = 0;
        foreach (var author in authors)
        {
            try
            {
                await store.FindKey(author, Stop);
                await store.Changed(author, 0, int.MaxValue, Stop);
                await store.Keep(new SealedPage(author, PageKind.Entry, Guid.CreateVersion7(), 1, [1, 2, 3]), Stop);
            }
            catch (StoreTrouble)
            {
                troubles++;
            }
        }
        return troubles;
    }

    private static SealedPage Page(Guid author, int length) =>
        new(author, PageKind.Entry, Guid.CreateVersion7(), 1, RandomNumberGenerator.GetBytes(length));

    private static async Task Write(
        LiteDiaryStore store,
        Guid author,
        ConcurrentDictionary<Guid, byte[]> acknowledged,
        ConcurrentDictionary<Guid, bool> deleted,
        CancellationToken enough
    )
    {
        for (var number = 0; !enough.IsCancellationRequested; number++)
        {
            var page = Page(author, 500 + number % 7 * 900);
            Assert.True(await store.Keep(page, Stop));
            acknowledged[page.Id] = page.Sealed;
            if (number % 3 == 2)
            {
                deleted[page.Id] = true;
                Assert.True(await store.Delete(author, page.Kind, page.Id, Stop));
            }
        }
    }

    // The beginning, the middle or the end of it: LiteDB lays what is long in several places.
    private bool IsThere(byte[] bytes)
    {
        var length = Math.Min(32, bytes.Length);
        byte[][] pieces = [bytes[..length], bytes.AsSpan((bytes.Length - length) / 2, length).ToArray(), bytes[^length..]];
        return folder.GetFiles("diaries*.litedb").Select(BytesOf).Any(file => pieces.Any(piece => file.AsSpan().IndexOf(piece) >= 0));
    }

    private static byte[] BytesOf(FileInfo file)
    {
        using var open = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[open.Length];
        open.ReadExactly(bytes);
        return bytes;
    }
}
