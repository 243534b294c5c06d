namespace SafeguardingTraining.Ink.Compiling.Syntax;

/// <summary>What an included file holds above its knots.</summary>
internal sealed class IncludeNode(SourceSpan span, IReadOnlyList<Node> content) : Node(span)
{
    public IReadOnlyList<Node> Content { get; } = content;
}
