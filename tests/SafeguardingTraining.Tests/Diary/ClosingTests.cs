using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Diary;

public sealed class ClosingTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_closed_diary_is_gone_and_a_new_one_can_be_begun()
    {
        await using var site = new RunningSite();
        var robin = await site.Join();
        var entry = await Written(robin, "A good deal");
        await robin.Open("/diary/close");
        await robin.Submit(action: "/diary/closings");
        Assert.Equal("/diary/lock?said=closed", robin.Address);
        Assert.Empty(await site.Get<IDiaryStore>().Keys(Guid.Empty, 10, Stop));
        Assert.Contains("Your diary is closed", robin.Text, StringComparison.Ordinal);
        await BeginAgain(robin);
        Assert.Equal(HttpStatusCode.NotFound, (await robin.Open(entry)).Status);
        await Written(robin, "A new beginning");
        Assert.Contains("A new beginning", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_deleted_and_closed_stays_gone_when_a_backup_is_put_back()
    {
        await using var site = new RunningSite();
        var (robin, kim) = (await site.Join(), await site.Join("Kim Lee"));
        var (kept, deleted) = (await Written(robin, "Kept"), await Written(robin, "Deleted"));
        await Written(kim, "Closed");
        var backup = Path.Combine(site.Folder, "backup.jsonl");
        await SealedBackupFile.Write(backup, site.Get<IDiaryStore>(), Stop);
        await robin.Open($"{deleted}/delete");
        await robin.Submit(action: $"{deleted}/deletions");
        await kim.Open("/diary/close");
        await kim.Submit(action: "/diary/closings");

        await SealedBackupFile.Restore(backup, site.Get<IDiaryStore>(), Stop);
        Assert.Equal(2, await site.Get<Erasures>().Apply(site.Get<IDiaryStore>(), Stop));
        Assert.Equal(0, await site.Get<Erasures>().Apply(site.Get<IDiaryStore>(), Stop));

        Assert.Equal(HttpStatusCode.OK, (await robin.Open(kept)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await robin.Open(deleted)).Status);
        Assert.Single(await site.Get<IDiaryStore>().Keys(Guid.Empty, 10, Stop));
        Assert.DoesNotContain("Closed", (await kim.Open("/diary")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_diary_begun_after_closing_is_not_closed_again()
    {
        await using var site = new RunningSite();
        var robin = await site.Join();
        await Written(robin, "The first");
        await robin.Open("/diary/close");
        await robin.Submit(action: "/diary/closings");
        await BeginAgain(robin);
        var entry = await Written(robin, "The second");

        Assert.Equal(0, await site.Get<Erasures>().Apply(site.Get<IDiaryStore>(), Stop));

        Assert.Equal(HttpStatusCode.OK, (await robin.Open(entry)).Status);
    }

    [Fact]
    public async Task The_site_does_it_by_itself_at_every_start()
    {
        await using var site = new RunningSite();

        Assert.Contains(site.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>(), service =>
            service.GetType().Name == "ErasuresAtStart"
        );
    }

    private static Task BeginAgain(Visitor visitor) =>
        visitor.Submit(form => form.Fill("password", Visitor.Password), "/diary/lock/openings");

    private static async Task<string> Written(Visitor visitor, string words)
    {
        await visitor.Open("/diary/new");
        await visitor.Submit(form => form.Fill("learnt", words), "/diary");
        return visitor.Address;
    }
}
