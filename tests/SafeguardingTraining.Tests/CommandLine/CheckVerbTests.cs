using SafeguardingTraining.Tests.Stories;

namespace SafeguardingTraining.Tests.CommandLine;

public sealed class CheckVerbTests : IDisposable
{
    private static readonly string Whole = Checkout.At("scenarios", "every-call-on-its-own-page");
    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task A_clean_scenario_gets_a_line_of_its_own()
    {
        var typed = await Typed.Run("check", Whole);

        Assert.Equal(new Typed(0, $"{Whole}: nothing to mend.\n", ""), typed);
    }

    [Fact]
    public async Task What_the_compiler_finds_is_named_by_file_and_line()
    {
        CopyWhole();
        var lines = File.ReadAllLines(Path.Combine(bench.Folder, "story.ink"));
        bench.Write("story.ink", string.Join('\n', [.. lines, "-> nowhere_at_all", ""]));

        var typed = await Typed.Run("check", bench.Folder);

        Assert.Equal(1, typed.Code);
        Assert.Contains($"{bench.Folder}/story.ink:{lines.Length + 1}: Divert target not found: '-> nowhere_at_all'\n", typed.Out, StringComparison.Ordinal);
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
        Assert.Contains($"{bench.Folder}/people.yaml:1: There is no people.yaml in this folder.\n", typed.Out, StringComparison.Ordinal);
    }

    private void CopyWhole()
    {
        foreach (var file in Directory.EnumerateFiles(Whole))
        {
            File.Copy(file, Path.Combine(bench.Folder, Path.GetFileName(file)));
        }
    }
}
