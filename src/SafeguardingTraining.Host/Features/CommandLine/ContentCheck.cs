using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Host.Features.Coverage;
using SafeguardingTraining.Host.Features.Drills;
using SafeguardingTraining.Host.Features.Induction;
using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.CommandLine;

/// <summary>What an author should mend in the content beside the scenarios.</summary>
internal static class ContentCheck
{
    internal static CheckReport Of(string contentFolder) => new("content", Problems(contentFolder), null);

    private static IReadOnlyList<Problem> Problems(string contentFolder)
    {
        var lexicon = Lexicon.Read(contentFolder);
        var points = PracticePointCatalogue.Read(contentFolder);
        var drills = DrillCatalogue.Read(contentFolder, lexicon);
        return
        [
            .. lexicon.Problems,
            .. points.Problems,
            .. BriefingCatalogue.Read(contentFolder).Problems,
            .. InductionPlan.Read(contentFolder).Problems,
            .. SourceMap.Read(contentFolder).Problems,
            .. drills.Problems,
            .. drills.Drills.SelectMany(drill => Unknown(drill, points.Ids)),
        ];
    }

    private static IEnumerable<Problem> Unknown(Drill drill, IReadOnlySet<string> known) => drill.Carries
        .Where(point => !known.Contains(point))
        .Select(point => new Problem($"content/drills/{drill.Slug}.yaml", 1, Severity.Error, "point-unknown", $"There is no practice point \"{point}\"."));
}
