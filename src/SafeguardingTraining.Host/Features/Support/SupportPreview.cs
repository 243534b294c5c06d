using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Support;

/// <summary>Helplines that are being written, on "Support for you".</summary>
internal sealed class NationalLinesPreview : IContentPreview
{
    public string Kind => "national";

    public IReadOnlyList<ContentPreviewPart> Parts(ContentTexts texts, string slug) => [new("", "")];

    public IResult? Show(HttpContext http, ContentTexts texts, string slug, string part) =>
        Page.Of<SupportPage>(http, new SupportModel { National = NationalLines.Read(texts).All });
}

/// <summary>Local values that are being written: on "Support for you", and beside a text that says "check your local procedure".</summary>
internal sealed class LocalValuesPreview : IContentPreview
{
    private const string Beside = "beside";

    public string Kind => "local";

    public IReadOnlyList<ContentPreviewPart> Parts(ContentTexts texts, string slug) =>
        [new("", "Support for you, and the foot of every page"), new(Beside, "Beside a text")];

    public IResult? Show(HttpContext http, ContentTexts texts, string slug, string part) =>
        LocalFile.Read(texts) is not { } local ? null
        : part == Beside ? Page.Of<LocalValuesTrialPage>(http)
        : Page.Of<SupportPage>(http, new SupportModel { National = local.ShowsNationalLines ? NationalLines.Read(texts).All : [] });
}
