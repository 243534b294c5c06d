using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Publishing;

namespace SafeguardingTraining.Host.Features.Authoring.Texts;

/// <summary>Shows the draft of a text on the page that shows it to its readers.</summary>
internal sealed class TextPreviews(TextReadings readings, IEnumerable<IContentPreview> previews)
{
    /// <param name="address">Where the preview stands.</param>
    /// <param name="back">Where the draft is.</param>
    /// <param name="asksAt">Where words to try it with are sent; null for somebody who may send none.</param>
    public IResult? Show(HttpContext http, DraftState state, string address, string back, string? asksAt, string part)
    {
        if (previews.FirstOrDefault(one => one.Kind == state.Kind.Name) is not { } preview)
        {
            return null;
        }
        var (texts, slug) = (readings.With(state.Package), state.Draft.Slug);
        http.Features.Set(
            new PageTrial(
                back,
                "the draft",
                [.. preview.Parts(texts, slug).Select(one => (AddressOf(address, one.Id), one.Name))],
                AddressOf(address, part)
            )
            {
                AsksAt = state.Kind == PackageKind.Lexicon ? asksAt : null,
                Typed = state.Kind == PackageKind.Lexicon ? part : "",
                Local = state.Kind == PackageKind.Local ? LocalFile.Read(texts) : null,
            }
        );
        return preview.Show(http, texts, slug, part);
    }

    private static string AddressOf(string address, string part) =>
        part.Length == 0 ? address : $"{address}?part={Uri.EscapeDataString(part)}";
}
