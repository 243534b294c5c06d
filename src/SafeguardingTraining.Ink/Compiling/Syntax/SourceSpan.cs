namespace SafeguardingTraining.Ink.Compiling.Syntax;

/// <summary>A stretch of one file's text.</summary>
internal readonly record struct SourceSpan(SourceText File, int Start, int End)
{
    public int Length => End - Start;

    public int Line => File is null ? 0 : File.LineOf(Start);

    public string Text => File.Text[Start..End];
}
