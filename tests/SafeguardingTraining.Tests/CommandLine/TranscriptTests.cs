using System.Globalization;
using SafeguardingTraining.Tests.Ink;

namespace SafeguardingTraining.Tests.CommandLine;

public sealed class TranscriptTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_recorded_walk_of_The_Intercept_is_printed_to_the_letter(int number)
    {
        var walk = Walk.Of("TheIntercept")[number];

        var typed = await Play("TheIntercept.ink", walk);

        Assert.Equal(Expected(walk), typed.Out);
        Assert.Equal((0, ""), (typed.Code, typed.Error));
    }

    [Fact]
    public async Task A_compiled_story_prints_the_same()
    {
        var walk = Walk.Of("TheIntercept")[0];

        Assert.Equal(Expected(walk), (await Play("TheIntercept.ink.json", walk)).Out);
    }

    [Fact]
    public async Task It_stops_where_the_picks_end()
    {
        var typed = await Typed.Run("play", Story("TheIntercept.ink.json"), "--transcript", "--picks", "0");

        Assert.StartsWith("They are keeping me waiting.\n* Hut 14\n?> 0\nHut 14. The door", typed.Out, StringComparison.Ordinal);
        Assert.EndsWith("* Think\n* Plan\n* Wait\n", typed.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0,x")]
    [InlineData("0,,1")]
    [InlineData("-1")]
    [InlineData("99999999999")]
    public async Task Picks_that_are_no_numbers_are_refused_in_a_sentence(string picks)
    {
        var typed = await Typed.Run("play", Story("TheIntercept.ink.json"), "--transcript", $"--picks={picks}");

        Assert.Equal(new Typed(2, "", "--picks takes whole numbers from 0 with commas between them, such as 0,2,1.\n"), typed);
    }

    [Fact]
    public async Task A_pick_that_is_not_on_offer_is_refused_in_a_sentence()
    {
        var typed = await Typed.Run("play", Story("TheIntercept.ink.json"), "--transcript", "--picks", "0,7");

        Assert.Equal((2, "Pick 7 is not on offer here: there are 3 choices, counted from 0.\n"), (typed.Code, typed.Error));
    }

    private static string Story(string name) => Path.Combine(ConformanceData.Root, name);

    private static Task<Typed> Play(string story, Walk walk) =>
        Typed.Run(
            "play",
            Story(story),
            "--seed",
            walk.Seed.ToString(CultureInfo.InvariantCulture),
            "--picks",
            string.Join(',', walk.Picks),
            "--transcript"
        );

    private static string Expected(Walk walk) =>
        string.Concat(
            walk.Turns.Select(
                (turn, place) =>
                    string.Concat(turn.Lines.Select(line => line.Text))
                    + string.Concat(turn.Choices.Select(choice => $"* {choice.Text}\n"))
                    + (place < walk.Picks.Length ? $"?> {walk.Picks[place]}\n" : "")
            )
        );
}
