using System.Text;
using SafeguardingTraining.Ink.Compiled;

namespace SafeguardingTraining.Ink.Playing;

/// <summary>Writes down all of a waiting session that can still make a difference.</summary>
internal static class Fingerprint
{
    public static string Of(InkProgram program, State state)
    {
        var text = new StringBuilder();
        foreach (var choice in state.Choices)
        {
            text.Append(choice.Text).Append('\u0001').Append(choice.Destination.Path).Append('\u0001').AppendJoin(',', choice.Tags);
            for (var frame = choice.Thread; frame is not null; frame = frame.Below)
            {
                text.Append('\u0002').Append(frame.Position).Append(frame.Kind).Append(frame.Temporaries);
            }
        }
        Write(LookFrom(program, state.Choices), state, text);
        return text.ToString();
    }

    /// <summary>What can still be looked at from where these choices lead.</summary>
    public static Liveness.Look LookFrom(InkProgram program, IReadOnlyList<PendingChoice> choices)
    {
        var containers = new HashSet<int>();
        foreach (var choice in choices)
        {
            containers.Add(program.Code[Math.Max(choice.Destination.Position, 0)].Owner);
            for (var frame = choice.Thread; frame is not null; frame = frame.Below)
            {
                containers.Add(program.Code[Math.Max(frame.Position, 0)].Owner);
            }
        }
        return program.Liveness.From(containers);
    }

    private static void Write(Liveness.Look look, State state, StringBuilder text)
    {
        var globals = state.Globals.Peek();
        foreach (var slot in look.Globals)
        {
            text.Append('\u0003').Append((byte)globals[slot].Kind).Append(globals[slot].ToString());
        }
        var counts = state.Counts.Peek();
        foreach (var slot in look.Counts)
        {
            text.Append('\u0004').Append(counts[slot]);
        }
        if (look.CountsTurns)
        {
            text.Append('\u0005').Append(state.TurnIndex);
        }
        if (look.IsChancy)
        {
            text.Append('\u0006').Append(state.Seed).Append(',').Append(state.PreviousRandom);
        }
    }
}
