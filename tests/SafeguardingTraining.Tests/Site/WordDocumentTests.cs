using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using SafeguardingTraining.Host.Site.Documents;

namespace SafeguardingTraining.Tests.Site;

/// <summary>Word documents that people take away open in Word, whatever was typed, and can be read aloud.</summary>
public sealed class WordDocumentTests
{
    private static readonly WordStyles Look = new(
        "Arial",
        WordStyle.Text(22),
        WordStyle.Heading(1, 36, before: 240, after: 120),
        new WordStyle("Quiet", "Quiet", 20, 0, 120, Colour: "4C565B")
    );

    [Fact]
    public async Task Word_finds_nothing_wrong_with_headings_text_and_tables()
    {
        using var document = await Written(
            WordContent.Paragraph("What we did", WordStyle.HeadingId(1)),
            WordContent.Paragraph("Quietly", "Quiet"),
            WordContent.Table(
                ["Agency", "People"],
                [
                    ["Police", "1"],
                    ["School", "2"],
                ]
            )
        );

        var wrong = new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken);
        Assert.Empty(wrong.Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal("Heading1", Body(document).Elements<Paragraph>().First().ParagraphProperties!.ParagraphStyleId!.Val);
        Assert.NotNull(Body(document).Descendants<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>());
        Assert.Equal(
            ["Agency", "People", "Police", "1", "School", "2"],
            Body(document).Descendants<TableCell>().Select(cell => cell.InnerText)
        );
    }

    [Fact]
    public async Task A_document_says_that_it_is_in_British_English()
    {
        using var document = await Written(WordContent.Paragraph("Words"));

        Assert.Equal("en-GB", document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val);
    }

    [Fact]
    public async Task A_document_has_a_title_and_says_at_the_foot_of_each_page_which_of_how_many_it_is()
    {
        using var document = await Written(WordContent.Paragraph("Words"));

        Assert.Equal("A title & more", document.PackageProperties.Title);
        Assert.Equal("en-GB", document.PackageProperties.Language);
        var footer = Assert.Single(document.MainDocumentPart!.FooterParts).Footer!;
        Assert.Equal("A title & morePage 1 of 1", footer.InnerText);
        Assert.Equal([" PAGE ", " NUMPAGES "], footer.Descendants<SimpleField>().Select(field => field.Instruction!.Value));
        Assert.Equal(11906U, Body(document).GetFirstChild<SectionProperties>()!.GetFirstChild<PageSize>()!.Width!.Value);
    }

    [Theory]
    [InlineData("a < b & \"c\"", "a < b & \"c\"")]
    [InlineData("児童 and 👶🏽", "児童 and 👶🏽")]
    [InlineData("a\u0001 control character", "a control character")]
    [InlineData("  two blanks  ", "  two blanks  ")]
    public async Task Whatever_was_typed_is_in_it_but_what_no_document_can_hold(string typed, string text)
    {
        using var document = await Written(WordContent.Paragraph(typed));

        Assert.Equal(text, Body(document).InnerText);
    }

    [Theory]
    [InlineData("one\ntwo")]
    [InlineData("one\r\ntwo")]
    public async Task A_line_break_stays_within_its_paragraph(string typed)
    {
        using var document = await Written(WordContent.Paragraph(typed));

        var paragraph = Assert.Single(Body(document).Elements<Paragraph>());
        Assert.Single(paragraph.Descendants<Break>());
        Assert.Equal(["one", "two"], paragraph.Descendants<Text>().Select(text => text.Text));
    }

    private static Body Body(WordprocessingDocument document) => document.MainDocumentPart!.Document!.Body!;

    private static async Task<WordprocessingDocument> Written(params OpenXmlElement[] content)
    {
        var file = new MemoryStream();
        await WordDocument.Write(Look, "A title & more", content, file, TestContext.Current.CancellationToken);
        file.Position = 0;
        return WordprocessingDocument.Open(file, isEditable: false);
    }
}
