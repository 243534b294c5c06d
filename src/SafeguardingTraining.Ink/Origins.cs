namespace SafeguardingTraining.Ink;

/// <summary>
/// Where the lines that a session told stand in its program, and which choices it came past in its last turn and did not offer because
/// they ask for something. For one session at a time; forks have none.
/// </summary>
public sealed class Origins
{
    private readonly Dictionary<Line, string> lines = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, WithheldChoice> withheld = [];

    /// <summary>The choices that are closed here, in the order in which the story came past them.</summary>
    public IReadOnlyList<WithheldChoice> Withheld => [.. withheld.Values];

    /// <summary>The place of a line's first words, as <see cref="LineMap.Find"/> takes it; null for one not told here.</summary>
    public string? PathOf(Line line) => lines.GetValueOrDefault(line);

    internal void BeginTurn() => withheld.Clear();

    internal void Note(Line line, string path) => lines[line] = path;

    internal void Withhold(WithheldChoice choice) => withheld[choice.Path] = choice;
}

/// <summary>A choice that is not offered, because what it asks for does not hold.</summary>
/// <param name="Path">Where it leads, as <see cref="LineMap.Find"/> takes it: its own line.</param>
public sealed record WithheldChoice(string Text, IReadOnlyList<string> Tags, string Path);
