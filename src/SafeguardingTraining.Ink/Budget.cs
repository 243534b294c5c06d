namespace SafeguardingTraining.Ink;

/// <summary>How much a story may use, so that a mistake in one story never holds up everyone else.</summary>
public sealed record Budget
{
    /// <summary>Far more than any story needs, and still over within a fraction of a second.</summary>
    public static Budget Default { get; } = new();

    /// <summary>Steps in one turn; long texts and lists cost more than one. Default 1,000,000.</summary>
    public int Operations { get; init; } = 1_000_000;

    /// <summary>Functions and tunnels inside one another. Default 5,000.</summary>
    public int StackDepth { get; init; } = 5_000;

    /// <summary>Values waiting to be used. Default 20,000.</summary>
    public int EvaluationDepth { get; init; } = 20_000;

    /// <summary>Characters written in one turn. Default 1,000,000.</summary>
    public int OutputLength { get; init; } = 1_000_000;

    /// <summary>Characters in one text the story makes. Default 100,000.</summary>
    public int StringLength { get; init; } = 100_000;

    /// <summary>Threads started in one turn. Default 10,000.</summary>
    public int Threads { get; init; } = 10_000;

    /// <summary>Choices on offer at once. Default 1,000.</summary>
    public int Choices { get; init; } = 1_000;
}
