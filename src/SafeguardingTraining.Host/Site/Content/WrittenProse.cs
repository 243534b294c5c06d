using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Site.Content;

/// <summary>A text as its author wrote it in Markdown, for what is to mend in it.</summary>
/// <param name="Above">How many lines of its file stand above it.</param>
public sealed record WrittenProse(string Markdown, int Above)
{
    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().DisableHtml().UsePreciseSourceLocation().Build();

    public static WrittenProse None { get; } = new("", 0);

    /// <summary>What should stand in it in this order and does not, as warnings.</summary>
    /// <param name="what">Such as "The heading".</param>
    public IEnumerable<Problem> Lost(string file, string what, IReadOnlyList<string> wanted)
    {
        var lines = Markdown.Split('\n');
        var last = 0;
        foreach (var one in wanted)
        {
            var at = Array.FindIndex(lines, line => line.TrimEnd().StartsWith(one, StringComparison.Ordinal));
            if (at < 0)
            {
                yield return Slip(file, Above + 1, "heading-lost", $"{what} \"{one}\" is missing.");
            }
            else if (at < last)
            {
                yield return Slip(file, Above + at + 1, "heading-lost", $"{what} \"{one}\" stands before the one that belongs above it.");
            }
            last = Math.Max(at, last);
        }
    }

    /// <summary>Links in it that lead nowhere.</summary>
    public IEnumerable<Problem> DeadLinks(string file, ContentTexts texts) =>
        from link in Markdig.Markdown.Parse(Markdown, Plain).Descendants<LinkInline>()
        let wrong = ContentLinks.WhyWrong(link.Url ?? "", texts)
        where wrong is not null
        select new Problem(file, Above + link.Line + 1, Severity.Error, "link", wrong);

    private static Problem Slip(string file, int line, string code, string message) => new(file, line, Severity.Warning, code, message);
}
