using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>What is to mend in a draft, for a script.</summary>
/// <param name="Number">The number of the draft's latest save when it was read.</param>
/// <param name="IsChecked">The rules were held against it too; else only what keeps it from being played is told.</param>
public sealed record ProblemsAnswer(int Number, IReadOnlyList<ProblemLine> Problems, bool IsChecked = true)
{
    /// <summary>"5 scenes, 3 endings"; null where the story was not read for it.</summary>
    public string? Counts { get; init; }

    internal static ProblemsAnswer Of(DraftState state, ScenarioReview review) =>
        new(state.Number, [.. review.Problems.Select(problem => ProblemLine.Of(problem, state.Package.Files))]);
}

/// <param name="File">Within the draft.</param>
/// <param name="Line">From 1.</param>
/// <param name="Severity">"error", "warning" or "note".</param>
/// <param name="Message">What it means.</param>
public sealed record ProblemLine(string File, int Line, string Severity, string Code, string Message)
{
    /// <summary>Where the words in question begin on the line, from 1; 0 where the whole line is meant.</summary>
    public int Column { get; init; }

    /// <summary>How many characters are meant.</summary>
    public int Length { get; init; }

    /// <summary>What to try; may be empty.</summary>
    public string Advice { get; init; } = "";

    /// <summary>What mends it with one press; mostly there is nothing as plain as that.</summary>
    public IReadOnlyList<ProblemMend> Mends { get; init; } = [];

    internal static ProblemLine Of(Problem problem, IReadOnlyDictionary<string, string> files)
    {
        var told = new ProblemLine(
            problem.File.Split('/', 3)[^1],
            problem.Line,
            problem.Severity == SafeguardingTraining.Scenarios.Severity.Error ? "error" : "warning",
            problem.Code,
            ProblemPlace.Worded(problem.Message)
        );
        var (column, length) = QuotedWords.PlaceIn(told.LineIn(files), problem.Message);
        return told with { Column = column, Length = length };
    }

    /// <summary>The line that it is about; empty where there is none.</summary>
    internal string LineIn(IReadOnlyDictionary<string, string> files) =>
        files.TryGetValue(File, out var text) && text.Split('\n') is var lines && Line >= 1 && Line <= lines.Length ? lines[Line - 1] : "";

    /// <summary>The words in question.</summary>
    internal string WordsIn(IReadOnlyDictionary<string, string> files) =>
        Column > 0 && LineIn(files) is var line && Column - 1 + Length <= line.Length ? line.Substring(Column - 1, Length) : "";
}

/// <summary>Something that mends a problem with one press.</summary>
/// <param name="Label">What is on the button.</param>
/// <param name="Insert">What is written.</param>
/// <param name="Place">"words" puts it in place of the words in question, "end" after the last line of the file.</param>
public sealed record ProblemMend(string Label, string Insert, string Place);
