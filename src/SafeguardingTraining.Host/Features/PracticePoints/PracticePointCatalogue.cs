using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.PracticePoints;

/// <summary>Every practice point that learners see. It follows what is changed and published; what it hands out stays as it was.</summary>
/// <param name="groups">In the order of groups.yaml.</param>
/// <param name="points">By group, then by id.</param>
/// <param name="problems">Files that could not be read; their points are missing here.</param>
public sealed class PracticePointCatalogue(
    IReadOnlyList<PointGroup> groups,
    IReadOnlyList<PracticePoint> points,
    IReadOnlyList<Problem> problems
) : IContentReader
{
    private volatile Shown shown = new(groups, points, problems);

    public IReadOnlyList<PointGroup> Groups => shown.Groups;

    public IReadOnlyList<PracticePoint> Points => shown.Points;

    public IReadOnlyList<Problem> Problems => shown.Problems;

    public IReadOnlySet<string> Ids => shown.ById.Keys.ToHashSet();

    public PracticePoint? Find(string id) => shown.ById.GetValueOrDefault(id);

    public IEnumerable<PracticePoint> In(PointGroup group) => Points.Where(point => point.Group == group);

    public void Follow(ContentTexts texts) => shown = Read(texts).shown;

    /// <summary>Reads <c>practice-points/*.md</c> and <c>groups.yaml</c>. A folder that is missing holds no points.</summary>
    public static PracticePointCatalogue Read(string contentFolder) => Read(ContentTexts.In(contentFolder));

    /// <inheritdoc cref="Read(string)"/>
    public static PracticePointCatalogue Read(ContentTexts texts) => texts.Once(Made);

    private static PracticePointCatalogue Made(ContentTexts texts)
    {
        var folder = new ContentFolder(texts, "practice-points", "point");
        var groups = PracticePointFiles.Groups(folder);
        var points = PracticePointFiles.Points(folder, groups);
        var place = groups.Select((group, index) => (group.Id, index)).ToDictionary();
        return new PracticePointCatalogue(
            groups,
            [.. points.OrderBy(point => place[point.Group.Id]).ThenBy(point => point.Id, StringComparer.Ordinal)],
            folder.Problems
        );
    }

    private sealed record Shown(IReadOnlyList<PointGroup> Groups, IReadOnlyList<PracticePoint> Points, IReadOnlyList<Problem> Problems)
    {
        public Dictionary<string, PracticePoint> ById { get; } = Points.ToDictionary(point => point.Id);
    }
}
