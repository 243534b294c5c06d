namespace SafeguardingTraining.Ink;

/// <summary>A value a story keeps in one of its variables.</summary>
public abstract record Value
{
    private protected Value() { }

    public static implicit operator Value(int number) => new Whole(number);

    public static implicit operator Value(float number) => new Real(number);

    public static implicit operator Value(string text) => new Text(text);

    public static implicit operator Value(bool truth) => new Truth(truth);
}

/// <summary>A whole number.</summary>
public sealed record Whole(int Number) : Value;

/// <summary>A number with a fraction.</summary>
public sealed record Real(float Number) : Value;

/// <summary>A text.</summary>
public sealed record Text(string Content) : Value;

/// <summary>True or false.</summary>
public sealed record Truth(bool IsTrue) : Value;

/// <summary>A place in the story, such as a knot.</summary>
public sealed record Target(string Path) : Value;

/// <summary>Items of the story's lists, each as <c>List.item</c>, in the order the story holds them.</summary>
public sealed record ListValue(IReadOnlyList<string> Items) : Value
{
    public bool Equals(ListValue? other) => other is not null && Items.SequenceEqual(other.Items);

    public override int GetHashCode() => Items.Aggregate(0, HashCode.Combine);
}
