using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Host.Features.Coverage;
using SafeguardingTraining.Host.Features.Induction;
using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.CommandLine;

/// <summary>What an author should mend in the content beside the scenarios.</summary>
internal static class ContentCheck
{
    internal static IReadOnlyList<Problem> Of(string contentFolder) =>
    [
        .. Lexicon.Read(contentFolder).Problems,
        .. PracticePointShelf.Read(contentFolder).Problems,
        .. BriefingShelf.Read(contentFolder).Problems,
        .. InductionPlan.Read(contentFolder).Problems,
        .. SourceMap.Read(contentFolder).Problems,
    ];

    /// <summary>Prints the problems of the content folder and answers how many there are.</summary>
    internal static int Report(string contentFolder, Terminal terminal)
    {
        var problems = Of(contentFolder);
        foreach (var problem in problems)
        {
            terminal.Out.WriteLine(problem);
        }
        if (problems.Count == 0)
        {
            terminal.Out.WriteLine("content: nothing to mend.");
        }
        return problems.Count;
    }
}
