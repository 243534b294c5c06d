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

    public static IReadOnlyList<PackageKind> All { get; } = [Scenario];

    /// <summary>A name of a file that this kind holds. None leads out of a folder, or is hidden in one.</summary>
    public bool Accepts(string name) => name.Length <= ContentPackage.LongestName && ScenarioFile().IsMatch(name);

    /// <summary>Where a file stands in a list: what it needs first, then the rest by name.</summary>
    public int PlaceOf(string name) =>
        Required.Index().Where(one => one.Item == name).Select(one => one.Index).DefaultIfEmpty(int.MaxValue).Min();

    [GeneratedRegex(
        @"^(?:scenario\.md|people\.yaml|pieces\.yaml|place\.svg|(?:[A-Za-z0-9][A-Za-z0-9_-]*/){0,2}[A-Za-z0-9][A-Za-z0-9_-]*\.ink)\z",
        RegexOptions.None,
        1_000
    )]
    private static partial Regex ScenarioFile();
}
