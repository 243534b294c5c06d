using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Ink;
using SafeguardingTraining.Scenarios;
using InkProgram = SafeguardingTraining.Ink.InkProgram;

namespace SafeguardingTraining.Tests.Pages;

/// <summary>An invented family and a few days of it, for looking at pages.</summary>
internal static class Samples
{
    public static readonly Guid Attempt = new("019ac3f0-0000-7000-8000-000000000001");

    public static Agency Agency(string code) => SafeguardingTraining.Scenarios.Agency.Of(code)!;

    public static IReadOnlyList<SceneTitle> Scenes { get; } =
    [
        new("voicemail", "A voicemail at ten to nine", 1),
        new("folder", "What the folder says", 2),
        new("gate", "At the school gate", 3),
        new("kitchen", "The kitchen with two kettles", 4),
        new("grandmother", "Somebody in the back room", 5),
        new("call", "The call you were dreading", 6),
        new("room", "Six people and a biscuit tin", 7),
        new("letter", "A letter she can read", 8),
        new("friday", "Friday, half past four", 9),
    ];

    public static Role Role { get; } =
        new(
            "school-nurse",
            "school nurse",
            Agency("health-visiting"),
            "You have a bag, a borrowed room and three schools. Ada's name is on the sticky note."
        );

    public static Person Owen { get; } = Person("owen", "Ruth Adeyemi", "Ruth", "your team lead", family: false);

    public static Family Family { get; } =
        new(
            "ada",
            "Ada Marlow is 6. She lives at Tanner's Row with her mother, Joss, who is 31, Joss's partner, Cal, and her brother Eddie, who is 10 weeks old. Joss's mother, Pat, lives in the next street. Nobody has asked about Ada's father.",
            [new Home("row", "Tanner's Row")],
            [
                Person("ada", "Ada Marlow", "Ada", "the child", age: "6", home: "row", parents: ["joss", "father"]),
                Person("eddie", "Eddie Marlow", "Eddie", "brother", age: "10 weeks", home: "row", parents: ["joss", "cal"]),
                Person("joss", "Joss Marlow", "Joss", "mother", age: "31", home: "row", parents: ["pat"], partner: "cal"),
                Person("cal", "Cal Brand", "Cal", "mother's partner", home: "row"),
                Person("pat", "Pat Marlow", "Pat", "grandmother"),
                Person("dawn", "Dawn Marlow", "Dawn", "mother's sister", sibling: "joss"),
                Person("father", "Ada's father", "Father", "not asked", unknown: true),
                Owen,
                Person("lena", "Lena Ortiz", "Lena", "class teacher", family: false),
            ]
        );

    public static IReadOnlyList<Piece> Pieces { get; } =
    [
        Piece(
            "rent",
            "The second tenancy",
            "housing",
            "2026-08-03",
            "A transfer asked for and withdrawn in one week. The second call was made by somebody else."
        ),
        Piece(
            "sleep",
            "Joss is not sleeping",
            "gp",
            "2026-09-01",
            "Tablets asked for by telephone. Not seen. The baby is registered, Ada is not."
        ),
        Piece(
            "visit",
            "Two visits moved",
            "health-visiting",
            "2026-09-22",
            "New birth visit rearranged twice. Cal rang both times and was very pleasant."
        ),
        Piece("coat", "The coat in class", "school", "2026-10-09", "Ada kept her coat on all day. She said it was her job to be ready."),
        Piece(
            "neighbour",
            "A neighbour's note",
            "police",
            "2026-11-03",
            "Shouting on a Sunday. Two adults spoken to at the door. Children said to be asleep."
        ),
        Piece(
            "voicemail",
            "Pat's voicemail",
            "family",
            "2026-11-23",
            "\"I'm her nan. I don't want to make trouble. She's stopped singing.\""
        ),
        Piece("drawing", "Ada's drawing", "school", "2026-11-23", "A house with the door drawn very small and coloured in twice."),
        Piece("key", "The spare key", "family", "2026-11-25", "Pat's key no longer fits. Nobody told her that the lock had changed."),
    ];

    // A story that ends at once: a page shows positions and never plays.
    private static InkProgram Story { get; } =
        Assert.IsType<Loaded>(InkProgram.Load("""{"inkVersion":21,"root":["end",null],"listDefs":{}}""")).Program;

    public static Scenario Scenario { get; } =
        new(
            "the-spare-key",
            "v1",
            "The spare key",
            1,
            30,
            new DateOnly(2026, 11, 23),
            "A grandmother leaves a message before school. She is sorry to bother you. She has a key that no longer fits, and a granddaughter who used to sing.",
            "Domestic abuse, and a small child who is afraid. Nothing is shown.",
            "You are in a borrowed room with a bag and a list.\n\nThere is always a way out.",
            "This scenario practises ringing back.",
            [
                Role,
                new Role("teacher", "class teacher", Agency("school"), "You have twenty-nine others and a door that has to stay open."),
                new Role("officer", "neighbourhood officer", Agency("police"), "You have a log number from a Sunday and a car until two."),
            ],
            new Review(
                "National review, Child Safeguarding Practice Review Panel, May 2022",
                "Child Protection in England",
                "Child Safeguarding Practice Review Panel",
                "May 2022",
                "It asked services to lay separate contacts side by side and to take a relative's worry as evidence.",
                "Salford Safeguarding Children Partnership, strength-based partnerships guidance, 2024",
                new DateOnly(2026, 11, 22)
            ),
            ["Whose message have I listened to twice before I rang back?", "What would have made it easier to ask to see the back room?"],
            Family,
            Pieces,
            [new OpenQuestion(Agency("midwifery"), "Was Joss ever asked alone whether she felt safe?")],
            Scenes,
            Story
        );

    public static Decision Decision { get; } =
        new(
            "What do you do about the voicemail?",
            [
                new Option(1, "Listen once more, write down her words as she said them, and add them to the list for the weekly meeting."),
                new Option(
                    0,
                    "Ring Pat back before the bell, ask what she has seen and when, and tell her what you will do with it.",
                    "Your first two sentences to Pat"
                ),
                new Option(2, "Ask the office to send her the number of the Front Door, so that she can tell it to the right people."),
            ],
            new Option(3, "Leave this part out.")
        );

    public static Position Position { get; } =
        new(
            1,
            Scenes[1],
            1,
            [
                new Passage("Pat answers before it rings. There is a radio behind her, and she turns it off.", null, null, []),
                new Passage("\"I thought you'd be too busy,\" she says. \"I nearly didn't.\"", Family.PersonOf("pat"), null, [Pieces[5]]),
            ],
            [],
            [
                new Passage(
                    "The folder is thinner than it should be. Somebody has filed the autumn in three places, and you have two of them.",
                    null,
                    null,
                    []
                ),
                new Passage(
                    "The page from school is a line long. It says *coat on all day, settled*, and under that, in another pen, *see Mum at pick-up?* Nobody has ticked the question mark.",
                    null,
                    null,
                    [Pieces[3]]
                ),
                new Passage(
                    "\"She isn't naughty,\" says Lena, who has stopped in the doorway with a tray of paint pots. \"She's just always watching the door. I'd got used to it, I'm sorry to say.\"",
                    Family.PersonOf("lena"),
                    null,
                    []
                ),
                new Passage(
                    "\"Everybody watches a door,\" says Ruth, not looking up. \"Is it one for us, or one for Friday?\"",
                    Owen,
                    null,
                    []
                ),
                new Passage(
                    "Ada hangs her coat on the hook, thinks, and puts it back on. She does the zip up to the top by herself. Then she sits where she can see both doors and folds her hands to show she is ready.",
                    null,
                    "Ada's morning",
                    []
                ),
                new Passage("It is five to nine. The bell is in three minutes.", null, null, []),
            ],
            Decision,
            null,
            new Knowledge(
                1,
                new DateOnly(2026, 11, 23),
                "five to nine",
                [
                    new HeldPiece(Pieces[2], Scenes[0], false),
                    new HeldPiece(Pieces[3], Scenes[1], true),
                    new HeldPiece(Pieces[5], Scenes[0], false),
                ],
                Family.People
            )
        );

    public static SceneModel Scene { get; } = new(Attempt, Scenario, Role, Position);

    public static SceneModel SceneReadBack { get; } =
        Scene with
        {
            Chosen = 0,
            Written = new Dictionary<int, string> { [0] = Unfair },
            ReadBack =
            [
                new ReadBackRequest(null, null, ["chaotic"]).Read(
                    "written-0",
                    "Your first two sentences to Pat",
                    Unfair,
                    Language.Words.Lexicon
                ),
                new ReadBackRequest(null, null, []).Read(
                    "written-2",
                    "The note you would make",
                    "Ada said, \"Two doors.\"",
                    Language.Words.Lexicon
                ),
            ],
        };

    private const string Unfair =
        "Mum refused to engage and is manipulative. It is a chaotic home.\n\nI rang Hannah Whitlock on 01632 960 117. A girl of six from Pennoak came on 3 March.";

    public static SceneModel SceneRefused { get; } =
        Scene with
        {
            Problem = SceneModel.NothingChosen,
            Written = new Dictionary<int, string> { [0] = "Hello Pat, thank you for ringing." },
        };

    public static SceneModel ScenePlain { get; } =
        Scene with
        {
            AlreadyDecided = true,
            Position = Position with
            {
                Outcome = [],
                Earlier = Position.Outcome,
                Decision = new Decision("", [new Option(0, "Go up to the classroom.")], null),
            },
        };

    public static SceneModel SceneEnded { get; } =
        Scene with
        {
            Position = Position with
            {
                Scene = Scenes[8],
                ScenesDone = 9,
                Outcome = [],
                Decision = null,
                Ending = new Ending(EndingKind.Middle, "The door, most mornings"),
                Story = [Position.Story[0], Position.Story[4]],
            },
        };

    public static Person Person(
        string id,
        string name,
        string @short,
        string @is,
        string? age = null,
        bool family = true,
        string? home = null,
        string[]? parents = null,
        string? partner = null,
        string? sibling = null,
        bool unknown = false
    ) => new(id, name, @short, age, @is, family, home, parents ?? [], partner, sibling, unknown, []);

    public static Piece Piece(string id, string title, string agency, string date, string text) =>
        new(
            id,
            title,
            Agency(agency),
            DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture),
            text,
            "Asking what had changed since the summer would have brought it."
        );
}
