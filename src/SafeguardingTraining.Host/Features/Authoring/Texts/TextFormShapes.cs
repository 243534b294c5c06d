using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Host.Features.Drills;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Scenarios.Editing;
using static SafeguardingTraining.Host.Features.Authoring.Texts.TextFormTyping;

namespace SafeguardingTraining.Host.Features.Authoring.Texts;

/// <summary>The form of each kind of text.</summary>
public static class TextFormShapes
{
    private static readonly TextFormField[] SourceFields =
    [
        new("document", "Document", Line),
        new("publisher", "Publisher", Line),
        new("section", "Section", Line),
        new("year", "Year", Line),
    ];

    private static readonly TextFormField[] Dating =
    [
        new("guidanceDate", "When the guidance was published", Line, "A month such as 2024-06, a year, or undated."),
        new("checkedOn", "When somebody last checked it against its source", Line, "Like 2026-11-22."),
        new("reviewBy", "By when to check it again", Line, "Like 2027-11-22."),
    ];

    private static readonly TextFormField[] Aids =
    [
        new("picture", "A picture beside it", Choice) { None = "None", Options = _ => Pictures },
        new("local", "Local values that it leans on", Choices)
        {
            Options = _ => [.. LocalSlot.All.Select(slot => new FilterOption(slot.Key, slot.Name))],
        },
    ];

    private static readonly TextFormField Points = new(
        "points",
        "Practice points",
        Lines,
        "One id on a line, such as PC-09; the nearest first."
    );

    public static TextFormGroup Of(PackageKind kind) =>
        kind == PackageKind.Briefing ? Briefing
        : kind == PackageKind.Point ? Point
        : kind == PackageKind.Drill ? Drill
        : kind == PackageKind.Lexicon ? Lexicon
        : kind == PackageKind.Questions ? Questions
        : kind == PackageKind.Induction ? Induction
        : kind == PackageKind.Local ? Local
        : Lines_;

    /// <summary>The file as a form changes it; null when it cannot be read.</summary>
    public static ITextFormFile? Read(PackageKind kind, string text) =>
        kind == PackageKind.Lexicon ? new TableFormFile(text) : YamlFormFile.Read(text);

    private static IReadOnlyList<FilterOption> Pictures =>
        [
            new("window", "The relationship window"),
            new("levels", "The levels of help"),
            new("ladder", "The ladder of escalation"),
            new("chronology", "A chronology"),
            new("family", "A family"),
        ];

    private static TextFormGroup Briefing { get; } =
        new([
            new("title", "Title", Line),
            new("summary", "In a sentence", Paragraph, "It stands under the title and in the list."),
            new("order", "Its place in the list", Line, "A whole number."),
            new("minutes", "Minutes to read", Line),
            new("roles", "Whose work it shows", Choices)
            {
                Options = _ =>
                    [
                        new("everyone", "Everybody’s alike"),
                        .. Agency
                            .All.Where(agency => agency.Code != "family")
                            .Select(agency => new FilterOption(agency.Code, agency.Name.Set())),
                    ],
            },
            new("ages", "Whom it is about", Choices) { Options = _ => [new("any", "People of any age"), .. AgeGroups.All] },
            Points,
            new(
                EditableText.Intro,
                "The text",
                Prose,
                "Markdown. Its six headings stay; the questions under the last are asked of a team."
            ),
            new("carries", "Sections of source documents that it carries", Lines, "One on a line."),
            .. Aids,
            .. Dating,
        ])
        {
            Lists =
            [
                new(
                    "sources",
                    "Where it comes from",
                    "source",
                    ["document"],
                    new TextFormGroup(SourceFields),
                    ["document: The name of the document", "publisher: Who published it"]
                )
                {
                    IsInline = true,
                },
            ],
        };

    private static TextFormGroup Point { get; } =
        new([
            new("title", "Title", Line),
            new("group", "Theme", Choice)
            {
                Options = texts =>
                    [.. PracticePointCatalogue.Read(texts).Groups.Select(group => new FilterOption(group.Id, group.Name.Set()))],
            },
            new(
                EditableText.Intro,
                "The text",
                Prose,
                "Markdown. Three paragraphs: what good looks like, what goes wrong, why it matters."
            ),
            new("question", "A question for the diary", Paragraph),
            new("tomorrow", "One act for the next working day", Paragraph, "Within minutes, by whoever reads it. It may be left out."),
            .. SourceFields.Select(field =>
                field with
                {
                    Name = $"source.{field.Name}",
                    Label = $"Where it comes from: {field.Label.ToLowerInvariant()}",
                }
            ),
            new("also", "Where else it is taught", Lines, "One on a line."),
            .. Aids,
            .. Dating,
        ]);

    private static TextFormGroup Drill { get; } =
        new([
            new("title", "Title", Line),
            new("kind", "What somebody does", Choice)
            {
                Options = _ =>
                    [
                        new("choose", "Chooses what to do"),
                        new("sort", "Sorts each into a place"),
                        new("write", "Writes it again"),
                        new("fairer", "Says sentences of the lexicon fairer"),
                    ],
            },
            new("summary", "In a sentence", Paragraph),
            new("ask", "The question asked of each", Line) { Kinds = ["choose", "sort", "write"] },
            new("minutes", "Minutes", Line, "From 2 to 5."),
            new("order", "Its place in the list", Line, "A whole number."),
            Points,
            new("picture", "A picture beside it", Choice) { None = "None", Options = _ => Pictures },
        ])
        {
            Lists =
            [
                new(
                    "bins",
                    "The places",
                    "place",
                    ["text"],
                    new TextFormGroup([
                        new("text", "What it says", Line),
                        new("id", "Its id", Line, "Lower-case words joined by hyphens."),
                    ]),
                    ["id: another-place", "text: Another place"]
                )
                {
                    IsInline = true,
                    Kinds = ["sort"],
                },
                new("items", "What is asked", "moment", ["says"], Item, Fresh) { Kinds = ["choose", "sort", "write"] },
            ],
        };

    private static IReadOnlyList<string> Fresh =>
        [
            "id: another-one",
            "says: What is said or seen.",
            "options:",
            "  - text: One way to go.",
            "    because: What it opens.",
            "    fits: true",
            "  - text: Another way.",
            "    because: What it closes.",
        ];

    private static TextFormGroup Item =>
        new([
            new("says", "What is said or seen", Paragraph),
            new("belongs", "The id of the place where it belongs", Line) { Kinds = ["sort"] },
            new("example", "One way to put it", Paragraph) { Kinds = ["write"] },
            new("because", "Why", Paragraph) { Kinds = ["sort", "write"] },
            Points with
            {
                Hint = "One id on a line. It may be left out.",
            },
            new("id", "Its id", Line, "Lower-case words joined by hyphens; once in this drill."),
        ])
        {
            Lists =
            [
                new(
                    "options",
                    "The ways to go",
                    "way",
                    ["text"],
                    new TextFormGroup([
                        new("text", "What somebody could do", Paragraph),
                        new("because", "What it opens or closes", Paragraph),
                        new("fits", "We would begin here", UsuallyFalse),
                    ]),
                    ["text: Another way.", "because: What it opens or closes."]
                )
                {
                    IsInline = true,
                    Kinds = ["choose"],
                },
            ],
        };

    private static TextFormGroup Lexicon { get; } =
        new([])
        {
            Lists =
            [
                new(
                    TableFormFile.Rows,
                    "Wordings",
                    "wording",
                    ["term"],
                    new TextFormGroup([
                        new("term", "The wording", Line),
                        new("alternative", "What to write instead, where it is so", Lines, "One on a line; a gap in [brackets]."),
                        new("why", "What the wording does", Paragraph, "Half a sentence, without a full stop."),
                        new("source", "Where that comes from", Paragraph),
                        new("kind", "Kind", Choice)
                        {
                            Options = _ =>
                                [
                                    .. new[] { "blaming", "jargon", "label", "minimising", "vague", "adult-centred" }.Select(
                                        kind => new FilterOption(kind, kind.Capitalised())
                                    ),
                                ],
                        },
                        new("before", "A sentence with it", Paragraph),
                        new("after", "The same moment told fairly", Paragraph),
                        new("finds", "Phrases to look for", Lines, "One on a line, in their plain form. Empty for the wording itself."),
                        new("unless", "Words that give it another meaning", Lines, "One on a line; also harm, adult or self."),
                        new(
                            "replacements",
                            "What may be put in word for word",
                            Lines,
                            "form = words (condition; condition), one on a line. Mostly empty."
                        ),
                    ]),
                    [
                        "another wording",
                        "what to write instead",
                        "what the wording does",
                        "where that comes from",
                        "vague",
                        "A sentence with another wording.",
                        "The same moment told fairly.",
                    ]
                )
                {
                    IsOrdered = false,
                },
            ],
        };

    private static TextFormGroup Questions { get; } =
        new([])
        {
            Lists =
            [
                new(
                    "questions",
                    "Questions",
                    "question",
                    ["question"],
                    new TextFormGroup([
                        new("question", "The question", Paragraph, "One sentence, asked of oneself."),
                        .. SourceFields.Select(field => field with { Name = $"source.{field.Name}" }),
                    ]),
                    [
                        "question: What do I not know yet?",
                        "source:",
                        "  document: The name of the document",
                        "  publisher: Who published it",
                    ]
                ),
            ],
        };

    private static TextFormGroup Induction { get; } =
        new([])
        {
            Lists =
            [
                new(
                    "parts",
                    "The parts",
                    "part",
                    ["name"],
                    new TextFormGroup([
                        new("name", "Name", Line),
                        new("about", "What it is about", Paragraph),
                        new("days", "Done within how many days of the start", Line, "A programme takes its due dates from here."),
                    ])
                    {
                        Lists =
                        [
                            new(
                                "steps",
                                "Its steps",
                                "step",
                                ["scenario", "drill", "briefing"],
                                new TextFormGroup([
                                    new("scenario", "A scenario", Choice)
                                    {
                                        None = "None",
                                        Options = texts =>
                                            [
                                                .. (texts.Scenarios ?? new HashSet<string>())
                                                    .Order(StringComparer.Ordinal)
                                                    .Select(slug => new FilterOption(slug, slug)),
                                            ],
                                    },
                                    new("drill", "Or a drill", Choice)
                                    {
                                        None = "None",
                                        Options = texts =>
                                            [
                                                .. DrillCatalogue
                                                    .Read(texts)
                                                    .Drills.Select(drill => new FilterOption(drill.Slug, drill.Title.Set())),
                                            ],
                                    },
                                    new("briefing", "Or a briefing", Choice)
                                    {
                                        None = "None",
                                        Options = texts =>
                                            [
                                                .. BriefingCatalogue
                                                    .Read(texts)
                                                    .Briefings.Select(briefing => new FilterOption(briefing.Slug, briefing.Title.Set())),
                                            ],
                                    },
                                    new("why", "Why it comes here", Paragraph),
                                ]),
                                ["why: Why it comes here.", "briefing:"]
                            )
                            {
                                IsInline = true,
                            },
                        ],
                    },
                    ["name: Another part", "about: What it is about.", "days: 60", "steps:"]
                ),
                new(
                    "roles",
                    "Where people work",
                    "workplace",
                    ["agency"],
                    new TextFormGroup([
                        new("agency", "Agency", Choice)
                        {
                            Options = _ => [.. Agency.All.Select(agency => new FilterOption(agency.Code, agency.Name.Set()))],
                        },
                        new("about", "What it is about", Paragraph),
                        new("scenarios", "Stories with them in it", Lines, "One on a line, by the last part of its address."),
                        new("briefings", "To read first", Lines, "One on a line, by the last part of its address."),
                    ]),
                    ["agency: family", "about: What it is about.", "scenarios: []", "briefings: []"]
                ),
            ],
        };

    private static TextFormGroup Local { get; } =
        new([
            new("frontDoor", "What your front door is called", Line, "Such as the name of the team that takes a worry about a child."),
            new("frontDoorReach", "How to reach it", Line, "A telephone number, or an address on the web, by day and out of hours."),
            new("procedures", "Where your procedures can be read", Line),
            new("levels.advice", "Your name for the lightest level of help", Line),
            new("levels.help", "Your name for help", Line),
            new("levels.moreHelp", "Your name for more help", Line),
            new("levels.riskSupport", "Your name for help where there is risk", Line),
            new("recordingStandard", "Your recording standard", Line, "How soon a contact, a visit or a decision must be on the record."),
            new("wasNotBrought", "Your was-not-brought policy", Line, "What must happen, and how soon."),
            new("nationalLines", "Show national helplines after your own support", UsuallyTrue),
        ])
        {
            Lists =
            [
                new(
                    "escalation",
                    "Your steps when you disagree",
                    "step",
                    ["stage"],
                    new TextFormGroup([
                        new("stage", "What the step is called", Line),
                        new("who", "Who speaks to whom", Line),
                        new("within", "How soon", Line, "In your procedure’s own words; empty until checked."),
                    ]),
                    ["stage: Another step"]
                )
                {
                    IsInline = true,
                },
                new(
                    "support",
                    "Who looks after the person learning",
                    "contact",
                    ["name"],
                    new TextFormGroup([
                        new("name", "What it is called", Line),
                        new("for", "What it is for", Line),
                        new("reach", "How to reach it", Line, "Empty until checked."),
                        new("outside", "It is outside work: without a way to reach it, it is left out", UsuallyFalse),
                    ]),
                    ["name: Another contact", "for: What it is for", "reach:"]
                )
                {
                    IsInline = true,
                },
            ],
        };

    private static TextFormGroup Lines_ { get; } =
        new([])
        {
            Lists =
            [
                new(
                    "lines",
                    "Lines",
                    "line",
                    ["name"],
                    new TextFormGroup([
                        new("name", "What it is called", Line),
                        new("for", "Who it is for", Line),
                        new("reach", "How it is reached", Line, "Its number, or how else, such as text SHOUT to 85258."),
                        new("hours", "When somebody answers", Line, "Empty where its source does not say."),
                        new("site", "Its own address on the web", Line, "Without https://"),
                        new("source", "Where number and hours were read", Line, "The whole address of that page."),
                        new("checked", "On which day", Line, "Like 2026-11-30."),
                    ]),
                    [
                        "name: Another line",
                        "for: Who it is for",
                        "reach: How it is reached",
                        "site: www.example.org",
                        "source: https://www.example.org/",
                        "checked: 2026-11-30",
                    ]
                ),
            ],
        };
}
