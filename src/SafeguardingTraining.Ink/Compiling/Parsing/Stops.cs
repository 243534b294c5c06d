namespace SafeguardingTraining.Ink.Compiling.Parsing;

/// <summary>What ends a stretch of text besides the end of its line.</summary>
[Flags]
internal enum Stops
{
    None = 0,

    /// <summary>Inside braces: <c>}</c>.</summary>
    Brace = 1,

    /// <summary>Between alternatives: <c>|</c>.</summary>
    Bar = 2,

    /// <summary>The words of a choice: <c>[</c> and <c>]</c>, and arrows, which lead on from the choice.</summary>
    Choice = 4,

    /// <summary>Inside quotation marks.</summary>
    Quote = 8,
}
