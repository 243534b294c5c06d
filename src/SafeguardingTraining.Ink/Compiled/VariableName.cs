using SafeguardingTraining.Ink.Values;

namespace SafeguardingTraining.Ink.Compiled;

/// <summary>A name the story uses for a variable, and what it can stand for.</summary>
internal sealed class VariableName(string text)
{
    public string Text { get; } = text;

    /// <summary>Where a session keeps the global of this name, or -1 when it can only be temporary.</summary>
    public int GlobalSlot { get; set; } = -1;

    /// <summary>The list item of this name, for stories that mention items bare.</summary>
    public InkList? Item { get; set; }
}
