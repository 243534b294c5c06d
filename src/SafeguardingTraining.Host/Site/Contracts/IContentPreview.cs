using SafeguardingTraining.Host.Site.Content;

namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>
/// Shows a text that is being written as its readers would see it, on the very page that shows it to them. Each feature that shows a kind of
/// text registers one.
/// </summary>
public interface IContentPreview
{
    /// <summary>The name of the kind of text.</summary>
    string Kind { get; }

    /// <summary>Its pages, the first first; one without a name where there is only one.</summary>
    /// <param name="texts">All that learners would see, with the draft in its place.</param>
    IReadOnlyList<ContentPreviewPart> Parts(ContentTexts texts, string slug);

    /// <summary>One of its pages; null where the draft cannot be read.</summary>
    IResult? Show(HttpContext http, ContentTexts texts, string slug, string part);
}

/// <summary>One page of a preview.</summary>
/// <param name="Id">As its address has it; empty for the first.</param>
public sealed record ContentPreviewPart(string Id, string Name);
