using SafeguardingTraining.Host.Site.Stories;

namespace SafeguardingTraining.Tests.Stories;

public sealed class StoryCompilerTests : IDisposable
{
    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task A_story_becomes_what_the_runtime_reads()
    {
        var story = Assert.IsType<CompilationResult.CompiledStory>(await bench.Compile("Hello. -> END\n"));

        Assert.StartsWith("{\"inkVersion\":21", story.Json, StringComparison.Ordinal);
        Assert.Empty(story.Warnings);
    }

    [Fact]
    public async Task A_story_comes_with_the_lines_it_was_written_on_even_from_the_cache()
    {
        bench.Write("people.ink", "=== people\nAnn is here.\n-> END\n");
        await bench.Compile("INCLUDE people.ink\n\nHello.\n-> people\n");

        var story = Assert.IsType<CompilationResult.CompiledStory>(await bench.CompileAgainWithoutNode());

        var lines = SafeguardingTraining.Ink.LineMap.Read(story.Lines ?? "");
        Assert.Equal("people.ink:2", lines.Find("people.0").ToString());
        Assert.Equal("story.ink:3", lines.Find("0.0").ToString());
    }

    [Fact]
    public async Task An_error_names_its_file_and_line()
    {
        var failed = Assert.IsType<CompilationResult.FailedCompilation>(await bench.Compile("Hello.\n\n-> nowhere\n"));

        Assert.Equal("scenarios/x/story.ink:3: Divert target not found: '-> nowhere'", Assert.Single(failed.Problems).ToString());
    }

    [Fact]
    public async Task A_warning_does_not_stop_the_story_even_from_the_cache()
    {
        await bench.Compile("-> hello\n=== hello\nHello.\n");

        var again = Assert.IsType<CompilationResult.CompiledStory>(await bench.CompileAgainWithoutNode());

        Assert.StartsWith(
            "scenarios/x/story.ink:3: Apparent loose end",
            Assert.Single(again.Problems).ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_second_compile_of_the_same_text_starts_no_process()
    {
        await bench.Compile("Hello. -> END\n");

        Assert.IsType<CompilationResult.CompiledStory>(await bench.CompileAgainWithoutNode());
    }

    [Fact]
    public async Task A_story_shipped_compiled_needs_no_Node()
    {
        await bench.Compile("Hello. -> END\n");
        var elsewhere = new StoryCompiler(shipped: new StoryCache(bench.Kept), kept: new StoryCache(bench.Empty), Workbench.NoNode);

        Assert.IsType<CompilationResult.CompiledStory>(await elsewhere.Compile(bench.Source, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Without_Node_a_new_story_says_what_is_needed()
    {
        bench.Write("story.ink", "Hello. -> END\n");

        var failed = await bench.CompileAgainWithoutNode();

        Assert.Equal($"scenarios/x/story.ink:1: {NodeCompiler.NodeMissing}", Assert.Single(failed.Problems).ToString());
    }

    [Fact]
    public async Task An_included_file_is_compiled_in_and_its_errors_carry_its_name()
    {
        bench.Write("people.ink", "VAR trust = 1\n\nHello {nobody}.\n");

        var failed = await bench.Compile("INCLUDE people.ink\nGoodbye. -> END\n");

        Assert.Equal("scenarios/x/people.ink:3: Unresolved variable: nobody", Assert.Single(failed.Problems).ToString());
    }

    [Fact]
    public async Task An_edited_include_is_compiled_again()
    {
        bench.Write("people.ink", "VAR trust = 1\n");
        var first = Assert.IsType<CompilationResult.CompiledStory>(await bench.Compile("INCLUDE people.ink\n{trust} -> END\n"));

        bench.Write("people.ink", "VAR trust = 2\n");
        var second = Assert.IsType<CompilationResult.CompiledStory>(await bench.Compile("INCLUDE people.ink\n{trust} -> END\n"));

        Assert.NotEqual(first.Json, second.Json);
    }

    [Theory]
    [InlineData("../outside.ink", "../outside.ink stands outside the scenario's folder")]
    [InlineData("/etc/hostname", "/etc/hostname stands outside the scenario's folder")]
    [InlineData("missing.ink", "there is no missing.ink in the scenario's folder")]
    public async Task An_include_is_followed_within_the_folder_only(string name, string reason)
    {
        File.WriteAllText(Path.Combine(bench.Folder, "..", "outside.ink"), "VAR secret = 1\n");

        var failed = await bench.Compile($"Hello.\nINCLUDE {name}\n-> END\n");

        Assert.Equal($"scenarios/x/story.ink:2: This INCLUDE cannot be followed: {reason}.", failed.Problems[0].ToString());
    }

    [Fact]
    public async Task A_link_out_of_the_folder_is_not_followed()
    {
        var outside = Path.Combine(bench.Folder, "..", "outside.ink");
        File.WriteAllText(outside, "VAR secret = 1\n");
        File.CreateSymbolicLink(Path.Combine(bench.Folder, "linked.ink"), outside);

        Assert.IsType<CompilationResult.FailedCompilation>(await bench.Compile("INCLUDE linked.ink\n{secret} -> END\n"));
    }

    [Fact]
    public async Task A_story_that_takes_too_long_is_named_and_the_rest_still_compile()
    {
        var slow = bench.Script(
            """
            import { createInterface } from "node:readline";
            let input = "";
            for await (const line of createInterface({ input: process.stdin })) { input += line; }
            for (const story of JSON.parse(input).stories) {
              if (story.files["story.ink"].includes("slow")) { setInterval(() => {}, 1000); await new Promise(() => {}); }
              process.stdout.write(JSON.stringify({ id: story.id, story: "{}", messages: [] }) + "\n");
            }
            """
        );
        var compiler = new StoryCompiler(new(bench.Empty), new(bench.Kept), new NodeCompiler(slow, patience: TimeSpan.FromSeconds(10)));

        var made = await compiler.Compile(
            [Workbench.SourceOf("a"), Workbench.SourceOf("slow"), Workbench.SourceOf("b")],
            TestContext.Current.CancellationToken
        );

        Assert.IsType<CompilationResult.CompiledStory>(made[0]);
        Assert.Equal("This story was not compiled within 10 seconds.", Assert.Single(made[1].Problems).Message);
        Assert.IsType<CompilationResult.CompiledStory>(made[2]);
    }

    [Fact]
    public void The_compiler_that_hashes_name_is_the_one_that_is_installed()
    {
        var installed = File.ReadAllText(Path.Combine(Workbench.HostFolder, "package.json"));

        Assert.Contains($"\"inkjs\": \"{StoryCompiler.Version.Split(' ')[1]}\"", installed, StringComparison.Ordinal);
    }
}
