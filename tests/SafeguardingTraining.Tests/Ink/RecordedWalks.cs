namespace SafeguardingTraining.Tests.Ink;

public sealed class RecordedWalks
{
    [Theory]
    [InlineData("TheIntercept", 40)]
    [InlineData("pontoon_example", 20)]
    public void Every_recorded_walk_is_reproduced_to_the_letter(string story, int walks)
    {
        var program = Stories.Load(ConformanceData.Read($"{story}.ink.json"));
        var recorded = Walk.Of(story);

        Assert.Equal(walks, recorded.Count);
        foreach (var walk in recorded)
        {
            Assert.Equal(walk.ToString(), walk.Replay(program).ToString());
        }
    }
}
