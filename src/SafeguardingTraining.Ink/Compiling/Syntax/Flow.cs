namespace SafeguardingTraining.Ink.Compiling.Syntax;

/// <summary>What a function or a knot is handed.</summary>
internal sealed record Parameter(Name Name, bool IsReference, bool IsTarget);

/// <summary>A knot, a stitch or a function.</summary>
internal sealed class Flow(Name name, IReadOnlyList<Parameter> parameters, bool isFunction)
{
    public Name Name { get; } = name;

    public IReadOnlyList<Parameter> Parameters { get; } = parameters;

    public bool IsFunction { get; } = isFunction;

    /// <summary>Nothing at all stands between its name and its first stitch.</summary>
    public bool IsEmpty { get; set; }

    public List<Node> Content { get; } = [];

    public List<Flow> Stitches { get; } = [];
}

/// <summary>All of a story as written, whatever files it stands in.</summary>
internal sealed class StorySyntax
{
    public List<Node> Content { get; } = [];

    public List<Flow> Knots { get; } = [];

    /// <summary>Variables and lists in the order they are declared.</summary>
    public List<object> Globals { get; } = [];

    public List<ConstantDeclaration> Constants { get; } = [];

    public List<ExternalDeclaration> Externals { get; } = [];
}
