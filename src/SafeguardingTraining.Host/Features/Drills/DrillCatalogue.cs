using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Drills;

/// <summary>Every drill that learners see. It follows what is changed and published; what it hands out stays as it was.</summary>
/// <param name="drills">By their order, then by slug.</param>
/// <param name="problems">What an author should fix; a drill that cannot be worked is missing here.</param>
public sealed class DrillCatalogue(IReadOnlyList<Drill> drills, IReadOnlyList<Problem> problems) : IPointLessons, IContentReader
{
    private volatile Shown shown = new(drills, problems);

    public IReadOnlyList<Drill> Drills => shown.Drills;

    public IReadOnlyList<Problem> Problems => shown.Problems;

    public Drill? Find(string slug) => shown.BySlug.GetValueOrDefault(slug);

    public LessonKind Kind => LessonKind.Drill;

    /// <summary>The drills that exercise a practice point, in the catalogue's order.</summary>
    public IEnumerable<PointLesson> Carrying(string point) =>
        Drills
            .Where(drill => drill.Carries.Contains(point))
            .Select(drill => new PointLesson(DrillAddresses.Drill(drill.Slug), drill.Title, drill.Minutes));

    public void Follow(ContentTexts texts) => shown = Read(texts).shown;

    /// <summary>Reads <c>drills/*.yaml</c>. A folder that is missing holds no drills.</summary>
    /// <param name="lexicon">Gives the sentences to drills that say things fairer.</param>
    public static DrillCatalogue Read(string contentFolder, Lexicon lexicon) => Made(ContentTexts.In(contentFolder), lexicon);

    /// <summary>The same, with the lexicon of the same texts.</summary>
    public static DrillCatalogue Read(ContentTexts texts) => texts.Once(all => Made(all, Lexicon.Read(all)));

    private static DrillCatalogue Made(ContentTexts texts, Lexicon lexicon)
    {
        var problems = new List<Problem>();
        var drills = texts.Names("drills", ".yaml").Select(file => DrillFile.Read(file, texts, lexicon, problems)).OfType<Drill>();
        return new DrillCatalogue([.. drills.OrderBy(drill => drill.Order).ThenBy(drill => drill.Slug, StringComparer.Ordinal)], problems);
    }

    private sealed record Shown(IReadOnlyList<Drill> Drills, IReadOnlyList<Problem> Problems)
    {
        public Dictionary<string, Drill> BySlug { get; } = Drills.ToDictionary(drill => drill.Slug);
    }
}
