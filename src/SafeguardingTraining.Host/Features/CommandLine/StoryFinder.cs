using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Host.Features.CommandLine;

/// <summary>Finds the story a command names: an Ink file, a compiled one, or a scenario by its slug.</summary>
internal static class StoryFinder
{
    /// <summary>A story to play, or why there is none and the exit code that says so.</summary>
    internal abstract record FoundStory
    {
        internal sealed record PlainStory(Ink.InkProgram Program) : FoundStory;

        internal sealed record NoStory(string Why, int Code) : FoundStory;
    }

    internal static async Task<FoundStory> Find(string named, CommandEnvironment place, CancellationToken stop) =>
        Path.GetExtension(named) switch
        {
            ".ink" when File.Exists(named) => Load(named, CompiledStory.Of(SourceOf(named))),
            ".json" when File.Exists(named) => Load(named, await File.ReadAllTextAsync(named, stop)),
            ".ink" or ".json" => new FoundStory.NoStory($"There is no file {named}.", CommandLineRoot.WrongUsage),
            _ when ScenarioSource.AllIn(place.Folders.Scenarios).FirstOrDefault(draft => draft.Slug == named) is { Story: { } story } =>
                Load(named, CompiledStory.Of(story)),
            _ => new FoundStory.NoStory(
                $"There is no scenario {named} in {place.Folders.Scenarios}, and a story file ends in .ink or .json.",
                CommandLineRoot.WrongUsage
            ),
        };

    /// <summary>The story of a file on its own; messages name it as it was typed.</summary>
    internal static StorySource SourceOf(string file) => StorySource.Read((Path.GetDirectoryName(file) ?? "").Replace('\\', '/'), file);

    private static FoundStory Load(string named, CompiledStory compiled) =>
        compiled.Json is { } json
            ? Load(named, json)
            : new FoundStory.NoStory(string.Join('\n', compiled.Problems), CommandLineRoot.ProblemsFound);

    private static FoundStory Load(string named, string json) =>
        Ink.InkProgram.Load(json) switch
        {
            Loaded loaded => new FoundStory.PlainStory(loaded.Program),
            NotLoaded reason => new FoundStory.NoStory($"{named}: {reason.Message}", CommandLineRoot.ProblemsFound),
            _ => throw new InvalidOperationException("A story is loaded or not."),
        };
}
