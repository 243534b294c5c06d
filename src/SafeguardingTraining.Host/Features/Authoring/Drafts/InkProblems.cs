using System.Globalization;
using System.Text.RegularExpressions;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Ink.Compiling;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>
/// What the compiler tells of a draft, in the words of somebody who writes scenes and options, and with a button where one press mends it.
/// </summary>
public static partial class InkProblems
{
    private const string Main = "story.ink";

    private const string HardSpace = "\u00A0";

    /// <summary>By file and line; compiling takes a few milliseconds.</summary>
    public static IReadOnlyList<ProblemLine> Of(ContentPackage package) =>
        package.Files.TryGetValue(Main, out var story)
            ? [.. Compilation.Of(Main, story, new HeldFiles(package.Files)).Messages.Select(message => Told(message, package.Files))]
            : [];

    private static ProblemLine Told(InkMessage message, IReadOnlyDictionary<string, string> files)
    {
        var line = LineOf(message, files);
        return
            Arrow().Match(message.Text) is { Success: true } found
            && found.Groups["name"].Value is var name
            && line.IndexOf(name, Math.Clamp(message.Column - 1, 0, line.Length), StringComparison.Ordinal) is >= 0 and var at
            ? Nowhere(message, name, at + 1)
            : Plain(message);
    }

    private static ProblemLine Nowhere(InkMessage message, string name, int column)
    {
        var near = Near().Match(message.Advice) is { Success: true } found ? found.Groups["near"].Value : null;
        var sentence = $"No scene is called {name}, so the story would stop here.{(near is null ? "" : $" Did you mean {near}?")}";
        return new ProblemLine(message.File, message.Line, "error", CompiledStory.Code, sentence)
        {
            Column = column,
            Length = name.Length,
            Mends =
            [
                .. near is null ? Array.Empty<ProblemMend>() : [new ProblemMend($"Change it to {near}", near, "words")],
                .. SceneName().IsMatch(name) ? [new ProblemMend("Make a new scene", NewScene(name), "end")] : Array.Empty<ProblemMend>(),
            ],
        };
    }

    private static ProblemLine Plain(InkMessage message)
    {
        var near = Near().Match(message.Advice) is { Success: true } found ? found.Groups["near"].Value : null;
        return new ProblemLine(message.File, message.Line, SeverityOf(message), CompiledStory.Code, Worded(message.Text))
        {
            Column = message.Column,
            Length = message.Length,
            Advice = Worded(message.Advice),
            Mends = message switch
            {
                _ when near is not null && message.Words.Length == message.Length => [new($"Change it to {near}", near, "words")],
                { Words: HardSpace } => [new("Change it to a plain space", " ", "words")],
                { Words: "//" } => [new("Show it to the reader", @"\/\/", "words")],
                _ => [],
            },
        };
    }

    private static string NewScene(string name)
    {
        var words = name.Replace('_', ' ').Trim();
        var title = $"{char.ToUpper(words[0], CultureInfo.InvariantCulture)}{words[1..]}";
        var id = name.ToLowerInvariant().Replace('_', '-').Trim('-');
        return $"\n=== {name}\n# scene: {id} {title}\nWrite here what happens.\n-> END\n";
    }

    private static string SeverityOf(InkMessage message) =>
        message.Severity switch
        {
            MessageSeverity.Error => "error",
            MessageSeverity.Warning => "warning",
            _ => "note",
        };

    private static string LineOf(InkMessage message, IReadOnlyDictionary<string, string> files) =>
        files.TryGetValue(message.File, out var text) && text.Split('\n') is var lines && message.Line >= 1 && message.Line <= lines.Length
            ? lines[message.Line - 1]
            : "";

    /// <summary>Its own words are those of people who know Ink; whoever writes here knows scenes.</summary>
    private static string Worded(string text) =>
        InkWord()
            .Replace(text, word => word.Value switch
                {
                    "knot, stitch or label" or "knot or label" => "scene or place",
                    "knots" => "scenes",
                    "stitch" => "place",
                    "a_knot" => "a_scene",
                    "name_of_a_knot" => "name_of_a_scene",
                    "choices and gathers" => "options",
                    "Choices and gathers" => "Options",
                    "gathers choices" => "closes a list of options",
                    "choice" => "option",
                    "choices" => "options",
                    "A tag" => "A mark that begins with #",
                    "tag" => "mark",
                    "tags" => "marks",
                    _ => "scene",
                });

    [GeneratedRegex("^This arrow leads to '(?<name>[^']+)'", RegexOptions.None, 1_000)]
    private static partial Regex Arrow();

    [GeneratedRegex("^Did you mean '(?<near>[^']+)'\\?", RegexOptions.None, 1_000)]
    private static partial Regex Near();

    [GeneratedRegex(@"^[A-Za-z]\w{0,60}\z", RegexOptions.None, 1_000)]
    private static partial Regex SceneName();

    [GeneratedRegex(
        @"\b(?:knot, stitch or label|knot or label|name_of_a_knot|a_knot|knots?|stitch|[Cc]hoices and gathers|gathers choices|choices?|A tag|tags?)\b",
        RegexOptions.None,
        1_000
    )]
    private static partial Regex InkWord();
}
