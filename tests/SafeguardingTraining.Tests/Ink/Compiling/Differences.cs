using SafeguardingTraining.Ink;
using SafeguardingTraining.Ink.Compiling;

namespace SafeguardingTraining.Tests.Ink.Compiling;

/// <summary>Where this compiler does otherwise than inkjs, and why. Everything inkjs takes is taken here too.</summary>
public sealed class Differences
{
    /// <summary>inkjs refuses these, and each has one meaning only.</summary>
    [Theory]
    [InlineData("The closing brace may stand at the end of the last line.", "VAR x = 1\n{x:\na }\n")]
    [InlineData("A way may be empty.", "VAR x = 1\n{\n- x:\n- else: a\n}\n")]
    [InlineData("A constant may be where an arrow leads.", "CONST way = -> k\n-> way\n== k\n-> END\n")]
    [InlineData("A stitch may have equals signs behind its name, as a knot has.", "-> k\n== k\n= s =\na\n-> END\n")]
    public void What_can_mean_one_thing_only_is_taken(string why, string source)
    {
        Assert.NotEmpty(why);
        Assert.NotNull(Compilation.Of(source).Json);
    }

    /// <summary>inkjs takes the two minus signs for one that it does not know, and the brackets for a list.</summary>
    [Theory]
    [InlineData("{2--1}\n-> END\n", "3")]
    [InlineData("VAR x = 1\n{3--x}\n-> END\n", "4")]
    [InlineData("VAR open = false\n~ open = (true)\n{open:Open.|Shut.}\n-> END\n", "Open.")]
    public void What_sums_and_brackets_say_is_taken_as_it_is_written(string source, string told) =>
        Assert.Equal(
            told,
            string.Concat(Session.Start(Stories.Load(Compilation.Of(source).Json ?? "{}")).Read().Lines.Select(line => line.Text)).Trim()
        );

    /// <summary>inkjs leaves out all of a file that a knot includes, without a word.</summary>
    [Fact]
    public void The_knots_of_a_file_that_a_knot_includes_are_there_and_its_loss_of_text_is_told()
    {
        var files = new Dictionary<string, string> { ["more.ink"] = "Lost.\n=== more ===\nFound.\n-> END\n" };

        var compiled = Compilation.Of("story.ink", "-> more\n=== k ===\n-> END\nINCLUDE more.ink\n", new HeldFiles(files));

        Assert.Contains("Found.", compiled.Json ?? "", StringComparison.Ordinal);
        Assert.DoesNotContain("Lost.", compiled.Json ?? "", StringComparison.Ordinal);
        Assert.Contains(compiled.Messages, message => message is { Severity: MessageSeverity.Warning, Line: 4 });
    }
}
