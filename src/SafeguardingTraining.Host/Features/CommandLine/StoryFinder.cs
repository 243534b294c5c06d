using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Host.Features.CommandLine;

/// <summary>Finds the story a command names: an Ink file, a compiled one, or a scenario by its slug.</summary>
internal static class StoryFinder
{
    /// <summary>A story to play, or why there is none and the exit code that says so.</summary>
    internal abstract record Found
    {
        internal sealed record Story(Ink.Program Program) : Found;

        internal sealed record Nothing(string Why, int Code) : Found;
    }

    internal static async Task<Found> Find(string named, Workplace place, CancellationToken stop) => Path.GetExtension(named) switch
    {
        ".ink" when File.Exists(named) => Load(named, await place.Compiler.Compile(SourceOf(named), stop)),
        ".json" when File.Exists(named) => Load(named, await File.ReadAllTextAsync(named, stop)),
        ".ink" or ".json" => new Found.Nothing($"There is no file {named}.", Verbs.WrongUsage),
        _ when ScenarioDraft.AllIn(place.Folders.Scenarios).FirstOrDefault(draft => draft.Slug == named) is { Story: { } story } =>
            Load(named, await place.Compiler.Compile(story, stop)),
        _ => new Found.Nothing($"There is no scenario {named} in {place.Folders.Scenarios}, and a story file ends in .ink or .json.", Verbs.WrongUsage),
    };

    /// <summary>The story of a file on its own; messages name it as it was typed.</summary>
    internal static StorySource SourceOf(string file) => StorySource.Read((Path.GetDirectoryName(file) ?? "").Replace('\\', '/'), file);

    private static Found Load(string named, Compiled compiled) => compiled is Compiled.Story story
        ? Load(named, story.Json)
        : new Found.Nothing(string.Join('\n', compiled.Problems), Verbs.ProblemsFound);

    private static Found Load(string named, string json) => Ink.Program.Load(json) switch
    {
        Loaded loaded => new Found.Story(loaded.Program),
        NotLoaded reason => new Found.Nothing($"{named}: {reason.Message}", Verbs.ProblemsFound),
        _ => throw new InvalidOperationException("A story is loaded or not."),
    };
}
