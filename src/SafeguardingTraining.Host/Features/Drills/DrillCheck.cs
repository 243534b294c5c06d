using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Drills;

/// <summary>Checks the drills, and that the practice points they name are there.</summary>
internal sealed class DrillCheck : IContentCheck
{
    public IReadOnlyList<Problem> Problems(ContentTexts texts)
    {
        var known = PracticePointCatalogue.Read(texts).Ids;
        var drills = DrillCatalogue.Read(texts);
        return [.. drills.Problems, .. drills.Drills.SelectMany(drill => Unknown(drill, known))];
    }

    public IReadOnlyDictionary<string, IReadOnlyList<WeighedOptions>> Weighed(ContentTexts texts) =>
        DrillCatalogue
            .Read(texts)
            .Drills.Where(drill => drill.Kind is DrillKind.Choose)
            .ToDictionary(drill => FileOf(drill), drill => WeighedIn(drill));

    private static IReadOnlyList<WeighedOptions> WeighedIn(Drill drill) =>
        [
            .. drill
                .Items.Select(item => new WeighedOptions(
                    [.. item.Options.Select(option => option.Text)],
                    item.Options.Index().Where(option => option.Item.Fits).Select(option => option.Index).ToHashSet()
                ))
                .Where(item => item.Strongest.Count > 0 && item.Strongest.Count < item.Options.Count),
        ];

    private static string FileOf(Drill drill) => $"content/drills/{drill.Slug}.yaml";

    // Its own points are told twice where they are named twice; an item may name one of them again.
    private static IEnumerable<Problem> Unknown(Drill drill, IReadOnlySet<string> known) =>
        TaughtTextRules
            .OfPoints(FileOf(drill), drill.PointsLine, drill.Points, known)
            .Concat(
                drill.Items.SelectMany(item =>
                    TaughtTextRules.OfPoints(FileOf(drill), item.PointsLine, [.. item.Points.Except(drill.Points)], known)
                )
            );
}
