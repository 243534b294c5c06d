using System.Text;
using SafeguardingTraining.Ink.Compiling.Generating;
using SafeguardingTraining.Ink.Compiling.Output;
using SafeguardingTraining.Ink.Compiling.Parsing;
using SafeguardingTraining.Ink.Compiling.Syntax;

namespace SafeguardingTraining.Ink.Compiling;

/// <summary>What came of compiling a story.</summary>
public sealed class Compilation
{
    /// <summary>How large a story may be, with all it includes, in characters.</summary>
    public const int LargestSource = 4 * 1024 * 1024;

    private Compilation(ReadOnlyMemory<byte> json, ReadOnlyMemory<byte> lines, IReadOnlyList<InkMessage> messages)
    {
        Utf8Json = json;
        Utf8Lines = lines;
        Messages = messages;
    }

    private Compilation(IReadOnlyList<InkMessage> messages)
    {
        Messages = messages;
    }

    /// <summary>The story as the runtime loads it; nothing when there are errors.</summary>
    public ReadOnlyMemory<byte>? Utf8Json { get; }

    public string? Json => Utf8Json is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null;

    /// <summary>Where each place of the story was written, as <see cref="LineMap.Read"/> reads it; nothing when there are errors.</summary>
    public ReadOnlyMemory<byte>? Utf8Lines { get; }

    public string? LinesJson => Utf8Lines is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null;

    /// <summary>What there is to tell its author, by file and line.</summary>
    public IReadOnlyList<InkMessage> Messages { get; }

    /// <summary>Compiles a story of one file.</summary>
    public static Compilation Of(string source) => Of("story.ink", source, new HeldFiles(new Dictionary<string, string>()));

    /// <summary>Compiles a story whose main file is <paramref name="source"/> and that may include files of its folder.</summary>
    /// <param name="countsAllVisits">Visits are counted of every place, not only of those the story asks about.</param>
    public static Compilation Of(string main, string source, ISourceFolder folder, bool countsAllVisits = false)
    {
        var messages = new Messages();
        if (source.Length > LargestSource)
        {
            messages.Add(TooLarge(main, source.Length));
            return new Compilation(messages.InOrder([main]));
        }
        var sources = new Sources(folder);
        var story = new StorySyntax();
        new Parser(sources.Begin(main, source), sources, messages, story).ReadFile(story.Content);
        Oddities.Tell(sources.Files, messages);
        var names = new Names(story, messages);
        var root = new Generator(story, names, messages, countsAllVisits).Generate();
        var files = sources.Files.Select(file => file.Name).ToArray();
        if (messages.HasErrors)
        {
            return new Compilation(messages.InOrder(files));
        }
        var lists = story.Globals.OfType<ListDeclaration>().ToList();
        if (StoryWriter.Write(root, lists, Math.Max(256, source.Length * 3 / 2)) is not { } json)
        {
            messages.Add(TooLargeOrDeep(main));
            return new Compilation(messages.InOrder(files));
        }
        return new Compilation(json, LineMapWriter.Write(root, sources.Files[0]), messages.InOrder(files));
    }

    private static InkMessage TooLargeOrDeep(string main) =>
        new(
            MessageSeverity.Error,
            main,
            1,
            1,
            1,
            "",
            "This story is too large, or its choices, gathers and braces lie too deep in one another, to be played.",
            "Put parts of it into knots of their own, and lead to them with arrows."
        );

    private static InkMessage TooLarge(string main, int length) =>
        new(
            MessageSeverity.Error,
            main,
            1,
            1,
            1,
            "",
            $"This story is larger than {LargestSource / 1024 / 1024} MB ({length:N0} characters).",
            "Divide it into several stories."
        );
}
