using SafeguardingTraining.Tests.Stories;

namespace SafeguardingTraining.Tests.CommandLine;

public sealed class CheckVerbTests : IDisposable
{
    private static readonly string Whole = Checkout.At("scenarios", "dear-nia");
    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task Nothing_is_to_mend_in_the_scenarios_and_the_content_that_are_shipped()
    {
        var typed = await Typed.Run("check");

        Assert.DoesNotContain(typed.Out.Split('\n'), line => line.Contains(": error ") || line.Contains(": warning "));
        Assert.Equal(
            Directory.GetDirectories(Checkout.At("scenarios")).Length + 1,
            typed.Out.Split('\n').Count(line => line.Contains(": nothing to mend"))
        );
        Assert.Contains("content: nothing to mend.", typed.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clean_scenario_gets_one_line_with_its_measure()
    {
        var typed = await Typed.Run("check", Whole);

        Assert.Equal((0, ""), (typed.Code, typed.Error));
        Assert.Matches(
            "^[^\n]+dear-nia: nothing to mend; [0-9]+ scenes, [0-9]+ decisions, 3 endings, [0-9]+ words, [0-9]+ minutes\\.\n$",
            typed.Out
        );
    }

    [Fact]
    public async Task A_code_is_explained()
    {
        var typed = await Typed.Run("check", "--explain", "skip-missing");

        Assert.Equal(new Typed(0, "skip-missing (error): Every decision has a way past it.\n", ""), typed);
        Assert.Equal(2, (await Typed.Run("check", "--explain", "nonsense")).Code);
    }

    [Fact]
    public async Task Problems_can_be_told_as_JSON_and_as_annotations()
    {
        bench.Write("story.ink", "Hello.\n\n-> nowhere, 100%\n");
        var path = $"{bench.Folder}/story.ink";

        var json = await Typed.Run("check", path, "--format", "json");
        var annotations = await Typed.Run("check", path, "--format", "github");

        using var told = System.Text.Json.JsonDocument.Parse(json.Out);
        Assert.Equal((1, 1), (json.Code, annotations.Code));
        Assert.Contains(told.RootElement.EnumerateArray(), problem =>
            problem.GetProperty("line").GetInt32() == 3
            && problem.GetProperty("severity").GetString() == "error"
            && problem.GetProperty("code").GetString() == "ink"
        );
        Assert.StartsWith($"::error file={path},line=3,title=ink::", annotations.Out, StringComparison.Ordinal);
        Assert.Equal(2, (await Typed.Run("check", path, "--format", "xml")).Code);
    }

    [Fact]
    public async Task What_the_compiler_finds_is_named_by_file_and_line()
    {
        CopyWhole();
        var lines = File.ReadAllLines(Path.Combine(bench.Folder, "story.ink"));
        bench.Write("story.ink", string.Join('\n', [.. lines, "-> nowhere_at_all", ""]));

        var typed = await Typed.Run("check", bench.Folder);

        Assert.Equal(1, typed.Code);
        Assert.Contains(
            $"{bench.Folder}/story.ink:{lines.Length + 1}: error ink This arrow leads to 'nowhere_at_all',",
            typed.Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_the_dialect_finds_is_named_as_the_author_named_the_folder()
    {
        CopyWhole();
        var pieces = File.ReadAllText(Path.Combine(bench.Folder, "pieces.yaml"));
        bench.Write("pieces.yaml", pieces.Replace("agency: nursery", "agency: nursry", StringComparison.Ordinal));

        var typed = await Typed.Run("check", bench.Folder);

        Assert.Equal(1, typed.Code);
        Assert.StartsWith($"{bench.Folder}/pieces.yaml:", typed.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        bench.Write("story.ink", "Hello. -> END\n");

        var typed = await Typed.Run("check", bench.Folder);

        Assert.Equal(1, typed.Code);
        Assert.Contains(
            $"{bench.Folder}/people.yaml:1: error file There is no people.yaml in this folder.\n",
            typed.Out,
            StringComparison.Ordinal
        );
    }

    private void CopyWhole()
    {
        foreach (var file in Directory.EnumerateFiles(Whole))
        {
            File.Copy(file, Path.Combine(bench.Folder, Path.GetFileName(file)));
        }
    }
}
