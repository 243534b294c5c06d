using DocumentFormat.OpenXml;
using SafeguardingTraining.Host.Site.Documents;

namespace SafeguardingTraining.Host.Features.Diary.Export;

/// <summary>Sheets as a Word document, each under a heading of its own.</summary>
internal static class DiaryDocx
{
    private const string Title = "Title";
    private const string Quiet = "Quiet";
    private const string SoftInk = "4C565B";

    private static readonly string Heading = WordStyle.HeadingId(1);
    private static readonly string PartHeading = WordStyle.HeadingId(2);

    private static readonly WordStyles Look = new(
        "Georgia",
        WordStyle.Text(22),
        new WordStyle(Title, "Title", 48, 0, 240),
        WordStyle.Heading(1, 32, before: 480, after: 60),
        WordStyle.Heading(2, 24, before: 240, after: 60),
        new WordStyle(Quiet, "Quiet", 20, 0, 120, Colour: SoftInk)
    );

    internal static Task Write(IEnumerable<Sheet> sheets, Stream to, CancellationToken stop) =>
        WordDocument.Write(Look, sheets.SelectMany(Lines).Prepend(WordContent.Paragraph("My diary", Title)), to, stop);

    private static IEnumerable<OpenXmlElement> Lines(Sheet sheet) =>
        [WordContent.Paragraph(sheet.Heading, Heading), WordContent.Paragraph(sheet.Line, Quiet), .. sheet.Parts.SelectMany(Part)];

    private static IEnumerable<OpenXmlElement> Part(SheetPart part) =>
        [
            WordContent.Paragraph(part.Heading, PartHeading),
            .. part.Words.Length == 0
                ? [WordContent.Paragraph(SheetLayouts.NotYet, Quiet)]
                : part.Words.Split("\n\n").Select(paragraph => WordContent.Paragraph(paragraph)),
        ];
}
