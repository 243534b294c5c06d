using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Tests.Ink;

public sealed class LineMaps
{
    private static LineMap Told() =>
        LineMap.Read("""{"files":["story.ink","more.ink"],"places":{"":[0,0,1,2,0,3],"visit":[-1,1,4],"visit.0":[-1,1,5,3,1,6]}}""");

    [Theory]
    [InlineData("0", "story.ink:1")]
    [InlineData("1", "story.ink:1")]
    [InlineData("2", "story.ink:3")]
    [InlineData("visit", "more.ink:4")]
    [InlineData("visit.0", "more.ink:5")]
    [InlineData("visit.0.2", "more.ink:5")]
    [InlineData("visit.0.7", "more.ink:6")]
    [InlineData("visit.0.c-1.4", "more.ink:5")]
    public void A_place_stands_on_its_line_or_on_that_of_what_holds_it(string path, string line) =>
        Assert.Equal(line, Told().Find(path).ToString());

    [Fact]
    public void A_place_nobody_was_told_of_stands_nowhere() => Assert.Null(Told().Find("elsewhere.0"));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"files":["a"],"places":{"x":[0,1,2]}}""")]
    [InlineData("""{"files":["a"],"places":{"x":[0,0]}}""")]
    [InlineData("""{"files":["a"],"places":{"x":["0",0,0]}}""")]
    public void What_cannot_be_read_tells_nothing(string json) => Assert.Null(LineMap.Read(json).Find("x.0"));

    [Fact]
    public void Places_are_counted_once_each_time_they_are_read_and_not_when_only_looked_ahead_at()
    {
        var program = Stories.Compiled(
            """
            "^One.","\n","^Two.","\n",{"->":"more"}
            """,
            """
            "more":["^Three.","\n","ev","str","^Again","/str","/ev",{"*":"more","flg":4},"done",null],
            "never":["^Never.","\n","end",null]
            """
        );
        var lines = LineMap.Read("""{"files":["a.ink"],"places":{"0":[-1,0,1,2,0,2,4,0,3],"more":[-1,0,5],"never":[-1,0,9]}}""");
        var coverage = new Coverage(program);
        var session = Session.Start(program);
        session.Coverage = coverage;

        session.Read();
        session.Fork().Pick(0);
        session.Pick(0);
        session.Read();

        var heat = coverage.ByLine(lines).OrderBy(line => line.Key.Line).Select(line => (line.Key.Line, line.Value));
        Assert.Equal([(1, 1), (2, 1), (3, 1), (5, 2), (9, 0)], heat);
    }
}
