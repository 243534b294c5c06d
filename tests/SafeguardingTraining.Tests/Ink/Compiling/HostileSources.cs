using System.Diagnostics;
using SafeguardingTraining.Ink;
using SafeguardingTraining.Ink.Compiling;

namespace SafeguardingTraining.Tests.Ink.Compiling;

/// <summary>Sources made to cost much: each ends soon, in a message or in a story that the runtime loads.</summary>
public sealed class HostileSources
{
    private const int Many = 100_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly Dictionary<string, Func<string>> Sources = new()
    {
        ["braces in braces"] = () => Repeat("{", Many),
        ["conditions in conditions"] = () => Repeat("{x:\n", Many),
        ["brackets in brackets"] = () => "{" + Repeat("(", Many),
        ["not not not"] = () => "{" + Repeat("not ", Many) + "x}",
        ["quotation marks in braces"] = () => Repeat("{\"", Many),
        ["a few quotation marks in braces, unclosed"] = () => Repeat("{\"", 45) + "]",
        ["alternatives in alternatives"] = () => Repeat("{\"a|#", 45) + "]",
        ["a long calculation"] = () => "{" + Repeat("1+", Many) + "1}",
        ["gathers in gathers"] = () => Repeat("- a\n", Many),
        ["choices in choices"] = () => string.Join('\n', Enumerable.Range(1, 1_000).Select(depth => $"{Repeat("*", depth)} a")),
        ["braces below gathers"] = () => Repeat("- a\n", 200) + Repeat("{true:\n", 95) + "a\n" + Repeat("}\n", 95),
        ["a mistake in every line"] = () => Repeat("-> nowhere\n{zzz}\n", Many / 2),
        ["escapes"] = () => Repeat("\\a", Many * 5),
        ["alternatives without end"] = () => "{" + Repeat("|", Many) + "}",
        ["steps without end"] = () => "VAR x = 1\n{x:\n" + Repeat("- 1: a\n", Many / 4) + "}\n",
        ["stitches and unknown names"] = () => "== k\n" + string.Concat(Enumerable.Range(0, Many / 4).Select(n => $"= s{n}\n-> q{n}\n")),
    };

    public static TheoryData<string> Names => [.. Sources.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_source_made_to_cost_much_ends_soon(string name)
    {
        var source = Sources[name]();
        var clock = Stopwatch.StartNew();

        var compiled = Compilation.Of(source);

        Assert.True(clock.Elapsed < Patience, $"It took {clock.Elapsed}.");
        Assert.True(compiled.Messages.Count <= 3 * 200 + 1);
        if (compiled.Utf8Json is { } json)
        {
            Assert.IsType<Loaded>(SafeguardingTraining.Ink.InkProgram.Load(json.Span));
        }
        else
        {
            Assert.Contains(compiled.Messages, message => message.Severity == MessageSeverity.Error);
        }
    }

    [Fact]
    public void A_source_that_is_too_large_is_told_its_size()
    {
        var compiled = Compilation.Of(new string('a', Compilation.LargestSource + 1));

        Assert.Null(compiled.Json);
        Assert.Contains("larger than 4 MB", compiled.Messages[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("inside.ink", null)]
    [InlineData("./inside.ink", null)]
    [InlineData("link.ink", "There is no link.ink")]
    [InlineData("linked/secret.ink", "There is no linked/secret.ink")]
    [InlineData("../secret.ink", "outside this story's folder")]
    [InlineData("/etc/passwd", "outside this story's folder")]
    [InlineData("C:\\secret.ink", "outside this story's folder")]
    [InlineData("missing.ink", "There is no missing.ink")]
    [InlineData("round.ink", "includes itself")]
    [InlineData("story.ink", "includes itself")]
    public void Only_files_of_the_storys_own_folder_are_included(string name, string? refusal)
    {
        var parent = Directory.CreateTempSubdirectory();
        try
        {
            var folder = parent.CreateSubdirectory("story").FullName;
            File.WriteAllText(Path.Combine(parent.FullName, "secret.ink"), "A secret.");
            File.WriteAllText(Path.Combine(folder, "inside.ink"), "Inside.");
            File.WriteAllText(Path.Combine(folder, "round.ink"), "INCLUDE round.ink\n");
            File.CreateSymbolicLink(Path.Combine(folder, "link.ink"), Path.Combine(parent.FullName, "secret.ink"));
            Directory.CreateSymbolicLink(Path.Combine(folder, "linked"), parent.FullName);

            var compiled = Compilation.Of("story.ink", $"INCLUDE {name}\n", new FolderOnDisk(folder));

            Assert.DoesNotContain("A secret.", compiled.Json ?? "", StringComparison.Ordinal);
            Assert.Equal(refusal is null, compiled.Json is not null);
            Assert.All(compiled.Messages, message => Assert.Contains(refusal ?? "", message.Text, StringComparison.Ordinal));
        }
        finally
        {
            parent.Delete(recursive: true);
        }
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
