using System.Globalization;
using System.Text.RegularExpressions;

namespace SafeguardingTraining.Scenarios;

/// <summary>
/// The options of one decision as an author wrote them, with those the author finds strongest: a comment above the first of them,
/// <c>// strongest: 1</c>, <c>// strongest: 1,3</c> or <c>// strongest: none</c>, which counts them in the order of the file.
/// </summary>
/// <param name="Line">The line of the first option.</param>
/// <param name="Strongest">Places in <see cref="Options"/>, from 0; empty for "none"; null where nothing is said.</param>
public sealed record OptionGroup(int Line, IReadOnlyList<WrittenChoice> Options, IReadOnlyList<int>? Strongest)
{
    public bool IsStrongest(string text) => Strongest?.Any(place => place < Options.Count && Options[place].Text == text) == true;

    internal bool Offers(string text) => Options.Any(option => option.Text == text);
}

/// <summary>Reads the groups of options out of a story's text.</summary>
public static partial class OptionGroups
{
    /// <summary>Every decision's options in the order of the file; ways past a part and visits that take time are left out.</summary>
    public static IReadOnlyList<OptionGroup> In(string story)
    {
        var groups = new List<OptionGroup>();
        Draft? open = null;
        IReadOnlyList<int>? said = null;
        var braces = 0;
        foreach (var (index, line) in story.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (Comment().Match(line) is { Success: true } comment)
            {
                (said, open) = (Places(comment.Groups["places"].Value), null);
            }
            else if (Heading().IsMatch(line) || (braces == 0 && Gather().IsMatch(line)))
            {
                (said, open) = (null, null);
            }
            else if (OptionOf(line) is var (depth, text) && (open is null || open.Depth == depth))
            {
                open ??= new Draft(depth, index + 1, said, groups);
                open.Add(line, text, index + 1);
            }
            // A dash within braces begins a branch of a condition and gathers nothing.
            braces += line.Count(sign => sign is '{') - line.Count(sign => sign is '}');
        }
        return groups;
    }

    private static (int Depth, string Text)? OptionOf(string line)
    {
        if (Bullet().Match(line) is not { Success: true } found)
        {
            return null;
        }
        var text = found.Groups["text"].Value;
        var close = text.IndexOf(']', StringComparison.Ordinal);
        var shown = (close < 0 ? text : text[..close]).Replace("[", "", StringComparison.Ordinal);
        var tag = shown.IndexOf('#', StringComparison.Ordinal);
        var words = (tag < 0 ? shown : shown[..tag]).Trim();
        return words.Length == 0 || words.StartsWith("->", StringComparison.Ordinal)
            ? null
            : (found.Groups["marks"].Value.Count(sign => sign is '*' or '+'), Typography.Of(words));
    }

    private static IReadOnlyList<int> Places(string said) =>
        [
            .. said.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(word => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place - 1 : -1)
                .Where(place => place >= 0),
        ];

    /// <summary>A group as it is being read; it is kept once it has an option to weigh.</summary>
    private sealed class Draft(int depth, int line, IReadOnlyList<int>? strongest, List<OptionGroup> groups)
    {
        private readonly List<WrittenChoice> options = [];

        public int Depth => depth;

        public void Add(string source, string text, int at)
        {
            if (Unweighed().IsMatch(source))
            {
                return;
            }
            if (options.Count == 0)
            {
                groups.Add(new OptionGroup(line, options, strongest));
            }
            options.Add(new WrittenChoice(text, at));
        }
    }

    [GeneratedRegex(@"^\s*//\s*strongest:\s*(?<places>[0-9, ]+|none)")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^\s*(?:={2,}\s*\w|=\s*\w)")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s*-(?!>)")]
    private static partial Regex Gather();

    [GeneratedRegex(@"^\s*(?<marks>(?:[*+]\s*)+)(?:\(\w+\)\s*)?(?:\{[^}]*\}\s*)*(?<text>[^\n]*)")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"#\s*(?:skip|takes\s*:)")]
    private static partial Regex Unweighed();
}
