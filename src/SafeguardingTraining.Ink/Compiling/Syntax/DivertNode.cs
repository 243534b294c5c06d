namespace SafeguardingTraining.Ink.Compiling.Syntax;

/// <summary>How one arrow goes on.</summary>
internal enum DivertKind
{
    /// <summary>Goes there.</summary>
    Go,

    /// <summary>Goes there and comes back.</summary>
    Tunnel,

    /// <summary>Takes in what is there beside what stands here.</summary>
    Thread,

    /// <summary>Comes back from a tunnel, perhaps to somewhere else.</summary>
    Return,
}

/// <summary>One arrow with where it leads.</summary>
internal sealed class DivertNode(SourceSpan span, DivertKind kind, IReadOnlyList<Name> path, IReadOnlyList<Expression> arguments)
    : Node(span)
{
    public DivertKind Kind { get; } = kind;

    /// <summary>Empty for a return to where it was come from.</summary>
    public IReadOnlyList<Name> Path { get; } = path;

    public IReadOnlyList<Expression> Arguments { get; } = arguments;

    public string Text => string.Join('.', Path.Select(part => part.Text));

    public bool IsEnd => Path is [{ Text: "END" }];

    public bool IsDone => Path is [{ Text: "DONE" }];
}
