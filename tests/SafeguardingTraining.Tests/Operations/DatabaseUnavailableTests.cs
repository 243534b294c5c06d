using System.Net;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Tests.Data;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Operations;

/// <summary>A database that is away: nobody sees more than a guest, everybody is told to come back, and no restart is needed.</summary>
public sealed class DatabaseUnavailableTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_stopped_PostgreSQL_is_a_kind_page_and_the_site_recovers_by_itself()
    {
        await using var server = await InstalledPostgres.Start(isDurable: false);
        Assert.SkipWhen(server is null, InstalledPostgres.Missing);
        await using var site = new RunningSite().With(
            "ConnectionStrings:Main",
            $"{server.ConnectionString};Database=away_{Guid.NewGuid():N};Timeout=10"
        );
        var robin = await site.Join();
        Assert.Equal(HttpStatusCode.OK, (await robin.Open("/ready")).Status);

        await server.Halt();
        Assert.Equal(HttpStatusCode.OK, (await robin.Open("/health")).Status);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await robin.Open("/ready")).Status);
        foreach (var address in (string[])["/diary", "/done", "/workshops", "/account/my-data"])
        {
            await robin.Open(address);
            Assert.Equal((address, HttpStatusCode.ServiceUnavailable, "Back in a moment"), (address, robin.Status, robin.Heading));
            Assert.Equal("30", robin.Answer.Headers.GetValues("Retry-After").Single());
            Assert.NotNull(robin.Page.QuerySelector("a[href='/account/sign-in']"));
        }
        site.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await robin.Open("/account")).Status);

        await server.Resume();
        Assert.Equal(HttpStatusCode.OK, (await robin.Open("/ready")).Status);
        Assert.Equal((HttpStatusCode.OK, "My account"), ((await robin.Open("/account")).Status, robin.Heading));
        await robin.Open("/diary/new");
        await robin.Submit(form => form.Fill("learnt", "Still here"));
        await robin.Open("/diary/new");
        await robin.Submit(form => form.Fill("learnt", "And here again"));
        Assert.Equal(HttpStatusCode.OK, robin.Status);
    }

    [Fact]
    public async Task A_database_file_that_is_gone_is_not_begun_anew()
    {
        await using var site = new RunningSite();
        Assert.SkipWhen(site.Get<DatabaseChoice>().IsPostgres, "There is no file.");
        var visitor = await site.Visit().Open("/ready");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        var (file, elsewhere) = (Path.Combine(site.Folder, "safeguarding.db"), Path.Combine(site.Folder, "moved.db"));
        File.Move(file, elsewhere);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await visitor.Open("/ready")).Status);
        await visitor.SignIn("robin@example.org");
        Assert.False(File.Exists(file));

        File.Move(elsewhere, file);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Open("/ready")).Status);
        Assert.Equal("/", (await visitor.Register("Robin", "robin@example.org")).Address);
    }

    [Fact]
    public async Task A_locked_database_takes_nothing_and_says_so()
    {
        var data = Directory.CreateTempSubdirectory("safeguarding-locked-");
        await using (
            var site = new RunningSite().With(
                "ConnectionStrings:Main",
                $"Data Source={Path.Combine(data.FullName, "site.db")};Default Timeout=1"
            )
        )
        {
            var robin = await site.Join();
            await robin.Open("/briefings/less");
            await using (var other = site.Get<Connections>().Open())
            {
                await using var locking = other.CreateCommand();
                locking.CommandText = "BEGIN IMMEDIATE";
                await locking.ExecuteNonQueryAsync(Stop);
                await robin.Submit(action: "/briefings/less/readings");
                Assert.Equal((HttpStatusCode.ServiceUnavailable, "Back in a moment"), (robin.Status, robin.Heading));
                locking.CommandText = "ROLLBACK";
                await locking.ExecuteNonQueryAsync(Stop);
            }
            await robin.Open("/briefings/less");
            await robin.Submit(action: "/briefings/less/readings");
            Assert.Equal(HttpStatusCode.OK, robin.Status);
        }
        data.Delete(recursive: true);
    }
}
