using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Briefings;

/// <summary>Every briefing that learners see. It follows what is changed and published; what it hands out stays as it was.</summary>
/// <param name="briefings">By their order, then by slug.</param>
/// <param name="problems">Files that could not be read; their briefings are missing here.</param>
public sealed class BriefingCatalogue(IReadOnlyList<Briefing> briefings, IReadOnlyList<Problem> problems) : IPointLessons, IContentReader
{
    private volatile Shown shown = new(briefings, problems);

    public IReadOnlyList<Briefing> Briefings => shown.Briefings;

    public IReadOnlyList<Problem> Problems => shown.Problems;

    public Briefing? Find(string slug) => shown.BySlug.GetValueOrDefault(slug);

    public LessonKind Kind => LessonKind.Briefing;

    /// <summary>The briefings that carry a practice point, in the catalogue's order.</summary>
    public IEnumerable<PointLesson> Carrying(string point) =>
        Briefings
            .Where(briefing => briefing.Points.Contains(point))
            .Select(briefing => new PointLesson(BriefingAddresses.Briefing(briefing.Slug), briefing.Title, briefing.Minutes));

    public void Follow(ContentTexts texts) => shown = Read(texts).shown;

    /// <summary>Reads <c>briefings/*.md</c>. A folder that is missing holds no briefings.</summary>
    public static BriefingCatalogue Read(string contentFolder) => Read(ContentTexts.In(contentFolder));

    /// <inheritdoc cref="Read(string)"/>
    public static BriefingCatalogue Read(ContentTexts texts) => texts.Once(Made);

    private static BriefingCatalogue Made(ContentTexts texts)
    {
        var folder = new ContentFolder(texts, "briefings", "briefing");
        var briefings = BriefingFiles.Briefings(folder);
        return new BriefingCatalogue(
            [.. briefings.OrderBy(briefing => briefing.Order).ThenBy(briefing => briefing.Slug, StringComparer.Ordinal)],
            folder.Problems
        );
    }

    private sealed record Shown(IReadOnlyList<Briefing> Briefings, IReadOnlyList<Problem> Problems)
    {
        public Dictionary<string, Briefing> BySlug { get; } = Briefings.ToDictionary(briefing => briefing.Slug);
    }
}
