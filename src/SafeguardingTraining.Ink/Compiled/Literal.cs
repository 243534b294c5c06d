using SafeguardingTraining.Ink.Playing;

namespace SafeguardingTraining.Ink.Compiled;

/// <summary>A text as written in the story, already taken apart the way output wants it.</summary>
internal sealed class Literal(string text)
{
    public string Text { get; } = text;

    public OutputPiece[] Pieces { get; } = OutputPiece.Split(text);
}
