using System.Text.Encodings.Web;
using System.Text.Json;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.CommandLine;

/// <summary>One thing checked: its name as it was typed, what is to fix, and its measure when it could be walked.</summary>
internal sealed record CheckReport(string Name, IReadOnlyList<Problem> Problems, Measure? Measure);

/// <summary>The ways in which <c>check</c> tells what it found.</summary>
internal static class CheckReportFormats
{
    internal static IReadOnlyDictionary<string, Action<IReadOnlyList<CheckReport>, TextWriter>> Formats { get; } =
        new Dictionary<string, Action<IReadOnlyList<CheckReport>, TextWriter>>
        {
            ["text"] = AsText,
            ["json"] = AsJson,
            ["github"] = AsAnnotations,
        };

    /// <summary>One line a problem; a folder with nothing to fix gets one line with its measure.</summary>
    private static void AsText(IReadOnlyList<CheckReport> reports, TextWriter into)
    {
        foreach (var report in reports)
        {
            foreach (var problem in report.Problems)
            {
                into.WriteLine(Line(problem));
            }
            if (report.Problems.Count == 0)
            {
                into.WriteLine($"{report.Name}: nothing to mend{(report.Measure is { } measure ? $"; {measure}" : "")}.");
            }
        }
    }

    internal static string Line(Problem problem) =>
        $"{problem.File}:{problem.Line}: {Word(problem.Severity)} {problem.Code} {problem.Message}";

    private static void AsJson(IReadOnlyList<CheckReport> reports, TextWriter into) =>
        into.WriteLine(
            JsonSerializer.Serialize(
                reports
                    .SelectMany(report => report.Problems)
                    .Select(problem => new
                    {
                        problem.File,
                        problem.Line,
                        Severity = Word(problem.Severity),
                        problem.Code,
                        problem.Message,
                    }),
                Plain
            )
        );

    /// <summary>Workflow commands, which GitHub shows beside the lines of a change.</summary>
    private static void AsAnnotations(IReadOnlyList<CheckReport> reports, TextWriter into)
    {
        foreach (var problem in reports.SelectMany(report => report.Problems))
        {
            into.WriteLine(
                $"::{Word(problem.Severity)} file={Property(problem.File)},line={problem.Line},title={Property(problem.Code)}::{Data(problem.Message)}"
            );
        }
    }

    private static JsonSerializerOptions Plain { get; } =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Word(Severity severity) => severity == Severity.Error ? "error" : "warning";

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
