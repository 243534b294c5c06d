using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>
/// Finds the sentences of a template that still stand in a draft, so that what a template asks of its author is never published as the
/// author's own words. The sentences are read from <c>templates</c> of the content folder.
/// </summary>
public sealed partial class TemplateRemains(string content)
{
    public const string Code = "template";

    /// <summary>A title or the name of a place may well be what a template has, too.</summary>
    private const int FewestWords = 5;

    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> known = new();

    /// <summary>A warning for each line of a draft on which a template still speaks; of a story, one for each scene.</summary>
    public IReadOnlyList<Problem> In(ContentPackage package)
    {
        var sentences = known.GetOrAdd(package.Kind.Name, _ => SentencesOf(package.Kind));
        return
        [
            .. from file in package.Ordered
            where sentences.ContainsKey(file.Key)
            from place in PlacesIn(file.Key, file.Value, sentences[file.Key])
            select new Problem(
                $"{package.Kind.Name}/{package.Slug}/{file.Key}",
                place.Line,
                Severity.Warning,
                Code,
                Told(place.Sentences, IsStory(file.Key))
            ),
        ];
    }

    private static IEnumerable<(int Line, string[] Sentences)> PlacesIn(string name, string text, IReadOnlyList<string> sentences)
    {
        var (flat, lines) = Flat(text);
        var scenes = IsStory(name) ? ScenesOf(text) : null;
        return from sentence in sentences
            let at = flat.IndexOf(sentence, StringComparison.Ordinal)
            where at >= 0
            orderby at
            group (Line: lines[at], Sentence: sentence) by scenes is null ? lines[at] : scenes[lines[at] - 1] into here
            select (here.Min(one => one.Line), here.Select(one => one.Sentence).ToArray());
    }

    private static string Told(string[] sentences, bool isStory) =>
        sentences is [var first, .. var more]
            ? $"“{first}”{More(more.Length, isStory)} {(more.Length == 0 ? "is" : "are")} still the template’s. Put your own words there."
            : "";

    private static string More(int count, bool isStory) =>
        count == 0
            ? ""
            : string.Create(
                CultureInfo.InvariantCulture,
                $" and {count} more {(count == 1 ? "sentence" : "sentences")} {(isStory ? "of this scene" : "on this line")}"
            );

    private IReadOnlyDictionary<string, IReadOnlyList<string>> SentencesOf(PackageKind kind) =>
        PackageFolder.Read(kind, kind.Name, Path.Combine(content, "templates")) is { } template
            ? template.Files.ToDictionary(file => file.Key, file => SentencesIn(file.Key, file.Value))
            : new Dictionary<string, IReadOnlyList<string>>();

    private static IReadOnlyList<string> SentencesIn(string name, string text) =>
        [
            .. (
                from line in text.Split('\n')
                let said = IsStory(name) ? line.Split("//")[0]
                : line.TrimStart().StartsWith('#') ? ""
                : line
                from part in Parts().Split(said)
                let sentence = Spaces().Replace(part, " ").Trim(' ', '"', '-', '*', '+', '>')
                where sentence.Count(letter => letter == ' ') >= FewestWords - 1 && (!IsStory(name) || sentence[^1] is '.' or '?' or '!')
                select sentence
            ).Distinct(),
        ];

    // The text with every gap as one space, and the line of each of its characters: a form may have broken the lines elsewhere.
    private static (string Flat, IReadOnlyList<int> Lines) Flat(string text)
    {
        var (flat, lines, line) = (new StringBuilder(text.Length), new List<int>(text.Length), 1);
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter))
            {
                flat.Append(letter);
                lines.Add(line);
            }
            else if (flat.Length > 0 && flat[^1] != ' ')
            {
                flat.Append(' ');
                lines.Add(line);
            }
            line += letter == '\n' ? 1 : 0;
        }
        return (flat.ToString(), lines);
    }

    // For each line the number of the scene that it stands in.
    private static IReadOnlyList<int> ScenesOf(string text)
    {
        var (scene, scenes) = (0, new List<int>());
        foreach (var line in text.Split('\n'))
        {
            scene += line.StartsWith("==", StringComparison.Ordinal) ? 1 : 0;
            scenes.Add(scene);
        }
        return scenes;
    }

    private static bool IsStory(string name) => name.EndsWith(".ink", StringComparison.Ordinal);

    // At marks of a story, of YAML and of Markdown, and after the end of each sentence.
    [GeneratedRegex("""[#|{}\[\]]|\*\*|->|:\s|^\s*[0-9]+\.\s|(?<=[.!?]["”]?)\s+""", RegexOptions.None, 1_000)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1_000)]
    private static partial Regex Spaces();
}
