namespace SafeguardingTraining.Ink.Compiled;

/// <summary>A place in the story that offers a choice.</summary>
internal sealed class ChoicePoint(int flags, Container? counted, Destination destination)
{
    public bool HasCondition { get; } = (flags & 1) != 0;

    public bool HasStartContent { get; } = (flags & 2) != 0;

    public bool HasChoiceOnlyContent { get; } = (flags & 4) != 0;

    public bool IsInvisibleDefault { get; } = (flags & 8) != 0;

    public bool OnceOnly { get; } = (flags & 16) != 0;

    public Container? Counted { get; } = counted;

    public Destination Destination { get; } = destination;
}
