using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Drills;

/// <summary>Checks the drills, and that the practice points they name are there.</summary>
internal sealed class DrillCheck : IContentCheck
{
    public IReadOnlyList<Problem> Problems(string contentFolder)
    {
        var known = PracticePointCatalogue.Read(contentFolder).Ids;
        var drills = DrillCatalogue.Read(contentFolder, Lexicon.Read(contentFolder));
        return [.. drills.Problems, .. drills.Drills.SelectMany(drill => Unknown(drill, known))];
    }

    public IReadOnlyDictionary<string, IReadOnlyList<WeighedOptions>> Weighed(string contentFolder) =>
        DrillCatalogue
            .Read(contentFolder, Lexicon.Read(contentFolder))
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

    private static IEnumerable<Problem> Unknown(Drill drill, IReadOnlySet<string> known) =>
        drill
            .Carries.Where(point => !known.Contains(point))
            .Select(point => new Problem(FileOf(drill), 1, Severity.Error, "point-unknown", $"There is no practice point \"{point}\"."));
}
