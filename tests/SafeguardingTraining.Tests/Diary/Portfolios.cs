using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SafeguardingTraining.Host.Features.Diary.Import;

namespace SafeguardingTraining.Tests.Diary;

/// <summary>Portfolios of elsewhere, for tests.</summary>
internal static class Portfolios
{
    public static PortfolioRead Read(string text) => Assert.IsType<PortfolioRead>(PortfolioFile.Read(text));

    public static PortfolioPreview Preview(string text) =>
        new(Read(text), [.. Read(text).Entries.Select((found, place) => found with { Place = place })], 1, 2, 9_000);

    /// <summary>A Word document as another program writes it, with a German name for its heading style.</summary>
    public static byte[] Docx(params OpenXmlElement[] content)
    {
        var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(content));
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                new Style(new StyleName { Val = "heading 1" }) { Type = StyleValues.Paragraph, StyleId = "berschrift1" }
            );
        }
        return file.ToArray();
    }

    public static Paragraph Heading(string text) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = "berschrift1" }), new Run(new Text(text)));

    public static Paragraph Words(string text) => new(new Run(new Text(text)));

    public static Table Table(params string[][] rows) =>
        new(rows.Select(row => new TableRow(row.Select(cell => new TableCell(Words(cell))))));

    /// <summary>A package whose document unpacks to far more than it is.</summary>
    public static byte[] Bomb(int megabytes)
    {
        var file = new MemoryStream();
        using (var package = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = package.CreateEntry("word/document.xml").Open();
            var blank = new byte[1 << 20];
            Array.Fill(blank, (byte)' ');
            for (var at = 0; at < megabytes; at++)
            {
                part.Write(blank);
            }
        }
        return file.ToArray();
    }

    /// <summary>A document with other XML in place of its own.</summary>
    public static byte[] With(string xml)
    {
        var file = new MemoryStream();
        file.Write(Docx(Words("3 March 2024")));
        using (var package = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            package.GetEntry("word/document.xml")!.Delete();
            using var part = package.CreateEntry("word/document.xml").Open();
            part.Write(Encoding.UTF8.GetBytes(xml));
        }
        return file.ToArray();
    }
}
