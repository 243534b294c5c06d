using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SafeguardingTraining.Host.Site.Documents;

/// <summary>How a Word document looks: one typeface, British English, and the styles its paragraphs use.</summary>
public sealed class WordStyles(string typeface, params WordStyle[] styles)
{
    public string Xml { get; } = new Styles([Defaults(typeface), .. styles.Select(style => style.Definition())]).OuterXml;

    private static DocDefaults Defaults(string typeface) =>
        new(
            new RunPropertiesDefault(
                new RunPropertiesBaseStyle(new RunFonts { Ascii = typeface, HighAnsi = typeface }, new Languages { Val = "en-GB" })
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
public sealed record WordStyle(string Id, string Name, int Size, int Before, int After, int? Level = null, string? Colour = null)
{
    public const string Body = "Normal";

    public static WordStyle Text(int size) => new(Body, "Normal", size, 0, 120);

    public static WordStyle Heading(int level, int size, int before, int after) =>
        new(HeadingId(level), $"heading {level}", size, before, after, level);

    public static string HeadingId(int level) => $"Heading{level}";

    internal Style Definition() =>
        new(
            new StyleName { Val = Name },
            new StyleParagraphProperties([
                .. Level is null ? Array.Empty<OpenXmlElement>() : [new KeepNext()],
                new SpacingBetweenLines { Before = $"{Before}", After = $"{After}" },
                .. Level is { } level ? [new OutlineLevel { Val = level - 1 }] : Array.Empty<OpenXmlElement>(),
            ]),
            new StyleRunProperties([
                .. Level is null ? Array.Empty<OpenXmlElement>() : [new Bold()],
                .. Colour is null ? Array.Empty<OpenXmlElement>() : [new Color { Val = Colour }],
                new FontSize { Val = $"{Size}" },
            ])
        )
        {
            Type = StyleValues.Paragraph,
            StyleId = Id,
            Default = Id == Body ? true : null,
        };
}
