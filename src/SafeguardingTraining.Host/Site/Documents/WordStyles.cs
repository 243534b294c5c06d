using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SafeguardingTraining.Host.Site.Documents;

/// <summary>How a Word document looks: one typeface, British English, and the styles its paragraphs use.</summary>
public sealed class WordStyles(string typeface, params WordStyle[] styles)
{
    public string Xml { get; } =
        new Styles([
            Defaults(typeface),
            .. styles.Append(WordStyle.Footer).Append(WordStyle.Table).Select(style => style.Definition()),
        ]).OuterXml;

    private static DocDefaults Defaults(string typeface) =>
        new(
            new RunPropertiesDefault(
                new RunPropertiesBaseStyle(
                    new RunFonts { Ascii = typeface, HighAnsi = typeface },
                    new Languages { Val = WordStyle.Language }
                )
            )
        );
}

/// <summary>One style of a Word document. A heading has a level, by which a reader jumps through the document and is read to.</summary>
/// <param name="Id">What paragraphs call it by.</param>
/// <param name="Name">What Word calls it: its own headings go by "heading 1" and so on.</param>
/// <param name="Size">In half points.</param>
/// <param name="Before">Room above, in twentieths of a point.</param>
/// <param name="After">Room below, in twentieths of a point.</param>
/// <param name="Level">Of a heading, from 1; null for other text.</param>
/// <param name="Colour">As six hexadecimal digits; null for the reader's own.</param>
/// <param name="Leads">Stands on the same page as what follows it, as a heading does.</param>
public sealed record WordStyle(
    string Id,
    string Name,
    int Size,
    int Before,
    int After,
    int? Level = null,
    string? Colour = null,
    bool Leads = false
)
{
    public const string Body = "Normal";

    public const string Language = "en-GB";

    internal const string FooterId = "Footer";

    internal const string TableId = "TableText";

    internal static WordStyle Footer { get; } = new(FooterId, "footer", 18, 0, 0, Colour: "4C565B");

    internal static WordStyle Table { get; } = new(TableId, "Table Text", 19, 40, 40);

    public static WordStyle Text(int size) => new(Body, "Normal", size, 0, 120);

    public static WordStyle Heading(int level, int size, int before, int after) =>
        new(HeadingId(level), $"heading {level}", size, before, after, level);

    public static string HeadingId(int level) => $"Heading{level}";

    internal Style Definition() =>
        new([
            new StyleName { Val = Name },
            .. Id == Body
                ? Array.Empty<OpenXmlElement>()
                : [new BasedOn { Val = Body }, new NextParagraphStyle { Val = Id is FooterId or TableId ? Id : Body }],
            new PrimaryStyle(),
            Paragraph(),
            Run(),
        ])
        {
            Type = StyleValues.Paragraph,
            StyleId = Id,
            Default = Id == Body ? true : null,
        };

    private StyleParagraphProperties Paragraph() =>
        new([
            .. Level is null && !Leads ? Array.Empty<OpenXmlElement>() : [new KeepNext(), new KeepLines()],
            new SpacingBetweenLines { Before = $"{Before}", After = $"{After}" },
            .. Level is { } level ? [new OutlineLevel { Val = level - 1 }] : Array.Empty<OpenXmlElement>(),
        ]);

    private StyleRunProperties Run() =>
        new([
            .. Level is null ? Array.Empty<OpenXmlElement>() : [new Bold()],
            .. Colour is null ? Array.Empty<OpenXmlElement>() : [new Color { Val = Colour }],
            new FontSize { Val = $"{Size}" },
        ]);
}
