using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Coverage;

/// <summary>Checks the map of source documents.</summary>
internal sealed class CoverageCheck : IContentCheck
{
    public IReadOnlyList<Problem> Problems(string contentFolder) => SourceMap.Read(contentFolder).Problems;
}
