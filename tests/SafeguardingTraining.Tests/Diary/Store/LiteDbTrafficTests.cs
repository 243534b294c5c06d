using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.LiteDb;

namespace SafeguardingTraining.Tests.Diary.Store;

public sealed class LiteDbTrafficTests
{
    [Fact]
    public async Task Pages_kept_while_others_read_are_each_there_and_no_reader_is_turned_away()
    {
        var stop = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("diary-traffic-");
        using (var store = new LiteDiaryStore(Path.Combine(folder.FullName, "diaries.litedb")))
        {
            var author = Guid.NewGuid();
            await store.AddKey(new SealedKey(author, [1, 2, 3]), stop);

            await Parallel.ForEachAsync(
                Enumerable.Range(0, 600),
                new ParallelOptions { MaxDegreeOfParallelism = 50, CancellationToken = stop },
                async (_, cut) =>
                {
                    Assert.NotNull(await store.FindKey(author, cut));
                    Assert.True(await store.Keep(new SealedPage(author, PageKind.Entry, Guid.NewGuid(), 1, new byte[900]), cut));
                    Assert.NotEmpty(await store.Changed(author, 0, 5, cut));
                }
            );

            Assert.Equal(600, (await store.Changed(author, 0, 1_000, stop)).Count);
        }
        folder.Delete(recursive: true);
    }
}
