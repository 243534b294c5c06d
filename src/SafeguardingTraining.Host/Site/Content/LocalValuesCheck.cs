using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Site.Content;

/// <summary>Checks this partnership's own values.</summary>
internal sealed class LocalValuesCheck : IContentCheck
{
    public IReadOnlyList<Problem> Problems(ContentTexts texts) => LocalFile.Problems(texts);
}
