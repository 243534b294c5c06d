using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.FollowUps;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>The report as a Word document, with real headings and tables, so that it can be changed and read aloud.</summary>
public static class WorkshopReportDocx
{
    public static byte[] Of(WorkshopReport report)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = Styles();
            main.Document = new Document(new Body([.. Parts(report)]));
        }
        return file.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Parts(WorkshopReport report) =>
    [
        Heading(1, report.Plan.Title),
        Words($"{DateOnly.FromDateTime(report.OpenedAt.InUk().DateTime).InFull()}. Facilitated by {report.Facilitators.Listed()}. "
            + $"What was said is deleted on {report.Plan.DeleteOn.InFull()}."),
        Heading(2, "Who came"),
        Rows(["Agency", "People"], report.Attendance.Select(one => (string[])[one.Agency, $"{one.People}"])),
        Heading(2, "What the table knew, and what we held"),
        Rows(["Date", "Held by", "Piece", "How it came"], report.Back.Pieces.Select(PieceRow)),
        .. Worries(report.Back.WorryOverTime),
        .. report.Back.Scenes.SelectMany(Scene),
        .. Notes(report.Notes),
        Heading(2, "One thing each"),
        Words($"{report.Promises} wrote one thing they will do."),
        .. report.FollowUps.Select(FollowUp),
    ];

    private static IEnumerable<OpenXmlElement> Worries(IReadOnlyList<SceneWorry> worries) => worries.Count == 0
        ? []
        :
        [
            Heading(2, "How worried we were, from scene to scene"),
            Rows(["Scene", "Lowest", "Middle", "Highest"], worries.Select(WorryRow)),
        ];

    private static IEnumerable<OpenXmlElement> Notes(IReadOnlyList<ShownNote> notes) => notes.Count == 0
        ? []
        : [Heading(2, "What we wrote"), .. notes.Select(note => Words(note.Theme is null ? note.Text : $"{note.Theme}: {note.Text}"))];

    private static Paragraph FollowUp(FollowUpLine line)
    {
        var when = line.Round == 1 ? "After six weeks" : "After three months";
        var counts = line.Counts.Select(one => $"{FollowUpLine.InWords(one.Key)} {one.Value}").ToList();
        return Words($"{when}, {line.Agencies.Listed()}: {counts.Listed()}.");
    }

    private static IEnumerable<OpenXmlElement> Scene(DebriefScene scene) =>
    [
        Heading(2, $"{scene.Scene.Number}. {scene.Scene.Title.Set()}"),
        .. scene.Chosen is { } chosen
            ? (IEnumerable<OpenXmlElement>)[Words($"We decided: {chosen.Set()}"), Words($"Because: {scene.Decision?.Reason}")]
            : [],
        .. scene.Worry is { TooFew: false } worry
            ? (IEnumerable<OpenXmlElement>)[Rows(["How worried", "Lowest", "Middle", "Highest"], worry.Groups.Select(GroupRow))]
            : [],
        .. (scene.First ?? scene.Second) is { Lines: var lines }
            ? (IEnumerable<OpenXmlElement>)[Rows(
                ["Option", "First vote", "Second vote"], lines.Select((line, at) => VoteRow(scene, line, at)))]
            : [],
    ];

    private static string[] GroupRow(SpreadGroup group) =>
        [group.Agencies.Listed(), $"{group.Lowest}", $"{group.Middle}", $"{group.Highest}"];

    private static string[] VoteRow(DebriefScene scene, TallyLine line, int place) =>
        [$"{line.Letter}. {line.Option.Text.Set()}", Votes(scene.First, place), Votes(scene.Second, place)];

    private static string[] WorryRow(SceneWorry one) =>
        [$"{one.Scene.Number}. {one.Scene.Title.Set()}", $"{one.Room.Lowest}", $"{one.Room.Middle}", $"{one.Room.Highest}"];

    private static string[] PieceRow(DebriefPiece one) =>
        [one.Piece.Date.InFull(), one.Piece.Agency.Name, one.Piece.Text.Set().Replace("*", "", StringComparison.Ordinal), one switch
        {
            { Scene: null } => $"Never laid out. {one.Piece.Brings.Set()}",
            { Laid: { } laid } => $"“{one.Scene}”: laid by {Agencies.NameOf(laid.From)}: {laid.QuotedWhy}",
            _ => $"The story told it in “{one.Scene}”.",
        }];

    private static string Votes(VoteTally? tally, int place) => tally is null ? "" : $"{tally.Lines[place].Votes}";

    private static Paragraph Heading(int level, string text) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = $"Heading{level}" }), Run(text));

    private static Paragraph Words(string text) => new(Run(text));

    private static Run Run(string text) => new([.. Clean(text).Split('\n').SelectMany((line, place) => place == 0
        ? (IEnumerable<OpenXmlElement>)[new Text(line) { Space = SpaceProcessingModeValues.Preserve }]
        : [new Break(), new Text(line) { Space = SpaceProcessingModeValues.Preserve }])]);

    // A character that XML does not know would make the whole file unreadable.
    private static string Clean(string text) =>
        new([.. text.ReplaceLineEndings("\n").Where(letter => letter is '\n' or '\t' || System.Xml.XmlConvert.IsXmlChar(letter))]);

    private static DocumentFormat.OpenXml.Wordprocessing.Table Rows(string[] heads, IEnumerable<string[]> rows)
    {
        var borders = new TableBorders(
            new TopBorder { Val = BorderValues.Single, Size = 4 }, new BottomBorder { Val = BorderValues.Single, Size = 4 },
            new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 });
        var width = new TableWidth { Type = TableWidthUnitValues.Pct, Width = "5000" };
        var table = new DocumentFormat.OpenXml.Wordprocessing.Table(new TableProperties(width, borders));
        table.Append(new TableGrid(heads.Select(_ => new GridColumn())));
        table.Append(new TableRow([new TableRowProperties(new TableHeader()), .. heads.Select(Head)]));
        table.Append(rows.Select(row => new TableRow(row.Select(cell => new TableCell(new Paragraph(Run(cell)))))));
        return table;
    }

    private static TableCell Head(string text) => new(new Paragraph(new Run(new RunProperties(new Bold()), new Text(text))));

    private static Styles Styles() => new(
        new DocDefaults(new RunPropertiesDefault(
            new RunPropertiesBaseStyle(new RunFonts { Ascii = "Arial", HighAnsi = "Arial" }, new FontSize { Val = "22" }))),
        Style("Normal", "Normal", 22, false), Style("Heading1", "heading 1", 36, true), Style("Heading2", "heading 2", 28, true));

    private static Style Style(string id, string name, int halfPoints, bool heading)
    {
        var style = new Style
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            Default = id == "Normal",
            StyleName = new StyleName { Val = name },
        };
        style.Append(new StyleParagraphProperties(new SpacingBetweenLines { Before = heading ? "240" : "0", After = "120" }));
        var size = new FontSize { Val = $"{halfPoints}" };
        style.Append(heading ? new StyleRunProperties(new Bold(), size) : new StyleRunProperties(size));
        return style;
    }
}
