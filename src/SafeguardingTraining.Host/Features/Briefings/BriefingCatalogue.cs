using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Briefings;

/// <summary>Every briefing of the content folder, read once at start.</summary>
/// <param name="Briefings">By their order, then by slug.</param>
/// <param name="Problems">Files that could not be read; their briefings are missing here.</param>
public sealed record BriefingCatalogue(IReadOnlyList<Briefing> Briefings, IReadOnlyList<Problem> Problems) : IPointLessons
{
    private readonly Dictionary<string, Briefing> bySlug = Briefings.ToDictionary(briefing => briefing.Slug);

    public Briefing? Find(string slug) => bySlug.GetValueOrDefault(slug);

    public LessonKind Kind => LessonKind.Briefing;

    /// <summary>The briefings that carry a practice point, in the catalogue's order.</summary>
    public IEnumerable<PointLesson> Carrying(string point) =>
        Briefings
            .Where(briefing => briefing.Points.Contains(point))
            .Select(briefing => new PointLesson(BriefingAddresses.Briefing(briefing.Slug), briefing.Title, briefing.Minutes));

    /// <summary>Reads <c>briefings/*.md</c>. A folder that is missing holds no briefings.</summary>
    public static BriefingCatalogue Read(string contentFolder)
    {
        var folder = new ContentFolder(contentFolder, "briefings", "briefing");
        var briefings = BriefingFiles.Briefings(folder);
        return new BriefingCatalogue(
            [.. briefings.OrderBy(briefing => briefing.Order).ThenBy(briefing => briefing.Slug, StringComparer.Ordinal)],
            folder.Problems
        );
    }
}
