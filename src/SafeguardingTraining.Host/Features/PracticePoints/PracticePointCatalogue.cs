using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.PracticePoints;

/// <summary>Every practice point of the content folder, read once at start.</summary>
/// <param name="Groups">In the order of groups.yaml.</param>
/// <param name="Points">By group, then by id.</param>
/// <param name="Problems">Files that could not be read; their points are missing here.</param>
public sealed record PracticePointCatalogue(
    IReadOnlyList<PointGroup> Groups,
    IReadOnlyList<PracticePoint> Points,
    IReadOnlyList<Problem> Problems
)
{
    private readonly Dictionary<string, PracticePoint> byId = Points.ToDictionary(point => point.Id);

    public IReadOnlySet<string> Ids => byId.Keys.ToHashSet();

    public PracticePoint? Find(string id) => byId.GetValueOrDefault(id);

    public IEnumerable<PracticePoint> In(PointGroup group) => Points.Where(point => point.Group == group);

    /// <summary>Reads <c>practice-points/*.md</c> and <c>groups.yaml</c>. A folder that is missing holds no points.</summary>
    public static PracticePointCatalogue Read(string contentFolder)
    {
        var folder = new ContentFolder(contentFolder, "practice-points", "point");
        var groups = PracticePointFiles.Groups(folder);
        var points = PracticePointFiles.Points(folder, groups);
        var place = groups.Select((group, index) => (group.Id, index)).ToDictionary();
        return new PracticePointCatalogue(
            groups,
            [.. points.OrderBy(point => place[point.Group.Id]).ThenBy(point => point.Id, StringComparer.Ordinal)],
            folder.Problems
        );
    }
}
