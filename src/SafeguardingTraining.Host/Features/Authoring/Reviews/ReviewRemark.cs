namespace SafeguardingTraining.Host.Features.Authoring.Reviews;

/// <summary>
/// What somebody says of a line of a draft, or answers to what was said. It knows the words of its line, and goes with them when lines
/// are written above it.
/// </summary>
/// <param name="Line">From 1, when it was written.</param>
/// <param name="Words">The line as it was then.</param>
/// <param name="Suggestion">What the line might say instead; empty for a remark alone.</param>
/// <param name="By">Whoever has an account here; null for a reader with a link, and for somebody who has left.</param>
/// <param name="Link">The link it came by; null for an author's own.</param>
/// <param name="Answers">The remark that this answers; null for one that begins.</param>
public sealed record ReviewRemark(
    Guid Id,
    Guid Draft,
    string File,
    int Line,
    string Words,
    string Text,
    string Suggestion,
    Guid? By,
    string ByName,
    Guid? Link,
    DateTimeOffset At,
    Guid? Answers = null,
    DateTimeOffset? ResolvedAt = null,
    string ResolvedBy = ""
)
{
    public const int LongestText = 2_000;
    public const int LongestWords = 4_000;

    /// <summary>Of one draft; more is too much to work through.</summary>
    public const int Most = 1_000;

    /// <summary>
    /// Where its line is now, from 1: the nearest that still says the same. Null when no line does, and then it stands where it was.
    /// </summary>
    public int? PlaceIn(IReadOnlyList<string> lines)
    {
        int? nearest = null;
        for (var at = 0; at < lines.Count; at++)
        {
            if (Cut(lines[at]) == Words && (nearest is null || Math.Abs(at + 1 - Line) < Math.Abs(nearest.Value - Line)))
            {
                nearest = at + 1;
            }
        }
        return nearest;
    }

    /// <summary>The words of a line as a remark keeps them.</summary>
    public static string Cut(string line) => line.Length <= LongestWords ? line : line[..LongestWords];

    /// <summary>The text with the suggestion in place of its line; null when that line is not there any more.</summary>
    public string? Used(string text)
    {
        var lines = text.Split('\n');
        if (Suggestion.Length == 0 || PlaceIn(lines) is not { } line || lines[line - 1].Length > LongestWords)
        {
            return null;
        }
        lines[line - 1] = Suggestion;
        return string.Join('\n', lines);
    }
}
