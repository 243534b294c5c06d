namespace SafeguardingTraining.Ink;

/// <summary>What came of picking a choice.</summary>
public abstract record Picked
{
    private protected Picked() { }
}

/// <summary>The choice was taken: read on to see what follows.</summary>
public sealed record Taken : Picked
{
    internal static Taken Instance { get; } = new();
}

/// <summary>There is no choice with that number now; nothing has changed.</summary>
public sealed record NoSuchChoice(string Message) : Picked;
