namespace SafeguardingTraining.Ink.Values;

/// <summary>Ink's own operators and functions.</summary>
internal enum NativeFunction
{
    Add,
    Subtract,
    Multiply,
    Divide,
    Mod,
    Equal,
    NotEqual,
    Greater,
    Less,
    GreaterOrEqual,
    LessOrEqual,
    And,
    Or,
    Min,
    Max,
    Pow,
    Has,
    Hasnt,
    Intersect,

    Negate,
    Not,
    Floor,
    Ceiling,
    Int,
    Float,
    ListMin,
    ListMax,
    ListAll,
    ListCount,
    ListValue,
    ListInvert,
}

internal static class NativeFunctions
{
    private static readonly string[] Names =
    [
        "+",
        "-",
        "*",
        "/",
        "%",
        "==",
        "!=",
        ">",
        "<",
        ">=",
        "<=",
        "&&",
        "||",
        "MIN",
        "MAX",
        "POW",
        "?",
        "!?",
        "^",
        "_",
        "!",
        "FLOOR",
        "CEILING",
        "INT",
        "FLOAT",
        "LIST_MIN",
        "LIST_MAX",
        "LIST_ALL",
        "LIST_COUNT",
        "LIST_VALUE",
        "LIST_INVERT",
    ];

    /// <summary>By the word compiled stories use, where <c>^</c> is taken by texts and intersection is <c>L^</c>.</summary>
    public static IReadOnlyDictionary<string, NativeFunction> ByWord { get; } =
        Names.Index().ToDictionary(name => name.Item == "^" ? "L^" : name.Item, name => (NativeFunction)name.Index);

    public static bool TakesTwo(this NativeFunction function) => function < NativeFunction.Negate;

    public static string Word(this NativeFunction function) => Names[(int)function];
}
