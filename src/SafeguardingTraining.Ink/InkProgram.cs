using System.Globalization;
using System.Text;
using SafeguardingTraining.Ink.Compiled;
using SafeguardingTraining.Ink.Values;

namespace SafeguardingTraining.Ink;

/// <summary>A story made ready to play. It never changes, so every reader and every thread can share one.</summary>
public sealed class InkProgram
{
    private const string DeclarationsName = "global decl";

    private readonly Dictionary<string, VariableName> globalNames;
    private readonly PathFinder paths;
    private readonly Lazy<Liveness> liveness;

    internal InkProgram(ProgramLayout layout, InstructionReader reader, PathFinder paths, ListDeclarations lists)
    {
        this.paths = paths;
        liveness = new Lazy<Liveness>(() => new Liveness(this));
        Code = layout.Code;
        Containers = layout.Containers;
        Root = layout.Containers[0];
        Lists = lists;
        GlobalSlots = [.. reader.Globals];
        Externals = [.. reader.Externals];
        globalNames = reader.Globals.ToDictionary(name => name.Text);
        InitialGlobals = new Operand[GlobalSlots.Length];
        InitialCounts = new int[layout.Counters];
        GlobalTags = TagReader.AtStartOf(Root, Code);
        KnotTags = TagReader.Everywhere(Root, Code);
        StaticTags = [.. KnotTags.Select(tag => tag.Text).Distinct()];
        Knots = [.. Root.Named.Values.Where(IsKnot).Select(knot => knot.Name ?? "")];
    }

    /// <summary>The tags at the very top of the story.</summary>
    public IReadOnlyList<string> GlobalTags { get; }

    /// <summary>The names of the story's knots and functions, in story order.</summary>
    public IReadOnlyList<string> Knots { get; }

    /// <summary>Every tag the story writes out in full, once for each knot it stands in, in story order.</summary>
    public IReadOnlyList<StoryTag> KnotTags { get; }

    /// <summary>Every tag the story writes out in full anywhere, once each, in story order.</summary>
    public IReadOnlyList<string> StaticTags { get; }

    /// <summary>The story's global variables with the values they start from.</summary>
    public IReadOnlyDictionary<string, Value> Globals => new Variables(this, InitialGlobals);

    /// <summary>How the story's knots and stitches lead to one another; worked out when asked for.</summary>
    public StoryFlow Flow => FlowReader.Of(this).Flow;

    /// <summary>Global variables that the story gives values to and never looks at.</summary>
    public IReadOnlyList<string> UnreadVariables
    {
        get
        {
            var read = Code.Where(instruction => instruction.Op is OpCode.ReadVariable or OpCode.DivertToVariable or OpCode.PushPointer)
                .Select(instruction => (VariableName)instruction.Data)
                .ToHashSet();
            return [.. Globals.Keys.Where(name => GlobalNamed(name) is { } known && !read.Contains(known))];
        }
    }

    /// <summary>What gives the global variables their first values, or nothing.</summary>
    internal Container? Declarations => Root.Named.GetValueOrDefault(DeclarationsName);

    internal Liveness Liveness => liveness.Value;

    internal Instruction[] Code { get; }

    internal Container[] Containers { get; }

    internal Container Root { get; }

    internal ListDeclarations Lists { get; }

    internal VariableName[] GlobalSlots { get; }

    internal string[] Externals { get; }

    internal Operand[] InitialGlobals { get; private set; }

    internal int[] InitialCounts { get; private set; }

    /// <summary>
    /// Reads a compiled story (inkVersion 18 to 21). Refuses, with a reason, what is not one, what is larger than
    /// 32 MB and what is nested more than 512 deep.
    /// </summary>
    public static Loading Load(ReadOnlySpan<byte> utf8Json) => StoryReader.Read(utf8Json);

    /// <inheritdoc cref="Load(ReadOnlySpan{byte})"/>
    public static Loading Load(string json) => StoryReader.Read(Encoding.UTF8.GetBytes(json));

    /// <summary>Runs the story's declarations, which is how its variables get their first values.</summary>
    internal static Loading Start(InkProgram program)
    {
        if (program.Declarations is not { } declarations)
        {
            return new Loaded(program);
        }
        var session = Session.Declaring(program, declarations);
        var troubles = session.Read().Troubles;
        if (troubles.FirstOrDefault(trouble => trouble.Kind != TroubleKind.Warning) is { } trouble)
        {
            return new NotLoaded($"The story's declarations cannot be run. {trouble.Message}");
        }
        (program.InitialGlobals, program.InitialCounts) = session.Declared;
        return new Loaded(program);
    }

    internal VariableName? GlobalNamed(string name) => globalNames.GetValueOrDefault(name);

    /// <summary>Where the story goes on when told to start from that path, or nothing when it leads nowhere.</summary>
    internal Destination? DestinationNamed(string path)
    {
        var destination = paths.Find(new StoryPath(path));
        return destination is { IsMissing: false, ApproximatedTo: null, Position: >= 0 } ? destination : null;
    }

    /// <summary>The dotted path inkle would give the place.</summary>
    internal string PathOf(int place)
    {
        var owner = Containers[Code[place].Owner];
        if (place == owner.Header)
        {
            return owner.Path;
        }
        var index = (place - owner.Start).ToString(CultureInfo.InvariantCulture);
        return owner.Path.Length == 0 ? index : $"{owner.Path}.{index}";
    }

    internal bool IsKnot(Container container) =>
        container.Parent == Root && container.IndexInParent < 0 && container.Name != DeclarationsName;
}
