namespace SafeguardingTraining.Ink;

/// <summary>One line of the story. The text ends in a newline unless the story glued or stopped there.</summary>
public sealed record Line(string Text, IReadOnlyList<string> Tags);

/// <summary>One thing the reader can do next; <c>Index</c> is what to pick it by.</summary>
public sealed record Choice(int Index, string Text, IReadOnlyList<string> Tags);

/// <summary>How bad a trouble is.</summary>
public enum TroubleKind
{
    /// <summary>A mistake in the story that ended it here.</summary>
    Error,

    /// <summary>A mistake in the story that it could go on after.</summary>
    Warning,

    /// <summary>The story used more than it is allowed and was ended here.</summary>
    Budget,
}

/// <summary>Something wrong in the story itself, and the place in the story where it happened.</summary>
public sealed record Trouble(TroubleKind Kind, string Message, string Path);

/// <summary>Everything the story said until the reader has to choose, and what there is to choose from.</summary>
public sealed record Turn(IReadOnlyList<Line> Lines, IReadOnlyList<Choice> Choices, IReadOnlyList<Trouble> Troubles)
{
    /// <summary>True when there is nothing to choose: the story is over.</summary>
    public bool Ended => Choices.Count == 0;
}
