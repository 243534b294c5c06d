using DocumentFormat.OpenXml;
using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.FollowUps;
using SafeguardingTraining.Host.Site.Documents;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>The report as a Word document, with real headings and tables, so that it can be changed and read aloud.</summary>
public static class WorkshopReportDocx
{
    private static readonly WordStyles Look = new(
        "Arial",
        WordStyle.Text(22),
        WordStyle.Heading(1, 36, before: 240, after: 120),
        WordStyle.Heading(2, 28, before: 240, after: 120)
    );

    public static Task Write(WorkshopReport report, Stream to, CancellationToken stop) =>
        WordDocument.Write(Look, report.Plan.Title, Parts(report), to, stop);

    private static IEnumerable<OpenXmlElement> Parts(WorkshopReport report) =>
        [
            Heading(1, report.Plan.Title),
            Words(
                $"{DateOnly.FromDateTime(report.OpenedAt.InUk().DateTime).InFull()}. Facilitated by {report.Facilitators.Listed()}. What was said is deleted on {report.Plan.DeleteOn.InFull()}."
            ),
            Heading(2, "Who came"),
            Rows(["Agency", "People"], report.Attendance.Select(one => (string[])[one.Agency, $"{one.People}"])),
            Heading(2, "What the table knew, and what we held"),
            Rows(["Date", "Held by", "Piece", "How it came"], report.Back.Pieces.Select(PieceRow)),
            .. report.Back.WorryOverTime.Count == 0
                ? []
                : (IEnumerable<OpenXmlElement>)
                    [
                        Heading(2, "How worried we were, from scene to scene"),
                        Rows(["Scene", "Lowest", "Middle", "Highest"], report.Back.WorryOverTime.Select(WorryRow)),
                    ],
            .. report.Back.Scenes.SelectMany(Scene),
            .. report.Notes.Count == 0
                ? []
                : (IEnumerable<OpenXmlElement>)
                    [
                        Heading(2, "What we wrote"),
                        .. report.Notes.Select(note => Words(note.Theme is null ? note.Text : $"{note.Theme}: {note.Text}")),
                    ],
            Heading(2, "One thing each"),
            Words($"{report.Promises} wrote one thing they will do."),
            .. report.FollowUps.Select(line =>
                Words(
                    $"{(line.Round == 1 ? "After six weeks" : "After three months")}, {line.Agencies.Listed()}: {line.Counts.Select(one => $"{FollowUpLine.InWords(one.Key)} {one.Value}").ToList().Listed()}."
                )
            ),
        ];

    private static IEnumerable<OpenXmlElement> Scene(DebriefScene scene) =>
        [
            Heading(2, $"{scene.Scene.Number}. {scene.Scene.Title.Set()}"),
            .. scene.Chosen is { } chosen
                ? (IEnumerable<OpenXmlElement>)[Words($"We decided: {chosen.Set()}"), Words($"Because: {scene.Decision?.Reason}")]
                : [],
            .. scene.Tables.Count == 0
                ? []
                : (IEnumerable<OpenXmlElement>)
                    [
                        Rows(
                            ["Table", "It decided", "Because"],
                            scene.Tables.Select(one =>
                                (string[])[$"Table {one.Table}, {one.PeopleInWords}", $"{one.Letter}. {one.Option.Set()}", one.Why ?? ""]
                            )
                        ),
                        .. scene.TablesApart is { } apart ? (OpenXmlElement[])[Words(apart)] : [],
                    ],
            .. scene.Worry is { TooFew: false } worry
                ? (IEnumerable<OpenXmlElement>)
                    [
                        Rows(
                            ["How worried", "Lowest", "Middle", "Highest"],
                            worry.Groups.Select(group =>
                                (string[])[group.Agencies.Listed(), $"{group.Lowest}", $"{group.Middle}", $"{group.Highest}"]
                            )
                        ),
                    ]
                : [],
            .. (scene.First ?? scene.Second) is { } any
                ? (IEnumerable<OpenXmlElement>)
                    [
                        Rows(
                            ["Option", "First vote", "Second vote"],
                            any.Lines.Select(
                                (line, place) =>
                                    (string[])
                                        [$"{line.Letter}. {line.Option.Text.Set()}", Votes(scene.First, place), Votes(scene.Second, place)]
                            )
                        ),
                    ]
                : [],
        ];

    private static string[] WorryRow(SceneWorry one) =>
        [$"{one.Scene.Number}. {one.Scene.Title.Set()}", $"{one.Room.Lowest}", $"{one.Room.Middle}", $"{one.Room.Highest}"];

    private static string[] PieceRow(DebriefPiece one) =>
        [
            one.Piece.Date.InFull(),
            one.Piece.Agency.Name,
            one.Piece.Text.Set().Replace("*", "", StringComparison.Ordinal),
            one switch
            {
                { IsGivenToOne: true } => "Given, and not laid out.",
                { Scene: null } => $"Never laid out. {one.Piece.Brings.Set()}",
                { Laid: { } laid } => $"“{one.Scene}”: {laid.InReport()}",
                _ => $"The story told it in “{one.Scene}”.",
            },
        ];

    private static string Votes(VoteTally? tally, int place) => tally is null ? "" : $"{tally.Lines[place].Votes}";

    private static OpenXmlElement Heading(int level, string text) => WordContent.Paragraph(text, WordStyle.HeadingId(level));

    private static OpenXmlElement Words(string text) => WordContent.Paragraph(text);

    private static OpenXmlElement Rows(string[] heads, IEnumerable<string[]> rows) => WordContent.Table(heads, rows);
}
