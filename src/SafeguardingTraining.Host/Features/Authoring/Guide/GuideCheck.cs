using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring.Guide;

/// <summary>Checks the lessons of the author's guide: that each can be read.</summary>
internal sealed class GuideCheck : IContentCheck
{
    public IReadOnlyList<Problem> Problems(ContentTexts texts) => AuthorsGuide.Read(texts.Folder).Problems;
}
