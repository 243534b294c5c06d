using System.Collections.Concurrent;

namespace SafeguardingTraining.Ink.Compiled;

/// <summary>What a story can still look at from each of its knots and stitches; anything else can no longer make a difference.</summary>
internal sealed class Liveness
{
    private readonly FlowReader flow;
    private readonly Dictionary<string, Look> looks = [];
    private readonly ConcurrentDictionary<string, Look> together = new();
    private readonly ILookup<string, string> onward;
    private readonly HashSet<string> mentioned = [];

    public Liveness(InkProgram program)
    {
        flow = FlowReader.Of(program);
        onward = flow.Flow.Links.ToLookup(link => link.From, link => link.To);
        mentioned.UnionWith(flow.Flow.Links.Where(link => link.Kind == FlowKind.Mention).Select(link => link.To));
        var targets = program
            .Code.Where(instruction => instruction.Op == OpCode.PushTarget)
            .Select(instruction => ((Destination)instruction.Data).Counted)
            .ToList();
        foreach (ref readonly var instruction in program.Code.AsSpan())
        {
            Read(LookOf(flow.PlaceOf(instruction.Owner)), instruction, program, targets);
        }
    }

    /// <summary>The knot or stitch that a container belongs to.</summary>
    public string PlaceOf(int container) => flow.PlaceOf(container);

    /// <summary>Everything that can be looked at from these places on.</summary>
    public Look From(IEnumerable<int> containers)
    {
        var places = containers.Select(flow.PlaceOf).Distinct().Order(StringComparer.Ordinal).ToArray();
        return together.GetOrAdd(string.Join(' ', places), _ => Together(places));
    }

    private Look Together(string[] places)
    {
        var whole = new Look();
        foreach (var place in places)
        {
            whole.Add(Ahead(place));
        }
        return whole;
    }

    private Look Ahead(string place)
    {
        var whole = new Look();
        var reached = new HashSet<string> { place };
        var waiting = new Queue<string>(reached);
        while (waiting.TryDequeue(out var next))
        {
            var look = looks.GetValueOrDefault(next) ?? new Look();
            whole.Add(look);
            foreach (var other in onward[next].Concat(look.GoesByVariable ? mentioned : []).Where(reached.Add))
            {
                waiting.Enqueue(other);
            }
        }
        return whole;
    }

    private Look LookOf(string place)
    {
        if (!looks.TryGetValue(place, out var look))
        {
            looks[place] = look = new Look();
        }
        return look;
    }

    private static void Read(Look look, in Instruction instruction, InkProgram program, List<Container?> targets)
    {
        switch (instruction.Op)
        {
            case OpCode.ReadVariable or OpCode.PushPointer when instruction.Data is VariableName { GlobalSlot: >= 0 and var slot }:
                look.Globals.Add(slot);
                break;
            case OpCode.DivertToVariable:
                look.GoesByVariable = true;
                look.AddGlobal((VariableName)instruction.Data);
                break;
            case OpCode.CountVisits:
                look.AddCounts(instruction.Data as Container);
                break;
            case OpCode.Choice:
                look.AddCounts(((ChoicePoint)instruction.Data) is { OnceOnly: true, Counted: { } counted } ? counted : null);
                break;
            case OpCode.VisitIndex:
                look.AddCounts(program.Containers[instruction.Owner]);
                break;
            case OpCode.TurnsSince or OpCode.ReadCount:
                look.CountsTurns = true;
                targets.ForEach(look.AddCounts);
                break;
            case OpCode.Turns:
                look.CountsTurns = true;
                break;
            case OpCode.Random or OpCode.ListRandom or OpCode.ShuffleIndex:
                look.IsChancy = true;
                break;
        }
    }

    /// <summary>What is looked at: globals and counts by slot, turns, chance.</summary>
    internal sealed class Look
    {
        public SortedSet<int> Globals { get; } = [];

        public SortedSet<int> Counts { get; } = [];

        public bool CountsTurns { get; set; }

        public bool IsChancy { get; set; }

        public bool GoesByVariable { get; set; }

        public void Add(Look other)
        {
            Globals.UnionWith(other.Globals);
            Counts.UnionWith(other.Counts);
            CountsTurns |= other.CountsTurns;
            IsChancy |= other.IsChancy;
        }

        public void AddGlobal(VariableName name)
        {
            if (name.GlobalSlot >= 0)
            {
                Globals.Add(name.GlobalSlot);
            }
        }

        public void AddCounts(Container? container)
        {
            foreach (var slot in new[] { container?.VisitSlot ?? -1, container?.TurnSlot ?? -1 }.Where(slot => slot >= 0))
            {
                Counts.Add(slot);
            }
        }
    }
}
