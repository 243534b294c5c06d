using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Host.Site.Content;

/// <summary>
/// One folder of the content: Markdown with front matter, and YAML. What cannot be read becomes a problem with its file and
/// line. A folder that is missing holds nothing.
/// </summary>
/// <param name="name">The folder inside the content; empty for the content itself.</param>
/// <param name="code">What one of its texts is, such as "point"; problems that have no other code carry it.</param>
internal sealed class ContentFolder(ContentTexts texts, string name, string code)
{
    private const string Fence = "---";

    private readonly List<Problem> problems = [];

    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>The named values of a YAML file of the folder; null when it is missing or cannot be read.</summary>
    public YamlMap? Values(string file) => TextOf(file) is { } text ? Yaml(file).Read(text) : null;

    /// <summary>The groups of named values of a YAML file that is a list of them.</summary>
    public IReadOnlyList<YamlMap> List(string file) => TextOf(file) is { } text ? Yaml(file).ReadList(text) : [];

    /// <summary>
    /// What <paramref name="make"/> makes of each Markdown file, in the order of their names, without those of which it had something to
    /// report.
    /// </summary>
    public IReadOnlyList<T> Texts<T>(Func<MarkdownPage, T?> make)
        where T : class => [.. texts.Names(name, ".md").Select(file => Text(file, make)).OfType<T>()];

    /// <summary>Notes something that an author should fix.</summary>
    public void Report(string file, long line, string message) =>
        problems.Add(new Problem(PathOf(file), (int)line, Severity.Error, code, message));

    private T? Text<T>(string file, Func<MarkdownPage, T?> make)
        where T : class
    {
        var before = problems.Count;
        if (TextOf(file) is not { } text || PageIn(file, text) is not { } page)
        {
            return null;
        }
        var made = make(page);
        // A name that means nothing is told, and keeps nobody from the text.
        var isWhole = problems.Count == before;
        page.Front.Close();
        return isWhole ? made : null;
    }

    private MarkdownPage? PageIn(string file, string text)
    {
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        var end = lines[0] == Fence ? Array.IndexOf(lines, Fence, 1) : -1;
        if (end < 0)
        {
            Report(file, 1, $"Begin with front matter between two lines of {Fence}.");
            return null;
        }
        // The first line stays as an empty one, so that the reader counts lines as the file does.
        return Yaml(file).Read("\n" + string.Join('\n', lines[1..end])) is { } front
            ? new MarkdownPage(file, front, string.Join('\n', lines[(end + 1)..]), end + 1)
            : null;
    }

    private string? TextOf(string file) => texts.Find(name.Length == 0 ? file : $"{name}/{file}", code, problems);

    private YamlFile Yaml(string file) => new(PathOf(file), problems);

    private string PathOf(string file) => $"content/{(name.Length == 0 ? "" : $"{name}/")}{file}";
}

/// <summary>One Markdown file: its front matter, and its text.</summary>
/// <param name="Markdown">The text after the front matter, as it is written.</param>
/// <param name="Above">How many lines stand above it.</param>
internal sealed record MarkdownPage(string File, YamlMap Front, string Markdown, int Above)
{
    /// <summary>The file's name without its ending, which is also the text's id or slug.</summary>
    public string Name => Path.GetFileNameWithoutExtension(File);

    /// <summary>The text as HTML in which raw HTML is shown as text.</summary>
    public string Body => MarkdownProse.Of(Markdown).Value;
}
