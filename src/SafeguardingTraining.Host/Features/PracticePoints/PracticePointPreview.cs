using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.PracticePoints;

/// <summary>A practice point that is being written, on its page.</summary>
internal sealed class PracticePointPreview : IContentPreview
{
    public string Kind => "point";

    public IReadOnlyList<ContentPreviewPart> Parts(ContentTexts texts, string slug) => [new("", "")];

    public IResult? Show(HttpContext http, ContentTexts texts, string slug, string part) =>
        PracticePointCatalogue.Read(texts).Find(slug.ToUpperInvariant()) is { } point
            ? Page.Of<PracticePointPage>(http, new PracticePointModel(point, [], [], []))
            : null;
}
