using SafeguardingTraining.Ink.Compiling.Syntax;

namespace SafeguardingTraining.Ink.Compiling.Output;

/// <summary>A container of the compiled story: content in order, and more that is only reached by name.</summary>
internal sealed class Block(string? name = null) : Element
{
    public const int CountsVisits = 1;
    public const int CountsTurns = 2;
    public const int AtStartOnly = 4;

    public string? Name { get; } = name;

    public int Flags { get; set; }

    public List<Element> Content { get; } = [];

    public OrderedDictionary<string, Block>? Named { get; private set; }

    /// <summary>How far from the root, which is 0.</summary>
    public int Depth => depth >= 0 ? depth : depth = Parent is { } parent ? parent.Depth + 1 : 0;

    private int depth = -1;
    private string? path;

    public void Add(Element element)
    {
        element.Parent = this;
        element.Index = Content.Count;
        Content.Add(element);
    }

    public T Add<T>(T element, SourceSpan span)
        where T : Element
    {
        element.At(span);
        Add(element);
        return element;
    }

    public void Add(string word) => Add(new CommandWord(word));

    public void Add(string word, SourceSpan span) => Add(new CommandWord(word), span);

    /// <summary>Adds what can only be reached by name; one of the same name takes the place of an earlier one.</summary>
    public void AddNamed(Block block)
    {
        block.Parent = this;
        Named ??= [];
        Named[block.Name ?? ""] = block;
    }

    /// <summary>This block's own part of its path.</summary>
    public string Component => Name ?? Numbers.Of(Index);

    public string Path =>
        path ??=
            Parent is null ? ""
            : Parent.Path.Length == 0 ? Component
            : $"{Parent.Path}.{Component}";
}
