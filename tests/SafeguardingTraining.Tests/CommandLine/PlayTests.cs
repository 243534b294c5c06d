using SafeguardingTraining.Tests.Stories;

namespace SafeguardingTraining.Tests.CommandLine;

public sealed class PlayTests : IDisposable
{
    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task Choices_are_numbered_from_1_and_speakers_named()
    {
        var story = Story("Rain. # scene: door At the door\nCome in. # speaker: Dee\n* [Go in.]\n    Inside.\n* Leave.\n- -> END\n");

        var typed = await Typed.Answering("1\n", "play", story);

        Assert.Equal("\n== At the door ==\n\nRain.\n\nDee: Come in.\n\n1. Go in.\n2. Leave.\n1-2, or q to leave: \nInside.\n", typed.Out);
        Assert.Equal(0, typed.Code);
    }

    [Theory]
    [InlineData("q\n")]
    [InlineData("")]
    public async Task Leaving_is_quiet(string input)
    {
        var typed = await Typed.Answering(input, "play", Story("Rain.\n* Stay.\n- -> END\n"));

        Assert.Equal((0, ""), (typed.Code, typed.Error));
    }

    [Fact]
    public async Task An_answer_that_is_no_choice_is_asked_again()
    {
        var typed = await Typed.Answering("7\nstay\n1\n", "play", Story("Rain.\n* Stay.\n- -> END\n"));

        Assert.Equal(3, typed.Out.Split("or q to leave").Length - 1);
    }

    [Fact]
    public async Task Prose_is_wrapped_at_the_width_of_the_terminal()
    {
        var typed = await Typed.Run("play", Story(string.Concat(Enumerable.Repeat("word ", 60)) + "-> END\n"));

        Assert.All(typed.Out.Split('\n'), line => Assert.True(line.Length <= 80));
    }

    [Fact]
    public async Task An_endless_story_ends_with_a_sentence()
    {
        var typed = await Typed.Run("play", Story("-> loop\n=== loop\n-> loop\n"), "--transcript");

        Assert.Equal((1, ""), (typed.Code, typed.Out));
        Assert.Single(typed.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task A_story_with_errors_is_named_with_its_line()
    {
        var story = Story("Rain.\n-> nowhere\n");

        var typed = await Typed.Run("play", story);

        Assert.Equal((1, ""), (typed.Code, typed.Out));
        Assert.StartsWith($"{story}:2: This arrow leads to 'nowhere'", typed.Error, StringComparison.Ordinal);
        Assert.Single(typed.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task A_file_that_is_no_compiled_story_is_refused_in_a_sentence()
    {
        bench.Write("story.json", "{}");

        var typed = await Typed.Run("play", Path.Combine(bench.Folder, "story.json"));

        Assert.Equal((1, ""), (typed.Code, typed.Out));
        Assert.Single(typed.Error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("There is no file nothing.ink.", "play", "nothing.ink")]
    [InlineData("There is no file or folder nowhere.", "check", "nowhere")]
    [InlineData("Unrecognized command or argument 'paly'. Add --help to see what is understood.", "paly")]
    [InlineData("Required argument 'story' missing for command: 'play'. Add --help to see what is understood.", "play")]
    public async Task Wrong_usage_is_one_sentence_and_exit_code_2(string sentence, params string[] args)
    {
        Assert.Equal(new Typed(2, "", sentence + "\n"), await Typed.Run(args));
    }

    private string Story(string text)
    {
        bench.Write("story.ink", text);
        return Path.Combine(bench.Folder, "story.ink");
    }
}
