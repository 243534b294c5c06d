using SafeguardingTraining.Host.Features.Operations;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Operations;

/// <summary>What may be kept for so many months is there until they are over.</summary>
public sealed class LastMomentTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly DateTimeOffset Now = new(2027, 3, 31, 2, 0, 0, TimeSpan.Zero);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Months_are_counted_by_the_calendar()
    {
        var rules = new RetentionPeriods(new Dictionary<string, int> { ["attempts"] = 1, ["audit"] = 12 });

        Assert.Equal(new DateTimeOffset(2027, 2, 28, 2, 0, 0, TimeSpan.Zero), rules.Ends("attempts", Now));
        Assert.Equal(new DateTimeOffset(2026, 3, 31, 2, 0, 0, TimeSpan.Zero), rules.Ends("audit", Now));
        Assert.Null(rules.Ends("accounts", Now));
    }

    [Fact]
    public async Task What_was_begun_at_the_last_moment_stays_and_what_was_begun_before_it_goes()
    {
        var store = site.Get<PlayStore>();
        var (before, at) = (await Begun(store, Now.AddMilliseconds(-1)), await Begun(store, Now));

        Assert.Equal(1, await store.IdleSince(Now, Stop));
        Assert.Equal(1, await store.DeleteIdleSince(Now, 10, Stop));

        Assert.Null(await store.Find(before.Id, new Learner(before.Owner, true), Stop));
        Assert.NotNull(await store.Find(at.Id, new Learner(at.Owner, true), Stop));
    }

    private static async Task<Attempt> Begun(PlayStore store, DateTimeOffset at)
    {
        var attempt = new Attempt(Guid.CreateVersion7(), Guid.NewGuid(), "slug", "version", "role", 1, at, []);
        await store.Begin(attempt, Stop);
        return attempt;
    }
}
