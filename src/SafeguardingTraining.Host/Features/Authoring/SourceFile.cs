using System.Text.RegularExpressions;

namespace SafeguardingTraining.Host.Features.Authoring;

/// <summary>A file of a story, line by line, with how often each was come past when the story was walked.</summary>
public sealed partial record SourceFile(string Name, IReadOnlyList<NumberedLine> Lines)
{
    private const int Steps = 4;

    /// <param name="heat">How often each line was come past, in so many walks.</param>
    public static SourceFile Of(string name, string text, Dictionary<int, int> heat, int walks)
    {
        var place = "";
        var lines = new List<NumberedLine>();
        foreach (var (at, line) in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Index())
        {
            place = Heading().Match(line) switch
            {
                { Success: true } found when found.Groups["knot"] is { Success: true } knot => knot.Value,
                { Success: true } found => $"{place.Split('.')[0]}.{found.Groups["stitch"].Value}",
                _ => place,
            };
            int? visits = heat.TryGetValue(at + 1, out var known) ? known : null;
            lines.Add(new NumberedLine(at + 1, line, visits, StepOf(visits, walks), place));
        }
        return new SourceFile(name, lines);
    }

    public string AnchorOf(int line) => $"{Anchor().Replace(Name, "-")}-{line}";

    public string? PlaceOf(int line) => line >= 1 && line <= Lines.Count ? Lines[line - 1].Place : null;

    /// <summary>
    /// 0 for a line that was never come past, up to 4 for one on nearly every path; null for one with nothing to come past.
    /// </summary>
    private static int? StepOf(int? visits, int walks) =>
        visits switch
        {
            null => null,
            0 => 0,
            { } some => Math.Clamp((int)Math.Ceiling(Steps * (double)some / Math.Max(walks, 1)), 1, Steps),
        };

    [GeneratedRegex(@"^\s*(?:={2,}\s*(?:function\s+)?(?<knot>\w+)|=\s*(?<stitch>\w+))")]
    private static partial Regex Heading();

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex Anchor();
}

public sealed record NumberedLine(int Number, string Text, int? Visits, int? Step, string Place);
