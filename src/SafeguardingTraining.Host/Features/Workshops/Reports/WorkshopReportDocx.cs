using DocumentFormat.OpenXml;
using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.FollowUps;
using SafeguardingTraining.Host.Features.Workshops.Screen;
using SafeguardingTraining.Host.Features.Workshops.Views;
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
        WordStyle.Heading(2, 28, before: 240, after: 120),
        WordStyle.Heading(3, 24, before: 160, after: 80)
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
            .. report.Shares.Count == 0
                ? []
                : (IEnumerable<OpenXmlElement>)
                    [
                        Heading(2, "What was laid, to whom and why"),
                        Rows(
                            ["Scene", "From", "To", "Piece", "Reason", "Basis"],
                            report.Shares.Select(one =>
                                (string[])[one.Scene.Set(), one.From, one.To, one.Piece?.Set() ?? "Stays with them.", one.Why, one.Basis]
                            )
                        ),
                    ],
            Heading(2, "What the table knew, and what we held"),
            Rows(["Date", "Held by", "Piece", "How it came"], report.Back.Pieces.Select(PieceRow)),
            .. report.Back.WorryOverTime.Count == 0
                ? []
                : (IEnumerable<OpenXmlElement>)
                    [
                        Heading(2, "How worried we were, from scene to scene"),
                        Rows(["Scene", "Lowest", "Middle", "Highest"], report.Back.WorryOverTime.Select(WorryRow)),
                    ],
            .. report.Back.Scenes.SelectMany(scene => Scene(scene, report.Decisions.FirstOrDefault(one => one.Scene.Turn == scene.Turn))),
            .. report.Notes.Count == 0
                ? []
                : (IEnumerable<OpenXmlElement>)
                    [Heading(2, "What we wrote"), .. report.Notes.GroupBy(note => note.Prompt ?? "Reasons for a worry").SelectMany(Wall)],
            .. report.Ratings is { } ratings ? Rated(ratings) : [],
            Heading(2, "One thing each"),
            Words($"{report.Promises} wrote one thing they will do."),
            .. report.SharedPromises.Select(text => Words($"“{text}”")),
            .. report.FollowUps.Select(line =>
                Words(
                    $"{(line.Round == 1 ? "After six weeks" : "After three months")}, {line.Agencies.Listed()}: {line.Counts.Select(one => $"{FollowUpLine.InWords(one.Key)} {one.Value}").ToList().Listed()}."
                )
            ),
        ];

    // By what was asked, and under it by theme; what has none comes last.
    private static IEnumerable<OpenXmlElement> Wall(IGrouping<string, ShownNote> wall) =>
        [
            Heading(3, wall.Key),
            .. wall.GroupBy(note => note.Theme, StringComparer.OrdinalIgnoreCase)
                .OrderBy(theme => theme.Key is null)
                .SelectMany(theme =>
                    theme.Select(note =>
                        Words($"{(theme.Key is { } name ? $"{name}: " : "")}{note.Text}{(note.Agency is { } agency ? $" ({agency})" : "")}")
                    )
                ),
        ];

    private static IEnumerable<OpenXmlElement> Rated(RatingPicture picture) =>
        [Heading(2, "Before and after"), .. picture.Questions.SelectMany(Rated)];

    private static IEnumerable<OpenXmlElement> Rated(PicturedQuestion one) =>
        [
            Words(one.Question),
            Rows(
                ["Answer", "Before", "After"],
                one.Answers.Select((answer, place) => (string[])[answer, Said(one.Before, place), Said(one.After, place)])
            ),
        ];

    private static string Said(ValueList<int> counts, int place) => counts.Sum() == 0 ? "too few" : $"{counts[place]} of {counts.Sum()}";

    private static IEnumerable<OpenXmlElement> Scene(DebriefScene scene, ReportDecision? decision) =>
        [
            Heading(2, scene.Heading.Set()),
            .. scene.Chosen is { } chosen
                ? (IEnumerable<OpenXmlElement>)
                    [
                        Words($"We decided: {chosen.Set()}"),
                        .. scene.Decision?.Written is { } written ? (OpenXmlElement[])[Words($"In our words: “{written}”")] : [],
                        Words($"Because: {scene.Decision?.Reason}"),
                    ]
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
            .. scene.FewVotes is { } few ? (OpenXmlElement[])[Words(few)] : [],
            .. After(decision),
        ];

    private static IEnumerable<OpenXmlElement> After(ReportDecision? decision) =>
        [
            .. decision?.PlaceInWords is { } place ? (OpenXmlElement[])[Words($"Where it stood in the relationship window: {place}")] : [],
            .. decision is { Outcome.Count: > 0 }
                ? (OpenXmlElement[])[Heading(3, "What came of it"), .. decision.Outcome.Select(text => Words(Plain(text)))]
                : [],
        ];

    private static string Plain(string text) => text.Set().Replace("*", "", StringComparison.Ordinal);

    private static string[] WorryRow(SceneWorry one) =>
        [one.Heading.Set(), $"{one.Room.Lowest}", $"{one.Room.Middle}", $"{one.Room.Highest}"];

    private static string[] PieceRow(DebriefPiece one) =>
        [
            one.Piece.Date.InFull(),
            one.Piece.Agency.Name,
            Plain(one.Piece.Text),
            one switch
            {
                { IsGivenToOne: true } => "Given, and not laid out.",
                { Scene: null } => $"{PieceFates.Of(one).InWords().Capitalised()}. {one.Piece.Brings.Set()}",
                { Laid: { } laid } => $"“{one.Scene}”: {laid.InReport()}",
                _ => $"The story told it in “{one.Scene}”.",
            },
        ];

    private static string Votes(VoteTally? tally, int place) => tally is null ? "" : $"{tally.Lines[place].Votes}";

    private static OpenXmlElement Heading(int level, string text) => WordContent.Paragraph(text, WordStyle.HeadingId(level));

    private static OpenXmlElement Words(string text) => WordContent.Paragraph(text);

    private static OpenXmlElement Rows(string[] heads, IEnumerable<string[]> rows) => WordContent.Table(heads, rows);
}
