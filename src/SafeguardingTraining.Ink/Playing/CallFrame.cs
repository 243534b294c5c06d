namespace SafeguardingTraining.Ink.Playing;

internal enum CallFrameKind : byte
{
    Tunnel,
    Function,
}

/// <summary>
/// One element of the call stack as it stood when something was called above it or when a choice remembered it.
/// Frames never change, so threads, choices and forks share them.
/// </summary>
internal sealed class CallFrame
{
    public required int Position { get; init; }

    public required bool InExpression { get; init; }

    public required CallFrameKind Kind { get; init; }

    /// <summary>Where the function's own output begins, or -1 once it has written words.</summary>
    public required int FunctionStart { get; init; }

    public required Temporaries? Temporaries { get; init; }

    public required CallFrame? Below { get; init; }

    /// <summary>How many frames are below.</summary>
    public required int Depth { get; init; }

    public CallFrame With(Temporaries? temporaries, int functionStart, CallFrame? below) =>
        new()
        {
            Position = Position,
            InExpression = InExpression,
            Kind = Kind,
            FunctionStart = functionStart,
            Temporaries = temporaries,
            Below = below,
            Depth = Depth,
        };
}

/// <summary>A thread that waits for the one started from it to end.</summary>
internal sealed record Suspended(CallFrame Top, int Previous, Suspended? Below);
