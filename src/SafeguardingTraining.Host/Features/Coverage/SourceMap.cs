using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Host.Features.Coverage;

/// <summary>Every section of the documents that this learning comes from, with the practice points that carry it.</summary>
/// <param name="Problems">What could not be read, with file and line.</param>
public sealed record SourceMap(IReadOnlyList<SourceDocument> Documents, IReadOnlyList<Problem> Problems)
{
    private const string Name = "coverage.yaml";

    /// <summary>Reads <c>coverage.yaml</c>. A file that is missing maps nothing.</summary>
    public static SourceMap Read(string contentFolder)
    {
        var path = Path.Combine(contentFolder, Name);
        var problems = new List<Problem>();
        if (!File.Exists(path) || new YamlFile($"content/{Name}", problems).Read(File.ReadAllText(path)) is not { } map)
        {
            return new SourceMap([], problems);
        }
        var documents = map.Maps("documents").Select(DocumentIn).ToList();
        map.Close();
        return new SourceMap(documents, problems);
    }

    private static SourceDocument DocumentIn(YamlMap map)
    {
        var name = map.Word("short");
        var document = new SourceDocument(
            name,
            map.Prose("document"),
            map.Prose("publisher"),
            map.WordOrNone("year"),
            [.. map.Maps("sections").Select(section => SectionIn(section, name))]
        );
        map.Close();
        return document;
    }

    private static SourceSection SectionIn(YamlMap map, string document)
    {
        var name = map.Word("name");
        var section = new SourceSection($"{document}: {name}", Typography.Of(name), map.Words("points"));
        map.Close();
        return section;
    }
}

/// <summary>One source document.</summary>
/// <param name="Short">The few letters by which briefings name it.</param>
public sealed record SourceDocument(string Short, string Title, string Publisher, string? Year, IReadOnlyList<SourceSection> Sections);

/// <summary>One section of a source document.</summary>
/// <param name="Key">As a briefing names it, such as <c>KIR: Early Conversations</c>.</param>
public sealed record SourceSection(string Key, string Name, IReadOnlyList<string> Points);
