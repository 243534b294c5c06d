using SafeguardingTraining.Host.Features.Authoring.Drafts;

namespace SafeguardingTraining.Tests.Authoring.Drafts;

public sealed class ThreeWayMergeTests
{
    private const string Start = "one\ntwo\nthree\nfour\nfive\n";

    [Theory]
    [InlineData("one\nTWO\nthree\nfour\nfive\n", "one\ntwo\nthree\nFOUR\nfive\n", "one\nTWO\nthree\nFOUR\nfive\n")]
    [InlineData("zero\none\ntwo\nthree\nfour\nfive\n", "one\ntwo\nthree\nfour\n", "zero\none\ntwo\nthree\nfour\n")]
    [InlineData(Start, "one\nfive\n", "one\nfive\n")]
    [InlineData("one\nTWO\nthree\nfour\nfive\n", "one\nTWO\nthree\nfour\nfive\n", "one\nTWO\nthree\nfour\nfive\n")]
    public void What_does_not_touch_goes_together(string mine, string theirs, string both)
    {
        Assert.Equal(both, ThreeWayMerge.Of(Start, mine, theirs));
        Assert.Equal(both, ThreeWayMerge.Of(Start, theirs, mine));
    }

    [Theory]
    [InlineData("one\nTWO\nthree\nfour\nfive\n", "one\ntoo\nthree\nfour\nfive\n")]
    [InlineData("one\nTWO\nthree\nfour\nfive\n", "one\ntwo\nTHREE\nfour\nfive\n")]
    [InlineData("one\ntwo\nmine\nthree\nfour\nfive\n", "one\ntwo\ntheirs\nthree\nfour\nfive\n")]
    [InlineData("", "one\ntwo\nthree\nfour\nFIVE\n")]
    public void What_meets_is_left_to_a_person(string mine, string theirs) => Assert.Null(ThreeWayMerge.Of(Start, mine, theirs));

    [Fact]
    public void Changes_are_shown_with_a_few_lines_around_them()
    {
        var before = string.Join('\n', Enumerable.Range(1, 40));
        var changes = LineDiff.Changes(before, before.Replace("\n20\n", "\ntwenty\n", StringComparison.Ordinal));

        Assert.Equal(["17", "18", "19", "20", "twenty", "21", "22", "23"], changes.Select(line => line.Text));
        Assert.Equal((20, null), (changes[3].Old, changes[3].New));
        Assert.Empty(LineDiff.Changes(before, before));
    }
}
