using System.Text.RegularExpressions;

namespace SafeguardingTraining.Host.Site.Publishing;

/// <summary>A kind of content that a partnership edits as one thing, and which files it may hold.</summary>
/// <param name="Name">As tables and addresses know it.</param>
/// <param name="Required">Without these it is not whole.</param>
/// <param name="Files">Which files it may hold, in words for an author.</param>
public sealed partial record PackageKind(string Name, IReadOnlyList<string> Required, string Files)
{
    public static PackageKind Scenario { get; } =
        new(
            "scenario",
            ["scenario.md", "story.ink", "people.yaml", "pieces.yaml"],
            "scenario.md, story.ink and what it INCLUDEs, people.yaml, pieces.yaml and place.svg"
        );

    public static PackageKind Briefing { get; } = Text("briefing", "briefing.md", "briefings/*.md");

    public static PackageKind Point { get; } = Text("point", "point.md", "practice-points/*.md") with { IsInCapitals = true };

    public static PackageKind Drill { get; } = Text("drill", "drill.yaml", "drills/*.yaml");

    public static PackageKind Lexicon { get; } = Text("lexicon", "lexicon.tsv", "lexicon.tsv") with { OnlySlug = "words" };

    public static PackageKind Questions { get; } =
        Text("diary", "diary-questions.yaml", "diary-questions.yaml") with
        {
            OnlySlug = "questions",
        };

    public static PackageKind Induction { get; } = Text("induction", "induction.yaml", "induction.yaml") with { OnlySlug = "plan" };

    public static PackageKind Local { get; } = Text("local", "local.yaml", "local.yaml") with { OnlySlug = "values" };

    public static PackageKind Lines { get; } = Text("national", "national-lines.yaml", "national-lines.yaml") with { OnlySlug = "lines" };

    public static IReadOnlyList<PackageKind> All { get; } = [Scenario, Briefing, Point, Drill, Lexicon, Questions, Induction, Local, Lines];

    /// <summary>Those that are one text each, in the content folder.</summary>
    public static IReadOnlyList<PackageKind> Texts { get; } = [.. All.Where(kind => kind.IsText)];

    /// <summary>Where its text stands in the content folder, with a star for its slug; empty for a scenario.</summary>
    public string Place { get; private init; } = "";

    /// <summary>What the one of its kind is called; null where there are many.</summary>
    public string? OnlySlug { get; private init; }

    /// <summary>Its files bear their slugs in capital letters.</summary>
    public bool IsInCapitals { get; private init; }

    public bool IsText => Place.Length > 0;

    /// <summary>A name of a file that this kind holds. None leads out of a folder, or is hidden in one.</summary>
    public bool Accepts(string name) =>
        name.Length <= ContentPackage.LongestName && (IsText ? Required.Contains(name) : ScenarioFile().IsMatch(name));

    /// <summary>Where the text of that slug stands in the content folder.</summary>
    public string PathOf(string slug) => Place.Replace("*", IsInCapitals ? slug.ToUpperInvariant() : slug, StringComparison.Ordinal);

    /// <summary>The slug of a file by its name; null for one that is called otherwise than its kind allows.</summary>
    public string? SlugOf(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var slug = IsInCapitals ? name.ToLowerInvariant() : name;
        return ContentPackage.IsSlug(slug) && Path.GetFileName(PathOf(slug)) == file ? slug : null;
    }

    /// <summary>Where a file stands in a list: what it needs first, then the rest by name.</summary>
    public int PlaceOf(string name) =>
        Required.Index().Where(one => one.Item == name).Select(one => one.Index).DefaultIfEmpty(int.MaxValue).Min();

    private static PackageKind Text(string name, string file, string place) => new(name, [file], file) { Place = place };

    [GeneratedRegex(
        @"^(?:scenario\.md|people\.yaml|pieces\.yaml|place\.svg|(?:[A-Za-z0-9][A-Za-z0-9_-]*/){0,2}[A-Za-z0-9][A-Za-z0-9_-]*\.ink)\z",
        RegexOptions.None,
        1_000
    )]
    private static partial Regex ScenarioFile();
}
