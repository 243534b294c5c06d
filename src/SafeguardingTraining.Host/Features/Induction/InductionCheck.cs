using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Induction;

/// <summary>Checks the way through.</summary>
internal sealed class InductionCheck : IContentCheck
{
    public IReadOnlyList<Problem> Problems(string contentFolder) => InductionPlan.Read(contentFolder).Problems;
}
