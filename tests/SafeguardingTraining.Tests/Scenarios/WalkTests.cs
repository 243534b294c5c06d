using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Scenarios;

public class WalkTests
{
    [Fact]
    public void Every_role_reaches_every_ending_of_the_sample()
    {
        var walk = Walk.Of(Sample.Scenario);

        Assert.All(Sample.Scenario.Roles, role => Assert.All(EndingKinds.OnTheRail, kind => Assert.True(walk.ShareOf(role.Id, kind) > 0)));
        Assert.All(Sample.Scenario.Roles, role => Assert.Equal(1, EndingKinds.OnTheRail.Sum(kind => walk.ShareOf(role.Id, kind)), 6));
    }

    [Fact]
    public void A_scenario_is_always_walked_the_same_way() =>
        Assert.Equal(
            Walk.Of(Sample.Scenario).Paths.Select(path => string.Join(',', path.Taken)),
            Walk.Of(Sample.Scenario).Paths.Select(path => string.Join(',', path.Taken))
        );

    [Fact]
    public void Time_is_counted_from_words_and_decisions() =>
        Assert.Equal(5, new WalkedPath("police", [], [], null, 400, 3, false, null).Minutes);

    [Fact]
    public void A_path_counts_what_it_showed_and_asked()
    {
        var path = Walk.Of(Sample.Scenario, 8).Paths.First(path => path.AllLeftOut);

        Assert.Equal((3, 3), (path.Decisions, path.Taken.Count));
        Assert.Equal(["call", "visit", "review"], path.Scenes);
        Assert.InRange(path.Words, 200, 280);
    }
}
