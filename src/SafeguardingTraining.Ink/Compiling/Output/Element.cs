using SafeguardingTraining.Ink.Compiling.Syntax;

namespace SafeguardingTraining.Ink.Compiling.Output;

/// <summary>One thing in a compiled story.</summary>
internal abstract class Element
{
    public Block? Parent { get; set; }

    /// <summary>Place among the parent's content, or -1 for what can only be reached by name.</summary>
    public int Index { get; set; } = -1;

    /// <summary>Where it was written; null for what the compiler adds by itself.</summary>
    public SourceText? File { get; set; }

    public int Line { get; set; }

    public void At(SourceSpan span) => (File, Line) = (span.File, span.Line);
}

/// <summary>A word of the compiled form: a command, an operator, a line break.</summary>
internal sealed class CommandWord(string text) : Element
{
    public string Text { get; } = text;
}

internal sealed class TextElement(string text) : Element
{
    public string Text { get; set; } = text;
}

internal sealed class WholeNumber(int value) : Element
{
    public int Value { get; } = value;
}

internal sealed class RealNumber(double value) : Element
{
    public double Value { get; } = value;
}

internal sealed class TruthLiteral(bool value) : Element
{
    public bool Value { get; } = value;
}

internal sealed class ListLiteral(IReadOnlyList<(string Item, int Value)> items, string? origin) : Element
{
    public IReadOnlyList<(string Item, int Value)> Items { get; } = items;

    public string? Origin { get; } = origin;
}

internal sealed class VariableRead(string name) : Element
{
    public string Name { get; } = name;
}

internal sealed class VariablePointer(string name) : Element
{
    public string Name { get; } = name;
}

internal sealed class Assignment(string name, bool isGlobal, bool isNew) : Element
{
    public string Name { get; } = name;

    public bool IsGlobal { get; } = isGlobal;

    public bool IsNew { get; } = isNew;
}

internal sealed class ExternalCall(string name, int arguments) : Element
{
    public string Name { get; } = name;

    public int Arguments { get; } = arguments;
}
