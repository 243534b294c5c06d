using SafeguardingTraining.Ink.Compiling;

namespace SafeguardingTraining.Tests.Ink.Compiling;

/// <summary>Small programs of every feature of the language, from <c>features.txt</c>, compiled here and by inkjs.</summary>
public sealed class FeaturePrograms
{
    private const string Mark = "%% ";
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Programs = new(() => Read("features.txt"));

    private static readonly Dictionary<string, string> Included = new()
    {
        ["woven.ink"] = "- inc text\n* b\n",
        ["nested.ink"] = "INCLUDE woven.ink\nVAR z = 1\n=== ik\nhi\n-> DONE\n",
        ["empty.ink"] = "",
        ["words.ink"] = "last",
    };

    [Fact]
    public void Every_feature_compiles_to_the_tree_that_inkjs_makes_of_it()
    {
        var theirs = InkCompiler.Compile(Programs.Value.ToDictionary(program => program.Key, program => InkSource.Of(program.Value)));

        var different = Programs.Value.Select(program => (program.Key, Difference: Difference(theirs[program.Key], program.Value)));

        Assert.DoesNotContain(different, program => program.Difference is not null);
    }

    [Theory]
    [InlineData("a\nINCLUDE woven.ink\nc\n- d\n")]
    [InlineData("INCLUDE nested.ink\n-> ik\n")]
    [InlineData("INCLUDE empty.ink\na\nINCLUDE words.ink\nb\n== k\nx\n-> DONE\n")]
    public void An_included_file_stands_where_it_is_included(string main)
    {
        var theirs = InkCompiler.Compile(new Dictionary<string, InkSource> { ["story"] = new(main, Included) })["story"];

        var ours = Compilation.Of("story.ink", main, new HeldFiles(Included));

        Assert.Null(JsonTrees.Difference(theirs, ours.Json ?? "{}"));
    }

    /// <summary>The programs of a file in this folder by their names.</summary>
    internal static IReadOnlyDictionary<string, string> Read(string file)
    {
        var path = Path.Combine(ConformanceData.Repository, "tests", "SafeguardingTraining.Tests", "Ink", "Compiling", file);
        var programs = new Dictionary<string, string>();
        foreach (var part in File.ReadAllText(path).Split($"\n{Mark}").Skip(1))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            programs.Add(part[..end], part[(end + 1)..].TrimEnd('\n') + "\n");
        }
        return programs;
    }

    private static string? Difference(string theirs, string source)
    {
        var ours = Compilation.Of(source);
        return ours.Json is { } json ? JsonTrees.Difference(theirs, json) : string.Join('\n', ours.Messages);
    }
}
