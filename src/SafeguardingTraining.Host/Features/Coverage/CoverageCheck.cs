using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Coverage;

/// <summary>Checks the map of source documents.</summary>
internal sealed class CoverageCheck : IContentCheck
{
    public IReadOnlyList<Problem> Problems(ContentTexts texts) => SourceMap.Read(texts.Folder).Problems;
}
