using SafeguardingTraining.Ink;
using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Scenarios;

/// <summary>What a check has found so far, each thing once however many paths come past it.</summary>
internal sealed class Findings(ScenarioFolder folder)
{
    private readonly HashSet<Problem> found = [];

    public ScenarioFolder Folder => folder;

    public bool Has(string code) => found.Any(problem => problem.Code == code);

    /// <summary>In the order of files and lines.</summary>
    public IReadOnlyList<Problem> All =>
        [
            .. found
                .OrderBy(problem => problem.File, StringComparer.Ordinal)
                .ThenBy(problem => problem.Line)
                .ThenBy(problem => problem.Code, StringComparer.Ordinal),
        ];

    /// <summary>
    /// Notes something at a place the engine named, or at the given line of the story when nobody knows where that was written.
    /// </summary>
    public void At(SourceLine? place, int otherwise, string code, string message)
    {
        var (file, line) = place is { } known ? (folder.FileOf(known), known.Line) : (folder.Story, otherwise);
        Add(file, line, code, message);
    }

    public void InStory(int line, string code, string message) => Add(folder.Story, line, code, message);

    /// <summary>Notes something about scenario.md.</summary>
    public void InScenario(int line, string code, string message) => Add(folder.Scenario, Math.Max(1, line), code, message);

    public void Add(string file, int line, string code, string message) =>
        found.Add(new Problem(file, line, Rule.Of(code).Severity, code, message));

    /// <summary>Notes a text outside the given number of words.</summary>
    public void Length(string file, int line, string code, string what, string text, int least, int most)
    {
        var words = Counting.Words(text);
        if (words < least || words > most)
        {
            var wanted = least > 0 ? $"{least} to {most}" : $"at most {most}";
            Add(file, line, code, $"{what} has {words} words; it should have {wanted}.");
        }
    }
}
