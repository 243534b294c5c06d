using System.Net;
using System.Text.RegularExpressions;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Briefings;

/// <summary>A page to read in seven minutes, alone or with a team: the background, what to do, and what to talk about.</summary>
/// <param name="Order">Its place on the contents page.</param>
/// <param name="Minutes">How long reading takes.</param>
/// <param name="Points">Ids of the practice points it carries, the nearest first.</param>
/// <param name="Carries">Sections of its source documents that it teaches, for anyone who checks that none is left out.</param>
/// <param name="Body">The text as HTML; raw HTML in the file is shown as text.</param>
public sealed partial record Briefing(
    string Slug,
    int Order,
    string Title,
    int Minutes,
    string Summary,
    IReadOnlyList<string> Points,
    IReadOnlyList<string> Carries,
    IReadOnlyList<Source> Sources,
    GuidanceAge Dating,
    string Body
)
{
    /// <summary>The agencies whose work it shows; none for a text that is everybody's alike.</summary>
    public IReadOnlyList<Agency> Roles { get; init; } = [];

    /// <summary>The age groups it is about, by their names in <see cref="AgeGroups"/>; none for people of any age.</summary>
    public IReadOnlyList<string> Ages { get; init; } = [];

    public TextSupplements Aids { get; init; } = TextSupplements.None;

    /// <summary>The line of its file on which its points stand, from 1.</summary>
    public int PointsLine { get; init; } = 1;

    /// <summary>Its text as its author wrote it.</summary>
    public WrittenProse Written { get; init; } = WrittenProse.None;

    /// <summary>What certificates name its text by: the day on which it was last checked against its sources.</summary>
    public string Version => $"checked on {Dating.CheckedOn.InFull()}";

    /// <summary>What a diary entry about it begins with.</summary>
    public BriefingToKeep ToKeep => new(Title, Minutes, Points[0], Questions);

    /// <summary>What it asks a team to talk about: the list under its last heading.</summary>
    public IReadOnlyList<string> Questions =>
        [
            .. Item()
                .Matches(Body[Math.Max(0, Body.LastIndexOf("<h2", StringComparison.Ordinal))..])
                .Select(item => WebUtility.HtmlDecode(Mark().Replace(item.Groups[1].Value, "")).Trim()),
        ];

    [GeneratedRegex("<li>(.*?)</li>", RegexOptions.Singleline)]
    private static partial Regex Item();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Mark();
}
