namespace SafeguardingTraining.Ink.Compiling;

/// <summary>How much a message matters: a story with an error is not made.</summary>
public enum MessageSeverity
{
    /// <summary>Worth knowing; often meant so.</summary>
    Note,

    /// <summary>The story is made, and may not do what its author meant.</summary>
    Warning,

    /// <summary>The story cannot be made until this is changed.</summary>
    Error,
}

/// <summary>One thing the compiler tells an author, in words for somebody who does not program.</summary>
/// <param name="File">The file within the story's folder.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in characters.</param>
/// <param name="Length">How many characters are meant; at least 1.</param>
/// <param name="Words">The words in question as they stand in the source, shortened when long; may be empty.</param>
/// <param name="Text">What is the matter.</param>
/// <param name="Advice">What to try; may be empty.</param>
public sealed record InkMessage(
    MessageSeverity Severity,
    string File,
    int Line,
    int Column,
    int Length,
    string Words,
    string Text,
    string Advice
)
{
    public override string ToString() => $"{File}:{Line}:{Column} {Severity}: {Text}{(Advice.Length == 0 ? "" : " " + Advice)}";
}
