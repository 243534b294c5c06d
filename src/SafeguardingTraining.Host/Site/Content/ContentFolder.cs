using SafeguardingTraining.Scenarios;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SafeguardingTraining.Host.Site.Content;

/// <summary>
/// One folder of the content: Markdown with front matter, and YAML. What cannot be read becomes a problem with its file and
/// line. A folder that is missing holds nothing.
/// </summary>
/// <param name="name">The folder inside the content; empty for the content itself.</param>
/// <param name="code">What one of its texts is, such as "point"; every problem carries it.</param>
internal sealed class ContentFolder(string content, string name, string code)
{
    private const string Fence = "---";

    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .IgnoreUnmatchedProperties()
        .Build();

    private readonly string folder = Path.Combine(content, name);
    private readonly List<Problem> problems = [];

    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>A YAML file of the folder; null when it is missing, empty or cannot be read.</summary>
    public T? Values<T>(string file)
        where T : class => Attempt(file, text => Yaml.Deserialize<T?>(text));

    /// <summary>What <paramref name="make"/> makes of each Markdown file, in the order of their names, without those it refuses.</summary>
    public IReadOnlyList<T> Texts<TFront, T>(Func<MarkdownPage<TFront>, T?> make)
        where TFront : class, new()
        where T : class
    {
        var files = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.md").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
            : Enumerable.Empty<string>();
        return
        [
            .. files.Select(file => Attempt(file, text => TextIn<TFront>(file, text)) is { } written ? make(written) : null).OfType<T>(),
        ];
    }

    /// <summary>Notes something that an author should fix.</summary>
    public void Report(string file, long line, string message) =>
        problems.Add(new Problem($"content/{(name.Length == 0 ? "" : $"{name}/")}{file}", (int)line, Severity.Error, code, message));

    private MarkdownPage<TFront>? TextIn<TFront>(string file, string text)
        where TFront : class, new()
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var end = lines[0] == Fence ? Array.IndexOf(lines, Fence, 1) : -1;
        if (end < 0)
        {
            Report(file, 1, $"Begin with front matter between two lines of {Fence}.");
            return null;
        }
        // The first line stays as an empty one, so that the reader counts lines as the file does.
        var front = Yaml.Deserialize<TFront?>("\n" + string.Join('\n', lines[1..end])) ?? new TFront();
        return new MarkdownPage<TFront>(file, front, MarkdownProse.Of(string.Join('\n', lines[(end + 1)..])).Value);
    }

    private T? Attempt<T>(string file, Func<string, T?> read)
        where T : class
    {
        var path = Path.Combine(folder, file);
        try
        {
            return File.Exists(path) ? read(File.ReadAllText(path)) : null;
        }
        catch (YamlException reason)
        {
            Report(file, reason.Start.Line, reason.InnerException?.Message ?? reason.Message);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            Report(file, 1, $"This file cannot be read: {reason.Message}");
        }
        return null;
    }
}

/// <summary>One Markdown file: its front matter, and its body as HTML in which raw HTML is shown as text.</summary>
internal sealed record MarkdownPage<TFront>(string File, TFront Front, string Body)
{
    /// <summary>The file's name without its ending, which is also the text's id or slug.</summary>
    public string Name => Path.GetFileNameWithoutExtension(File);
}
