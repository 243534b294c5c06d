namespace SafeguardingTraining.Ink.Compiled;

/// <summary>Reads from a program's instructions how its knots and stitches lead to one another.</summary>
internal sealed class FlowReader
{
    private readonly InkProgram program;
    private readonly string[] placeOf;
    private readonly bool[] isAfterChoice;
    private readonly HashSet<string> ending = [];
    private readonly OrderedDictionary<FlowLink, bool> links = [];

    private FlowReader(InkProgram program)
    {
        this.program = program;
        placeOf = new string[program.Containers.Length];
        isAfterChoice = new bool[program.Containers.Length];
    }

    public StoryFlow Flow { get; private set; } = new([], []);

    public static FlowReader Of(InkProgram program)
    {
        var reader = new FlowReader(program);
        var places = reader.Places();
        for (var slot = 0; slot < program.Code.Length; slot++)
        {
            reader.Read(slot);
        }
        reader.Flow = new StoryFlow([.. places.Select(path => new FlowPlace(path, reader.ending.Contains(path)))], [.. reader.links.Keys]);
        return reader;
    }

    /// <summary>The knot or stitch that a container belongs to.</summary>
    public string PlaceOf(int container) => placeOf[container];

    /// <summary>Says of each container which place it belongs to. Parents come before their children.</summary>
    private List<string> Places()
    {
        foreach (
            var choice in program
                .Code.Where(instruction => instruction.Op == OpCode.Choice)
                .Select(instruction => (ChoicePoint)instruction.Data)
        )
        {
            if (choice is { IsInvisibleDefault: false, Counted: { } outcome })
            {
                isAfterChoice[outcome.Id] = true;
            }
        }
        var places = new List<string> { "" };
        foreach (var container in program.Containers)
        {
            var isPlace = IsPlace(container);
            placeOf[container.Id] =
                isPlace ? container.Path
                : container.Parent is { } parent ? placeOf[parent.Id]
                : "";
            isAfterChoice[container.Id] |= !isPlace && container.Parent is { } above && isAfterChoice[above.Id];
            if (isPlace)
            {
                places.Add(container.Path);
            }
        }
        return places;
    }

    private bool IsPlace(Container container) =>
        program.IsKnot(container) || (container is { IndexInParent: < 0, Parent: { } parent } && program.IsKnot(parent));

    private void Read(int slot)
    {
        ref readonly var instruction = ref program.Code[slot];
        var from = placeOf[instruction.Owner];
        switch (instruction.Op)
        {
            case OpCode.Done or OpCode.EndStory or OpCode.ReturnTunnel or OpCode.ReturnFunction:
                ending.Add(from);
                break;
            case OpCode.Divert when instruction.Number >= 0:
                Link(from, instruction.Number, KindOf(slot, instruction));
                break;
            case OpCode.PushTarget when instruction.Data is Destination { Position: >= 0 and var target }:
                Link(from, target, FlowKind.Mention);
                break;
            case OpCode.External when program.Root.Named.TryGetValue((string)instruction.Data, out var fallback):
                Link(from, fallback.Start, FlowKind.Call);
                break;
        }
    }

    private FlowKind KindOf(int slot, in Instruction divert) =>
        divert.Flags switch
        {
            var flags when (flags & InstructionFlags.Function) != 0 => FlowKind.Call,
            var flags when (flags & InstructionFlags.Tunnel) != 0 || program.Code[slot - 1].Op == OpCode.StartThread => FlowKind.Visit,
            _ => isAfterChoice[divert.Owner] ? FlowKind.Choice : FlowKind.Divert,
        };

    private void Link(string from, int target, FlowKind kind)
    {
        var to = placeOf[program.Code[target].Owner];
        if (to != from || kind is FlowKind.Visit or FlowKind.Call)
        {
            links.TryAdd(new FlowLink(from, to, kind), true);
        }
    }
}
