using SafeguardingTraining.Ink.Compiled;
using SafeguardingTraining.Ink.Playing;
using SafeguardingTraining.Ink.Values;

namespace SafeguardingTraining.Ink;

/// <summary>
/// What a story remembers at one place, as a list of slots: its global variables, and how often it was at each place it can look back
/// to. Of two sessions that stand at the same place only the slots in <see cref="Live"/> can still make a difference.
/// </summary>
public sealed class Memory
{
    private readonly InkProgram program;
    private readonly Operand[] globals;
    private readonly int[] counts;

    internal Memory(InkProgram program, State state)
    {
        this.program = program;
        globals = state.Globals.ForReading();
        counts = state.Counts.ForReading();
        var look = Fingerprint.LookFrom(program, state.Choices);
        Live = [.. look.Globals, .. look.Counts.Select(slot => slot + globals.Length)];
        IsByChance = look.IsChancy || look.CountsTurns;
    }

    /// <summary>The slots that can still be looked at from here, lowest first.</summary>
    public IReadOnlyList<int> Live { get; }

    /// <summary>How many slots there are.</summary>
    public int Count => globals.Length + counts.Length;

    /// <summary>Chance, or how many turns were taken, can still make a difference.</summary>
    public bool IsByChance { get; }

    /// <summary>The slot holds how often a place was visited.</summary>
    public bool IsCount(int slot) => slot >= globals.Length;

    /// <summary>A variable's name, or the dotted path of the place whose visits are counted.</summary>
    public string NameOf(int slot) =>
        IsCount(slot)
            ? Array.Find(program.Containers, container => container.VisitSlot == slot - globals.Length)?.Path ?? ""
            : program.GlobalSlots[slot].Text;

    internal Operand GlobalAt(int slot) => globals[slot];

    internal int CountAt(int slot) => counts[slot - globals.Length];

    /// <summary>The value as a whole number: 1 and 0 for true and false; nothing for a text, a list or a fraction.</summary>
    public int? NumberAt(int slot) =>
        IsCount(slot) ? counts[slot - globals.Length]
        : globals[slot].Kind is OperandKind.Whole or OperandKind.Truth ? globals[slot].Whole
        : null;

    /// <summary>The value as the story would print it.</summary>
    public string TextAt(int slot) =>
        NumberAt(slot)?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? globals[slot].ToString();
}
