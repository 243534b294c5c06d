using SafeguardingTraining.Host.Site.Content;

namespace SafeguardingTraining.Host.Features.PracticePoints;

/// <summary>One thing that good practice does, from a published source, told in our own words.</summary>
/// <param name="Id">Such as <c>PC-09</c>; scenarios name it where a choice exercises it.</param>
/// <param name="Also">Other places that teach the same.</param>
/// <param name="Question">A question to carry into the next day's work.</param>
/// <param name="Body">The text as HTML; raw HTML in the file is shown as text.</param>
public sealed record PracticePoint(
    string Id,
    PointGroup Group,
    string Title,
    Source Source,
    IReadOnlyList<string> Also,
    GuidanceAge Dating,
    string Question,
    string Body
)
{
    public TextSupplements Aids { get; init; } = TextSupplements.None;

    /// <summary>Its text as its author wrote it.</summary>
    public WrittenProse Written { get; init; } = WrittenProse.None;

    /// <summary>One act that whoever reads it can do within minutes on the next working day; null where the file says none.</summary>
    public string? Tomorrow { get; init; }
}

/// <summary>Points that belong together, such as professional curiosity.</summary>
public sealed record PointGroup(string Id, string Name, string About)
{
    public Picture? Picture { get; init; }
}
