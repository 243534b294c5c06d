namespace SafeguardingTraining.Ink.Compiling.Syntax;

/// <summary>Something an author wrote that stands among the content of a story.</summary>
internal abstract class Node(SourceSpan span)
{
    public SourceSpan Span { get; } = span;
}

internal sealed class TextNode(SourceSpan span, string text) : Node(span)
{
    public string Text { get; } = text;
}

internal sealed class NewlineNode(SourceSpan span) : Node(span);

internal sealed class GlueNode(SourceSpan span) : Node(span);

/// <summary>Where a tag begins or ends.</summary>
internal sealed class TagNode(SourceSpan span, bool begins) : Node(span)
{
    public bool Begins { get; } = begins;
}

/// <summary>A value written out: <c>{x}</c>.</summary>
internal sealed class OutputNode(SourceSpan span, Expression value) : Node(span)
{
    public Expression Value { get; } = value;
}

/// <summary>A line that begins with <c>~</c> and does something.</summary>
internal sealed class DeedNode(SourceSpan span, Expression value) : Node(span)
{
    public Expression Value { get; } = value;
}

internal sealed class ReturnNode(SourceSpan span, Expression? value) : Node(span)
{
    public Expression? Value { get; } = value;
}

/// <summary>A variable given a value.</summary>
/// <param name="step">What is done to the value it had: <c>+</c>, <c>-</c>, or nothing where it is replaced.</param>
internal sealed class AssignmentNode(SourceSpan span, Name name, Expression value, string? step, bool isNew) : Node(span)
{
    public Name Name { get; } = name;

    public Expression Value { get; } = value;

    public string? Step { get; } = step;

    public bool IsNew { get; } = isNew;
}

/// <summary>A name and where it is written.</summary>
internal sealed record Name(string Text, SourceSpan Span);
