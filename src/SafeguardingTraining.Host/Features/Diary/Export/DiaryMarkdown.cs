using System.Buffers;
using System.Text;

namespace SafeguardingTraining.Host.Features.Diary.Export;

/// <summary>Entries as Markdown, for any editor and for the next thirty years.</summary>
internal static class DiaryMarkdown
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_<>[]#|");

    internal static async Task Write(ExportDocument document, Stream to, CancellationToken stop)
    {
        await using var writer = new StreamWriter(to, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        await writer.WriteLineAsync($"# {document.Title}".AsMemory(), stop);
        foreach (var text in document.Cover.Select(line => $"\n{Plain(line)}\n").Append(List(document.Activities)))
        {
            await writer.WriteAsync(text.AsMemory(), stop);
        }
        foreach (var sheet in document.Sheets)
        {
            await writer.WriteAsync(Text(sheet).AsMemory(), stop);
        }
    }

    private static string List(ActivityTable? activities) =>
        activities is null
            ? ""
            : string.Join(
                '\n',
                [
                    $"\n## {ActivityTable.Title}\n",
                    Line(activities.Heads),
                    Line(activities.Heads.Select(_ => "---")),
                    .. activities.Lines.Select(line => Line(line.Select(cell => Plain(cell.Replace('\n', ' '))))),
                    "",
                ]
            );

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Text(Sheet sheet)
    {
        var text = new StringBuilder($"\n## {Plain(sheet.Heading.Replace('\n', ' '))}\n\n{Plain(sheet.Line)}\n");
        foreach (var part in sheet.Parts)
        {
            text.Append("\n### ")
                .Append(part.Heading)
                .Append("\n\n")
                .Append(Plain(part.Words).Replace("\n", "  \n", StringComparison.Ordinal))
                .Append('\n');
        }
        return text.ToString();
    }

    // What a person typed is text, also where a line begins with a mark of Markdown: a list's "- ", or its "1. ".
    private static string Plain(string words)
    {
        var plain = new StringBuilder(words.Length);
        var begun = LineStart.Blank;
        for (var at = 0; at < words.Length; at++)
        {
            var sign = words[at];
            var opensAList =
                (begun, sign) is (LineStart.Blank, '-' or '+') or (LineStart.Number, '.' or ')')
                && at + 1 < words.Length
                && char.IsWhiteSpace(words[at + 1]);
            if (opensAList || Marks.Contains(sign))
            {
                plain.Append('\\');
            }
            plain.Append(sign);
            begun = After(begun, sign);
        }
        return plain.ToString();
    }

    private static LineStart After(LineStart begun, char sign) =>
        (begun, sign) switch
        {
            (_, '\n') => LineStart.Blank,
            (LineStart.Blank, _) when char.IsWhiteSpace(sign) => LineStart.Blank,
            (LineStart.Blank or LineStart.Number, _) when char.IsDigit(sign) => LineStart.Number,
            _ => LineStart.Words,
        };

    /// <summary>What a line has up to a place: nothing, a number alone, or anything else.</summary>
    private enum LineStart
    {
        Blank,
        Number,
        Words,
    }
}
