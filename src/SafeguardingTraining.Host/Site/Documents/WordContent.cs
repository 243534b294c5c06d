using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Documents;

/// <summary>What a Word document is made of: paragraphs in a style, and tables whose first row is their heading.</summary>
public static class WordContent
{
    private const uint Hairline = 4;

    /// <summary>The width of the text, in twentieths of a point.</summary>
    private const int TextWidth = 9298;

    /// <param name="style">One of the document's styles, by its id.</param>
    public static Paragraph Paragraph(string text, string style = WordStyle.Body) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Run(text));

    /// <param name="shares">How wide each column is beside the others; null for all alike.</param>
    public static Table Table(string[] heads, IEnumerable<string[]> rows, int[]? shares = null) =>
        new([
            new TableProperties(new TableWidth { Type = TableWidthUnitValues.Pct, Width = "5000" }, Borders()),
            new TableGrid(Widths(heads.Length, shares).Select(width => new GridColumn { Width = $"{width}" })),
            new TableRow([
                new TableRowProperties(new CantSplit(), new TableHeader()),
                .. heads.Select(head => Cell(Run(head, new RunProperties(new Bold())))),
            ]),
            .. rows.Select(row => new TableRow([new TableRowProperties(new CantSplit()), .. row.Select(cell => Cell(Run(cell)))])),
        ]);

    /// <summary>What stands at the foot of each page: the title, and which page of how many it is.</summary>
    internal static Footer Footer(string title) =>
        new(
            new Paragraph([
                new ParagraphProperties(
                    new ParagraphStyleId { Val = WordStyle.FooterId },
                    new Tabs(new TabStop { Val = TabStopValues.Right, Position = TextWidth })
                ),
                Run(title),
                new Run(new TabChar()),
                Run("Page "),
                Field("PAGE"),
                Run(" of "),
                Field("NUMPAGES"),
            ])
        );

    private static SimpleField Field(string name) => new(Run("1")) { Instruction = $" {name} " };

    private static IEnumerable<int> Widths(int columns, int[]? shares) =>
        shares is null ? Enumerable.Repeat(TextWidth / columns, columns) : shares.Select(share => TextWidth * share / shares.Sum());

    private static TableBorders Borders() =>
        new(
            new TopBorder { Val = BorderValues.Single, Size = Hairline },
            new BottomBorder { Val = BorderValues.Single, Size = Hairline },
            new InsideHorizontalBorder { Val = BorderValues.Single, Size = Hairline }
        );

    private static TableCell Cell(Run run) =>
        new(new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = WordStyle.TableId }), run));

    private static Run Run(string text, params OpenXmlElement[] properties) =>
        new([.. properties, .. text.ReplaceLineEndings("\n").Split('\n').SelectMany(Line)]);

    private static IEnumerable<OpenXmlElement> Line(string line, int place)
    {
        var text = new DocumentFormat.OpenXml.Wordprocessing.Text(XmlText.Readable(line)) { Space = SpaceProcessingModeValues.Preserve };
        return place == 0 ? [text] : [new Break(), text];
    }
}
