using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Site.Stories;

/// <summary>What came of compiling a story: the compiled story, or what the author should fix first.</summary>
public abstract record CompilationResult
{
    private CompilationResult() { }

    public abstract IReadOnlyList<Problem> Problems { get; }

    /// <param name="Json">The story as the Ink runtime reads it.</param>
    /// <param name="Lines">Where each of its places was written, as <see cref="Ink.LineMap"/> reads it; null when that is not
    /// known.</param>
    /// <param name="Warnings">What the author may want to fix, though the story can be played.</param>
    public sealed record CompiledStory(string Json, string? Lines, IReadOnlyList<Problem> Warnings) : CompilationResult
    {
        public override IReadOnlyList<Problem> Problems => Warnings;
    }

    public sealed record FailedCompilation(IReadOnlyList<Problem> Reasons) : CompilationResult
    {
        public override IReadOnlyList<Problem> Problems => Reasons;
    }
}

/// <summary>A compiler's answer for one text, wherever its folder stands: this is what the caches keep.</summary>
/// <param name="Story">The compiled story, or null when it has errors.</param>
public sealed record CompilerOutput(string? Story, string? Lines, IReadOnlyList<CompilerMessage> Messages)
{
    public CompilationResult For(StorySource source)
    {
        var problems = Messages.Select(message => message.In(source)).ToList();
        return Story is null
            ? new CompilationResult.FailedCompilation(problems)
            : new CompilationResult.CompiledStory(Story, Lines, problems);
    }
}

/// <summary>One sentence from the compiler about one line, from 1, of one file of the story.</summary>
public sealed record CompilerMessage(string File, int Line, Severity Severity, string Text)
{
    public Problem In(StorySource source) => new(source.PathOf(File), Line, Severity, "ink", Text);
}
