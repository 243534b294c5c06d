using System.Text.RegularExpressions;
using SafeguardingTraining.Host.Features.Authoring.Forms;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Scenarios.Editing;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>Where a problem of a draft is mended: at its line of the story, or in the form that has its field.</summary>
internal static partial class ProblemPlace
{
    private const string Story = "story.ink";

    /// <summary>The page to mend it on; null for a file that the draft does not have.</summary>
    internal static string? AddressOf(DraftState state, Problem problem)
    {
        var (slug, name) = (state.Draft.Address, FileOf(problem));
        if (!state.Files.TryGetValue(name, out var file))
        {
            return null;
        }
        var line = FormattableString.Invariant($"{AuthoringAddresses.FileOf(slug, name)}&line={problem.Line}");
        return !state.Kind.IsText && FieldOf(name, problem, file.Text) is var (form, path)
            ? $"{AuthoringAddresses.Form(slug, form)}#{path}"
            : line;
    }

    /// <summary>What the place is called: the story with its line, or a form.</summary>
    internal static string NameOf(Problem problem) =>
        FileOf(problem) switch
        {
            Story => FormattableString.Invariant($"Text, line {problem.Line}"),
            "people.yaml" => "People",
            "pieces.yaml" => "Pieces",
            "scenario.md" => FormattableString.Invariant($"About, line {problem.Line}"),
            var other => FormattableString.Invariant($"{other}, line {problem.Line}"),
        };

    /// <summary>A message that names a file, for somebody who knows its form.</summary>
    internal static string Worded(string message) =>
        FileName()
            .Replace(message, file => file.Value switch
                {
                    "in people.yaml" => "on the page People",
                    "in pieces.yaml" => "on the page Pieces",
                    "in scenario.md" => "on the page About",
                    _ => file.Value,
                });

    private static (DeskFormKind Form, string Path)? FieldOf(string name, Problem problem, string text) =>
        name != Story
        && EditableText.Read(text) is { } read
        && DraftTexts.PathOf(problem, read) is var path
        && DeskFormKind.All.FirstOrDefault(kind => kind.File == name && kind.KindOf(path) is not null) is { } form
            ? (form, path)
            : null;

    private static string FileOf(Problem problem) => problem.File.Split('/', 3)[^1];

    [GeneratedRegex(@"\bin (?:people\.yaml|pieces\.yaml|scenario\.md)", RegexOptions.None, 1_000)]
    private static partial Regex FileName();
}
