using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Operations;

/// <summary>A disk without room: one kind page, nothing lost, and whoever watches the site is told.</summary>
public sealed class FullDiskTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_database_that_cannot_grow_is_a_kind_page_and_not_a_fault()
    {
        await using var site = new RunningSite();
        Assert.SkipWhen(site.Get<DatabaseChoice>().IsPostgres, "PostgreSQL is on a disk of its own.");
        var robin = await site.Join();
        await robin.Open("/briefings/less");
        // Whoever notes a reading needs four megabytes more, and the file may not grow by a page.
        await Execute(site, "CREATE TABLE Filler (Bytes BLOB)");
        await Execute(
            site,
            """CREATE TRIGGER Bulky AFTER INSERT ON "BriefingReadings" BEGIN INSERT INTO Filler VALUES (zeroblob(4000000)); END"""
        );
        await Execute(site, "PRAGMA max_page_count = 1");

        await robin.Submit(action: "/briefings/less/readings");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Back in a moment"), (robin.Status, robin.Heading));
    }

    [Fact]
    public async Task A_host_without_room_on_its_disk_is_not_ready_and_says_why()
    {
        var free = long.MaxValue;
        await using var site = new RunningSite().With(services => services.AddSingleton<IReadiness>(new FreeSpace(() => free)));
        var visitor = await site.Visit().Open("/ready");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);

        free = 100;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await visitor.Open("/ready")).Status);
        Assert.Equal("There is no room left on the disk.", await visitor.Answer.Content.ReadAsStringAsync(Stop));
        Assert.Equal(HttpStatusCode.OK, (await visitor.Open("/health")).Status);
    }

    [Fact]
    public void Whoever_says_that_the_disk_is_full_is_understood()
    {
        Assert.True(DatabaseUnavailable.IsBehind(new SqliteException("database or disk is full", 13)));
        Assert.True(DatabaseUnavailable.IsBehind(new IOException("No space left on device", 28)));
        Assert.True(DatabaseUnavailable.IsBehind(new StoreTrouble(StoreTrouble.DiskFull, new IOException("No space left on device", 28))));
        Assert.False(DatabaseUnavailable.IsBehind(new IOException("Broken pipe", 32)));
    }

    private static Task<int> Execute(RunningSite site, string sql) => site.Get<Writer>().Write(batch => batch.Execute(sql), Stop);
}
