using SafeguardingTraining.Ink.Compiled;

namespace SafeguardingTraining.Ink;

/// <summary>
/// How often sessions came past each place of a program. For one thread at a time; what was only looked ahead at is not counted.
/// </summary>
public sealed class Coverage(InkProgram program)
{
    internal int[] Visits { get; } = new int[program.Code.Length];

    /// <summary>The knots and stitches that were come past.</summary>
    public IReadOnlySet<string> Places =>
        Enumerable
            .Range(0, Visits.Length)
            .Where(slot => Visits[slot] > 0)
            .Select(slot => program.Liveness.PlaceOf(program.Code[slot].Owner))
            .ToHashSet();

    /// <summary>What was looked back at: the slots of <see cref="Memory"/> of variables and of places whose visits are counted.</summary>
    public IReadOnlySet<int> LookedAt
    {
        get
        {
            var slots = new HashSet<int>();
            for (var place = 0; place < Visits.Length; place++)
            {
                if (Visits[place] > 0 && SlotOf(program.Code[place]) is >= 0 and var slot)
                {
                    slots.Add(slot);
                }
            }
            return slots;
        }
    }

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

    private int SlotOf(in Instruction instruction) =>
        instruction.Op switch
        {
            OpCode.ReadVariable or OpCode.PushPointer => ((VariableName)instruction.Data).GlobalSlot,
            OpCode.CountVisits => SlotOf(instruction.Data as Container),
            OpCode.VisitIndex => SlotOf(program.Containers[instruction.Owner]),
            OpCode.Choice => SlotOf(((ChoicePoint)instruction.Data).Counted),
            _ => -1,
        };

    private int SlotOf(Container? container) => container is { VisitSlot: >= 0 and var slot } ? slot + program.GlobalSlots.Length : -1;

    /// <summary>
    /// A deed, and not one of the declarations, which run before any session begins, nor what the compiler adds where branches meet.
    /// </summary>
    private bool IsPlayed(int slot) =>
        program.Code[slot] is { Op: > OpCode.End and not OpCode.Nop } deed
        && deed.Data is not Literal { Text: "\n" }
        && !(program.Declarations is { } declarations && declarations.Holds(program.Containers[program.Code[slot].Owner]));
}
