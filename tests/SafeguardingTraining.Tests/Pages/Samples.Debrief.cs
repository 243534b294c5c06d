using SafeguardingTraining.Host.Features.Debriefing;
using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Scenarios;

namespace SafeguardingTraining.Tests.Pages;

/// <summary>The same few days, looked back on.</summary>
internal static class SampleDebrief
{
    private static readonly string[] Because =
    [
        "She had rung once before and nobody had answered. A call back took four minutes, and after it she wrote things down for you. It is tempting to wait for the meeting, because the meeting has a time.",
        "Three pages in date order showed what no single page could. You asked something of a tired colleague and gave her what she needed to do it.",
        "It was kind, and he needed to hear that you were on his side. The question you had come with went home with you.",
    ];

    public static DebriefDecision Told(int number, WindowPlace? place, string? written = null) =>
        new(
            number,
            Samples.Scenes[number - 1],
            "What do you do?",
            place is { } at ? Way(at, "You rang Pat back before the bell and asked what she had seen.", number) : null,
            written,
            [
                Way(new WindowPlace(0, 1), "Thank her by text and add her words to the list.", number + 1),
                Way(new WindowPlace(-1, -2), "Wait for the referral to come in writing.", number + 2),
            ]
        );

    public static Debrief Debrief { get; } =
        new(
            new Playthrough(Samples.Scenario, "school-nurse", 7, []),
            new Ending(EndingKind.Middle, "The door, most mornings"),
            [
                new Passage(
                    "On Thursday the coat is on the hook by ten past nine. Nobody says anything about it. Ada looks twice, to see whether it is still hers.",
                    null,
                    null,
                    []
                ),
            ],
            [
                Told(
                    1,
                    new WindowPlace(1, 2),
                    "Hello Pat. I'm sorry nobody rang you last time. Mum refused to engage and is hard to reach."
                ),
                Told(2, new WindowPlace(2, 1)),
                Told(3, new WindowPlace(0, 2)),
                Told(4, new WindowPlace(-1, -1)),
                Told(5, null),
                Told(6, new WindowPlace(2, 2)),
                Told(7, new WindowPlace(1, 1)),
                Told(8, new WindowPlace(1, 2)),
                Told(9, new WindowPlace(2, 0)),
            ],
            [
                Line(0, Reached.Unopened, null, null),
                Line(1, Reached.Asked, 7, "2026-11-25"),
                Line(2, Reached.Came, 1, "2026-11-23"),
                Line(3, Reached.Asked, 2, "2026-11-23"),
                Line(4, Reached.Asked, 6, "2026-11-25"),
                Line(5, Reached.Came, 1, "2026-11-23"),
                Line(6, Reached.Asked, 3, "2026-11-23"),
                Line(7, Reached.Unopened, null, null),
            ],
            [
                new Escalated(
                    EscalationStep.Talk,
                    Samples.Scenes[6],
                    new DateOnly(2026, 11, 25),
                    "You said what you were worried about, and asked what would change his mind."
                ),
                new Escalated(EscalationStep.Manager, Samples.Scenes[7], null, "You asked Ruth to take it up with her opposite number."),
            ],
            [new SharedWith(Samples.Pieces[3], Samples.Agency("police"), Samples.Scenes[5], new DateOnly(2026, 11, 25))],
            [
                new ChildDay(
                    "Ada's morning",
                    1,
                    new DateOnly(2026, 11, 23),
                    "Zip to the top. Hands folded. Two doors, and a window that does not count."
                ),
                new ChildDay("Ada's night", 3, null, "Nan's kitchen smells of toast. She asks whether the key is allowed to work again."),
            ],
            ["PC-10", "PC-09", "DA-04"]
        );

    public static DebriefModel Model { get; } =
        new(
            Samples.Attempt,
            Debrief,
            [
                new PointLine("PC-10", "Ring back the person who rang", "Salford strength-based partnerships guidance, 2024"),
                new PointLine(
                    "PC-09",
                    "Put referrals together: pattern, not episode",
                    "Salford strength-based partnerships guidance, 2024"
                ),
                new PointLine("DA-04", "Ask alone, privately and safely", "RCGP safeguarding learning, 2023. Checked 22 November 2026"),
            ],
            new Dictionary<int, LanguageReview>
            {
                [1] = LanguageReview.Of(
                    "Hello Pat. I'm sorry nobody rang you last time. Mum refused to engage and is hard to reach.",
                    Language.Words.Lexicon
                ),
            }
        )
        {
            Tomorrow = new Tomorrow("Ring back the person who worried.", "Whose worry have I discounted?", new DateOnly(2026, 11, 30)),
            Next = new NextPlaces(Samples.Scenario.Roles[1], Samples.Scenario, new PointLesson("/briefings/less", "LESS", 7)),
        };

    /// <summary>A story of strands, played to its end, and what the time before came to.</summary>
    public static DebriefModel OfStrands { get; } =
        new(
            Samples.Attempt,
            SafeguardingTraining.Scenarios.Debrief.Of(GraphSample.Played("social-worker", "Ring Ann", "Go in", "Tell him", "Tell her")),
            Model.Points,
            new Dictionary<int, LanguageReview>()
        )
        {
            Before = SafeguardingTraining.Scenarios.Debrief.Of(
                GraphSample.Played("social-worker", "Go and see", "Go in", "Say what", "Tell her")
            ),
            Tomorrow = Model.Tomorrow,
        };

    public static DebriefModel LeftOut { get; } =
        Model with
        {
            Debrief = Debrief with { Told = [Told(1, null)], Ledger = [], Shares = [], Escalations = [], ChildDays = [], EndingStory = [] },
            Words = new Dictionary<int, LanguageReview>(),
            Points = [],
        };

    public static DebriefChapterModel Chapter(DebriefModel model, DebriefChapterKind kind, int part = 1) =>
        new(model, model.Chapters.First(chapter => chapter.Kind == kind), part);

    /// <summary>Nine decisions in one corner of the window: the hardest case for markers.</summary>
    public static IReadOnlyList<DebriefDecision> AllWith { get; } =
    [.. Enumerable.Range(1, 9).Select(number => Told(number, new WindowPlace(2, 2)))];

    private static DebriefOption Way(WindowPlace place, string did, int reason) =>
        new(
            "Thank her by text and add her words to the list for the weekly meeting.",
            did,
            Because[reason % Because.Length],
            place,
            ["PC-10"],
            [],
            [],
            null
        );

    private static LedgerLine Line(int piece, Reached reached, int? scene, string? on) =>
        new(
            Samples.Pieces[piece],
            reached,
            scene is { } number ? Samples.Scenes[number - 1] : null,
            on is null ? null : DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture)
        );
}
