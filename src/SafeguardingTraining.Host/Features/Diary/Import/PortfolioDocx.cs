using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SafeguardingTraining.Host.Features.Diary.Export;

namespace SafeguardingTraining.Host.Features.Diary.Import;

/// <summary>
/// Entries of another portfolio in a Word document: under headings or lines with a day, in the rows of a table, or in the boxes of a form. A
/// document that is larger than it looks, or is none, ends in a sentence; nothing that it points to is ever fetched.
/// </summary>
public static class PortfolioDocx
{
    /// <summary>Paragraphs of one document that are read.</summary>
    public const int MostParagraphs = 10_000;

    private const int MostParts = 2_000;
    private const long MostXml = 24L << 20;
    private const int MostXmlOfAPart = 12 << 20;

    private const string NoDocument =
        "This is no Word document that could be read. Save it as .docx, or save a spreadsheet as CSV, and bring that in.";

    private const string TooLarge = "This document is too large to be read at once. Bring it in part by part.";

    public static PortfolioReading Read(byte[] file)
    {
        try
        {
            return IsTooLarge(file) ? new PortfolioRefused(TooLarge) : Paragraphs(file);
        }
        catch (Exception reason)
            when (reason
                    is InvalidDataException
                        or FileFormatException
                        or OpenXmlPackageException
                        or XmlException
                        or IOException
                        or NotSupportedException
                        or FormatException
                        or ArgumentException
                        or InvalidOperationException
            )
        {
            return new PortfolioRefused(NoDocument);
        }
    }

    // What a part unpacks to is counted while it is unpacked: what the archive says of its own size is not believed.
    private static bool IsTooLarge(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        if (archive.Entries.Count > MostParts)
        {
            return true;
        }
        var buffer = new byte[1 << 16];
        var total = 0L;
        foreach (var part in archive.Entries.Where(IsXml))
        {
            using var content = part.Open();
            while (content.Read(buffer) is > 0 and var read)
            {
                total += read;
                if (total > MostXml)
                {
                    return true;
                }
            }
        }
        return false;
    }

    private static bool IsXml(ZipArchiveEntry part) =>
        part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || part.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static PortfolioReading Paragraphs(byte[] file)
    {
        using var document = WordprocessingDocument.Open(
            new MemoryStream(file),
            isEditable: false,
            new OpenSettings { MaxCharactersInPart = MostXmlOfAPart }
        );
        if (document.MainDocumentPart is not { } main)
        {
            return new PortfolioRefused(NoDocument);
        }
        var text = new PortfolioText("paragraph");
        var headings = HeadingsOf(main);
        var count = 0;
        using var reader = OpenXmlReader.Create(main);
        while (reader.Read())
        {
            if (!reader.IsStartElement || (reader.ElementType != typeof(Paragraph) && reader.ElementType != typeof(Table)))
            {
                continue;
            }
            // One paragraph or table is held at a time.
            var element = reader.LoadCurrentElement();
            if (element is Table table && Rows(table, text, count + 1))
            {
                count += table.Descendants<Paragraph>().Count();
                continue;
            }
            foreach (var paragraph in element is Paragraph one ? [one] : element?.Descendants<Paragraph>() ?? [])
            {
                if (++count > MostParagraphs)
                {
                    return new PortfolioRefused($"It has more than {MostParagraphs:N0} paragraphs. Bring it in part by part.");
                }
                text.Take(new PortfolioLine(count, WordsOf(paragraph), IsHeading(paragraph, headings), IsApart: true));
            }
        }
        return text.End();
    }

    // The list that this site puts above its own sheets says nothing that these do not say.
    private static bool Rows(Table table, PortfolioText text, int number)
    {
        List<TableRow> rows = [.. table.Elements<TableRow>()];
        if (rows.Count == 0 || CellsOf(rows[0]) is not { } heads || !PortfolioTable.IsOne(heads))
        {
            return false;
        }
        if (text.Heading == ActivityTable.Title)
        {
            return true;
        }
        text.LeaveOut(PortfolioTable.LeftOut(heads));
        foreach (var row in rows.Skip(1))
        {
            number++;
            if (PortfolioTable.Row(number, heads, CellsOf(row)) is { } cells)
            {
                text.Take(cells);
            }
        }
        return true;
    }

    private static List<string> CellsOf(TableRow row) =>
        [.. row.Elements<TableCell>().Select(cell => string.Join("\n\n", cell.Descendants<Paragraph>().Select(WordsOf)).Trim())];

    private static string WordsOf(Paragraph paragraph)
    {
        var words = new StringBuilder();
        foreach (
            var element in paragraph.Descendants().Where(element => element.Ancestors<AlternateContentFallback>().FirstOrDefault() is null)
        )
        {
            _ = element switch
            {
                Text text => words.Append(text.Text),
                Break or CarriageReturn => words.Append('\n'),
                TabChar => words.Append(' '),
                NoBreakHyphen => words.Append('-'),
                _ => words,
            };
        }
        return $"{words}";
    }

    private static bool IsHeading(Paragraph paragraph, HashSet<string> headings) =>
        paragraph.ParagraphProperties is { } properties
        && (properties.OutlineLevel is not null || (properties.ParagraphStyleId?.Val?.Value is { } style && headings.Contains(style)));

    // A style is called "Heading1" or "berschrift1" after the language of Word; its name, or its level, tells what it is.
    private static HashSet<string> HeadingsOf(MainDocumentPart main) =>
        [
            .. (main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
                .Where(style =>
                    style.StyleName?.Val?.Value is { } name
                        && (
                            name.StartsWith("heading", StringComparison.OrdinalIgnoreCase)
                            || name.Equals("Title", StringComparison.OrdinalIgnoreCase)
                        )
                    || style.StyleParagraphProperties?.OutlineLevel is not null
                )
                .Select(style => style.StyleId?.Value)
                .OfType<string>(),
        ];
}
