using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SafeguardingTraining.Tests.Content;

/// <summary>The documents of the repository: whatever one of them links to is there, under the heading it names.</summary>
public sealed class DocumentLinksTests
{
    private static readonly MarkdownPipeline AsInARepository = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Build();

    public static TheoryData<string> Documents =>
        [
            .. Directory
                .EnumerateFiles(Checkout.Root, "*.md")
                .Concat(Directory.EnumerateFiles(Checkout.At("src"), "*.md"))
                .Concat(Directory.EnumerateFiles(Checkout.At("src", "decisions"), "*.md"))
                .Concat(Directory.EnumerateFiles(Checkout.At("content", "help"), "*.md"))
                .Concat(Directory.EnumerateFiles(Checkout.At(".github"), "*.md", SearchOption.AllDirectories))
                .Select(file => Path.GetRelativePath(Checkout.Root, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Whatever_a_document_links_to_is_there(string document)
    {
        var lost = LinksIn(document).Where(link => !Leads(document, link)).ToList();

        Assert.True(lost.Count == 0, $"{document}: {string.Join(", ", lost)}");
    }

    /// <summary>The site serves help without the rest of the repository around it.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void A_page_of_help_links_to_other_pages_of_help_alone(string document) =>
        Assert.True(!IsHelp(document) || LinksIn(document).All(link => !link.Contains('/', StringComparison.Ordinal)), document);

    private static bool IsHelp(string document) => document.StartsWith("content/help/", StringComparison.Ordinal);

    private static IReadOnlyList<string> LinksIn(string document) =>
        [
            .. Parse(document)
                .Descendants<LinkInline>()
                .Select(link => link.Url ?? "")
                .Where(url => !url.StartsWith("http", StringComparison.Ordinal)),
        ];

    private static bool Leads(string from, string link)
    {
        var (file, heading) = link.Split('#') is [var path, var id] ? (path, id) : (link, null);
        var to = file.Length == 0 ? from : Path.Combine(Path.GetDirectoryName(from) ?? "", file);
        var isThere = File.Exists(Checkout.At(to)) || Directory.Exists(Checkout.At(to));
        return isThere && (heading is null || Parse(to).Descendants<HeadingBlock>().Any(one => one.TryGetAttributes()?.Id == heading));
    }

    private static MarkdownDocument Parse(string document) => Markdown.Parse(File.ReadAllText(Checkout.At(document)), AsInARepository);
}
