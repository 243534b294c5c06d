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

    /// <summary>
    /// A deed, and not one of the declarations, which run before any session begins, nor what the compiler adds where branches meet.
    /// </summary>
    private bool IsPlayed(int slot) =>
        program.Code[slot] is { Op: > OpCode.End and not OpCode.Nop } deed
        && deed.Data is not Literal { Text: "\n" }
        && !(program.Declarations is { } declarations && declarations.Holds(program.Containers[program.Code[slot].Owner]));
}
