using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.PracticePoints;

/// <summary>Checks the practice points.</summary>
internal sealed class PracticePointCheck : IContentCheck
{
    public IReadOnlyList<Problem> Problems(string contentFolder) => PracticePointCatalogue.Read(contentFolder).Problems;
}
