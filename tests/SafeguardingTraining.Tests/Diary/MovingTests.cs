using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Tests.Diary.Store;

namespace SafeguardingTraining.Tests.Diary;

public sealed class MovingTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_copy_has_the_same_count_and_hash_and_a_missing_byte_is_noticed()
    {
        await using var from = new LiteDbUnderTest();
        await using var to = new LiteDbUnderTest();
        foreach (var author in new[] { Guid.NewGuid(), Guid.NewGuid() })
        {
            await from.Store.AddKey(new SealedKey(author, [1, 2, 3]), Stop);
            // Together, so that many are on disk with one flush.
            await Task.WhenAll(
                Enumerable
                    .Range(0, 700)
                    .Select(number =>
                        from.Store.Keep(new SealedPage(author, PageKind.Entry, Guid.CreateVersion7(), 1, [(byte)number]), Stop)
                    )
            );
        }

        await DiaryMove.Copy(from.Store, to.Store, Stop);

        var before = await DiaryMove.Count(from.Store, Stop);
        Assert.Equal((2, 1400), (before.Diaries, before.Pages));
        Assert.Equal(before, await DiaryMove.Count(to.Store, Stop));
        var one = (await to.Store.Changed((await to.Store.Keys(Guid.Empty, 1, Stop))[0].Author, 0, 1, Stop))[0];
        await to.Store.Keep(one with { Version = 2, Sealed = [9] }, Stop);
        Assert.NotEqual(before.Hash, (await DiaryMove.Count(to.Store, Stop)).Hash);
    }
}
