using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;
using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Help;

/// <summary>
/// Reads a Markdown file of help. A link to another file of the folder, which leads there in the repository, leads to that page
/// on the site; headings have the same names for links in both places. Quotation marks are set as in a book, except in code.
/// </summary>
internal static class HelpMarkdown
{
    private const string Ending = ".md";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Build();

    /// <summary>Null when the file does not begin with a heading of the first level.</summary>
    internal static HelpText? Read(string file)
    {
        var document = Markdown.Parse(File.ReadAllText(file), Pipeline);
        if (document.FirstOrDefault() is not HeadingBlock { Level: 1 } heading)
        {
            return null;
        }
        var leads = LeadToPages(document);
        SetQuotes(document);
        document.Remove(heading);
        if (document.FirstOrDefault() is ParagraphBlock opening)
        {
            opening.GetAttributes().AddClass("lede");
        }
        return new HelpText(Path.GetFileNameWithoutExtension(file), TextOf(heading), new MarkupString(document.ToHtml(Pipeline)), leads);
    }

    /// <summary>The headings and links of a file, whether or not it begins as it should.</summary>
    internal static HelpOutline OutlineOf(string file)
    {
        var document = Markdown.Parse(File.ReadAllText(file), Pipeline);
        var links = document.Descendants<LinkInline>().Where(link => link is { IsImage: false, Url: not null });
        return new HelpOutline(
            Path.GetFileNameWithoutExtension(file),
            document.Descendants<HeadingBlock>().Skip(1).Select(heading => heading.GetAttributes().Id).OfType<string>().ToHashSet(),
            [.. links.Select(link => new HelpLink(link.Line + 1, link.Url ?? ""))]
        );
    }

    /// <summary>Turns links between files into links between pages. Answers the slugs of those pages.</summary>
    private static IReadOnlyList<string> LeadToPages(MarkdownDocument document)
    {
        var slugs = new List<string>();
        foreach (var link in document.Descendants<LinkInline>().Where(link => link is { IsImage: false, Url: not null }))
        {
            if (SlugIn(link.Url) is { } slug)
            {
                link.Url = AddressOf(slug) + (link.Url ?? "")[(slug.Length + Ending.Length)..];
                slugs.Add(slug);
            }
        }
        return slugs;
    }

    /// <summary>"diary" of "diary.md" and of "diary.md#sharing"; null when a link leads anywhere else.</summary>
    internal static string? SlugIn(string? url) =>
        url?.Split('#')[0] is { } file && file.EndsWith(Ending, StringComparison.Ordinal) && !file.Contains('/', StringComparison.Ordinal)
            ? file[..^Ending.Length]
            : null;

    private static string AddressOf(string slug) => slug == HelpText.NoIndex.Slug ? HelpAddresses.All : HelpAddresses.On(slug);

    private static void SetQuotes(MarkdownDocument document)
    {
        foreach (var literal in document.Descendants<LiteralInline>())
        {
            literal.Content = new StringSlice(Typography.Of(literal.Content.ToString()));
        }
    }

    private static string TextOf(HeadingBlock heading) =>
        string.Concat(heading.Inline?.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()) ?? []);
}
