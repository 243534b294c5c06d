using SafeguardingTraining.Ink.Compiled;

namespace SafeguardingTraining.Ink;

/// <summary>
/// How often sessions came past each place of a program. For one thread at a time; what was only looked ahead at is not counted.
/// </summary>
public sealed class Coverage(InkProgram program)
{
    private readonly Lazy<Deeds> deeds = new(() => DeedsOf(program));

    internal int[] Visits { get; } = new int[program.Code.Length];

    /// <summary>The knots and stitches that were come past.</summary>
    public IReadOnlySet<string> Places =>
        Enumerable
            .Range(0, Visits.Length)
            .Where(slot => Visits[slot] > 0)
            .Select(slot => program.Liveness.PlaceOf(program.Code[slot].Owner))
            .ToHashSet();

    /// <summary>What was looked back at: the slots of <see cref="Memory"/> of variables and of places whose visits are counted.</summary>
    public IReadOnlySet<int> LookedAt => Touched(deeds.Value.Looks);

    /// <summary>What was written down: the slots of <see cref="Memory"/> of variables that were given a value.</summary>
    public IReadOnlySet<int> Written => Touched(deeds.Value.Writes);

    /// <summary>Chance, the number of turns, or a place named by a variable alone could make a difference.</summary>
    public bool IsUncertain => Array.Exists(deeds.Value.Uncertain, place => Visits[place] > 0);

    /// <summary>Begins anew, as if nothing had been come past.</summary>
    public void Clear() => Array.Clear(Visits);

    /// <summary>
    /// How often each line of the source was come past, zero for a line that never was. A line is as often read as its busiest part.
    /// </summary>
    public IReadOnlyDictionary<SourceLine, int> ByLine(LineMap lines)
    {
        var heat = new Dictionary<SourceLine, int>();
        for (var slot = 0; slot < Visits.Length; slot++)
        {
            if (IsPlayed(slot) && lines.Find(program.PathOf(slot)) is { } line)
            {
                heat[line] = Math.Max(heat.GetValueOrDefault(line), Visits[slot]);
            }
        }
        return heat;
    }

    private HashSet<int> Touched((int Place, int Slot)[] these)
    {
        var slots = new HashSet<int>();
        foreach (var (place, slot) in these)
        {
            if (Visits[place] > 0)
            {
                slots.Add(slot);
            }
        }
        return slots;
    }

    private static Deeds DeedsOf(InkProgram program)
    {
        var looks = new List<(int, int)>();
        var writes = new List<(int, int)>();
        var uncertain = new List<int>();
        for (var place = 0; place < program.Code.Length; place++)
        {
            ref readonly var instruction = ref program.Code[place];
            if (LookedAtBy(program, instruction) is >= 0 and var looked)
            {
                looks.Add((place, looked));
            }
            if (WrittenBy(instruction) is >= 0 and var written)
            {
                writes.Add((place, written));
            }
            if (IsUncertainAfter(instruction.Op))
            {
                uncertain.Add(place);
            }
        }
        return new Deeds([.. looks], [.. writes], [.. uncertain]);
    }

    private static int LookedAtBy(InkProgram program, in Instruction instruction) =>
        instruction.Op switch
        {
            OpCode.ReadVariable or OpCode.PushPointer or OpCode.DivertToVariable => ((VariableName)instruction.Data).GlobalSlot,
            OpCode.CountVisits => SlotOf(program, instruction.Data as Container),
            OpCode.VisitIndex => SlotOf(program, program.Containers[instruction.Owner]),
            OpCode.Choice => SlotOf(program, ((ChoicePoint)instruction.Data).Counted),
            _ => -1,
        };

    /// <summary>What a reference leads to may be written as well.</summary>
    private static int WrittenBy(in Instruction instruction) =>
        instruction.Op is OpCode.PushPointer
        || (
            instruction.Op is OpCode.Assign
            && (instruction.Flags & (InstructionFlags.NewVariable | InstructionFlags.Global)) != InstructionFlags.NewVariable
        )
            ? ((VariableName)instruction.Data).GlobalSlot
            : -1;

    private static bool IsUncertainAfter(OpCode op) =>
        op
            is OpCode.Turns
                or OpCode.TurnsSince
                or OpCode.ReadCount
                or OpCode.Random
                or OpCode.SeedRandom
                or OpCode.ListRandom
                or OpCode.ShuffleIndex
                or OpCode.External;

    private static int SlotOf(InkProgram program, Container? container) =>
        container is { VisitSlot: >= 0 and var slot } ? slot + program.GlobalSlots.Length : -1;

    /// <summary>
    /// A deed, and not one of the declarations, which run before any session begins, nor what the compiler adds where branches meet.
    /// </summary>
    private bool IsPlayed(int slot) =>
        program.Code[slot] is { Op: > OpCode.End and not OpCode.Nop } deed
        && deed.Data is not Literal { Text: "\n" }
        && !(program.Declarations is { } declarations && declarations.Holds(program.Containers[program.Code[slot].Owner]));

    /// <summary>Where a program looks back, writes down, and leaves something to chance.</summary>
    private sealed record Deeds((int Place, int Slot)[] Looks, (int Place, int Slot)[] Writes, int[] Uncertain);
}
