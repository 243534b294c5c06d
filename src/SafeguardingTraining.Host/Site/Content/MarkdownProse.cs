using Markdig;
using Microsoft.AspNetCore.Components;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Site.Content;

/// <summary>An author's Markdown as HTML with a book's quotation marks and apostrophes; raw HTML in it is shown as text.</summary>
public static class MarkdownProse
{
    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().DisableHtml().UseSmartyPants().Build();

    // Quotes are set first and as in a story: Markdig's own typesetting leaves apostrophes straight.
    public static MarkupString Of(string markdown) => new(Markdown.ToHtml(Typography.Of(markdown), Plain));
}
