using SafeguardingTraining.Ink.Compiled;
using SafeguardingTraining.Ink.Values;

namespace SafeguardingTraining.Ink.Playing;

/// <summary>
/// Variables. A name means a global first, then a list item, then a temporary of the topmost call stack element.
/// A pointer says in which element its variable is: 0 is the globals, 1 the bottom of the stack.
/// </summary>
internal sealed partial class Player
{
    private const int LongestPointerChain = 1_000;

    private void ReadVariable(VariableName name)
    {
        var value = ValueOf(name);
        if (value.Kind == OperandKind.None)
        {
            Warn(
                $"Variable not found: '{name.Text}'. Using default value of 0 (false). This can happen with temporary variables if the declaration hasn't yet been hit. Globals are always given a default value on load if a value doesn't exist in the save state."
            );
            value = Operand.Of(0);
        }
        Push(value);
    }

    /// <summary>A variable's value, following pointers; None when there is no such variable.</summary>
    private Operand ValueOf(VariableName name)
    {
        var value = RawValue(name, -1);
        for (var hops = 0; value.Kind == OperandKind.Pointer; hops++)
        {
            if (hops > LongestPointerChain)
            {
                Exhaust($"followed more than {LongestPointerChain:N0} references from '{name.Text}'");
                return Operand.Of(0);
            }
            value = RawValue(value.Pointed, value.Whole);
        }
        return value;
    }

    private Operand RawValue(VariableName name, int element)
    {
        if (element <= 0)
        {
            if (name.GlobalSlot >= 0 && state.Globals.Peek()[name.GlobalSlot] is { Kind: not OperandKind.None } global)
            {
                return global;
            }
            if (name.Item is { } item)
            {
                return Operand.Of(item);
            }
        }
        return element != 0 && TemporariesAt(element) is { } found && found.TryGet(name, out var value) ? value : default;
    }

    private Temporaries? TemporariesAt(int element)
    {
        if (element < 0 || element == depth + 1)
        {
            return temporaries;
        }
        return FrameAt(element)?.Temporaries;
    }

    private CallFrame? FrameAt(int element)
    {
        var frame = below;
        while (frame is not null && frame.Depth + 1 > element)
        {
            frame = frame.Below;
            operations--;
        }
        return frame;
    }

    private void PushPointer(VariableName name, int element)
    {
        var resolved =
            element >= 0 ? element
            : temporaries is not null && temporaries.Has(name) ? depth + 1
            : 0;
        Push(Operand.OfPointer(name, resolved));
    }

    private void Assign(VariableName name, InstructionFlags flags)
    {
        if (!TryPop(out var value))
        {
            return;
        }
        if ((flags & InstructionFlags.NewVariable) != 0)
        {
            Declare(name, value, (flags & InstructionFlags.Global) != 0);
        }
        else
        {
            Reassign(name, value);
        }
    }

    private void Declare(VariableName name, Operand value, bool isGlobal)
    {
        if (value.Kind == OperandKind.Pointer)
        {
            var beyond = RawValue(value.Pointed, value.Whole);
            value = beyond.Kind == OperandKind.Pointer ? beyond : value;
            if (!isGlobal && value.Pointed == name && value.Whole == depth + 1)
            {
                // A knot diverted to, not called, with a reference to a variable of the same name: it has it already.
                return;
            }
        }
        if (isGlobal)
        {
            SetGlobal(name, value);
        }
        else
        {
            SetTemporary(name, value, -1);
        }
    }

    private void Reassign(VariableName name, in Operand value)
    {
        var element = IsGlobal(name) ? 0 : -1;
        for (var hops = 0; RawValue(name, element) is { Kind: OperandKind.Pointer } pointer; hops++)
        {
            if (hops > LongestPointerChain)
            {
                Exhaust($"followed more than {LongestPointerChain:N0} references from '{name.Text}'");
                return;
            }
            (name, element) = (pointer.Pointed, pointer.Whole);
        }
        if (element == 0)
        {
            SetGlobal(name, value);
        }
        else if (TemporariesAt(element) is { } found && found.Has(name))
        {
            SetTemporary(name, value, element);
        }
        else
        {
            Fail($"Could not find temporary variable to set: {name.Text}");
        }
    }

    private bool IsGlobal(VariableName name) => name.GlobalSlot >= 0 && state.Globals.Peek()[name.GlobalSlot].Kind != OperandKind.None;

    private void SetGlobal(VariableName name, in Operand value)
    {
        var globals = state.Globals.ForWriting();
        var old = globals[name.GlobalSlot];
        if (held.IsHeld)
        {
            held.Globals.Add((name.GlobalSlot, old));
        }
        globals[name.GlobalSlot] = KeepOrigins(old, value);
    }

    private void SetTemporary(VariableName name, in Operand value, int element)
    {
        if (element >= 0 && element != depth + 1)
        {
            below = WithTemporary(below, name, value, element);
            return;
        }
        if (temporaries is null)
        {
            temporaries = new Temporaries(state.Age);
        }
        else if (temporaries.Age != state.Age)
        {
            temporaries = temporaries.Copy(state.Age);
        }
        temporaries.Set(name, temporaries.TryGet(name, out var old) ? KeepOrigins(old, value) : value);
    }

    /// <summary>The frames with one variable changed further down, in place where nobody shares them.</summary>
    private CallFrame? WithTemporary(CallFrame? top, VariableName name, in Operand value, int element)
    {
        if (FrameAt(element) is not { Temporaries: { } found } frame)
        {
            return top;
        }
        var kept = found.TryGet(name, out var old) ? KeepOrigins(old, value) : value;
        if (found.Age == state.Age)
        {
            found.Set(name, kept);
            return top;
        }
        var copy = found.Copy(state.Age);
        copy.Set(name, kept);
        var changed = frame.With(copy, frame.FunctionStart, frame.Below);
        var above = new Stack<CallFrame>();
        for (var at = top; at is not null && at != frame; at = at.Below)
        {
            above.Push(at);
        }
        while (above.TryPop(out var next))
        {
            changed = next.With(next.Temporaries, next.FunctionStart, changed);
        }
        return changed;
    }

    /// <summary>An empty list put into a list variable goes on belonging to the same declarations.</summary>
    private static Operand KeepOrigins(in Operand old, in Operand value) =>
        old.Kind == OperandKind.List && value is { Kind: OperandKind.List, List.Count: 0 }
            ? Operand.Of(InkList.Of([], old.List.Origins))
            : value;
}
