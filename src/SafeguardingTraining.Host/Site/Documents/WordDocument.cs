using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using SafeguardingTraining.Host.Site.Http;

namespace SafeguardingTraining.Host.Site.Documents;

/// <summary>
/// A Word document with real headings and tables, so that it can be changed and read aloud. The package is written straight to the
/// reader, part by part: a library's own package needs a stream it can go back in, which would mean a whole diary in memory or,
/// worse, unsealed on disk.
/// </summary>
public static class WordDocument
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string ContentTypes = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
        <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>
        """;

    private const string Relations = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
        """;

    private const string DocumentRelations = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>
        """;

    private const string Begin = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
        """;

    private const string End = "</w:body></w:document>";

    /// <param name="content">Paragraphs and tables; one at a time is asked for, written and let go.</param>
    public static async Task Write(WordStyles styles, IEnumerable<OpenXmlElement> content, Stream to, CancellationToken stop)
    {
        await using var held = new BufferedResponseStream(to);
        await using (
            var package = await ZipArchive.CreateAsync(held, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, stop)
        )
        {
            await Part(package, "[Content_Types].xml", [ContentTypes], stop);
            await Part(package, "_rels/.rels", [Relations], stop);
            await Part(package, "word/_rels/document.xml.rels", [DocumentRelations], stop);
            await Part(package, "word/styles.xml", [styles.Xml], stop);
            await Part(package, "word/document.xml", content.Select(element => element.OuterXml).Prepend(Begin).Append(End), stop);
        }
        await held.FlushAsync(stop);
    }

    private static async Task Part(ZipArchive package, string name, IEnumerable<string> texts, CancellationToken stop)
    {
        await using var part = await package.CreateEntry(name).OpenAsync(stop);
        foreach (var text in texts)
        {
            await part.WriteAsync(Encoding.UTF8.GetBytes(text), stop);
        }
    }
}
