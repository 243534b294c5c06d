using System.Text.RegularExpressions;

namespace SafeguardingTraining.Scenarios;

/// <summary>The author's text of a story, to say on which line something stands.</summary>
internal sealed partial class InkSource
{
    private readonly string[] lines;
    private readonly ILookup<string, int> tagLines;
    private readonly Dictionary<string, int?> textLines = [];
    private readonly string[] shownLines;

    public InkSource(string story)
    {
        lines = [.. Comments().Replace(story.ReplaceLineEndings("\n"), Blank).Split('\n')];
        shownLines = [.. lines.Select(Typography.Of)];
        Tags = [.. lines.SelectMany((line, at) => TagsOf(line).Select(text => new SourceTag(text, at + 1)))];
        Options = [.. lines.Select((line, at) => OptionOf(line, at + 1)).OfType<SourceOption>()];
        tagLines = Tags.ToLookup(tag => tag.Text, tag => tag.Line);
    }

    /// <summary>Every tag that stands word for word.</summary>
    public IReadOnlyList<SourceTag> Tags { get; }

    /// <summary>Every option whose text stands word for word.</summary>
    public IReadOnlyList<SourceOption> Options { get; }

    public bool Declares(string variable) => lines.Any(line => Variable().Match(line) is { Success: true } found && found.Groups["name"].Value == variable);

    /// <summary>The first line from the given one on that has this tag, or else the given one.</summary>
    public int LineOfTag(string text, int from = 1) => tagLines[text].Where(line => line >= from).DefaultIfEmpty(from).First();

    public int LineOfScene(string id) => Tags.FirstOrDefault(tag => Tag.Of(tag.Text) is Tag.Scene scene && scene.Id == id)?.Line ?? 1;

    public int? LineOfOption(string text) => Options.FirstOrDefault(option => option.Text == text)?.Line;

    /// <summary>The line a passage begins on, or null when the story puts it together.</summary>
    public int? LineOfText(string text)
    {
        var begin = text.Length > 40 ? text[..40] : text;
        return textLines.TryGetValue(begin, out var line) ? line : textLines[begin] = Find(begin);
    }

    private int? Find(string begin)
    {
        var at = Array.FindIndex(shownLines, line => line.Contains(begin, StringComparison.Ordinal));
        return at < 0 ? null : at + 1;
    }

    private static IEnumerable<string> TagsOf(string line) => Hash().Matches(line)
        .Select(found => found.Groups["text"].Value)
        .Where(text => !text.Contains('{', StringComparison.Ordinal))
        .Select(text => text.Split('|', '}')[0].Trim());

    private static SourceOption? OptionOf(string line, int number)
    {
        var found = Bullet().Match(line);
        if (!found.Success || found.Groups["text"].Value is var text && text.Contains('{', StringComparison.Ordinal))
        {
            return null;
        }
        var close = text.IndexOf(']', StringComparison.Ordinal);
        var shown = (close < 0 ? text : text[..close]).Replace("[", "", StringComparison.Ordinal).Trim();
        return shown.Length == 0 || shown.StartsWith("->", StringComparison.Ordinal) ? null : new SourceOption(Typography.Of(shown), number);
    }

    /// <summary>Comments fall away, but not their line breaks.</summary>
    private static string Blank(Match comment) => new('\n', comment.Value.Count(letter => letter == '\n'));

    [GeneratedRegex(@"//[^\n]*|/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"(?<!\\)#(?<text>[^#\]\n]+)")]
    private static partial Regex Hash();

    [GeneratedRegex(@"^\s*(?:[*+]\s*)+(?:\(\w+\)\s*)?(?:\{[^}]*\}\s*)*(?<text>[^#\n]*)")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\s*VAR\s+(?<name>\w+)\s*=")]
    private static partial Regex Variable();
}

internal sealed record SourceTag(string Text, int Line);

internal sealed record SourceOption(string Text, int Line);
