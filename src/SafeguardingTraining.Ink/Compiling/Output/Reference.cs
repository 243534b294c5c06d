namespace SafeguardingTraining.Ink.Compiling.Output;

/// <summary>An element that names another by its path.</summary>
internal abstract class Reference : Element
{
    /// <summary>What is named: an element, or the block of a place once that is made.</summary>
    public Element? Target { get; init; }

    public Place? Place { get; init; }

    public Element? Led => Target ?? Place?.Block;
}

/// <summary>How often a place was visited.</summary>
internal sealed class VisitCount : Reference;

/// <summary>A place as a value.</summary>
internal sealed class TargetValue : Reference;

internal enum JumpKind
{
    Divert,
    Function,
    Tunnel,
}

/// <summary>Goes somewhere else.</summary>
internal sealed class Jump(JumpKind kind) : Reference
{
    public JumpKind Kind { get; } = kind;

    public bool IsConditional { get; init; }

    /// <summary>The variable that holds where to go, or nothing.</summary>
    public string? Variable { get; init; }
}

/// <summary>Offers a choice.</summary>
internal sealed class ChoiceOffer(int flags) : Reference
{
    public int Flags { get; } = flags;
}
