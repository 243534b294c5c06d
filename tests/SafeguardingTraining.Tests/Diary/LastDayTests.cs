using System.Security.Cryptography;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Sharing;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Diary;

/// <summary>Until when something shared can be read, and by whom a diary's key can be opened.</summary>
public sealed class LastDayTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly DateOnly Last = new(2027, 3, 14);
    private static readonly Share Shared = new(Guid.CreateVersion7(), Guid.NewGuid(), "Moira", "Hoping", "quillwort", Last, null, [], []);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void A_share_can_be_read_on_its_last_day_and_not_on_the_next()
    {
        Assert.True(Shared.IsOpenOn(Last));
        Assert.False(Shared.IsOpenOn(Last.AddDays(1)));
        Assert.False(Shared.TakenBackOn(Last).IsOpenOn(Last));
    }

    [Fact]
    public async Task Its_reader_finds_it_on_the_last_day_and_not_on_the_next()
    {
        var (owner, reader) = (await site.WithDiary(), new AccountHolder(await site.WithDiary(), "Moira"));
        var shares = site.Get<ShareService>();
        var draft = new ShareDraft(Guid.CreateVersion7(), null, "moira@example.org", UkDates.Typed(Last)!, "Hoping", "quillwort");
        await shares.Offer(owner, draft, reader, Stop);
        await shares.Deliver(owner, new ShareSender("Robin Ash", "robin@example.org"), Last, Stop);
        await site.Get<PrivateDiary>().Open(reader.Id, Stop);
        await shares.Accept(reader.Id, reader.Name, draft.Id, Stop);

        Assert.Single(await shares.ReadableBy(reader.Id, Last, Stop));
        Assert.Equal("quillwort", (await shares.Receive(reader.Id, draft.Id, Last, share => share, Stop))?.Copy.Words);
        Assert.Empty(await shares.ReadableBy(reader.Id, Last.AddDays(1), Stop));
        Assert.Null(await shares.Receive(reader.Id, draft.Id, Last.AddDays(1), share => share, Stop));
    }

    [Fact]
    public async Task On_the_last_day_it_can_still_be_taken_back_and_after_it_nothing_changes()
    {
        var (owner, reader) = (await site.WithDiary(), new AccountHolder(await site.WithDiary(), "Moira"));
        var (shares, vault) = (site.Get<ShareService>(), site.Get<DiaryVault>());
        var draft = new ShareDraft(Guid.CreateVersion7(), null, "moira@example.org", UkDates.Typed(Last)!, "Hoping", "quillwort");
        await shares.Offer(owner, draft, reader, Stop);

        await shares.TakeBack(owner, draft.Id, Last.AddDays(1), Stop);
        Assert.Null((await vault.Find<Share>(owner, PageKind.Share, draft.Id, Stop))?.Content.TakenBack);
        await shares.TakeBack(owner, draft.Id, Last, Stop);
        var taken = (await vault.Find<Share>(owner, PageKind.Share, draft.Id, Stop))!.Value.Content;
        Assert.Equal((Last, ""), (taken.TakenBack!.Value, taken.Words));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(366, true)]
    [InlineData(367, false)]
    public void The_last_day_is_today_or_within_a_year(int days, bool isRight)
    {
        var today = new DateOnly(2026, 11, 29);
        var until = UkDates.Typed(today.AddDays(days))!;
        var draft = new ShareDraft(Guid.CreateVersion7(), null, "moira@example.org", until, "Hoping", "quillwort");

        Assert.Equal(isRight, draft.Problems(today).Count == 0);
    }

    [Fact]
    public async Task A_key_moved_to_another_persons_row_does_not_open()
    {
        var (owner, thief) = (await site.WithDiary(), Guid.NewGuid());
        var (vault, store) = (site.Get<DiaryVault>(), site.Get<IDiaryStore>());
        await vault.Keep(owner, PageKind.Draft, Guid.CreateVersion7(), 1, Left("quillwort"), Stop);
        var key = await store.FindKey(owner, Stop);
        await store.AddKey(key! with { Author = thief }, Stop);

        await vault.Open(owner, Stop);
        await Assert.ThrowsAnyAsync<CryptographicException>(() =>
            vault.Keep(thief, PageKind.Draft, Guid.CreateVersion7(), 1, Left("mine"), Stop)
        );
    }

    private KeptDraft Left(string words) => new(new EntryDraft { Learnt = words }, site.Clock.GetUtcNow());
}
