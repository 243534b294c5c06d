using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring;

/// <summary>How an exploration is told, in a terminal, on a page and in a file.</summary>
internal static class ExplorationWords
{
    internal static JsonSerializerOptions Json { get; } =
        new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Walked(Exploration explored)
    {
        var walks = string.Create(
            CultureInfo.InvariantCulture,
            $"{explored.Walks:N0} paths walked at random{(explored.Broken > 0 ? $", {explored.Broken:N0} of them came to no ending" : "")}."
        );
        return explored.Whole switch
        {
            null => walks,
            { IsComplete: false } => $"{walks} There are too many ways to follow them all.",
            var whole => string.Create(
                CultureInfo.InvariantCulture,
                $"{walks} Every way followed: {whole.Paths:N0} paths through {whole.States:N0} different places."
            ),
        };
    }

    internal static string Percent(double share) => share.ToString("0.0%", CultureInfo.InvariantCulture);

    internal static string Window(EndingReached ending) =>
        string.Create(CultureInfo.InvariantCulture, $"(challenge {ending.Challenge:0.0;-0.0;0.0}, support {ending.Support:0.0;-0.0;0.0})");

    internal static string Exactly(EndingReached ending) => ending.ExactShare is { } exact ? $", exactly {Percent(exact)}" : "";

    internal static IReadOnlyList<(string Name, Reach Reach)> Reaches(Exploration explored) =>
        [
            ("Turns", explored.Turns),
            ("Words", explored.Words),
            ("Minutes", explored.Minutes),
            ("Practice points on a path", explored.PointsAPath),
        ];

    /// <summary>How far the story branches beside what is asked of one; none for a story without strands.</summary>
    internal static IReadOnlyList<BranchGoal> Goals(Exploration explored) => explored.Branching is { } found ? BranchGoals.Of(found) : [];

    internal static string Cold(Exploration explored) =>
        explored.Heat.Count(line => line.Visits == 0) switch
        {
            _ when explored.Heat.Count == 0 => "Where the lines stand is not known.",
            0 => "Every line was come past.",
            var cold =>
                $"{cold} of {explored.Heat.Count} lines {(cold == 1 ? "was" : "were")} never come past: {string.Join(", ", explored.Heat.Where(line => line.Visits == 0).Take(20).Select(line => $"{line.File}:{line.Line}"))}",
        };
}
