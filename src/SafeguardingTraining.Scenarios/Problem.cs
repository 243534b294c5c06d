namespace SafeguardingTraining.Scenarios;

/// <summary>Something an author should fix, with the file and the line (from 1) where it is.</summary>
public sealed record Problem(string File, int Line, Severity Severity, string Code, string Message)
{
    public override string ToString() => $"{File}:{Line}: {Message}";
}

public enum Severity
{
    Error,
    Warning,
}
