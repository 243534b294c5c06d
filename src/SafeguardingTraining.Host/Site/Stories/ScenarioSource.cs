using System.Text.RegularExpressions;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Site.Stories;

/// <summary>An author's scenario as it is on the disk or as it was published, before its story is compiled.</summary>
/// <param name="Folder">How messages name the folder, such as <c>scenarios/every-call</c>.</param>
/// <param name="Story">The story, or null when a file is missing.</param>
/// <param name="Problems">What kept the folder from being read.</param>
public sealed partial record ScenarioSource(
    string Folder,
    string Slug,
    string ScenarioMd,
    string PiecesYaml,
    string PeopleYaml,
    StorySource? Story,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>The drawn place, or null where there is none.</summary>
    public PlaceDrawing? Place { get; private init; }

    /// <summary>What is wrong with the drawing; it keeps nobody from playing.</summary>
    public IReadOnlyList<Problem> PlaceProblems { get; private init; } = [];

    /// <summary>The published version that this is; null for what stands in the scenarios folder, and for a draft.</summary>
    public PublishedSummary? Published { get; init; }

    /// <summary>The title as far as the front matter can be read; a scenario that cannot be played still has a name.</summary>
    public string? Title =>
        TitleLine().Match(ScenarioMd) is { Success: true } found ? found.Groups["title"].Value.Trim().Trim('"', '\'') : null;

    public ScenarioFiles? With(CompiledStory? compiled) =>
        compiled is { Json: { } json } && Story is not null
            ? new ScenarioFiles(Slug, ScenarioMd, Story.Files[Story.Main], json, PiecesYaml, PeopleYaml) { Lines = compiled.Lines }
            : null;

    /// <summary>Every folder of a scenarios folder; one that does not exist holds none.</summary>
    /// <param name="name">How messages name the scenarios folder; its own name when null.</param>
    public static IReadOnlyList<ScenarioSource> AllIn(string path, string? name = null)
    {
        var label = name ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        return [.. SlugsIn(path).Order(StringComparer.Ordinal).Select(folder => Read($"{label}/{folder}", Path.Combine(path, folder)))];
    }

    /// <summary>The names of the folders of a scenarios folder, in no order.</summary>
    public static IEnumerable<string> SlugsIn(string path) =>
        Directory.Exists(path)
            ? Directory.EnumerateDirectories(path).Select(Path.GetFileName).OfType<string>().Where(folder => !folder.StartsWith('.'))
            : [];

    /// <param name="folder">How messages name the folder.</param>
    /// <param name="path">Where the folder is.</param>
    public static ScenarioSource Read(string folder, string path)
    {
        var slug = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        var problems = new List<Problem>();
        if (!SlugShape().IsMatch(slug))
        {
            problems.Add(new Problem(folder, 1, Severity.Error, "folder", "Name the folder in lower-case words joined by hyphens."));
        }
        string TextOf(string name) => Reading(folder, name, problems, () => File.ReadAllText(Path.Combine(path, name))) ?? "";
        var (md, pieces, people) = (TextOf("scenario.md"), TextOf("pieces.yaml"), TextOf("people.yaml"));
        var story = Reading(folder, "story.ink", problems, () => StorySource.Read(folder, Path.Combine(path, "story.ink")));
        var drawn = new List<Problem>();
        return new ScenarioSource(folder, slug, md, pieces, people, problems.Count == 0 ? story : null, problems)
        {
            Place = PlaceDrawing.Read(folder, path, drawn),
            PlaceProblems = drawn,
        };
    }

    /// <summary>A scenario that lies in no folder. Its messages name it as if it did.</summary>
    public static ScenarioSource Of(ContentPackage package)
    {
        var folder = $"scenarios/{package.Slug}";
        var problems = package
            .Kind.Required.Where(name => !package.Files.ContainsKey(name))
            .Select(name => new Problem($"{folder}/{name}", 1, Severity.Error, "file", $"There is no {name} in this folder."))
            .ToList();
        string TextOf(string name) => package.Files.GetValueOrDefault(name, "");
        var drawn = new List<Problem>();
        return new ScenarioSource(
            folder,
            package.Slug,
            TextOf("scenario.md"),
            TextOf("pieces.yaml"),
            TextOf("people.yaml"),
            problems.Count == 0 ? StorySource.Of(folder, "story.ink", package.Files) : null,
            problems
        )
        {
            Place = package.Files.TryGetValue(PlaceDrawing.FileName, out var drawing) ? PlaceDrawing.Of(folder, drawing, drawn) : null,
            PlaceProblems = drawn,
        };
    }

    private static T? Reading<T>(string folder, string name, List<Problem> problems, Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            var sentence =
                reason is FileNotFoundException ? $"There is no {name} in this folder." : $"{name} cannot be read: {reason.Message}";
            problems.Add(new Problem($"{folder}/{name}", 1, Severity.Error, "file", sentence));
            return null;
        }
    }

    [GeneratedRegex(@"^title:(?<title>[^\r\n]+)", RegexOptions.Multiline)]
    private static partial Regex TitleLine();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex SlugShape();
}
