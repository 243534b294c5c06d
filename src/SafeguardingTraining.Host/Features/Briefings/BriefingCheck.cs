using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Briefings;

/// <summary>Checks the briefings.</summary>
internal sealed class BriefingCheck : IContentCheck
{
    public IReadOnlyList<Problem> Problems(string contentFolder) => BriefingCatalogue.Read(contentFolder).Problems;
}
