using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Drills;

/// <summary>Every drill of the content folder, read once at start.</summary>
/// <param name="Drills">By their order, then by slug.</param>
/// <param name="Problems">What an author should fix; a drill that cannot be worked is missing here.</param>
public sealed record DrillCatalogue(IReadOnlyList<Drill> Drills, IReadOnlyList<Problem> Problems) : IPointLessons
{
    private readonly Dictionary<string, Drill> bySlug = Drills.ToDictionary(drill => drill.Slug);

    public Drill? Find(string slug) => bySlug.GetValueOrDefault(slug);

    public LessonKind Kind => LessonKind.Drill;

    /// <summary>The drills that exercise a practice point, in the catalogue's order.</summary>
    public IEnumerable<PointLesson> Carrying(string point) =>
        Drills
            .Where(drill => drill.Carries.Contains(point))
            .Select(drill => new PointLesson(DrillAddresses.Drill(drill.Slug), drill.Title, drill.Minutes));

    /// <summary>Reads <c>drills/*.yaml</c>. A folder that is missing holds no drills.</summary>
    /// <param name="lexicon">Gives the sentences to drills that say things fairer.</param>
    public static DrillCatalogue Read(string contentFolder, Lexicon lexicon)
    {
        var problems = new List<Problem>();
        var folder = Path.Combine(contentFolder, "drills");
        var files = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal)
            : Enumerable.Empty<string>();
        var drills = files.Select(file => DrillFile.Read(file, lexicon, problems)).OfType<Drill>();
        return new DrillCatalogue([.. drills.OrderBy(drill => drill.Order).ThenBy(drill => drill.Slug, StringComparer.Ordinal)], problems);
    }
}
