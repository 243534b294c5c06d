using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Features.Diary.Closing;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Diary;

public sealed class ClosingTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly string email = $"{Guid.NewGuid():N}@example.org";

    [Fact]
    public async Task A_closed_diary_waits_seven_days_and_is_gone_then_and_a_new_one_can_be_begun()
    {
        await using var site = new RunningSite();
        var robin = await site.Visit().Register("Robin Ash", email);
        var entry = await Written(robin, "A good deal");
        await robin.CloseDiary();
        Assert.Equal("/diary/closing", robin.Address);
        Assert.Equal("Your diary is closing", robin.Heading);

        site.Clock.Advance(TimeSpan.FromDays(6.9));
        Assert.Equal(0, await site.Get<DiaryClosingSchedule>().Run(Stop));
        Assert.Single(await site.Get<IDiaryStore>().Keys(Guid.Empty, 10, Stop));

        Assert.Equal(1, await site.LetSevenDaysPass());
        Assert.Empty(await site.Get<IDiaryStore>().Keys(Guid.Empty, 10, Stop));
        Assert.Equal(0, await site.Get<DiaryClosingSchedule>().Run(Stop));
        Assert.Equal(["diary.closing", "diary.closed"], (await site.Audited(email)).TakeLast(2));

        await robin.SignIn(email);
        Assert.Equal(HttpStatusCode.NotFound, (await robin.Open(entry)).Status);
        await Written(robin, "A new beginning");
        Assert.Contains("A new beginning", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_press_takes_it_back_whenever_it_was_last_shown_who_presses()
    {
        await using var site = new RunningSite();
        var robin = await site.Visit().Register("Robin Ash", email);
        var entry = await Written(robin, "A good deal");
        await robin.CloseDiary();
        site.Clock.Advance(TimeSpan.FromMinutes(11));
        await robin.Open("/diary/closing");
        await robin.Submit(action: "/diary/closing/withdrawals");
        Assert.Equal("/diary?said=kept", robin.Address);
        Assert.Contains("Your diary stays", robin.Text, StringComparison.Ordinal);
        Assert.Contains("A good deal", (await robin.Open(entry)).Text, StringComparison.Ordinal);
        Assert.Equal(["diary.closing", "closing.taken-back"], (await site.Audited(email)).TakeLast(2));

        Assert.Equal(0, await site.LetSevenDaysPass());
        Assert.Single(await site.Get<IDiaryStore>().Keys(Guid.Empty, 10, Stop));
    }

    [Fact]
    public async Task It_can_be_closed_again_and_waits_seven_days_from_then()
    {
        await using var site = new RunningSite();
        var robin = await site.Visit().Register("Robin Ash", email);
        await Written(robin, "A good deal");
        await robin.CloseDiary();
        await robin.Submit(action: "/diary/closing/withdrawals");
        site.Clock.Advance(TimeSpan.FromDays(5));
        await robin.SignIn(email);
        await robin.CloseDiary();
        site.Clock.Advance(TimeSpan.FromDays(5));
        Assert.Equal(0, await site.Get<DiaryClosingSchedule>().Run(Stop));
        Assert.Equal(1, await site.LetSevenDaysPass());
    }

    [Theory]
    [InlineData("/diary")]
    [InlineData("/diary/new")]
    [InlineData("/diary/calendar")]
    [InlineData("/diary/shares/new")]
    [InlineData("/diary/close")]
    public async Task Meanwhile_each_of_its_pages_says_so_and_nothing_else(string address)
    {
        await using var site = new RunningSite();
        var robin = await site.Join();
        await Written(robin, "A good deal");
        await robin.CloseDiary();
        await robin.Open(address);
        Assert.Equal("/diary/closing", robin.Address);
        Assert.DoesNotContain("A good deal", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Meanwhile_it_can_be_taken_away_and_the_home_page_says_what_is_due()
    {
        await using var site = new RunningSite();
        var robin = await site.Join();
        await Written(robin, "A good deal");
        await robin.CloseDiary();
        Assert.Equal("/diary/export", (await robin.Open("/diary/export")).Address);
        await robin.Open("/diary/copies?format=Json");
        Assert.Equal(HttpStatusCode.OK, robin.Status);
        await robin.Open("/");
        Assert.NotNull(robin.Page.QuerySelector("main a[href='/diary/closing']"));
    }

    [Fact]
    public async Task What_is_sent_meanwhile_is_not_lost_and_goes_in_once_the_diary_stays()
    {
        await using var site = new RunningSite();
        var robin = await site.Join();
        await Written(robin, "A good deal");
        await robin.Open("/diary/new");
        var form = robin.Form("/diary").Fill("learnt", "Written for an hour");
        await robin.NewTab().CloseDiary();
        await robin.Submit(form);
        Assert.Equal(HttpStatusCode.Conflict, robin.Status);
        var waiting = robin.Form("/diary");
        var elsewhere = await robin.NewTab().Open("/diary/closing");
        await elsewhere.Submit(action: "/diary/closing/withdrawals");
        await robin.Submit(waiting);
        Assert.Contains("Written for an hour", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_else_on_the_site_writes_into_it_meanwhile()
    {
        await using var site = new RunningSite();
        var robin = await site.Visit().Register("Robin Ash", email);
        await Written(robin, "A good deal");
        await robin.CloseDiary();
        var (me, today) = (await site.PersonAt(email), site.Clock.UkToday());
        var note = new DiaryNote(Guid.CreateVersion7(), me, "After a scene", "Ring back", today, today);
        Assert.False(await site.Get<IDiary>().Write(note, Stop));
    }

    [Fact]
    public async Task What_was_shared_ends_at_once_and_stays_ended_when_the_diary_stays()
    {
        await using var site = new RunningSite();
        var robin = await site.Join();
        var moiras = $"{Guid.NewGuid():N}@example.org";
        var moira = await site.Visit().Register("Moira", moiras);
        var entry = await Written(robin, "A good deal");
        await robin.Open($"/diary/shares/new?entry={entry.Split('/')[^1]}");
        await robin.Submit(form => form.Fill("email", moiras), "/diary/shares");
        var received = robin.Address.Replace("shares", "received", StringComparison.Ordinal);
        await robin.Open("/diary");
        await moira.Open("/diary");
        await moira.Open(received);
        await moira.Submit(action: $"{received}/acceptances");
        Assert.Contains("A good deal", moira.Text, StringComparison.Ordinal);

        await robin.CloseDiary();
        Assert.Equal(HttpStatusCode.NotFound, (await moira.Open(received)).Status);

        await robin.Submit(action: "/diary/closing/withdrawals");
        Assert.Equal(HttpStatusCode.NotFound, (await moira.Open(received)).Status);
        await robin.Open(received.Replace("received", "shares", StringComparison.Ordinal));
        Assert.Contains("taken back", robin.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_diary_without_a_word_in_it_goes_at_once()
    {
        await using var site = new RunningSite();
        var robin = await site.Join();
        await robin.CloseDiary();
        Assert.Equal("/diary/lock?said=closed", robin.Address);
        Assert.Empty(await site.Get<IDiaryStore>().Keys(Guid.Empty, 10, Stop));
    }

    [Fact]
    public async Task The_day_is_kept_across_a_restart_and_on_another_host()
    {
        await using var site = new RunningSite();
        var robin = await site.Join();
        await Written(robin, "A good deal");
        await robin.CloseDiary();
        await using var other = new RunningSite().Beside(site);
        Assert.NotNull(await other.Get<DiaryClosings>().Find((await site.Get<IDiaryStore>().Keys(Guid.Empty, 1, Stop))[0].Author, Stop));
        other.Clock.Advance(DiaryClosing.Wait + TimeSpan.FromMinutes(1));
        site.Clock.Advance(DiaryClosing.Wait + TimeSpan.FromMinutes(1));

        var destroyed = await Task.WhenAll(other.Get<DiaryClosingSchedule>().Run(Stop), site.Get<DiaryClosingSchedule>().Run(Stop));

        Assert.True(destroyed.Sum() >= 1);
        Assert.Empty(await site.Get<IDiaryStore>().Keys(Guid.Empty, 10, Stop));
    }

    [Fact]
    public async Task Once_its_days_have_passed_nobody_takes_it_back()
    {
        await using var site = new RunningSite();
        var robin = await site.Visit().Register("Robin Ash", email);
        await Written(robin, "A good deal");
        await robin.CloseDiary();
        site.Clock.Advance(DiaryClosing.Wait + TimeSpan.FromMinutes(1));
        Assert.False(await site.Get<DiaryClosings>().TakeBack(await site.PersonAt(email), Stop));
        await robin.SignIn(email);
        Assert.Contains("being destroyed", (await robin.Open("/diary")).Text, StringComparison.Ordinal);
        Assert.Empty(robin.Page.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task A_backup_from_before_the_closing_comes_back_closing_and_its_day_stays()
    {
        await using var site = new RunningSite();
        var robin = await site.Join();
        await Written(robin, "A good deal");
        var backup = await Backup(site);
        await robin.CloseDiary();

        await PutBack(site, backup);

        Assert.Equal("/diary/closing", (await robin.Open("/diary")).Address);
        Assert.Equal(1, await site.LetSevenDaysPass());
    }

    [Fact]
    public async Task A_backup_put_back_after_the_day_brings_nothing_back()
    {
        await using var site = new RunningSite();
        var robin = await site.Join();
        await Written(robin, "A good deal");
        var before = await Backup(site);
        await robin.CloseDiary();
        var meanwhile = await Backup(site);
        await site.LetSevenDaysPass();
        foreach (var backup in new[] { before, meanwhile })
        {
            await PutBack(site, backup);
            Assert.Empty(await site.Get<IDiaryStore>().Keys(Guid.Empty, 10, Stop));
        }
    }

    [Fact]
    public async Task A_backup_from_while_it_was_closing_destroys_nothing_that_was_taken_back_since()
    {
        await using var site = new RunningSite();
        var robin = await site.Visit().Register("Robin Ash", email);
        var entry = await Written(robin, "A good deal");
        await robin.CloseDiary();
        var backup = await Backup(site);
        await robin.Submit(action: "/diary/closing/withdrawals");
        // Closed and kept once more: the backup knows only of the first.
        await robin.CloseDiary();
        await robin.Submit(action: "/diary/closing/withdrawals");
        site.Clock.Advance(DiaryClosing.Wait + TimeSpan.FromDays(1));

        await PutBack(site, backup);

        Assert.Equal(0, await site.Get<DiaryClosingSchedule>().Run(Stop));
        await robin.SignIn(email);
        Assert.Contains("A good deal", (await robin.Open(entry)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_deleted_stays_gone_when_a_backup_is_put_back()
    {
        await using var site = new RunningSite();
        var robin = await site.Join();
        var (kept, deleted) = (await Written(robin, "Kept"), await Written(robin, "Deleted"));
        var backup = await Backup(site);
        await robin.Open($"{deleted}/delete");
        await robin.Submit(action: $"{deleted}/deletions");

        await SealedBackupFile.Restore(backup, site.Get<IDiaryStore>(), Stop);
        Assert.Equal(1, await site.Get<Erasures>().Apply(site.Get<IDiaryStore>(), Stop));
        Assert.Equal(0, await site.Get<Erasures>().Apply(site.Get<IDiaryStore>(), Stop));

        Assert.Equal(HttpStatusCode.OK, (await robin.Open(kept)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await robin.Open(deleted)).Status);
    }

    [Fact]
    public async Task A_diary_begun_after_closing_is_not_closed_again()
    {
        await using var site = new RunningSite();
        var robin = await site.Visit().Register("Robin Ash", email);
        await Written(robin, "The first");
        await robin.CloseDiary();
        await site.LetSevenDaysPass();
        await robin.SignIn(email);
        var entry = await Written(robin, "The second");

        Assert.Equal(0, await site.Get<Erasures>().Apply(site.Get<IDiaryStore>(), Stop));
        Assert.Equal(0, await site.Get<DiaryClosings>().Recall(Stop));
        Assert.Equal(0, await site.LetSevenDaysPass());

        await robin.SignIn(email);
        Assert.Equal(HttpStatusCode.OK, (await robin.Open(entry)).Status);
    }

    [Fact]
    public async Task A_closed_account_waits_with_its_diary_and_both_go_together()
    {
        await using var site = new RunningSite();
        var robin = await site.Visit().Register("Robin Ash", email);
        var elsewhere = await site.Visit().SignIn(email);
        await Written(robin, "A good deal");
        await CloseAccount(robin);
        Assert.Equal("/account/closed?waits=yes", robin.Address);
        Assert.StartsWith("/account/sign-in", (await elsewhere.Open("/diary")).Address, StringComparison.Ordinal);

        await robin.SignIn(email);
        Assert.Equal("Your account and your diary are closing", (await robin.Open("/diary")).Heading);
        await robin.Open("/account/close");
        Assert.Contains("closing already", robin.Text, StringComparison.Ordinal);

        Assert.Equal(1, await site.LetSevenDaysPass());
        Assert.Contains("do not go together", (await site.Visit().SignIn(email)).Text, StringComparison.Ordinal);
        Assert.Empty(await site.Get<IDiaryStore>().Keys(Guid.Empty, 10, Stop));
    }

    [Fact]
    public async Task Taking_it_back_keeps_the_account_as_well()
    {
        await using var site = new RunningSite();
        var robin = await site.Visit().Register("Robin Ash", email);
        var entry = await Written(robin, "A good deal");
        await robin.CloseDiary();
        // The account goes with a diary that is closing already, seven days from now.
        await CloseAccount(robin);
        await robin.SignIn(email);
        await robin.Open("/diary/closing");
        await robin.Submit(action: "/diary/closing/withdrawals");
        Assert.Equal(0, await site.LetSevenDaysPass());
        await robin.SignIn(email);
        Assert.Equal(HttpStatusCode.OK, (await robin.Open(entry)).Status);
    }

    [Fact]
    public async Task The_site_does_it_by_itself_at_every_start()
    {
        await using var site = new RunningSite();
        string[] own = ["ErasuresAtStart", "ClosingsAtStart", "DiaryClosingSchedule"];

        var there = site.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().Select(service => service.GetType().Name);

        Assert.Equal(own, there.Where(own.Contains));
    }

    private static async Task CloseAccount(Visitor visitor)
    {
        await visitor.Open("/account/close");
        await visitor.Submit(form => form.Fill("password", Visitor.Password), "/account/closings");
    }

    private static async Task<string> Backup(RunningSite site)
    {
        var backup = Path.Combine(site.Folder, $"{Guid.NewGuid():N}.jsonl");
        await SealedBackupFile.Write(backup, site.Get<IDiaryStore>(), Stop);
        return backup;
    }

    // As the site does it when it starts on what was put back.
    private static async Task PutBack(RunningSite site, string backup)
    {
        await SealedBackupFile.Restore(backup, site.Get<IDiaryStore>(), Stop);
        await site.Get<Erasures>().Apply(site.Get<IDiaryStore>(), Stop);
        await site.Get<DiaryClosings>().Recall(Stop);
    }

    private static async Task<string> Written(Visitor visitor, string words)
    {
        await visitor.Open("/diary/new");
        await visitor.Submit(form => form.Fill("learnt", words), "/diary");
        return visitor.Address;
    }
}
