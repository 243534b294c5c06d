using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Briefings;

/// <summary>A briefing that is being written, on its page.</summary>
internal sealed class BriefingPreview : IContentPreview
{
    public string Kind => "briefing";

    public IReadOnlyList<ContentPreviewPart> Parts(ContentTexts texts, string slug) => [new("", "")];

    public IResult? Show(HttpContext http, ContentTexts texts, string slug, string part) =>
        BriefingCatalogue.Read(texts).Find(slug) is { } briefing
            ? Page.Of<BriefingPage>(
                http,
                new BriefingModel(briefing, [.. briefing.Points.Select(PracticePointCatalogue.Read(texts).Find).OfType<PracticePoint>()])
            )
            : null;
}
