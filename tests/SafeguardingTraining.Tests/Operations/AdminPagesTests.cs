using System.Net;
using SafeguardingTraining.Host.Features.Operations;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Operations;

public sealed class AdminPagesTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rules_for_keeping_are_kept_refused_by_the_field_and_noted()
    {
        await using var site = new RunningSite();
        var odile = await site.Join("Odile", Roles.Administrator);
        await odile.Open("/admin/retention");
        await odile.Submit(form => form.Fill("attempts", "24").Fill("audit", "601"));
        Assert.Equal(HttpStatusCode.BadRequest, odile.Status);
        Assert.Equal(("24", "601"), (odile.Form()["attempts"], odile.Form()["audit"]));
        Assert.Equal(["evidence", "letters"], (await site.Get<RetentionStore>().Now(Stop)).Months.Keys.Order());
        await odile.Submit(form => form.Fill("audit", ""));
        Assert.Contains("Kept", odile.Text, StringComparison.Ordinal);
        Assert.Equal([3, 24, 84], (await site.Get<RetentionStore>().Now(Stop)).Months.Values.Order());
        await odile.Open("/admin/audit");
        Assert.Contains("retention.changed", odile.Text, StringComparison.Ordinal);
        Assert.Contains("Odile", odile.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_had_its_time_goes_at_night_and_what_was_touched_since_stays()
    {
        await using var site = new RunningSite();
        var odile = await site.Join("Odile", Roles.Administrator);
        var store = site.Get<PlayStore>();
        var now = site.Clock.GetUtcNow();
        var (old, touched) = (await Begun(store, now.AddMonths(-14)), await Begun(store, now.AddMonths(-14)));
        await store.Take(touched.Id, 0, new TakenChoice(0), null, Stop);
        for (var more = 0; more < 450; more++)
        {
            await Begun(store, now.AddMonths(-20));
        }
        Assert.Equal(0, await site.Get<NightlyDeletion>().Delete(Stop));
        await odile.Open("/admin/retention");
        await odile.Submit(form => form.Fill("attempts", "12"));
        Assert.Contains("451 deleted", odile.Text, StringComparison.Ordinal);

        Assert.Equal(451, await site.Get<NightlyDeletion>().Delete(Stop));

        Assert.Null(await store.Find(old.Id, new Learner(old.Owner, true), Stop));
        Assert.NotNull(await store.Find(touched.Id, new Learner(touched.Owner, true), Stop));
        await odile.Open("/admin/audit?did=retention.deleted-attempts");
        Assert.Contains("retention.deleted-attempts 451", odile.Text, StringComparison.Ordinal);
        var check = await site.Get<AuditTrail>().Check(AuditHead.Read(site.Folder), Stop);
        Assert.True(check.IsWhole, check.Sentence);
    }

    [Fact]
    public async Task The_log_is_shown_fifty_at_a_time_the_newest_first()
    {
        await using var site = new RunningSite();
        var odile = await site.Join("Odile", Roles.Administrator);
        for (var number = 1; number <= 120; number++)
        {
            await site.Get<AuditLog>().Note(null, number % 2 == 0 ? "person.invited" : "person.switched-off", Guid.NewGuid(), Stop);
        }
        // Who signed in stands before them.
        var first = (await site.Get<AuditTrail>().End(Stop))!.Number - 120;
        string[] Rows(int from, int to) => [$"{first + from}", $"{first + to}"];
        await odile.Open("/admin/audit");
        Assert.Equal(Rows(120, 71), Ends(odile));
        await odile.Open(odile.Page.QuerySelector("main .actions a")!.GetAttribute("href")!);
        Assert.Equal(Rows(70, 21), Ends(odile));
        await odile.Open("/admin/audit?did=person.invited&page=2");
        Assert.Equal(Rows(20, 2), Ends(odile));
        await odile.Open("/admin/audit?page=-3");
        Assert.Equal(Rows(120, 71), Ends(odile));
    }

    [Fact]
    public async Task The_page_of_the_site_says_when_the_last_backup_was_made()
    {
        await using var site = new RunningSite();
        var odile = await site.Join("Odile", Roles.Administrator);
        await odile.Open("/admin/site");
        Assert.Contains("No backup has been made yet", odile.Text, StringComparison.Ordinal);
        new LastBackupFact(site.Clock.GetUtcNow().AddDays(-1), 5 << 20).Keep(site.Folder);
        await odile.Open("/admin/site");
        Assert.Contains("yesterday, 5.0 MB", odile.Text, StringComparison.Ordinal);
        await odile.Open("/admin/local-values");
        Assert.Contains("Not filled in", odile.Text, StringComparison.Ordinal);
        Assert.Contains("local.yaml", odile.Text, StringComparison.Ordinal);
    }

    private static async Task<Attempt> Begun(PlayStore store, DateTimeOffset at)
    {
        var attempt = new Attempt(Guid.CreateVersion7(), Guid.NewGuid(), "slug", "version", "role", 1, at, []);
        await store.Begin(attempt, Stop);
        return attempt;
    }

    private static IReadOnlyList<string> Ends(Visitor visitor)
    {
        var rows = visitor.Page.QuerySelectorAll("tbody tr td:first-child").Select(cell => cell.TextContent).ToList();
        return [rows[0], rows[^1]];
    }
}
