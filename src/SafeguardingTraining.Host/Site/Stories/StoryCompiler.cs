using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Site.Stories;

/// <summary>
/// Turns authors' stories into what the Ink runtime reads. A text that was compiled before is found by its hash,
/// first in the folder shipped with a published copy, then in the data folder; only the rest needs Node.
/// </summary>
public sealed class StoryCompiler(StoryCache shipped, StoryCache kept, NodeCompiler node)
{
    /// <summary>Part of every hash: a story compiled by another version is compiled again.</summary>
    public const string Version = "inkjs 2.4.0";

    /// <summary>Part of every hash too: what our own script does to the compiler's answer.</summary>
    private const string Finish = "fractions kept, lines told, map drawn";

    /// <summary>Compiles every story, all that are new in one process. Answers in the order of the sources.</summary>
    public Task<IReadOnlyList<CompilationResult>> Compile(IReadOnlyList<StorySource> sources, CancellationToken stop = default) =>
        Compile(sources, kept.Keep, stop);

    public async Task<CompilationResult> Compile(StorySource source, CancellationToken stop = default) =>
        (await Compile([source], stop))[0];

    /// <summary>Compiles a draft, which is another one with every word: the answer is not kept.</summary>
    public async Task<CompilationResult> Try(StorySource source, CancellationToken stop) =>
        (await Compile([source], (_, _) => { }, stop))[0];

    private async Task<IReadOnlyList<CompilationResult>> Compile(
        IReadOnlyList<StorySource> sources,
        Action<string, CompilerOutput> keep,
        CancellationToken stop
    )
    {
        var hashes = sources.Select(source => source.HashFor($"{Version}, {Finish}")).ToList();
        var found = hashes.Select(hash => shipped.Find(hash) ?? kept.Find(hash)).ToList();
        var missing = Enumerable.Range(0, sources.Count).Where(index => found[index] is null).ToList();
        var made = await node.Compile([.. missing.Select(index => sources[index])], stop);
        foreach (var (index, outcome) in missing.Zip(made))
        {
            found[index] = outcome.Answer;
            if (outcome.IsLasting)
            {
                keep(hashes[index], outcome.Answer);
            }
        }
        return [.. sources.Zip(found, (source, answer) => (answer ?? NoAnswer(source)).For(source))];
    }

    private static CompilerOutput NoAnswer(StorySource source) =>
        new(null, null, [new CompilerMessage(source.Main, 1, Severity.Error, "The story compiler gave no answer.")]);
}
