namespace SafeguardingTraining.Ink;

/// <summary>What came of reading a compiled story: a program to play, or why there is none.</summary>
public abstract record Loading
{
    private protected Loading() { }
}

/// <summary>The story was read and can be played.</summary>
public sealed record Loaded(InkProgram Program) : Loading;

/// <summary>The story could not be read; the message says why, for its author.</summary>
public sealed record NotLoaded(string Message) : Loading;
