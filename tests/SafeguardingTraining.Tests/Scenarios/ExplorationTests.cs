using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Scenarios;

public class ExplorationTests
{
    private static readonly Exploration Explored = Exploration.Of(Sample.Scenario, Sample.Files, walks: 600, exhaustive: true);

    [Fact]
    public void The_same_walks_always_show_the_same() =>
        Assert.Equal(
            Explored.Endings.Select(ending => (ending.Title, ending.Share)),
            Exploration.Of(Sample.Scenario, Sample.Files, walks: 600).Endings.Select(ending => (ending.Title, ending.Share))
        );

    [Fact]
    public void Every_ending_is_reached_and_their_shares_are_the_whole()
    {
        Assert.Equal(["good", "middle", "poor"], Explored.Endings.Select(ending => ending.Kind));
        Assert.Equal(1, Explored.Endings.Sum(ending => ending.Share), 3);
        Assert.True(Explored.Endings[0].Challenge > Explored.Endings[2].Challenge);
        Assert.Equal((0, 3), (Explored.Broken, Explored.Turns.Median));
    }

    [Fact]
    public void Following_every_way_counts_all_paths_though_it_walks_alike_places_once()
    {
        var whole = Assert.IsType<WholeStory>(Explored.Whole);

        Assert.True(whole.IsComplete);
        Assert.Equal(3 * 4 * 4 * 4, whole.Paths);
        Assert.InRange(whole.States, 9, 60);
        Assert.All(Explored.Endings, ending => Assert.InRange(ending.ExactShare ?? -1, ending.Share - 0.06, ending.Share + 0.06));
    }

    [Fact]
    public void An_option_nobody_is_offered_is_named_with_its_line()
    {
        var ink = Sample.Ink.Replace("* [Write the call up", "* {false} [Write the call up", StringComparison.Ordinal);
        var files = Sample.With(ink);

        var explored = Exploration.Of(Sample.Read(files), files, walks: 60);

        Assert.Equal(Sample.LineOf(ink, "* {false} [Write"), Assert.Single(explored.NeverOffered).Line);
        Assert.Empty(explored.NeverTaken);
    }
}
