using System.Runtime.CompilerServices;
using SafeguardingTraining.Ink.Compiled;
using SafeguardingTraining.Ink.Values;

namespace SafeguardingTraining.Ink.Playing;

/// <summary>Where the story is: diverts, tunnels, functions and threads. The topmost call stack element lives in fields.</summary>
internal sealed partial class Player
{
    private int position;
    private int previous;
    private int diverted;

    private bool inExpression;
    private CallFrameKind kind;
    private int functionStart;
    private Temporaries? temporaries;
    private CallFrame? below;
    private int depth;
    private Suspended? suspended;

    /// <summary>Follows a divert, or goes to the next content, leaving functions and threads whose content runs out.</summary>
    private void Advance()
    {
        while (true)
        {
            previous = position;
            if (diverted >= 0)
            {
                position = diverted;
                diverted = -1;
                VisitDivertedTo();
                return;
            }
            position = code[position].Next;
            if (position >= 0 || !LeaveEndedContent())
            {
                return;
            }
            operations--;
        }
    }

    /// <summary>True when there is a place outside to go on after.</summary>
    private bool LeaveEndedContent()
    {
        if (below is not null && kind == CallFrameKind.Function)
        {
            PopFrame();
            if (inExpression)
            {
                Push(Operand.Void);
            }
        }
        else if (suspended is not null)
        {
            PopThread();
        }
        else
        {
            return false;
        }
        return position >= 0;
    }

    private void Divert(in Instruction instruction)
    {
        if ((instruction.Flags & InstructionFlags.Conditional) != 0 && (!TryPop(out var condition) || !Holds(condition)))
        {
            return;
        }
        var target = instruction.Op == OpCode.Divert ? instruction.Number : VariableTarget(Unsafe.As<VariableName>(instruction.Data));
        if (position < 0)
        {
            return;
        }
        if (
            (instruction.Flags & (InstructionFlags.Function | InstructionFlags.Tunnel)) != 0
            && !PushFrame((instruction.Flags & InstructionFlags.Function) != 0 ? CallFrameKind.Function : CallFrameKind.Tunnel)
        )
        {
            return;
        }
        if (target < 0)
        {
            var name = instruction.Data is VariableName variable ? $"variable: {variable.Text}" : instruction.Data;
            Fail($"Divert resolution failed: Divert({name})");
            return;
        }
        diverted = target;
    }

    private int VariableTarget(VariableName name)
    {
        var value = ValueOf(name);
        switch (value.Kind)
        {
            case OperandKind.Target:
                return PositionOf(value.Target);
            case OperandKind.None:
                Fail($"Tried to divert using a target from a variable that could not be found ({name.Text})");
                return -1;
            default:
                var content = value is { Kind: OperandKind.Whole, Whole: 0 } ? "was empty/null (the value 0)." : $"contained '{value}'.";
                Fail(
                    $"Tried to divert to a target from a variable, but the variable ({name.Text}) didn't contain a divert target, it {content}"
                );
                return -1;
        }
    }

    /// <summary>Where a path held as a value leads. Fails when it leads nowhere, warns when only near.</summary>
    private int PositionOf(Destination destination)
    {
        if (destination.IsMissing)
        {
            Fail($"Failed to find content at path '{destination.Path}', and no approximation of it was possible.");
        }
        else if (destination.ApproximatedTo is not null)
        {
            Warn($"Failed to find content at path '{destination.Path}', so it was approximated to: '{destination.ApproximatedTo}'.");
        }
        return destination.Position;
    }

    /// <summary>Goes where a choice or a jump leads. A container is entered at its first content.</summary>
    private void GoTo(Destination destination, bool countsTurn)
    {
        choices.Clear();
        var target = PositionOf(destination);
        if (errors.Count > 0)
        {
            return;
        }
        position = target >= 0 && code[target].Op == OpCode.Header ? target + 1 : target;
        if (countsTurn)
        {
            state.TurnIndex++;
        }
        VisitDivertedTo();
    }

    private void ReturnFunction()
    {
        if (CanReturn(CallFrameKind.Function))
        {
            PopFrame();
        }
    }

    private void ReturnTunnel()
    {
        if (!TryPop(out var onwards))
        {
            return;
        }
        if (onwards.Kind is not OperandKind.Target and not OperandKind.Void)
        {
            Fail("Expected void if ->-> doesn't override target");
        }
        else if (CanReturn(CallFrameKind.Tunnel))
        {
            PopFrame();
            diverted = onwards.Kind == OperandKind.Target ? PositionOf(onwards.Target) : -1;
        }
    }

    private bool CanReturn(CallFrameKind expected)
    {
        if (below is not null && kind == expected)
        {
            return true;
        }
        var wanted = below is null ? "end of flow (-> END or choice)" : NameOf(kind);
        Fail($"Found {NameOf(expected)}, when expected {wanted}");
        return false;
    }

    private static string NameOf(CallFrameKind kind) =>
        kind == CallFrameKind.Function ? "function return statement (~ return)" : "tunnel onwards statement (->->)";

    private void Done()
    {
        if (suspended is not null)
        {
            PopThread();
            return;
        }
        didSafeExit = true;
        position = -1;
    }

    private void ForceEnd()
    {
        (inExpression, kind, functionStart, temporaries, below, depth, suspended) = (false, CallFrameKind.Tunnel, 0, null, null, 0, null);
        (position, previous, diverted) = (-1, -1, -1);
        choices.Clear();
        didSafeExit = true;
    }

    private bool PushFrame(CallFrameKind pushed)
    {
        if (depth + 1 >= budget.StackDepth)
        {
            Exhaust($"called more than {budget.StackDepth:N0} functions or tunnels inside one another");
            return false;
        }
        below = Capture();
        depth++;
        (inExpression, kind, functionStart, temporaries) = (false, pushed, output.Count, null);
        return true;
    }

    private void PopFrame()
    {
        if (kind == CallFrameKind.Function)
        {
            TrimFunctionEnd();
        }
        if (below is { } frame)
        {
            Resume(frame);
        }
    }

    private void StartThread()
    {
        if (--threadsLeft < 0)
        {
            Exhaust($"started more than {budget.Threads:N0} threads in one turn");
            return;
        }
        suspended = new Suspended(Remember(), previous, suspended);
    }

    private void PopThread()
    {
        if (suspended is { } waiting)
        {
            suspended = waiting.Below;
            Resume(waiting.Top);
            previous = waiting.Previous;
        }
    }

    /// <summary>Goes on from a remembered call stack, leaving every thread.</summary>
    private void Resume(CallFrame thread, int previousPosition)
    {
        suspended = null;
        Resume(thread);
        previous = previousPosition;
    }

    private void Resume(CallFrame frame)
    {
        position = frame.Position;
        inExpression = frame.InExpression;
        kind = frame.Kind;
        functionStart = frame.FunctionStart;
        temporaries = frame.Temporaries;
        below = frame.Below;
        depth = frame.Depth;
    }

    /// <summary>The call stack for someone who may come back to it, so nothing in it may change from now on.</summary>
    private CallFrame Remember()
    {
        state.Age++;
        return Capture();
    }

    private CallFrame Capture() =>
        new()
        {
            Position = position,
            InExpression = inExpression,
            Kind = kind,
            FunctionStart = functionStart,
            Temporaries = temporaries,
            Below = below,
            Depth = depth,
        };
}
