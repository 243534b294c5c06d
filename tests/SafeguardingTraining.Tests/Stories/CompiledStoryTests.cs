using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Stories;

public sealed class CompiledStoryTests : IDisposable
{
    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public void A_story_becomes_what_the_runtime_reads()
    {
        var story = bench.Compile("Hello. -> END\n");

        Assert.StartsWith("{\"inkVersion\":21", story.Json, StringComparison.Ordinal);
        Assert.Empty(story.Problems);
    }

    [Fact]
    public void A_story_comes_with_the_lines_it_was_written_on()
    {
        bench.Write("people.ink", "=== people\nAnn is here.\n-> END\n");

        var story = bench.Compile("INCLUDE people.ink\n\nHello.\n-> people\n");

        var lines = SafeguardingTraining.Ink.LineMap.Read(story.Lines ?? "");
        Assert.Equal("people.ink:2", lines.Find("people.0").ToString());
        Assert.Equal("story.ink:3", lines.Find("0.1").ToString());
    }

    [Fact]
    public void An_error_names_its_file_and_line_and_says_what_to_try()
    {
        var failed = bench.Compile("Hello.\n\n-> nowhere\n");

        Assert.Null(failed.Json);
        var problem = Assert.Single(failed.Problems);
        Assert.Equal(("scenarios/x/story.ink", 3, Severity.Error, "ink"), (problem.File, problem.Line, problem.Severity, problem.Code));
        Assert.StartsWith("This arrow leads to 'nowhere'", problem.Message, StringComparison.Ordinal);
        Assert.Contains("=== nowhere", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_does_not_stop_the_story()
    {
        var story = bench.Compile("-> hello\n=== hello\nHello.\n");

        Assert.NotNull(story.Json);
        var problem = Assert.Single(story.Problems);
        Assert.Equal((3, Severity.Warning), (problem.Line, problem.Severity));
    }

    [Fact]
    public void An_included_file_is_compiled_in_and_its_errors_carry_its_name()
    {
        bench.Write("people.ink", "VAR trust = 1\n\nHello {nobody}.\n");

        var failed = bench.Compile("INCLUDE people.ink\nGoodbye. -> END\n");

        Assert.StartsWith("scenarios/x/people.ink:3: ", Assert.Single(failed.Problems).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../outside.ink", "../outside.ink stands outside this story's folder.")]
    [InlineData("/etc/hostname", "/etc/hostname stands outside this story's folder.")]
    [InlineData("missing.ink", "There is no missing.ink in this story's folder.")]
    public void An_include_is_followed_within_the_folder_only(string name, string reason)
    {
        File.WriteAllText(Path.Combine(bench.Folder, "..", "outside.ink"), "VAR secret = 1\n");

        var failed = bench.Compile($"Hello.\nINCLUDE {name}\n-> END\n");

        Assert.StartsWith($"scenarios/x/story.ink:2: {reason}", failed.Problems[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_out_of_the_folder_is_not_followed()
    {
        var outside = Path.Combine(bench.Folder, "..", "outside.ink");
        File.WriteAllText(outside, "VAR secret = 1\n");
        File.CreateSymbolicLink(Path.Combine(bench.Folder, "linked.ink"), outside);

        Assert.Null(bench.Compile("INCLUDE linked.ink\n{secret} -> END\n").Json);
    }
}
