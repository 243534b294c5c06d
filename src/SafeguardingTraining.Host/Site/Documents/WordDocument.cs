using System.IO.Compression;
using System.Security;
using System.Text;
using DocumentFormat.OpenXml;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Documents;

/// <summary>
/// A Word document on A4 with real headings and tables, a title and page numbers, so that it can be changed and read aloud. The package
/// is written straight to the reader, part by part: a library's own package needs a stream it can go back in, which would mean a whole
/// diary in memory or, worse, unsealed on disk.
/// </summary>
public static class WordDocument
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string ContentTypes = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
        <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
        <Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>
        <Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>
        <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
        """;

    private const string Relations = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
        <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>
        """;

    private const string DocumentRelations = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
        <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>
        <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/></Relationships>
        """;

    private const string Begin = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
        """;

    // A4 with margins of 23 millimetres.
    private const string End = """
        <w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/>
        <w:pgMar w:top="1304" w:right="1304" w:bottom="1304" w:left="1304" w:header="624" w:footer="624" w:gutter="0"/></w:sectPr></w:body></w:document>
        """;

    // Without it Word opens a document as one of Word 2007.
    private const string Settings = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:compat>
        <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-GB"/></w:settings>
        """;

    /// <param name="title">What it is; at the foot of each page, and in the properties of the file, where a screen reader finds it.</param>
    /// <param name="content">Paragraphs and tables; one at a time is asked for, written and let go.</param>
    public static async Task Write(WordStyles styles, string title, IEnumerable<OpenXmlElement> content, Stream to, CancellationToken stop)
    {
        await using var held = new BufferedResponseStream(to);
        await using (
            var package = await ZipArchive.CreateAsync(held, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, stop)
        )
        {
            await Part(package, "[Content_Types].xml", [ContentTypes], stop);
            await Part(package, "_rels/.rels", [Relations], stop);
            await Part(package, "word/_rels/document.xml.rels", [DocumentRelations], stop);
            await Part(package, "docProps/core.xml", [Properties(title)], stop);
            await Part(package, "word/styles.xml", [styles.Xml], stop);
            await Part(package, "word/settings.xml", [Settings], stop);
            await Part(package, "word/footer1.xml", [WordContent.Footer(title).OuterXml], stop);
            await Part(package, "word/document.xml", content.Select(element => element.OuterXml).Prepend(Begin).Append(End), stop);
        }
        await held.FlushAsync(stop);
    }

    private static string Properties(string title) =>
        $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:title>{SecurityElement.Escape(
                XmlText.Readable(title)
            )}</dc:title><dc:language>{WordStyle.Language}</dc:language></cp:coreProperties>
            """;

    private static async Task Part(ZipArchive package, string name, IEnumerable<string> texts, CancellationToken stop)
    {
        await using var part = await package.CreateEntry(name).OpenAsync(stop);
        foreach (var text in texts)
        {
            await part.WriteAsync(Encoding.UTF8.GetBytes(text), stop);
        }
    }
}
