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

    private static IEnumerable<Problem> Unknown(Drill drill, IReadOnlySet<string> known) =>
        drill
            .Carries.Where(point => !known.Contains(point))
            .Select(point => new Problem(
                $"content/drills/{drill.Slug}.yaml",
                1,
                Severity.Error,
                "point-unknown",
                $"There is no practice point \"{point}\"."
            ));
}
