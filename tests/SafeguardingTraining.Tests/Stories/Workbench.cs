using SafeguardingTraining.Host.Site.Stories;

namespace SafeguardingTraining.Tests.Stories;

/// <summary>A scratch scenarios folder with one scenario folder "x", and a compiler with empty caches.</summary>
internal sealed class Workbench : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("stories-").FullName;

    public Workbench() => Directory.CreateDirectory(Folder);

    public static string HostFolder { get; } = Host.Site.Startup.Installation.Folder;

    public static NodeCompiler NoNode { get; } = new("unused", node: "no-such-node");

    public string Scenarios => Path.Combine(root, "scenarios");

    public string Folder => Path.Combine(Scenarios, "x");

    public string Kept => Path.Combine(root, "kept");

    public string Empty => Path.Combine(root, "empty");

    public StoryCompiler Compiler =>
        new(new(Empty), new(Kept), new NodeCompiler(Path.Combine(HostFolder, "Site/Stories/compile-stories.mjs")));

    public StoryCompiler WithoutNode => new(new(Empty), new(Kept), NoNode);

    public StorySource Source => StorySource.Read("scenarios/x", Path.Combine(Folder, "story.ink"));

    public static StorySource SourceOf(string text) =>
        new("scenarios/x", "story.ink", new Dictionary<string, string> { ["story.ink"] = text });

    public Task<CompilationResult> Compile(string story)
    {
        Write("story.ink", story);
        return Compiler.Compile(Source, TestContext.Current.CancellationToken);
    }

    public Task<CompilationResult> CompileAgainWithoutNode() => WithoutNode.Compile(Source, TestContext.Current.CancellationToken);

    public void Write(string name, string text) => File.WriteAllText(Path.Combine(Folder, name), text);

    public string Script(string text)
    {
        var path = Path.Combine(root, "script.mjs");
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
