using System.Diagnostics;
using SafeguardingTraining.Host.Features.Letters;
using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Tests.Mail;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Letters;

/// <summary>
/// Who is to be written to is found for many people at once, and so are their letters. <c>SAFEGUARDING_LONG=1</c> asks it of 50,000 people
/// and a million facts, and says how long it took.
/// </summary>
public sealed class ManyLettersTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private static readonly bool IsLong = Environment.GetEnvironmentVariable("SAFEGUARDING_LONG") == "1";

    private static readonly int People = IsLong ? 50_000 : 3_000;

    private const string Id = "printf('00000000-0000-7000-8000-%012X', n)";

    [Fact]
    public async Task Everybody_who_has_something_due_is_found_in_slices_and_once()
    {
        await using var site = new RunningSite().Sending(port: 1).InTheEvening();
        Assert.SkipWhen(site.Get<DatabaseChoice>().IsPostgres, "The people are made up by SQLite.");
        var today = site.Clock.UkToday();
        await site.Get<Writer>().Write(batch => MakeUp(batch, today), Stop);
        var before = GC.GetTotalAllocatedBytes();

        var watch = Stopwatch.StartNew();
        Assert.Equal(People + People / 2, await site.Get<DueLetters>().Find(Stop));
        var found = watch.Elapsed;
        watch.Restart();
        Assert.Equal(0, await site.Get<DueLetters>().Find(Stop));
        var again = watch.Elapsed;
        var allocated = GC.GetTotalAllocatedBytes() - before;

        Assert.Equal(
            People,
            await site.Get<Connections>().Count(tables => tables.Set<LetterRow>().Where(row => row.Kind == DayLetters.Kind), Stop)
        );
        Assert.Equal(
            0,
            await site.Get<Connections>().Count(tables => tables.Set<LetterPartRow>().Where(part => part.Letter == null), Stop)
        );
        var service = site.Get<LetterService>();
        watch.Restart();
        var shown = await service.Letters(LettersQuery.Of(null, null, null, null, null), Stop);
        var list = watch.Elapsed;
        Assert.Equal((People, true), (shown.Counts[LetterState.Held], shown.Found.HasMore));
        watch.Restart();
        await service.Letters(LettersQuery.Of("learning", "held", $"{Guid.Empty}", "nobody", null), Stop);
        var search = watch.Elapsed;

        var all = LettersQuery.Of("learning", "givenup", null, null, null);
        await site.Get<Writer>()
            .Write(batch => batch.Execute("""UPDATE "LetterRecords" SET "Standing" = 3, "DoneAt" = "QueuedAt" """), Stop);
        watch.Restart();
        Assert.Equal(People, await site.Get<LetterStore>().Resend(all, site.Clock.GetUtcNow(), Guid.NewGuid(), Stop));
        Assert.Equal(0, await site.Get<LetterStore>().Resend(all, site.Clock.GetUtcNow(), Guid.NewGuid(), Stop));
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{People} people: found {found.TotalSeconds:0.00} s, again {again.TotalSeconds:0.00} s, {allocated >> 20} MB allocated, "
                + $"list {list.TotalMilliseconds:0} ms, search {search.TotalMilliseconds:0} ms, sent again {watch.Elapsed.TotalSeconds:0.00} s, "
                + $"working set {Environment.WorkingSet >> 20} MB"
        );
    }

    // Each has a programme due in three days; every second has another overdue since yesterday; the rest of their five are done.
    private static bool MakeUp(Batch batch, DateOnly today)
    {
        const string Line = """
            WITH RECURSIVE "all"(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM "all" WHERE n < @p0)
            INSERT INTO "Standings"
              ("Member", "Programme", "Name", "Email", "Agency", "Done", "Items", "StartsOn", "NextDue", "CompletedOn", "Person", "Round")
            SELECT {0}, @p1, 'Person ' || n, n || '@example.org', @p2, 1, 3, @p3, @p4, @p5, {0}, 1 FROM "all" WHERE n % @p6 = 0
            """;
        var sql = Line.Replace("{0}", Id, StringComparison.Ordinal);
        batch.Execute(sql, People, Guid.NewGuid(), Guid.Empty, today.AddDays(-90), today.AddDays(3), null, 1);
        batch.Execute(sql, People, Guid.NewGuid(), Guid.Empty, today.AddDays(-90), today.AddDays(-1), null, 2);
        for (var more = 0; more < 3; more++)
        {
            batch.Execute(sql, People, Guid.NewGuid(), Guid.Empty, today.AddDays(-90), null, today.AddDays(-20), 1);
        }
        const string Facts = """
            WITH RECURSIVE "all"(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM "all" WHERE n < @p0)
            INSERT INTO "Learnings" ("Learner", "Kind", "Slug", "On", "Minutes", "Way", "Version")
            SELECT {0}, 1, 'briefing-' || @p1, @p2, 7, 0, '' FROM "all"
            """;
        for (var fact = 0; fact < 20; fact++)
        {
            batch.Execute(Facts.Replace("{0}", Id, StringComparison.Ordinal), People, fact, today.AddDays(-fact));
        }
        return true;
    }
}
