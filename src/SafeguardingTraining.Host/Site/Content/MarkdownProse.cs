using System.Buffers;
using System.Net;
using Markdig;
using Microsoft.AspNetCore.Components;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Site.Content;

/// <summary>An author's Markdown as HTML with a book's quotation marks and apostrophes; raw HTML in it is shown as text.</summary>
public static class MarkdownProse
{
    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().DisableHtml().UseSmartyPants().Build();

    // Of one paragraph. Markdig looks for each mark's other half among all marks before it.
    private const int MostMarks = 500;

    // "> - 1. " at the beginning of a line.
    private const int MostNested = 40;

    private static readonly SearchValues<char> Marks = SearchValues.Create("*_[]<`!~");

    /// <summary>
    /// What has so many marks in one paragraph, or is nested so deeply, that no reader could follow it is shown as the text it is.
    /// </summary>
    public static MarkupString Of(string markdown)
    {
        // Quotes are set first and as in a story: Markdig's own typesetting leaves apostrophes straight.
        var set = Typography.Of(markdown);
        if (!CanBeFollowed(set))
        {
            return AsText(set);
        }
        try
        {
            return new(Markdown.ToHtml(set, Plain));
        }
        catch (ArgumentException)
        {
            // Markdig's way of saying that brackets, lists or quotations stand in each other more than a hundred deep.
            return AsText(set);
        }
    }

    private static MarkupString AsText(string set) => new($"<p>{WebUtility.HtmlEncode(set)}</p>");

    private static bool CanBeFollowed(string text)
    {
        var marks = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            marks = line.IsWhiteSpace() ? 0 : marks + Count(line);
            if (marks > MostMarks || Nested(line) > MostNested)
            {
                return false;
            }
        }
        return true;
    }

    private static int Count(ReadOnlySpan<char> line)
    {
        var count = 0;
        foreach (var sign in line)
        {
            count += Marks.Contains(sign) ? 1 : 0;
        }
        return count;
    }

    /// <summary>How many lists and quotations begin at the beginning of a line, one in the other.</summary>
    private static int Nested(ReadOnlySpan<char> line)
    {
        var count = 0;
        foreach (var sign in line)
        {
            if (sign is '-' or '+' or '*' or '>' or '.' or ')')
            {
                count++;
            }
            else if (!char.IsWhiteSpace(sign) && !char.IsAsciiDigit(sign))
            {
                break;
            }
        }
        return count;
    }
}
