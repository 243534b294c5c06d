using System.Runtime.CompilerServices;
using SafeguardingTraining.Ink.Compiled;
using SafeguardingTraining.Ink.Values;

namespace SafeguardingTraining.Ink.Playing;

/// <summary>How often and when each counted container was visited.</summary>
internal sealed partial class Player
{
    private void Visit(Container container, bool atStart)
    {
        if (container.StartOnly && !atStart)
        {
            return;
        }
        if (container.VisitSlot >= 0)
        {
            SetCount(container.VisitSlot, state.Counts.Peek()[container.VisitSlot] + 1);
        }
        if (container.TurnSlot >= 0)
        {
            SetCount(container.TurnSlot, state.TurnIndex + 2);
        }
    }

    private void SetCount(int slot, int count)
    {
        var counts = state.Counts.ForWriting();
        if (held.IsHeld)
        {
            held.Counts.Add((slot, counts[slot]));
        }
        counts[slot] = count;
    }

    /// <summary>Visits the containers that a divert led into, other than those the story was in already.</summary>
    private void VisitDivertedTo()
    {
        if (position < 0)
        {
            return;
        }
        ref readonly var instruction = ref code[position];
        var ancestor = program.Containers[instruction.Owner];
        var isFirst = position == ancestor.Start;
        if (instruction.Op == OpCode.Header || (instruction.Op == OpCode.End && ancestor.Count > 0))
        {
            return;
        }
        if (instruction.Op == OpCode.End)
        {
            isFirst = ancestor.IndexInParent == 0;
            ancestor = ancestor.Parent;
        }
        var from = previous >= 0 ? ContainerAt(previous) : null;
        var allAtStart = true;
        while (ancestor is not null && (from is null || ancestor.StartOnly || !ancestor.Holds(from)))
        {
            allAtStart &= isFirst;
            Visit(ancestor, allAtStart);
            isFirst = ancestor.IndexInParent == 0;
            ancestor = ancestor.Parent;
        }
    }

    private Container ContainerAt(int place)
    {
        ref readonly var instruction = ref code[place];
        return instruction.Op == OpCode.Enter ? Unsafe.As<Container>(instruction.Data) : program.Containers[instruction.Owner];
    }

    private void PushVisits(Container? container)
    {
        if (TryCountVisits(container, out var visits))
        {
            Push(Operand.Of(visits));
        }
    }

    private void PushVisitIndex()
    {
        if (TryCountVisits(program.Containers[code[position].Owner], out var visits))
        {
            Push(Operand.Of(visits - 1));
        }
    }

    private bool TryCountVisits(Container? container, out int visits)
    {
        if (container is { VisitSlot: >= 0 and var slot })
        {
            visits = state.Counts.Peek()[slot];
            return true;
        }
        visits = 0;
        Fail($"Read count for target ({container?.Name} - on ) unknown.");
        return false;
    }

    private void PushCountOf(OpCode op)
    {
        if (!TryPop(out var target))
        {
            return;
        }
        if (target.Kind != OperandKind.Target)
        {
            var note =
                target.Kind == OperandKind.Whole
                    ? ". Did you accidentally pass a read count ('knot_name') instead of a target ('-> knot_name')?"
                    : "";
            Fail($"TURNS_SINCE expected a divert target (knot, stitch, label name), but saw {target}{note}");
        }
        else if (target.Target.Counted is not { } container)
        {
            Warn($"Failed to find container for {op} lookup at {target.Target.Path}");
            Push(Operand.Of(op == OpCode.TurnsSince ? -1 : 0));
        }
        else if (op == OpCode.ReadCount)
        {
            PushVisits(container);
        }
        else
        {
            PushTurnsSince(container);
        }
    }

    private void PushTurnsSince(Container container)
    {
        if (container.TurnSlot < 0)
        {
            Fail($"TURNS_SINCE() for target ({container.Name} - on ) unknown.");
            return;
        }
        var visited = state.Counts.Peek()[container.TurnSlot];
        Push(Operand.Of(visited == 0 ? -1 : state.TurnIndex - (visited - 2)));
    }
}
