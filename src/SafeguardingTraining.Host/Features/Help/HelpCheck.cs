using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Help;

/// <summary>Checks that each page of help can be read, and that whatever it links to on this site is there.</summary>
public sealed class HelpCheck : IContentCheck
{
    /// <summary>Every address that has no id or name in it.</summary>
    private static readonly IReadOnlySet<string> Known = new HashSet<string>(
        from type in typeof(HelpCheck).Assembly.GetTypes()
        where type.Name.EndsWith("Addresses", StringComparison.Ordinal)
        from field in type.GetFields()
        where field.IsLiteral
        select $"{field.GetRawConstantValue()}"
    );

    public IReadOnlyList<Problem> Problems(ContentTexts texts)
    {
        var pages = HelpCatalogue.Files(texts.Folder).Select(HelpMarkdown.OutlineOf).ToDictionary(page => page.Slug);
        return
        [
            .. HelpCatalogue.Read(texts.Folder).Problems,
            .. from page in pages.Values
            from link in page.Links
            let wrong = WhyWrong(link.Url, page, pages)
            where wrong is not null
            select new Problem($"content/help/{page.Slug}.md", link.Line, Severity.Error, "help-link", wrong),
        ];
    }

    private static string? WhyWrong(string url, HelpOutline page, IReadOnlyDictionary<string, HelpOutline> pages)
    {
        var (path, anchor) = url.Split('#', 2) is [var before, var after] ? (before, after) : (url, null);
        if (Uri.TryCreate(url, UriKind.Absolute, out var elsewhere) && elsewhere.Scheme is "https" or "http" or "mailto")
        {
            return null;
        }
        if (path.StartsWith('/'))
        {
            return IsServed(path.Split('?')[0], pages) ? null : $"{path} is no page of this site.";
        }
        var target =
            path.Length == 0 ? page
            : HelpMarkdown.SlugIn(path) is { } slug ? pages.GetValueOrDefault(slug)
            : null;
        return target is null ? $"{path} is no page of help: link to one by its file, such as diary.md."
            : anchor is not null && !target.Anchors.Contains(anchor) ? $"{target.Slug}.md has no heading #{anchor}."
            : null;
    }

    // Whether there is such a scenario or drill is not for help to know.
    private static bool IsServed(string path, IReadOnlyDictionary<string, HelpOutline> pages) =>
        Known.Contains(path)
        || (
            path.LastIndexOf('/') is > 0 and var end
            && (path[..end] == HelpAddresses.All ? pages.ContainsKey(path[(end + 1)..]) : Known.Contains(path[..end]))
        );
}
