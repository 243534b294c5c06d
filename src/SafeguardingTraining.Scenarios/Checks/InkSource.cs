using System.Text.RegularExpressions;

namespace SafeguardingTraining.Scenarios;

/// <summary>The author's text of a story, to say on which line something stands.</summary>
internal sealed partial class InkSource
{
    private readonly string[] lines;
    private readonly ILookup<string, int> tagLines;
    private readonly Dictionary<string, int?> textLines = [];
    private readonly string[] shownLines;
    private readonly HashSet<int> meant;

    public InkSource(string story)
    {
        var text = story.ReplaceLineEndings("\n");
        var written = text.Split('\n');
        lines = [.. Comments().Replace(text, Blank).Split('\n')];
        meant = [.. written.Index().Where(line => Meant().IsMatch(line.Item)).Select(line => line.Index + 1)];
        shownLines = [.. lines.Select(Typography.Of)];
        Tags = [.. lines.SelectMany((line, at) => TagsOf(line).Select(text => new SourceTag(text, at + 1)))];
        Options = [.. lines.Select((line, at) => OptionOf(line, at + 1)).OfType<SourceOption>()];
        tagLines = Tags.ToLookup(tag => tag.Text, tag => tag.Line);
    }

    /// <summary>Every tag that is word for word.</summary>
    public IReadOnlyList<SourceTag> Tags { get; }

    /// <summary>Every option whose text stands word for word.</summary>
    public IReadOnlyList<SourceOption> Options { get; }

    /// <summary>The author says of this line, in a comment, that its words are meant.</summary>
    public bool IsMeant(int line) => meant.Contains(line);

    public bool Declares(string variable) =>
        lines.Any(line => Variable().Match(line) is { Success: true } found && found.Groups["name"].Value == variable);

    public int LineOfVariable(string name) =>
        LineWith(line => Variable().Match(line) is { Success: true } found && found.Groups["name"].Value == name);

    /// <summary>The line on which a knot or <c>knot.stitch</c> begins, or the first when it is in another file.</summary>
    public int LineOfPlace(string path)
    {
        var parts = path.Split('.');
        var knot = LineWith(line => Heading().Match(line) is { Success: true } found && found.Groups["knot"].Value == parts[0]);
        return parts.Length == 1
            ? knot
            : LineWith(line => Heading().Match(line) is { Success: true } found && found.Groups["stitch"].Value == parts[1], knot);
    }

    /// <summary>The first line from the given one on that has this tag, or else the given one.</summary>
    public int LineOfTag(string text, int from = 1) => tagLines[text].Where(line => line >= from).DefaultIfEmpty(from).First();

    public int LineOfScene(string id) => Tags.FirstOrDefault(tag => Tag.Of(tag.Text) is Tag.SceneTag scene && scene.Id == id)?.Line ?? 1;

    public int? LineOfOption(string text) => Options.FirstOrDefault(option => option.Text == text)?.Line;

    /// <summary>The first line from the given one on that offers this option.</summary>
    public int? LineOfOption(string text, int from) => Options.FirstOrDefault(option => option.Text == text && option.Line >= from)?.Line;

    /// <summary>The line a passage begins on, or null when the story puts it together.</summary>
    public int? LineOfText(string text) => LineThatBegins(text, 120) ?? LineThatBegins(text, 40);

    private int? LineThatBegins(string text, int length)
    {
        var begin = text.Length > length ? text[..length] : text;
        return textLines.TryGetValue(begin, out var line) ? line : textLines[begin] = Find(begin);
    }

    private int LineWith(Predicate<string> wanted, int from = 1) =>
        Array.FindIndex(lines, from - 1, wanted) is >= 0 and var at ? at + 1 : from;

    private int? Find(string begin)
    {
        var at = Array.FindIndex(shownLines, line => line.Contains(begin, StringComparison.Ordinal));
        return at < 0 ? null : at + 1;
    }

    private static IEnumerable<string> TagsOf(string line) =>
        Hash()
            .Matches(line)
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
        return shown.Length == 0 || shown.StartsWith("->", StringComparison.Ordinal)
            ? null
            : new SourceOption(Typography.Of(shown), number);
    }

    /// <summary>Comments fall away, but not their line breaks.</summary>
    private static string Blank(Match comment) => new('\n', comment.Value.Count(letter => letter == '\n'));

    [GeneratedRegex(@"//[^\n]*|/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"//\s*meant\b")]
    private static partial Regex Meant();

    [GeneratedRegex(@"(?<!\\)#(?<text>[^#\]\n]+)")]
    private static partial Regex Hash();

    [GeneratedRegex(@"^\s*(?:[*+]\s*)+(?:\(\w+\)\s*)?(?:\{[^}]*\}\s*)*(?<text>[^#\n]*)")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\s*(?:={2,}\s*(?:function\s+)?(?<knot>\w+)|=\s*(?<stitch>\w+))")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s*VAR\s+(?<name>\w+)\s*=")]
    private static partial Regex Variable();
}

internal sealed record SourceTag(string Text, int Line);

internal sealed record SourceOption(string Text, int Line);
