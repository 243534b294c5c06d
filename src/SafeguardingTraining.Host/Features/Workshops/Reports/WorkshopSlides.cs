using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Documents;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>
/// Looking back as slides for a team that was not there: where the story ended, what turned it, the room's own pictures, the review it
/// learns from and its questions. No name, no agency's own votes, and no word that was not for everyone.
/// </summary>
public static class WorkshopSlides
{
    private const int MostVotes = 3;
    private const string Promised = "What we said we would do";

    public static Task Write(WorkshopReport report, Stream to, CancellationToken stop) =>
        SlideDeck.Write(report.Plan.Title, Of(report), to, stop);

    public static IReadOnlyList<SlideContent> Of(WorkshopReport report)
    {
        var (back, debrief) = (report.Back, report.Back.Debrief);
        return Told([
            Cover(report),
            .. Ending(debrief),
            .. Turning(back),
            .. back.WorryOverTime.Count > 0 ? [SlidePictures.WorryOverTime(back.WorryOverTime)] : (SlideContent[])[],
            .. Widest(back) is { } widest ? [SlidePictures.Spread(widest)] : (SlideContent[])[],
            .. MostMoved(back).Select(SlidePictures.Votes),
            .. debrief.Told.Any(told => told.Taken?.Place is not null) ? [SlidePictures.Window(debrief.Told)] : (SlideContent[])[],
            .. back.Pieces.Count > 0 ? [SlidePictures.WhoKnewWhat(back.Pieces)] : (SlideContent[])[],
            .. NeverLaid(back),
            .. report.Ratings is { } ratings ? SlidePictures.BeforeAndAfter(ratings) : [],
            .. Review(debrief.Playthrough.Scenario.Review),
            .. Questions(report, debrief.Playthrough.Scenario),
        ]);
    }

    // Two slides of one title cannot be told apart in a list of slides, or by ear.
    private static IReadOnlyList<SlideContent> Told(IReadOnlyList<SlideContent> slides) =>
        [
            .. slides.Select(
                (slide, place) =>
                    slides.Take(place).Count(before => before.Title == slide.Title) is var times and > 0
                        ? slide with
                        {
                            Title = $"{slide.Title} ({times + 1})",
                        }
                        : slide
            ),
        ];

    private static SlideContent Cover(WorkshopReport report)
    {
        var people = report.Attendance.Sum(one => one.People);
        var who =
            people == 0
                ? "A rehearsal"
                : $"{people.Counted("person", "people")} from {report.Attendance.Count.Counted("agency", "agencies")}";
        return new SlideContent(
            report.Plan.Title.Set(),
            new SlideText(
                new SlideBox(64, 260, 1152, 300),
                new SlideParagraph(
                    $"Looking back on a workshop, {DateOnly.FromDateTime(report.OpenedAt.InUk().DateTime).InFull()}",
                    IsStrong: true
                ),
                new SlideParagraph($"{who}, one family’s story, and what each of us held of it."),
                new SlideParagraph("The family in this story is invented. Nothing here says who thought what.")
            )
        );
    }

    private static IReadOnlyList<SlideContent> Ending(Debrief debrief)
    {
        if (debrief.Ending is not { } ending)
        {
            return
            [
                new SlideContent(
                    "Where we stopped",
                    new SlideText(
                        SlideBox.Body,
                        [
                            new SlideParagraph("We left the rest of the story out. This is how far we came:", IsStrong: true),
                            .. debrief
                                .Told.Select(told => told.Scene.Title)
                                .Distinct()
                                .Select(title => new SlideParagraph(title.Set(), IsListed: true)),
                        ]
                    )
                ),
            ];
        }
        IReadOnlyList<SlideParagraph> told =
            debrief.Strands.Count > 0
                ? [.. debrief.Strands.Select(end => new SlideParagraph(Strand(end), IsListed: true))]
                : [.. debrief.EndingStory.Select(passage => new SlideParagraph(Plain(passage.Text)))];
        return SlideText.Pages("Where it ended", [new SlideParagraph(ending.Title.Set(), IsStrong: true), .. told]);
    }

    private static string Strand(StrandEnd end) =>
        $"{end.Strand.Name.Set()}: {end.State.Title.Set()}{(end.State.Words.Length > 0 ? $". {end.State.Words.Set()}" : "")}";

    private static IReadOnlyList<SlideContent> Turning(WorkshopDebrief back) =>
        TurningPoint.Of(back.Debrief) is { Count: > 0 } moments
            ? SlideTable.Pages(
                "The decisions that turned it",
                "The decisions that turned the story, each with our reason and another way that was open then.",
                ["Scene", "We decided", "Because", "Also open then"],
                [2, 4, 4, 4],
                [
                    .. moments.Select(moment =>
                        (IReadOnlyList<string>)
                            [
                                DebriefScene.HeadingOf(moment.Decision.Number, moment.Decision.Scene).Set(),
                                moment.Taken.Text.Set(),
                                ReasonOf(back, moment.Decision.Turn),
                                moment.NotTaken?.Text.Set() ?? "",
                            ]
                    ),
                ]
            )
            : [];

    private static string ReasonOf(WorkshopDebrief back, int turn) =>
        back.Scenes.FirstOrDefault(scene => scene.Turn == turn)?.Decision?.Reason ?? "";

    // Where people were furthest apart there was most to talk about.
    private static DebriefScene? Widest(WorkshopDebrief back) =>
        back
            .Scenes.Where(scene => scene.Worry is { TooFew: false })
            .MaxBy(scene => scene.Worry is { } worry ? worry.Room.Highest - worry.Room.Lowest : 0);

    private static IEnumerable<DebriefScene> MostMoved(WorkshopDebrief back) =>
        back
            .Scenes.Where(scene => scene is { First: not null, Second: not null })
            .OrderByDescending(Moved)
            .Take(MostVotes)
            .OrderBy(scene => scene.Turn);

    private static double Moved(DebriefScene scene) =>
        scene is { First: { } first, Second: { } second }
            ? first
                .Lines.Zip(second.Lines, (one, two) => Math.Abs((1.0 * one.Votes / first.Total) - (1.0 * two.Votes / second.Total)))
                .Sum()
            : 0;

    private static IReadOnlyList<SlideContent> NeverLaid(WorkshopDebrief back) =>
        back.Pieces.Where(one => one is { Scene: null, IsGivenToOne: false }).ToList() is { Count: > 0 } held
            ? SlideTable.Pages(
                "What was held and never laid out",
                "Pieces that stayed with an agency, and what might have brought each of them.",
                ["Held by", "Piece", "What would have brought it"],
                [3, 5, 7],
                [
                    .. held.Select(one =>
                        (IReadOnlyList<string>)[one.Piece.Agency.Name.Set(), one.Piece.Title.Set(), Plain(one.Piece.Brings)]
                    ),
                ]
            )
            : [];

    private static IReadOnlyList<SlideContent> Review(Review review) =>
        SlideText.Pages(
            "The review this story learns from",
            [
                new SlideParagraph(review.Title.Set(), IsStrong: true),
                new SlideParagraph($"{review.Publisher.Set()}, {review.Date}."),
                new SlideParagraph(review.Taught.Set()),
                new SlideParagraph(
                    $"Read in {review.Source.Set()}. Checked on {review.CheckedOn.InFull()}. The family in this story is invented."
                ),
            ]
        );

    // The last page of a meeting: what to ask there, and what each said they would do.
    private static IReadOnlyList<SlideContent> Questions(WorkshopReport report, Scenario scenario) =>
        (
            (IReadOnlyList<SlideParagraph>)[.. scenario.Questions.Select(one => new SlideParagraph(one.Set(), IsListed: true))],
            Promises(report)
        ) switch
        {
            ({ Count: 0 }, { Count: 0 }) => [],
            ({ Count: 0 }, var promises) => SlideText.Pages(Promised, promises),
            (var questions, { Count: 0 }) => SlideText.Pages("Questions to take along", questions),
            var (questions, promises) => SlideText.Pages(
                "Questions to take along",
                [.. questions, new SlideParagraph(Promised, IsStrong: true), .. promises]
            ),
        };

    // In words only where its writer let others read it and a facilitator showed it.
    private static IReadOnlyList<SlideParagraph> Promises(WorkshopReport report) =>
        report.Promises == 0
            ? []
            :
            [
                new SlideParagraph(
                    report.Promises == 1 ? "One of us wrote one thing to do." : $"{report.Promises} of us wrote one thing each will do."
                ),
                .. report.SharedPromises.Select(text => new SlideParagraph(text, IsListed: true)),
                new SlideParagraph("And here: one small thing that a colleague could see us do."),
            ];

    private static string Plain(string text) => text.Set().Replace("*", "", StringComparison.Ordinal);
}
