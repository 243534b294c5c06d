using System.Globalization;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring.Guide;

/// <summary>
/// Reads a lesson of the guide: a heading, what is explained, a block of code marked <c>ink try</c>, an exercise, and one marked
/// <c>ink answer</c>.
/// </summary>
internal static partial class GuideMarkdown
{
    private const string Try = "try";
    private const string Answer = "answer";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    /// <summary>Null when a part of it is missing.</summary>
    internal static GuideLesson? Lesson(string file, string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        SetQuotes(document);
        if (
            FileName().Match(file) is not { Success: true } name
            || document is not [HeadingBlock { Level: 1 } heading, ..]
            || Code(document, Try) is not { } box
            || Code(document, Answer) is not { } answer
        )
        {
            return null;
        }
        var title = TextOf(heading);
        var at = document.IndexOf(box);
        var exercise = new MarkdownDocument();
        foreach (var block in document.Skip(at + 1).Where(block => block != answer).ToList())
        {
            document.Remove(block);
            exercise.Add(block);
        }
        document.Remove(heading);
        document.Remove(box);
        document.Remove(answer);
        return new GuideLesson(
            int.Parse(name.Groups["number"].Value, CultureInfo.InvariantCulture),
            name.Groups["slug"].Value,
            title,
            new MarkupString(document.ToHtml(Pipeline)),
            SourceOf(box),
            new MarkupString(exercise.ToHtml(Pipeline)),
            SourceOf(answer)
        )
        {
            Links =
            [
                .. document.Concat(exercise).SelectMany(block => block.Descendants<LinkInline>()).Select(link => link.Url).OfType<string>(),
            ],
        };
    }

    /// <summary>A heading and what stands below it.</summary>
    internal static (string Title, MarkupString Text) Opening(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        SetQuotes(document);
        var title = "";
        if (document is [HeadingBlock heading, ..])
        {
            title = TextOf(heading);
            document.Remove(heading);
        }
        if (document is [ParagraphBlock first, ..])
        {
            first.GetAttributes().AddClass("lede");
        }
        return (title, new MarkupString(document.ToHtml(Pipeline)));
    }

    private static FencedCodeBlock? Code(MarkdownDocument document, string named) =>
        document.OfType<FencedCodeBlock>().SingleOrDefault(block => block.Arguments == named);

    private static string SourceOf(FencedCodeBlock block) => $"{block.Lines}\n";

    private static string TextOf(HeadingBlock heading) =>
        string.Concat(heading.Inline?.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()) ?? []);

    private static void SetQuotes(MarkdownDocument document)
    {
        foreach (var literal in document.Descendants<LiteralInline>())
        {
            literal.Content = new StringSlice(Typography.Of(literal.Content.ToString()));
        }
    }

    [GeneratedRegex(@"^(?<number>\d\d)-(?<slug>[a-z0-9-]+)\.md\z", RegexOptions.None, 1_000)]
    private static partial Regex FileName();
}
