using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.CommandLine;

/// <summary>A scenario folder, or an Ink file on its own, under the name its messages carry.</summary>
/// <param name="Draft">The folder, or null for a file on its own.</param>
/// <param name="Story">The story to compile, or null when the folder has none that can be read.</param>
internal sealed record CheckTarget(string Name, ScenarioSource? Draft, StorySource? Story)
{
    /// <summary>What the paths name, or why one of them names nothing to check.</summary>
    internal static (IReadOnlyList<CheckTarget> All, string? Refusal) At(IReadOnlyList<string> paths, string scenarios)
    {
        if (paths.Count == 0)
        {
            return ([.. ScenarioSource.AllIn(scenarios).Select(Of)], null);
        }
        var refusal = paths.Select(WhyNot).FirstOrDefault(why => why is not null);
        return refusal is null ? ([.. paths.SelectMany(At)], null) : ([], refusal);
    }

    /// <summary>What is to fix in the folder or file, in the order of its lines.</summary>
    internal CheckReport Look(ScenarioVocabulary known)
    {
        var compiled = Story is null ? null : CompiledStory.Of(Story);
        var done = Draft?.With(compiled) is { } files ? Check.Review(files, known) : null;
        IReadOnlyList<Problem> found =
        [
            .. Draft?.Problems ?? [],
            .. Draft?.PlaceProblems ?? [],
            .. compiled?.Problems ?? [],
            .. done?.Problems.Select(AsNamed) ?? [],
        ];
        return new CheckReport(
            Name,
            [.. found.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)],
            done?.Measure
        );
    }

    /// <summary>The dialect names files by slug; the author reads them as they were named on the command line.</summary>
    private Problem AsNamed(Problem problem) => problem with { File = $"{Name}/{problem.File[$"scenarios/{Draft?.Slug}/".Length..]}" };

    private static string? WhyNot(string path)
    {
        if (File.Exists(path))
        {
            return Path.GetExtension(path) == ".ink" ? null : $"{path} is no story: name a scenario folder, or a file that ends in .ink.";
        }
        if (!Directory.Exists(path))
        {
            return $"There is no file or folder {path}.";
        }
        return At(path).Any() ? null : $"{path} holds no scenario: a scenario folder has a scenario.md and a story.ink.";
    }

    private static IEnumerable<CheckTarget> At(string path)
    {
        var name = Path.TrimEndingDirectorySeparator(path).Replace('\\', '/');
        if (File.Exists(path))
        {
            return [new CheckTarget(name, null, StoryFinder.SourceOf(path))];
        }
        return IsScenario(path)
            ? [Of(ScenarioSource.Read(name, path))]
            : ScenarioSource.AllIn(path, name).Where(draft => IsScenario(Path.Combine(path, draft.Slug))).Select(Of);
    }

    private static CheckTarget Of(ScenarioSource draft) => new(draft.Folder, draft, draft.Story);

    private static bool IsScenario(string path) =>
        File.Exists(Path.Combine(path, "story.ink")) || File.Exists(Path.Combine(path, "scenario.md"));
}
