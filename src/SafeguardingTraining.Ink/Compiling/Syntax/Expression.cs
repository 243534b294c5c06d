namespace SafeguardingTraining.Ink.Compiling.Syntax;

/// <summary>Something that has a value.</summary>
internal abstract class Expression(SourceSpan span)
{
    public SourceSpan Span { get; } = span;
}

internal sealed class WholeExpression(SourceSpan span, int value) : Expression(span)
{
    public int Value { get; } = value;
}

internal sealed class RealExpression(SourceSpan span, double value) : Expression(span)
{
    public double Value { get; } = value;
}

internal sealed class TruthExpression(SourceSpan span, bool value) : Expression(span)
{
    public bool Value { get; } = value;
}

internal sealed class StringExpression(SourceSpan span, IReadOnlyList<Node> content) : Expression(span)
{
    public IReadOnlyList<Node> Content { get; } = content;
}

/// <summary>A variable, a constant, a list item, or a place whose visits are counted.</summary>
internal sealed class NameExpression(SourceSpan span, IReadOnlyList<Name> path) : Expression(span)
{
    public IReadOnlyList<Name> Path { get; } = path;

    public string Text => Path is [var only] ? only.Text : string.Join('.', Path.Select(part => part.Text));
}

/// <summary>A place as a value: <c>-> knot</c>.</summary>
internal sealed class TargetExpression(SourceSpan span, IReadOnlyList<Name> path) : Expression(span)
{
    public IReadOnlyList<Name> Path { get; } = path;

    public string Text => string.Join('.', Path.Select(part => part.Text));
}

internal sealed class CallExpression(SourceSpan span, Name name, IReadOnlyList<Expression> arguments) : Expression(span)
{
    public Name Name { get; } = name;

    public IReadOnlyList<Expression> Arguments { get; } = arguments;
}

internal sealed class UnaryExpression(SourceSpan span, string operation, Expression operand) : Expression(span)
{
    /// <summary>As compiled stories write it: <c>_</c> or <c>!</c>.</summary>
    public string Operation { get; } = operation;

    public Expression Operand { get; } = operand;
}

internal sealed class BinaryExpression(SourceSpan span, string operation, Expression left, Expression right) : Expression(span)
{
    /// <summary>As compiled stories write it.</summary>
    public string Operation { get; } = operation;

    public Expression Left { get; } = left;

    public Expression Right { get; } = right;
}

/// <summary>List items in brackets: <c>(a, b)</c>, <c>()</c>.</summary>
internal sealed class ListExpression(SourceSpan span, IReadOnlyList<NameExpression> items) : Expression(span)
{
    public IReadOnlyList<NameExpression> Items { get; } = items;
}
