using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SafeguardingTraining.Host.Features.Diary.Export;

/// <summary>How a diary looks in Word: real headings, so that a reader can jump between entries and be read to.</summary>
internal static class DiaryDocxStyles
{
    public const string Title = "Title";
    public const string Heading1 = "Heading1";
    public const string Heading2 = "Heading2";
    public const string Body = "Normal";
    public const string Quiet = "Quiet";

    private const string SoftInk = "4C565B";

    /// <summary>Sizes are in half points.</summary>
    public static string Xml { get; } = new Styles(
        Style(Body, "Normal", 22, after: 120),
        Style(Title, "Title", 48, after: 240),
        Style(Heading1, "heading 1", 32, before: 480, bold: true, level: 0),
        Style(Heading2, "heading 2", 24, before: 240, bold: true, level: 1),
        Style(Quiet, "Quiet", 20, after: 120, colour: SoftInk)).OuterXml;

    private static Style Style(string id, string name, int size, int before = 0, int after = 60, bool bold = false, int? level = null, string? colour = null)
    {
        var paragraph = new StyleParagraphProperties(new SpacingBetweenLines { Before = $"{before}", After = $"{after}" });
        if (level is { } outline)
        {
            paragraph.PrependChild(new KeepNext());
            paragraph.Append(new OutlineLevel { Val = outline });
        }
        var run = new StyleRunProperties(new RunFonts { Ascii = "Georgia", HighAnsi = "Georgia" });
        if (bold)
        {
            run.Append(new Bold());
        }
        if (colour is not null)
        {
            run.Append(new Color { Val = colour });
        }
        run.Append(new FontSize { Val = $"{size}" });
        return new Style(new StyleName { Val = name }, paragraph, run) { Type = StyleValues.Paragraph, StyleId = id, Default = id == Body ? true : null };
    }
}
