using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Drills;

/// <summary>Every drill of the content folder, read once at start.</summary>
/// <param name="Drills">By their order, then by slug.</param>
/// <param name="Problems">What an author should mend; a drill that cannot be worked is missing here.</param>
public sealed record DrillCatalogue(IReadOnlyList<Drill> Drills, IReadOnlyList<Problem> Problems)
{
    private readonly Dictionary<string, Drill> bySlug = Drills.ToDictionary(drill => drill.Slug);

    public Drill? Find(string slug) => bySlug.GetValueOrDefault(slug);

    /// <summary>The drills that exercise a practice point, in the shelf's order.</summary>
    public IEnumerable<Drill> Carrying(string point) => Drills.Where(drill => drill.Carries.Contains(point));

    /// <summary>Reads <c>drills/*.yaml</c>. A folder that is missing holds no drills.</summary>
    /// <param name="lexicon">Gives the sentences to drills that say things fairer.</param>
    public static DrillCatalogue Read(string contentFolder, Lexicon lexicon)
    {
        var problems = new List<Problem>();
        var folder = Path.Combine(contentFolder, "drills");
        var files = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal) : Enumerable.Empty<string>();
        var drills = files.Select(file => DrillFile.Read(file, lexicon, problems)).OfType<Drill>();
        return new DrillCatalogue([.. drills.OrderBy(drill => drill.Order).ThenBy(drill => drill.Slug, StringComparer.Ordinal)], problems);
    }
}
