using SafeguardingTraining.Ink.Compiling;

namespace SafeguardingTraining.Tests.Ink.Compiling;

/// <summary>
/// Compiles every Ink source there is here and by inkjs. The same compiled tree means the same story to the letter, and that what
/// was saved with one goes on with the other.
/// </summary>
public sealed class CompiledStories
{
    private static readonly string Scenarios = Path.Combine(ConformanceData.Repository, "scenarios");
    private static readonly Lazy<IReadOnlyDictionary<string, InkSource>> Sources = new(ReadSources);
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Theirs = new(() => InkCompiler.Compile(Sources.Value));

    public static TheoryData<string> Names => [.. Sources.Value.Keys];

    public static TheoryData<string> ProofCases => [.. InkProofCase.Names.Where(InkProofCase.IsSource)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_story_compiles_to_the_tree_that_inkjs_makes_of_it(string name)
    {
        var source = Sources.Value[name];

        var ours = Compilation.Of("story.ink", source.Main, new HeldFiles(source.Files));

        Assert.Null(JsonTrees.Difference(Theirs.Value[name], ours.Json ?? "{}"));
    }

    /// <summary>A scenario's version is a hash of these bytes: whoever is under way stays on a version that is still the one that stands here.</summary>
    [Fact]
    public void Our_own_scenarios_compile_to_the_very_bytes_that_inkjs_writes()
    {
        foreach (var (name, theirs) in Theirs.Value.Where(story => Directory.Exists(Path.Combine(Scenarios, story.Key))))
        {
            Assert.Equal(theirs, Compilation.Of("story.ink", Sources.Value[name].Main, new HeldFiles(Sources.Value[name].Files)).Json);
        }
    }

    [Theory]
    [MemberData(nameof(ProofCases))]
    public void A_case_of_the_public_suite_compiled_here_plays_as_its_transcript(string name)
    {
        var proof = new InkProofCase(name);
        var source = InkProofCase.Source(name);

        var compiled = Compilation.Of("story.ink", source.Main, new HeldFiles(source.Files));

        Assert.Equal(proof.Expected.Trim(), proof.Play(compiled.Json ?? "{}").Trim());
    }

    private static Dictionary<string, InkSource> ReadSources()
    {
        var sources = InkProofCase.Names.Where(InkProofCase.IsSource).ToDictionary(name => name, InkProofCase.Source);
        foreach (var story in new[] { "TheIntercept", "pontoon_example" })
        {
            sources[story] = InkSource.Of(ConformanceData.Read($"{story}.ink"));
        }
        foreach (var folder in Directory.EnumerateDirectories(Scenarios).Order())
        {
            var files = Directory
                .EnumerateFiles(folder, "*.ink", SearchOption.AllDirectories)
                .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText);
            if (files.TryGetValue("story.ink", out var main))
            {
                sources[Path.GetFileName(folder)] = new InkSource(main, files);
            }
        }
        return sources;
    }
}
