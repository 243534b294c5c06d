using DocumentFormat.OpenXml;
using SafeguardingTraining.Host.Site.Documents;

namespace SafeguardingTraining.Host.Features.Diary.Export;

/// <summary>Entries as a Word document: a title, a cover line, and each entry under a heading of its own.</summary>
internal static class DiaryDocx
{
    private const string Title = "Title";
    private const string Cover = "Subtitle";
    private const string Quiet = "Quiet";
    private const string SoftInk = "4C565B";

    private static readonly string Heading = WordStyle.HeadingId(1);
    private static readonly string PartHeading = WordStyle.HeadingId(2);

    private static readonly WordStyles Look = new(
        "Georgia",
        WordStyle.Text(22),
        new WordStyle(Title, "Title", 48, 0, 120),
        new WordStyle(Cover, "Subtitle", 24, 0, 40, Colour: SoftInk),
        WordStyle.Heading(1, 32, before: 480, after: 60),
        WordStyle.Heading(2, 24, before: 240, after: 60),
        new WordStyle(Quiet, "Quiet", 20, 0, 120, Colour: SoftInk, Leads: true)
    );

    internal static Task Write(ExportDocument document, Stream to, CancellationToken stop) =>
        WordDocument.Write(Look, document.Title, Content(document), to, stop);

    private static IEnumerable<OpenXmlElement> Content(ExportDocument document) =>
        document
            .Cover.Select(line => WordContent.Paragraph(line, Cover))
            .Prepend(WordContent.Paragraph(document.Title, Title))
            .Concat(document.Activities is { } activities ? List(activities) : [])
            .Concat(document.Sheets.SelectMany(Lines));

    private static IEnumerable<OpenXmlElement> List(ActivityTable activities) =>
        [WordContent.Paragraph(ActivityTable.Title, Heading), WordContent.Table(activities.Heads, activities.Lines, activities.Shares)];

    private static IEnumerable<OpenXmlElement> Lines(Sheet sheet) =>
        [WordContent.Paragraph(sheet.Heading, Heading), WordContent.Paragraph(sheet.Line, Quiet), .. sheet.Parts.SelectMany(Part)];

    private static IEnumerable<OpenXmlElement> Part(SheetPart part) =>
        [
            WordContent.Paragraph(part.Heading, PartHeading),
            .. part.Words.Split("\n\n").Select(paragraph => WordContent.Paragraph(paragraph)),
        ];
}
