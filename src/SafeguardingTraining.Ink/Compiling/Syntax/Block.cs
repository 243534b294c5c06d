namespace SafeguardingTraining.Ink.Compiling.Syntax;

/// <summary>Content of one branch or one step of a sequence.</summary>
/// <param name="OnOwnLines">Written on lines of its own, where it may hold choices.</param>
internal sealed record Content(IReadOnlyList<Node> Nodes, bool OnOwnLines);

/// <summary>One way of a conditional.</summary>
/// <param name="Condition">Nothing for the first way of a question, and for <c>else</c>.</param>
internal sealed record Branch(SourceSpan Span, Expression? Condition, bool IsElse, Content Content);

/// <summary>Content that depends on a condition.</summary>
internal sealed class ConditionalNode(SourceSpan span, Expression? question, IReadOnlyList<Branch> branches) : Node(span)
{
    public Expression? Question { get; } = question;

    public IReadOnlyList<Branch> Branches { get; } = branches;
}

[Flags]
internal enum SequenceKinds
{
    None = 0,
    Stopping = 1,
    Cycle = 2,
    Shuffle = 4,
    Once = 8,
}

/// <summary>Content that changes each time it is come to.</summary>
internal sealed class SequenceNode(SourceSpan span, SequenceKinds kinds, IReadOnlyList<Content> steps) : Node(span)
{
    public SequenceKinds Kinds { get; } = kinds;

    public IReadOnlyList<Content> Steps { get; } = steps;
}
