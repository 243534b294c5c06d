namespace SafeguardingTraining.Ink.Playing;

/// <summary>
/// The pieces written since the last line. Keeps at hand what would otherwise be found by looking back:
/// the last glue, the last open string, whether the output ends in a newline.
/// </summary>
internal sealed class Output
{
    private OutputPiece[] pieces = new OutputPiece[32];
    private int texts;

    public int Count { get; private set; }

    public int LastGlue { get; private set; } = -1;

    public int LastString { get; private set; } = -1;

    /// <summary>How many strings are being built one inside another.</summary>
    public int OpenStrings { get; private set; }

    public bool EndsInNewline { get; private set; }

    public bool HasText => texts > 0;

    /// <summary>The lowest place anything was removed from since this was last set.</summary>
    public int LowWater { get; set; }

    public bool IsDirty { get; set; }

    /// <summary>How much looking back was done since this was last set, to be paid for.</summary>
    public int Work { get; set; }

    public ReadOnlySpan<OutputPiece> Pieces => pieces.AsSpan(0, Count);

    public ref readonly OutputPiece this[int index] => ref pieces[index];

    public void Add(in OutputPiece piece)
    {
        if (Count == pieces.Length)
        {
            Array.Resize(ref pieces, Count * 2);
        }
        pieces[Count] = piece;
        Track(Count, piece.Kind);
        Count++;
        IsDirty = true;
    }

    public void RemoveFrom(int start)
    {
        pieces.AsSpan(start, Count - start).Clear();
        Count = start;
        Retrack(start);
    }

    public void RemoveAt(int index)
    {
        pieces.AsSpan(index + 1, Count - index - 1).CopyTo(pieces.AsSpan(index));
        pieces[--Count] = default;
        Retrack(index);
    }

    /// <summary>Removes the texts after the last words or command, from the first newline among them on.</summary>
    public void TrimNewlines()
    {
        var from = -1;
        for (var i = Count - 1; i >= 0 && !pieces[i].IsCommand && pieces[i].Kind != OutputPieceKind.Words; i--)
        {
            from = pieces[i].Kind == OutputPieceKind.Newline ? i : from;
        }
        if (from < 0)
        {
            return;
        }
        var kept = from;
        for (var i = from; i < Count; i++)
        {
            if (!pieces[i].IsText)
            {
                pieces[kept++] = pieces[i];
            }
        }
        pieces.AsSpan(kept, Count - kept).Clear();
        Count = kept;
        Retrack(from);
    }

    /// <summary>Removes all glue back to the last command.</summary>
    public void RemoveGlue()
    {
        var from = Count;
        while (from > 0 && !pieces[from - 1].IsCommand)
        {
            from--;
        }
        var kept = from;
        var lowest = Count;
        for (var i = from; i < Count; i++)
        {
            if (pieces[i].Kind != OutputPieceKind.Glue)
            {
                pieces[kept++] = pieces[i];
            }
            else
            {
                lowest = Math.Min(lowest, i);
            }
        }
        pieces.AsSpan(kept, Count - kept).Clear();
        Count = kept;
        Retrack(lowest);
    }

    public void Clear()
    {
        pieces.AsSpan(0, Count).Clear();
        Count = 0;
        Retrack(0);
    }

    public void Load(ReadOnlySpan<OutputPiece> saved)
    {
        Clear();
        foreach (ref readonly var piece in saved)
        {
            Add(piece);
        }
    }

    private void Track(int index, OutputPieceKind kind)
    {
        switch (kind)
        {
            case OutputPieceKind.Words:
                EndsInNewline = false;
                texts++;
                break;
            case OutputPieceKind.Newline:
                EndsInNewline = true;
                texts++;
                break;
            case OutputPieceKind.Space:
                texts++;
                break;
            case OutputPieceKind.Glue:
                LastGlue = index;
                break;
            case OutputPieceKind.BeginTag:
            case OutputPieceKind.EndTag:
                EndsInNewline = false;
                break;
            case OutputPieceKind.BeginString:
                EndsInNewline = false;
                LastString = index;
                OpenStrings++;
                break;
            default:
                break;
        }
    }

    private void Retrack(int lowest)
    {
        LowWater = Math.Min(LowWater, lowest);
        IsDirty = true;
        Work += Count;
        (LastGlue, LastString, OpenStrings, EndsInNewline, texts) = (-1, -1, 0, false, 0);
        for (var i = 0; i < Count; i++)
        {
            Track(i, pieces[i].Kind);
        }
    }
}
