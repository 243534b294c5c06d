using SafeguardingTraining.Ink.Compiling.Outlining;
using SafeguardingTraining.Ink.Compiling.Parsing;
using SafeguardingTraining.Ink.Compiling.Syntax;

namespace SafeguardingTraining.Ink.Compiling;

/// <summary>
/// How a story is put together as its author wrote it: its places, the options in them and where each leads. It is read of the source
/// alone, and so also of a story that has errors.
/// </summary>
/// <param name="Places">What stands above the first knot, with the empty path, then knots and stitches as they are written.</param>
/// <param name="Names">Every name that is taken: knots, stitches, labels, variables and the like.</param>
public sealed record StoryOutline(IReadOnlyList<OutlinePlace> Places, IReadOnlySet<string> Names)
{
    /// <summary>Reads a story whose main file is <paramref name="source"/>. A source larger than a story may be has no places.</summary>
    public static StoryOutline Of(string main, string source, ISourceFolder folder)
    {
        if (source.Length > Compilation.LargestSource)
        {
            return new StoryOutline([], new HashSet<string>());
        }
        var sources = new Sources(folder);
        var story = new StorySyntax();
        new Parser(sources.Begin(main, source), sources, new Messages(), story).ReadFile(story.Content);
        return new OutlineReader(story, sources.Files).Read();
    }

    public OutlinePlace? Find(string path) => Places.FirstOrDefault(place => place.Path == path);
}

/// <summary>A knot, a stitch (<c>knot.stitch</c>), or the opening.</summary>
/// <param name="Path">Empty for the opening.</param>
/// <param name="File">Within the story's folder.</param>
/// <param name="Line">The line of its heading, from 1.</param>
/// <param name="Start">Where that line begins in the file, in characters.</param>
/// <param name="End">Where the next heading begins, or the file ends.</param>
public sealed record OutlinePlace(string Path, string File, int Line, int Start, int End)
{
    /// <summary>It answers, and leads nowhere.</summary>
    public bool IsFunction { get; init; }

    /// <summary>It goes back to where it was come from.</summary>
    public bool Returns { get; init; }

    /// <summary>All of its tags, those of its options too, as they are written.</summary>
    public IReadOnlyList<OutlineTag> Tags { get; init; } = [];

    public IReadOnlyList<OutlineOption> Options { get; init; } = [];

    public IReadOnlyList<OutlineWay> Ways { get; init; } = [];

    /// <summary>Something is said here: words that a reader sees outside of its options.</summary>
    public bool HasWords { get; init; }

    /// <summary>The statements that stand right in it, so as to write between them.</summary>
    public IReadOnlyList<OutlineStatement> Statements { get; init; } = [];
}

/// <param name="Text">What stands after the hash sign.</param>
/// <param name="Option">The number of the option that it belongs to, or null.</param>
/// <param name="Start">Where the text begins in the file, in characters.</param>
public sealed record OutlineTag(string Text, int? Option, int Line, int Start, int Length);

/// <summary>An option that is offered at a place.</summary>
/// <param name="Number">Its place among the options there, from 0.</param>
/// <param name="Words">As the reader sees it; of words that depend on something the first.</param>
/// <param name="Depth">How many bullets it has.</param>
/// <param name="IsSticky">It stays when it was taken.</param>
/// <param name="IsFallback">It has no words, and is taken by itself.</param>
/// <param name="IsConditional">It is not always offered.</param>
public sealed record OutlineOption(int Number, string Words, int Line, int Depth, bool IsSticky, bool IsFallback, bool IsConditional)
{
    /// <summary>The option within whose outcome it is offered, or null.</summary>
    public int? Within { get; init; }

    /// <summary>The number of the gather it stands after: options with the same number are offered together.</summary>
    public int Group { get; init; }

    /// <summary>It can end here: nothing is written of where it leads, and nothing follows.</summary>
    public bool IsOpenEnded { get; init; }
}

/// <summary>How a way is gone.</summary>
public enum OutlineWayKind
{
    /// <summary>For good.</summary>
    Go,

    /// <summary>There and back.</summary>
    Tunnel,

    /// <summary>What is there is taken in beside what stands here.</summary>
    Thread,

    /// <summary>The story is over.</summary>
    End,
}

/// <summary>An arrow.</summary>
/// <param name="Written">Where it leads, as it is written.</param>
/// <param name="To">The path of the place, or null where there is no such place, and at the end of the story.</param>
/// <param name="Option">The number of the option in whose outcome it stands, or null.</param>
/// <param name="IsConditional">It is not always gone.</param>
/// <param name="Start">Where the name begins in the file, in characters.</param>
public sealed record OutlineWay(string Written, string? To, OutlineWayKind Kind, int? Option, bool IsConditional, string File, int Line)
{
    public int Start { get; init; }

    public int Length { get; init; }

    /// <summary>There is no such place, and no variable of that name either.</summary>
    public bool LeadsNowhere => To is null && Kind != OutlineWayKind.End;
}

/// <summary>What a statement is.</summary>
public enum OutlineStatementKind
{
    Other,
    Option,
    Gather,
    Way,
}

/// <summary>One statement that stands right in a place, not in braces.</summary>
/// <param name="Start">Where its line begins in the file, in characters.</param>
/// <param name="Option">The number of the option, where it is one.</param>
public sealed record OutlineStatement(OutlineStatementKind Kind, int Start, int Line, int Depth, int? Option);
