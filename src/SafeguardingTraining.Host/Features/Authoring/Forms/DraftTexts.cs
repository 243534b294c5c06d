using System.Text.RegularExpressions;
using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Scenarios.Editing;
using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Host.Features.Authoring.Forms;

/// <summary>The files of a draft as text, by name.</summary>
public sealed partial record DraftTexts(string Slug, IReadOnlyDictionary<string, string> Files)
{
    public static DraftTexts Of(DraftState state) => new(state.Draft.Slug, state.Package.Files);

    public DraftTexts With(string file, string text) => this with { Files = new Dictionary<string, string>(Files) { [file] = text } };

    public string this[string file] => Files.GetValueOrDefault(file) ?? "";

    public ScenarioParts Read() => ScenarioParts.Read(Slug, this["scenario.md"], this["people.yaml"], this["pieces.yaml"]);

    public StoryMentions Mentions(DateOnly starts) =>
        StoryMentions.In(
            Files.Where(file => file.Key.EndsWith(".ink", StringComparison.Ordinal)).OrderBy(file => file.Key != "story.ink"),
            starts
        );

    /// <summary>The path of the value that a problem is about.</summary>
    public static string PathOf(Problem problem, EditableText text)
    {
        var at = text.PathAt(problem.Line) ?? "form";
        if (problem.Code != "key-missing" || Named().Match(problem.Message) is not { Success: true } named)
        {
            return at;
        }
        var name = named.Groups["name"].Value;
        // It stands nowhere, so its line is the first of the group that should hold it.
        var parts = at.Split('.');
        var last = Array.FindLastIndex(parts, part => int.TryParse(part, out _));
        return problem.Line == 1 ? name
            : last < 0 ? $"{parts[0]}.{name}"
            : string.Join('.', [.. parts[..(last + 1)], name]);
    }

    [GeneratedRegex("^\"(?<name>[^\"]+)\"", RegexOptions.None, 1_000)]
    private static partial Regex Named();
}
