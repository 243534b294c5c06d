namespace SafeguardingTraining.Ink.Compiling.Syntax;

/// <summary>A choice or a gather: what the indentation of a story is made of.</summary>
internal abstract class WeavePoint(SourceSpan span, int depth, Name? label) : Node(span)
{
    /// <summary>How many bullets or dashes, from 1.</summary>
    public int Depth { get; } = depth;

    public Name? Label { get; } = label;
}

internal sealed class GatherNode(SourceSpan span, int depth, Name? label) : WeavePoint(span, depth, label);

internal sealed class ChoiceNode(SourceSpan span, int depth, Name? label, bool isSticky) : WeavePoint(span, depth, label)
{
    public bool IsSticky { get; } = isSticky;

    public required IReadOnlyList<Expression> Conditions { get; init; }

    /// <summary>Shown with the choice and again once it is taken.</summary>
    public required IReadOnlyList<Node> Start { get; init; }

    /// <summary>In square brackets: shown with the choice only.</summary>
    public required IReadOnlyList<Node> Only { get; init; }

    /// <summary>Shown once the choice is taken, with where it leads.</summary>
    public required IReadOnlyList<Node> Inner { get; init; }

    /// <summary>Taken by itself when nothing else can be.</summary>
    public required bool IsFallback { get; init; }
}
