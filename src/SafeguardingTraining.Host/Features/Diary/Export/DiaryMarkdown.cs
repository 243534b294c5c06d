using System.Text;
using System.Text.RegularExpressions;

namespace SafeguardingTraining.Host.Features.Diary.Export;

/// <summary>Sheets as Markdown, for any editor and for the next thirty years.</summary>
internal static partial class DiaryMarkdown
{
    internal static async Task Write(IEnumerable<Sheet> sheets, Stream to, CancellationToken stop)
    {
        await using var writer = new StreamWriter(to, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        await writer.WriteLineAsync("# My diary".AsMemory(), stop);
        foreach (var sheet in sheets)
        {
            await writer.WriteAsync(Text(sheet).AsMemory(), stop);
        }
    }

    private static string Text(Sheet sheet)
    {
        var text = new StringBuilder($"\n## {Plain(sheet.Heading.Replace('\n', ' '))}\n\n{sheet.Line}\n");
        foreach (var part in sheet.Parts)
        {
            text.Append("\n### ")
                .Append(part.Heading)
                .Append("\n\n")
                .Append(
                    part.Words.Length > 0 ? Plain(part.Words).Replace("\n", "  \n", StringComparison.Ordinal) : $"*{SheetLayouts.NotYet}*"
                )
                .Append('\n');
        }
        return text.ToString();
    }

    // What a person typed is text, also where a line begins with a mark of Markdown.
    private static string Plain(string words) => Marks().Replace(words, @"\$0");

    [GeneratedRegex(@"[\\`*_<>\[\]#|]|(?<=^\s*)[-+](?=\s)|(?<=^\s*\d+)[.)](?=\s)", RegexOptions.Multiline)]
    private static partial Regex Marks();
}
