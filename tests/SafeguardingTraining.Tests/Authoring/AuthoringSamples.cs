using SafeguardingTraining.Host.Features.Authoring;
using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Features.Authoring.Forms;
using SafeguardingTraining.Host.Features.Authoring.Maps;
using SafeguardingTraining.Host.Features.Authoring.Reviews;
using SafeguardingTraining.Host.Features.Authoring.Transfer;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Scenarios;

namespace SafeguardingTraining.Tests.Authoring;

/// <summary>A scenario on its author's desk: sound, broken and being tried.</summary>
internal static class AuthoringSamples
{
    private static readonly DateTimeOffset Then = new(2026, 11, 22, 9, 30, 0, TimeSpan.Zero);
    private static readonly Scenario Scenario = Sample.Scenario;
    private static readonly ScenarioReview Sound = new(
        "sample",
        "The sample's day",
        [new Problem("scenarios/sample/story.ink", 4, Severity.Warning, "length", "The option has 30 words; it should have at most 25.")],
        Scenario,
        new Measure(3, 3, 3, 600, 6),
        Exploration.Of(Scenario, Sample.Files, 30),
        Then,
        [SourceFile.Of("story.ink", Sample.Ink, new Dictionary<int, int> { [3] = 30, [6] = 0 }, 30)]
    );

    public static AuthoringModel Desk { get; } =
        new(
            "1-1",
            [new ScenarioReviewLine("sample", "The sample's day", Then, Sound), new ScenarioReviewLine("other", "Another", null, null)]
        )
        {
            Groups = [Texts.TextSamples.Briefings],
        };

    public static ScenarioReviewModel Draft { get; } =
        new(1, Sound, [new(Sample.Scenario.Version, 2), new(new string('a', 64), 1)]) { Map = ReviewMap.Of(Sound) };

    public static ScenarioReviewModel Broken { get; } =
        new(
            1,
            new ScenarioReview(
                "sample",
                "The sample's day",
                [new Problem("scenarios/sample/people.yaml", 1, Severity.Error, "file", "There is no people.yaml in this folder.")],
                null,
                null,
                null,
                null,
                []
            ),
            []
        );

    public static PreviewModel Preview { get; } =
        new(
            Host.Features.Authoring.Preview.Of(
                Scenario,
                new PreviewRequest(
                    "visit",
                    "police",
                    new Dictionary<string, string> { ["trust"] = "1" },
                    ["aunt-call"],
                    RehearsalPick.ReadAll("0-2~visit~walk-away")
                )
            ),
            new PreviewPlace("/authoring/sample/preview", "/authoring/sample", "The sample's day", "/authoring/states", "1")
        );

    private static readonly ContentStanding Standing = new(
        new PublishedSummary("sample", 3, "a", "Robin Ash", Then, "Another minute", new DateOnly(2026, 11, 22), null),
        new PublishedSummary("sample", 4, "a", "Robin Ash", Then, "", new DateOnly(2026, 12, 24), null),
        true,
        true,
        true,
        true
    );

    private static readonly ContentDraft Own = new(Guid.Empty, "scenario", "sample", "a", 3, Guid.Empty, "Robin Ash", Then);

    private static readonly DraftRevision Story = new(
        Guid.Empty,
        2,
        "story.ink",
        "-> monday\n=== monday\nShe says so.\n-> END\n",
        Guid.Empty,
        "Robin Ash",
        Then,
        "",
        false,
        false
    );

    private static readonly DraftState State = new(
        Own,
        PackageKind.Scenario,
        new Dictionary<string, DraftRevision>
        {
            ["story.ink"] = Story,
            ["second.ink"] = Story with { File = "second.ink", Number = 3, Note = "New file" },
        }
    )
    {
        Number = 3,
    };

    private static readonly DraftReading Reading = new(new CatalogueEntry.Available(Scenario, Sample.Files, []), Sound);

    private static readonly DraftVisit Moira = new(Guid.Empty, Guid.Empty, "Moira Bell", "story.ink", Then);

    private static readonly ReviewRemark Said = new(
        Guid.Parse("0198a000-0000-7000-8000-000000000001"),
        Guid.Empty,
        "story.ink",
        3,
        "She says so.",
        "I think she would be quicker.",
        "She says it before the door is shut.",
        null,
        "Moira Bell",
        Guid.Empty,
        Then
    );

    private static readonly ReviewLink Link = new(
        Guid.Empty,
        Guid.Empty,
        "",
        "Moira Bell",
        Guid.Empty,
        "Robin Ash",
        Then,
        new DateOnly(2026, 12, 6),
        2
    );

    private static readonly ReviewPlace AtTheDesk = new(
        "/authoring/sample/draft/lines",
        "/authoring/sample/draft/remarks",
        "/authoring/sample/draft",
        "/authoring/sample/draft/preview",
        false
    );

    public static DraftModel OwnDraft { get; } = new(State, Reading, Standing) { Others = [Moira], OpenRemarks = 1 };

    public static DraftFileModel File { get; } =
        new(State, "The sample's day", "second.ink", Story.Text, 3)
        {
            Latest = State.Files["second.ink"],
            Others = [Moira],
            OpenRemarks = 1,
            Standing = Standing,
        };

    /// <summary>A file that is no story: it has neither a map nor a play.</summary>
    public static DraftFileModel OtherFile { get; } =
        new(State, "The sample's day", "people.yaml", "people:\n", 4) { Latest = Story with { File = "people.yaml", Number = 4 } };

    public static DraftFileModel Met { get; } =
        new(State, "The sample's day", "story.ink", "-> monday\n=== monday\nShe said so.\n-> END\n", 2) { Theirs = Story };

    public static StoryMapModel Map { get; } = new(State, MapPanel("visit"));

    /// <summary>With a way to nowhere, a part that is folded, and an option that could not be written.</summary>
    public static StoryMapModel BrokenMap { get; } =
        new(
            State,
            MapPanel("monday", 1) with
            {
                Problems = [new("option-words", "Write what the option says.")],
                Typed = MapRequest.None with { Deed = "option", Scene = "monday" },
            }
        );

    private static MapPanelModel MapPanel(string at, params int[] folded)
    {
        var map = ReviewMap.Of(
            Sound with
            {
                Source =
                [
                    SourceFile.Of(
                        "story.ink",
                        "-> monday\n=== monday\n# scene: monday Monday\n# day: 1\nShe says so.\n* [Go on.] -> tuesday\n* {x} [Wait.] -> tusday\n* [Ring.]\n+ [Leave this part out. # skip] -> tuesday\n"
                            + "=== tuesday\n# scene: tuesday Tuesday\n# day: 2\n# piece: key\nIt rains.\n* [Home.] -> dry\n=== dry\n# ending: good Dry\n-> END\n=== lost\n-> END\n",
                        [],
                        0
                    ),
                ],
            }
        );
        var set = folded.ToHashSet();
        return new MapPanelModel("sample", "The sample's day", map, MapLayout.Of(map, set), at, set, "story.ink");
    }

    public static HistoryModel History { get; } =
        new(Own, "The sample's day", [new(2, "story.ink", Guid.Empty, "Robin Ash", Then, "Back to save 1", false, false)], "");

    public static RevisionModel Revision { get; } =
        new(Own, "The sample's day", Story, Story with { Number = 1, Text = "-> END\n" }, false);

    public static PublishModel Publishing { get; } =
        new(State, Reading, Standing, 14, new PublishRequest(3, "", "", false)) { Changes = [new("story.ink", "-> END\n", Story.Text)] };

    public static VersionsModel Versions { get; } =
        new(
            "sample",
            "The sample's day",
            [.. new[] { Standing.Planned, Standing.InForce }.OfType<PublishedSummary>()],
            Standing,
            new DateOnly(2026, 11, 30)
        );

    public static ComparisonModel Comparison { get; } =
        new("sample", "The sample's day", "version 3", true, [new("story.ink", "-> END\n", Story.Text)]);

    public static NewScenarioModel New { get; } =
        new("", "", [new("slug", "There is a scenario or a draft of that name. Choose another.")]);

    public static NewScenarioModel NewZip { get; } =
        new("", "mine", [new("zip", "“page.html” cannot be part of a scenario.")])
        {
            Slips = ["“page.html” cannot be part of a scenario.", "“story.ink” stands in the zip twice."],
        };

    public static ZipArrival ZipAsked { get; } = new(State, "The sample's day", null);

    public static ZipArrival ZipRefused { get; } = ZipAsked with { Problems = NewZip.Problems, Slips = NewZip.Slips };

    public static ZipArrival ZipSeen { get; } =
        new(
            State,
            "The sample's day",
            new ContentPackage(PackageKind.Scenario, "sample", new Dictionary<string, string> { ["story.ink"] = "-> END\n" })
        )
        {
            HasMoved = true,
            Mend = Sound.Problems,
        };

    public static DraftModel Unsure { get; } =
        OwnDraft with
        {
            Typed = "page.html",
            Problems = [new("sure", "Tick that the draft and its history can go."), new("file", "A scenario has no file of that name.")],
        };

    public static DraftFileModel Refused { get; } = File with { Problems = [new("text", "second.ink has 500,001 characters.")] };

    public static PublishModel PublishingRefused { get; } =
        Publishing with
        {
            Problems = [new(PublishRequest.FromField, "Write a day such as 27/3/2027."), new(PublishRequest.WarningsField, "Tick it.")],
        };

    public static ReviewedFileModel LinesRefused { get; } =
        new(State, "The sample's day", "story.ink", ByLink, [Said])
        {
            Line = 3,
            Words = "",
            Problems = [new("reader", "Say who you are."), new("words", "Write a few words.")],
        };

    public static ReviewModel Review { get; } =
        new(State, "The sample's day", [Link], [Said], new DateOnly(2026, 11, 30)) { NewAddress = "https://training.example.org/review/0" };

    public static ReviewedFileModel Lines { get; } = new(State, "The sample's day", "story.ink", AtTheDesk, [Said]) { Line = 3 };

    public static ReviewedFileModel SharedLines { get; } =
        new(
            State,
            "The sample's day",
            "story.ink",
            ByLink,
            [Said, Said with { Id = Guid.Parse("0198a000-0000-7000-8000-000000000002"), Words = "Gone.", Suggestion = "" }]
        );

    public static SharedDraftModel Shared { get; } = new(State, Reading, Link, ByLink, [Said]);

    public static DeskFormModel Form(DeskFormKind kind) => DeskForms.Opened(Whole, kind);

    public static DeskFormModel FormMet { get; } =
        Form(DeskFormKind.People) with
        {
            Theirs = Whole.Files["people.yaml"],
            Typed = new Dictionary<string, IReadOnlyList<string>> { ["people.0.name"] = ["Another name"] },
            Problems = [new("people.0.name", "The name is another one in the draft.")],
            Question = new("Ruby speaks in the story: story.ink line 4.", "Take out Ruby all the same", "remove:people.0"),
            Homeless = ["an uncle"],
        };

    private static DraftState Whole =>
        State with
        {
            Files = Directory
                .EnumerateFiles(Checkout.At("scenarios", "the-light-in-the-hall"))
                .Where(file => !file.EndsWith(".svg", StringComparison.Ordinal))
                .ToDictionary(
                    file => Path.GetFileName(file),
                    file => Story with { File = Path.GetFileName(file), Text = System.IO.File.ReadAllText(file).ReplaceLineEndings("\n") }
                ),
        };

    private static ReviewPlace ByLink => new("/review/0/lines", "/review/0/remarks", "/review/0", "/review/0/preview", true);
}
