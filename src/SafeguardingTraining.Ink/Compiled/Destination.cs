namespace SafeguardingTraining.Ink.Compiled;

/// <summary>A path a story can hold as a value, looked up once when the story is loaded.</summary>
internal sealed class Destination(string path)
{
    public string Path { get; } = path;

    /// <summary>Where to go; a container itself is its header. -1 when nothing is there.</summary>
    public int Position { get; init; } = -1;

    /// <summary>Nothing is at the path nor near it.</summary>
    public bool IsMissing { get; init; }

    /// <summary>The nearest thing found when nothing is exactly at the path.</summary>
    public string? ApproximatedTo { get; init; }

    /// <summary>The container exactly at the path, whose visits can be asked for.</summary>
    public Container? Counted { get; init; }
}
