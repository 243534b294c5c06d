using SafeguardingTraining.Ink.Compiling;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Site.Stories;

/// <summary>What came of compiling a story: what the Ink runtime reads, unless an error is in the way, and what there is to tell its author.</summary>
/// <param name="Json">The story as the runtime reads it; null where an error is in the way.</param>
/// <param name="Lines">Where each of its places was written, as <see cref="Ink.LineMap"/> reads it.</param>
/// <param name="Problems">Errors and warnings by file and line, in the compiler's words: what is the matter, and what to try.</param>
public sealed record CompiledStory(string? Json, string? Lines, IReadOnlyList<Problem> Problems)
{
    /// <summary>What messages of the compiler are found by among others.</summary>
    public const string Code = "ink";

    /// <summary>Compiles a story. It sees its own files and nothing else, and a hostile one ends in the compiler's budgets.</summary>
    public static CompiledStory Of(StorySource source)
    {
        var compiled = Compilation.Of(source.Main, source.Files[source.Main], new HeldFiles(source.Files));
        return new CompiledStory(
            compiled.Json,
            compiled.LinesJson,
            [.. compiled.Messages.Where(message => message.Severity != MessageSeverity.Note).Select(message => ProblemOf(source, message))]
        );
    }

    private static Problem ProblemOf(StorySource source, InkMessage message) =>
        new(
            source.PathOf(message.File),
            message.Line,
            message.Severity == MessageSeverity.Error ? Severity.Error : Severity.Warning,
            Code,
            message.Advice.Length == 0 ? message.Text : $"{message.Text} {message.Advice}"
        );
}
