using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SafeguardingTraining.Host.Site.Http;

namespace SafeguardingTraining.Host.Features.Diary.Export;

/// <summary>
/// Sheets as a Word document. The package is written straight to the reader, part by part: a library's own package needs a stream it
/// can go back in, which would mean a whole diary in memory or, worse, unsealed on disk.
/// </summary>
internal static class DiaryDocx
{
    private const string ContentTypes =
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>
        """;

    private const string Relations =
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
        """;

    private const string DocumentRelations =
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>
        """;

    private const string Begin =
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
        """;

    private const string End = "</w:body></w:document>";

    internal static async Task Write(IEnumerable<Sheet> sheets, Stream to, CancellationToken stop)
    {
        await using var held = new BufferedResponseStream(to);
        await using (var package = await ZipArchive.CreateAsync(held, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, stop))
        {
            await WriteParts(package, sheets, stop);
        }
        await held.FlushAsync(stop);
    }

    private static async Task WriteParts(ZipArchive package, IEnumerable<Sheet> sheets, CancellationToken stop)
    {
        await Part(package, "[Content_Types].xml", [ContentTypes], stop);
        await Part(package, "_rels/.rels", [Relations], stop);
        await Part(package, "word/_rels/document.xml.rels", [DocumentRelations], stop);
        await Part(package, "word/styles.xml", [DiaryDocxStyles.Xml], stop);
        await Part(package, "word/document.xml", Whole(sheets), stop);
    }

    private static IEnumerable<string> Whole(IEnumerable<Sheet> sheets)
    {
        yield return Begin;
        yield return Line("My diary", DiaryDocxStyles.Title);
        foreach (var line in sheets.SelectMany(Lines))
        {
            yield return line;
        }
        yield return End;
    }

    private static async Task Part(ZipArchive package, string name, IEnumerable<string> texts, CancellationToken stop)
    {
        await using var part = await package.CreateEntry(name).OpenAsync(stop);
        foreach (var text in texts)
        {
            await part.WriteAsync(Encoding.UTF8.GetBytes(text), stop);
        }
    }

    private static IEnumerable<string> Lines(Sheet sheet) =>
    [
        Line(sheet.Heading, DiaryDocxStyles.Heading1),
        Line(sheet.Line, DiaryDocxStyles.Quiet),
        .. sheet.Parts.SelectMany(part => (string[])[Line(part.Heading, DiaryDocxStyles.Heading2), .. Paragraphs(part.Words)]),
    ];

    private static IEnumerable<string> Paragraphs(string words) =>
        words.Length == 0 ? [Line(SheetLayouts.NotYet, DiaryDocxStyles.Quiet)] : words.Split("\n\n").Select(paragraph => Line(paragraph, DiaryDocxStyles.Body));

    private static string Line(string words, string style)
    {
        var run = new Run();
        foreach (var (line, place) in words.Split('\n').Select((line, place) => (line, place)))
        {
            if (place > 0)
            {
                run.Append(new Break());
            }
            run.Append(new Text(Printable(line)) { Space = SpaceProcessingModeValues.Preserve });
        }
        return new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }), run).OuterXml;
    }

    // A character that XML has no place for would make the whole document unreadable.
    private static string Printable(string line) =>
        line.All(System.Xml.XmlConvert.IsXmlChar) ? line : string.Concat(line.EnumerateRunes().Where(rune => !rune.IsBmp || System.Xml.XmlConvert.IsXmlChar((char)rune.Value)));
}
