namespace SafeguardingTraining.Ink.Playing;

/// <summary>
/// A newline is the end of a line only once something is written after it; until then glue may take it away.
/// So at a newline the player holds on to everything and reads ahead, and goes back when the line proves finished.
/// </summary>
internal sealed partial class Player
{
    private readonly NewlineSnapshot held = new();
    private bool sawUnsafeExternal;

    private enum Change
    {
        None,
        Beyond,
        NewlineRemoved,
    }

    /// <summary>To be asked whenever the output changed or the story stopped.</summary>
    private bool IsLineFinished()
    {
        operations -= output.Work;
        output.Work = 0;
        output.IsDirty = false;
        if (held.IsHeld)
        {
            var change = ChangeSinceHeld();
            if (change == Change.Beyond || sawUnsafeExternal)
            {
                Restore();
                return true;
            }
            if (change == Change.NewlineRemoved)
            {
                held.IsHeld = false;
            }
        }
        if (output.EndsInNewline)
        {
            if (!CanContinue)
            {
                held.IsHeld = false;
            }
            else if (!held.IsHeld)
            {
                Hold();
            }
        }
        return false;
    }

    private Change ChangeSinceHeld()
    {
        if (output.LowWater < held.Pieces.Count || held.InTag)
        {
            return ChangeInWhole();
        }
        var inTag = false;
        operations -= output.Count - held.Pieces.Count;
        for (var i = held.Pieces.Count; i < output.Count; i++)
        {
            ref readonly var piece = ref output[i];
            switch (piece.Kind)
            {
                case OutputPieceKind.BeginTag:
                    inTag = true;
                    break;
                case OutputPieceKind.EndTag:
                    inTag = false;
                    break;
                case OutputPieceKind.Words:
                case OutputPieceKind.Newline:
                case OutputPieceKind.Space when inTag && piece.Text.Length > 0:
                case OutputPieceKind.Tag when !inTag && piece.Text.Length > 0:
                    return Change.Beyond;
                default:
                    break;
            }
        }
        return Change.None;
    }

    /// <summary>The same question when output from before the newline was taken away, or the newline is in a tag.</summary>
    private Change ChangeInWhole()
    {
        var before = held.AllPieces;
        operations -= before.Length + output.Count;
        var (oldLength, _) = writer.Measure(before, -1);
        var (newLength, stillNewline) = writer.Measure(output.Pieces, oldLength - 1);
        if (newLength < oldLength || oldLength == 0 || !stillNewline)
        {
            return Change.NewlineRemoved;
        }
        return writer.TagsOf(output.Pieces).Count > writer.TagsOf(before).Count || writer.HasWordsAfter(output.Pieces, oldLength)
            ? Change.Beyond
            : Change.None;
    }

    private void Hold()
    {
        state.Age++;
        held.IsHeld = true;
        held.Position = position;
        held.Previous = previous;
        held.InExpression = inExpression;
        held.Kind = kind;
        held.FunctionStart = functionStart;
        held.Temporaries = temporaries;
        held.Below = below;
        held.Depth = depth;
        held.Suspended = suspended;
        held.Seed = state.Seed;
        held.PreviousRandom = state.PreviousRandom;
        held.TurnIndex = state.TurnIndex;
        held.DidSafeExit = didSafeExit;
        held.Warnings = warnings.Count;
        held.Operands = operands.Save();
        held.Choices.Clear();
        held.Choices.AddRange(choices);
        held.Globals.Clear();
        held.Counts.Clear();
        held.Visits.Clear();
        held.Keep(output.Pieces);
        output.LowWater = output.Count;
    }

    private void Restore()
    {
        held.IsHeld = false;
        position = held.Position;
        previous = held.Previous;
        inExpression = held.InExpression;
        kind = held.Kind;
        functionStart = held.FunctionStart;
        temporaries = held.Temporaries;
        below = held.Below;
        depth = held.Depth;
        suspended = held.Suspended;
        state.Seed = held.Seed;
        state.PreviousRandom = held.PreviousRandom;
        state.TurnIndex = held.TurnIndex;
        didSafeExit = held.DidSafeExit;
        errors.Clear();
        warnings.RemoveRange(held.Warnings, warnings.Count - held.Warnings);
        operands.Restore(held.Operands);
        choices.Clear();
        choices.AddRange(held.Choices);
        diverted = -1;
        UndoVisits();
        UndoWrites();
        output.Load(held.AllPieces);
    }

    private void UndoWrites()
    {
        for (var i = held.Globals.Count - 1; i >= 0; i--)
        {
            var (slot, old) = held.Globals[i];
            state.Globals.ForWriting()[slot] = old;
        }
        for (var i = held.Counts.Count - 1; i >= 0; i--)
        {
            var (slot, old) = held.Counts[i];
            state.Counts.ForWriting()[slot] = old;
        }
    }

    /// <summary>Counts the place here; what is only looked ahead at is taken back.</summary>
    private void Count(int[] places)
    {
        places[position]++;
        if (held.IsHeld)
        {
            held.Visits.Add(position);
        }
    }

    private void UndoVisits()
    {
        if (visits is not null)
        {
            foreach (var place in held.Visits)
            {
                visits[place]--;
            }
        }
    }

    private void DropHeld()
    {
        held.IsHeld = false;
        held.Temporaries = null;
        held.Below = null;
        held.Suspended = null;
        held.Operands = null;
        held.Choices.Clear();
        held.Globals.Clear();
        held.Counts.Clear();
        held.Visits.Clear();
        held.Pieces.Clear();
    }
}
