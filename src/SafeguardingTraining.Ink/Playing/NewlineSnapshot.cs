using System.Runtime.InteropServices;
using SafeguardingTraining.Ink.Values;

namespace SafeguardingTraining.Ink.Playing;

/// <summary>Everything as it was at the last newline, and what was written over since.</summary>
internal sealed class NewlineSnapshot
{
    public bool IsHeld { get; set; }

    public int Position { get; set; }

    public int Previous { get; set; }

    public bool InExpression { get; set; }

    public CallFrameKind Kind { get; set; }

    public int FunctionStart { get; set; }

    public Temporaries? Temporaries { get; set; }

    public CallFrame? Below { get; set; }

    public int Depth { get; set; }

    public Suspended? Suspended { get; set; }

    public int Seed { get; set; }

    public int PreviousRandom { get; set; }

    public int TurnIndex { get; set; }

    public bool DidSafeExit { get; set; }

    public int Warnings { get; set; }

    public Operand[]? Operands { get; set; }

    public List<PendingChoice> Choices { get; } = [];

    public List<OutputPiece> Pieces { get; } = [];

    /// <summary>The newline stands inside a tag that is not yet ended.</summary>
    public bool InTag { get; private set; }

    public ReadOnlySpan<OutputPiece> AllPieces => CollectionsMarshal.AsSpan(Pieces);

    public List<(int Slot, Operand Old)> Globals { get; } = [];

    public List<(int Slot, int Old)> Counts { get; } = [];

    /// <summary>Places counted since, where somebody counts them.</summary>
    public List<int> Visits { get; } = [];

    public void Keep(ReadOnlySpan<OutputPiece> pieces)
    {
        Pieces.Clear();
        Pieces.AddRange(pieces);
        InTag = false;
        foreach (ref readonly var piece in pieces)
        {
            InTag = piece.Kind switch
            {
                OutputPieceKind.BeginTag => true,
                OutputPieceKind.EndTag => false,
                _ => InTag,
            };
        }
    }
}
