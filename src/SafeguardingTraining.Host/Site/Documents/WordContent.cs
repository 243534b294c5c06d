using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Documents;

/// <summary>What a Word document is made of: paragraphs in a style, and tables whose first row is their heading.</summary>
public static class WordContent
{
    private const uint Hairline = 4;

    /// <param name="style">One of the document's styles, by its id.</param>
    public static Paragraph Paragraph(string text, string style = WordStyle.Body) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Run(text));

    public static Table Table(string[] heads, IEnumerable<string[]> rows) =>
        new([
            new TableProperties(new TableWidth { Type = TableWidthUnitValues.Pct, Width = "5000" }, Borders()),
            new TableGrid(heads.Select(_ => new GridColumn())),
            new TableRow([
                new TableRowProperties(new TableHeader()),
                .. heads.Select(head => Cell(Run(head, new RunProperties(new Bold())))),
            ]),
            .. rows.Select(row => new TableRow(row.Select(cell => Cell(Run(cell))))),
        ]);

    private static TableBorders Borders() =>
        new(
            new TopBorder { Val = BorderValues.Single, Size = Hairline },
            new BottomBorder { Val = BorderValues.Single, Size = Hairline },
            new InsideHorizontalBorder { Val = BorderValues.Single, Size = Hairline }
        );

    private static TableCell Cell(Run run) => new(new Paragraph(run));

    private static Run Run(string text, params OpenXmlElement[] properties) =>
        new([.. properties, .. text.ReplaceLineEndings("\n").Split('\n').SelectMany(Line)]);

    private static IEnumerable<OpenXmlElement> Line(string line, int place)
    {
        var text = new DocumentFormat.OpenXml.Wordprocessing.Text(XmlText.Readable(line)) { Space = SpaceProcessingModeValues.Preserve };
        return place == 0 ? [text] : [new Break(), text];
    }
}
