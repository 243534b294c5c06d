using SafeguardingTraining.Host.Site.Stories;

namespace SafeguardingTraining.Tests.Stories;

/// <summary>A scratch scenarios folder with one scenario folder "x".</summary>
internal sealed class Workbench : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("stories-").FullName;

    public Workbench() => Directory.CreateDirectory(Folder);

    public string Scenarios => Path.Combine(root, "scenarios");

    public string Folder => Path.Combine(Scenarios, "x");

    public CompiledStory Compile(string story)
    {
        Write("story.ink", story);
        return CompiledStory.Of(StorySource.Read("scenarios/x", Path.Combine(Folder, "story.ink")));
    }

    public void Write(string name, string text) => File.WriteAllText(Path.Combine(Folder, name), text);

    public void Dispose() => Directory.Delete(root, recursive: true);
}
