using System.Text.RegularExpressions;
using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Scenarios;

/// <summary>An option that is closed where an author tries the story, and what opens it.</summary>
/// <param name="Opens">What has to hold, in the words of notes and scenes where there are any; empty where it cannot be told.</param>
public sealed partial record ClosedOption(string Text, string Opens, SourceLine? Source)
{
    /// <param name="texts">The story's files by name.</param>
    public static IReadOnlyList<ClosedOption> Of(Rehearsal rehearsal, IReadOnlyDictionary<string, string> texts) =>
        [
            .. rehearsal
                .Withheld.Where(closed => !string.IsNullOrWhiteSpace(closed.Text))
                .Select(closed => Of(closed, rehearsal.Scenario, texts))
                .OfType<ClosedOption>(),
        ];

    private static ClosedOption? Of(WithheldChoice closed, Scenario scenario, IReadOnlyDictionary<string, string> texts)
    {
        var source = scenario.Lines.Find(closed.Path);
        var line = source is { } at ? LineOf(texts, at) : "";
        var terms = Condition()
            .Matches(line)
            .SelectMany(found => And().Split(found.Groups["term"].Value))
            .Select(term => term.Trim())
            .ToList();
        // What another agency can do is no closed door.
        return terms.Exists(term => RoleTerm().IsMatch(term))
            ? null
            : new ClosedOption(
                Typography.Of(closed.Text.Trim()),
                string.Join(", and ", terms.Select(term => InWords(term, scenario, texts)).Where(words => words.Length > 0)),
                source
            );
    }

    private static string LineOf(IReadOnlyDictionary<string, string> texts, SourceLine at) =>
        texts.TryGetValue(at.File, out var text) && text.Split('\n') is var lines && at.Line <= lines.Length ? lines[at.Line - 1] : "";

    private static string InWords(string term, Scenario scenario, IReadOnlyDictionary<string, string> texts)
    {
        var isNot = Not().Match(term);
        var name = isNot.Success ? term[isNot.Length..].Trim() : term;
        if (SceneTitleOf(name, texts) is { } scene)
        {
            return isNot.Success ? $"as long as you have not been to “{scene}”" : $"once you have been to “{scene}”";
        }
        if (Equal().Match(term) is { Success: true } found && scenario.Notes.GetValueOrDefault(found.Groups["name"].Value) is { } note)
        {
            var isValue = int.TryParse(found.Groups["value"].Value, out var value) && note.Values.ContainsKey(value);
            return isValue ? $"{note.Words}, {note.Values[value]}" : $"{term} ({note.Words})";
        }
        return scenario.Notes.GetValueOrDefault(name) is { Words.Length: > 0 } told ? $"{term} ({told.Words})" : term;
    }

    /// <summary>The title of the scene that begins at a name, or of the one that a place such as friday.gran lies in.</summary>
    private static string? SceneTitleOf(string name, IReadOnlyDictionary<string, string> texts)
    {
        var knot = name.Split('.')[0];
        return !Name().IsMatch(knot)
            ? null
            : texts
                .Values.SelectMany(text => SceneHead().Matches(text))
                .Where(head => head.Groups["knot"].Value == knot)
                .Select(head => Typography.Of(head.Groups["title"].Value.Trim()))
                .FirstOrDefault();
    }

    [GeneratedRegex(@"(?<=^[\s*+]*(?:\(\w+\)\s*)?(?:\{[^{}]*\}\s*)*)\{(?<term>[^{}|:]*)\}", RegexOptions.None, 1_000)]
    private static partial Regex Condition();

    [GeneratedRegex(@"&&|\band\b", RegexOptions.None, 1_000)]
    private static partial Regex And();

    [GeneratedRegex(@"\brole\s*[!=]=", RegexOptions.None, 1_000)]
    private static partial Regex RoleTerm();

    [GeneratedRegex(@"^(?:not\s+|!\s*)", RegexOptions.None, 1_000)]
    private static partial Regex Not();

    [GeneratedRegex(@"^(?<name>\w+)\s*==\s*(?<value>-?\d+)\z", RegexOptions.None, 1_000)]
    private static partial Regex Equal();

    [GeneratedRegex(@"^\w+\z", RegexOptions.None, 1_000)]
    private static partial Regex Name();

    [GeneratedRegex(
        @"^=+[ \t]*(?<knot>\w+)[ \t=]*\n(?:[ \t]*(?:#[^\n]*|//[^\n]*)?\n){0,6}?[ \t]*# ?scene: ?[a-z0-9-]+ (?<title>[^#\n]+)",
        RegexOptions.Multiline,
        1_000
    )]
    private static partial Regex SceneHead();
}
