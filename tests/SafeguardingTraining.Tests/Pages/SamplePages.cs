using Microsoft.AspNetCore.Components;
using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Accounts.Passkeys;
using SafeguardingTraining.Host.Features.Accounts.Passwords;
using SafeguardingTraining.Host.Features.Accounts.Registration;
using SafeguardingTraining.Host.Features.Accounts.Sessions;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Features.Accounts.Sso;
using SafeguardingTraining.Host.Features.Accounts.TwoFactor;
using SafeguardingTraining.Host.Features.Authoring;
using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Features.Authoring.Forms;
using SafeguardingTraining.Host.Features.Authoring.Guide;
using SafeguardingTraining.Host.Features.Authoring.Maps;
using SafeguardingTraining.Host.Features.Authoring.Reviews;
using SafeguardingTraining.Host.Features.Authoring.Texts;
using SafeguardingTraining.Host.Features.Authoring.Transfer;
using SafeguardingTraining.Host.Features.Bookmarks;
using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Host.Features.ClosingQuestions;
using SafeguardingTraining.Host.Features.Comfort;
using SafeguardingTraining.Host.Features.Coverage;
using SafeguardingTraining.Host.Features.Debriefing;
using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Features.Diary.Calendar;
using SafeguardingTraining.Host.Features.Diary.Closing;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Export;
using SafeguardingTraining.Host.Features.Diary.Import;
using SafeguardingTraining.Host.Features.Diary.Locks;
using SafeguardingTraining.Host.Features.Diary.Sharing;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Features.Diary.WithoutSignal;
using SafeguardingTraining.Host.Features.Diary.Writing;
using SafeguardingTraining.Host.Features.Drills;
using SafeguardingTraining.Host.Features.Feedback;
using SafeguardingTraining.Host.Features.Help;
using SafeguardingTraining.Host.Features.Home;
using SafeguardingTraining.Host.Features.Induction;
using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Features.Library;
using SafeguardingTraining.Host.Features.MyLearning;
using SafeguardingTraining.Host.Features.Pictures;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Features.Playing.SoFar;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Features.Search;
using SafeguardingTraining.Host.Features.Support;
using SafeguardingTraining.Host.Features.Workshops;
using SafeguardingTraining.Host.Features.Workshops.FollowUps;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Offline;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Authoring;
using SafeguardingTraining.Tests.Authoring.Guide;
using SafeguardingTraining.Tests.Authoring.Texts;
using SafeguardingTraining.Tests.Diary;
using SafeguardingTraining.Tests.Letters;
using SafeguardingTraining.Tests.Operations;
using SafeguardingTraining.Tests.Workshops;
using Draft = SafeguardingTraining.Host.Features.Diary.Writing.EntryDraft;

namespace SafeguardingTraining.Tests.Pages;

/// <summary>Every page of the site in every state worth looking at, by name.</summary>
internal static class SamplePages
{
    private static readonly Guid EntryId = new("019ac3f0-0000-7000-8000-000000000002");
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly AfterScenario After = new(Samples.Attempt, "The spare key");
    private static readonly Reflection Words = new(
        "I went to the last outcome first, as I always do.\n\nOnly then did I read what had been seen.",
        "Why does a relative have to sound calm before I believe her?",
        [
            new PlannedAction("Open every earlier contact before I decide, for the next ten.", "Moira, in supervision", Today.AddDays(4)),
            new PlannedAction("Ring the school nurse before the core group.", "", Today, true, "She had been waiting for me to ask."),
        ]
    );
    private static readonly Entry Entry = new(
        EntryId,
        Today,
        "Three pages that nobody had put together",
        Words,
        new LearningContext(EntrySource.Playthrough, ["PC-10"], 30, true, Peer: "Ask sooner."),
        After
    );
    private static readonly PortfolioPreview Imported = Portfolios.Preview(
        "date,title,reflection,hours,colour\n3 March 2024,A visit,I asked sooner,90 bottles,red\n4/3/2024,,I rang back,1.5,blue\nsoon,Later,Not yet,1,red"
    );
    private static readonly OpenDiary Pages = Diaries.Of(
        Entry,
        Entry with
        {
            Id = Guid.NewGuid(),
            On = Today.AddDays(-13),
            Title = "",
            Reflection = Words with { Learnt = "Hoping is not a plan.", Actions = [] },
            After = null,
            Learning = new LearningContext(EntrySource.Supervision, []),
        },
        Entry with
        {
            Id = Guid.NewGuid(),
            On = Today.AddDays(-27),
            Title = "",
            Reflection = Words with { Learnt = "Who was meant to bring him?" },
        }
    );
    private static readonly OpenDiary Years = Diaries.Of(
        Tagged("Who was meant to bring him?", 0, "supervision", "the quiet ones")
            .With(
                new PlannedAction("Ask what he eats at school", "", Today.AddDays(-3)),
                new PlannedAction("Read the letters again", "", Today.AddDays(-40)),
                new PlannedAction("Draw the family with her")
            ),
        Tagged("She seemed anxious. What I saw was a chair moved so that it faced the door.", 20, "recording", "supervision"),
        Tagged("Eleven adjectives, and not one of them mine to say.", 364, "recording") with
        {
            Reflection = new Reflection("Eleven adjectives.", "Whose worry have I been quickest to explain away?", []),
        },
        Tagged("A first page.", 800)
    );
    private static readonly IReadOnlyList<DiaryNews> News =
    [
        new(EntryId, "Moira has written beside “Hoping is not a plan”.", "/diary/shares/019ac3f0-0000-7000-8000-000000000003", "Read it"),
        new(Samples.Attempt, "Somebody has opened a page you showed them.", "/diary", "Open my diary"),
    ];
    private static readonly Share Shared = new(
        new Guid("019ac3f0-0000-7000-8000-000000000003"),
        Guid.Empty,
        "Moira",
        "Hoping is not a plan",
        "What I would like to talk about on Tuesday.",
        Today.AddDays(8),
        EntryId,
        [new DateTimeOffset(Today, new TimeOnly(9, 15), default)],
        [new ShareComment(new DateTimeOffset(Today, new TimeOnly(9, 20), default), "Let us begin with that.")]
    );
    private static readonly IReadOnlyList<ShareComment> Answers =
    [
        new(new DateTimeOffset(Today, new TimeOnly(11, 0), default), "Yes. I was quick to be sure of it."),
    ];
    private static readonly Shown Received = new(
        new ReceivedShare(Guid.Empty, "Tom", Shared.Title, Shared.Until, Shared.Id) { Comments = Shared.Comments },
        new SharedCopy(Shared.Title, Shared.Words, Shared.Until)
    );
    private static readonly PointGroup Curiosity = new("PC", "Professional curiosity", "Wondering, and asking.");
    private static readonly PracticePoint Point = new(
        "PC-10",
        Curiosity,
        "Ring back the person who rang",
        new Source(
            "Creating strength-based partnerships with families in Salford",
            "Salford Safeguarding Children Partnership",
            null,
            "2024"
        ),
        ["NSPCC, Why language matters"],
        new GuidanceAge("2024-06", Today, Today.AddYears(1)),
        "Whose worry have I discounted?",
        "<p><strong>What good looks like.</strong> Ring back. Ask what was seen and when, before you weigh why they are telling you.</p><p><strong>What goes wrong.</strong> The word “malicious” ends the search.</p>"
    );
    private static readonly RemarkModel Remark = new(
        Guid.Empty,
        "scenario",
        "the-spare-key",
        "The spare key",
        "door",
        "At the door",
        "/scenarios/the-spare-key/feedback",
        PlayingAddresses.Scene(Samples.Attempt),
        "Robin Ash"
    );

    private static readonly Briefing Briefing = new(
        "the-first-phone-call",
        1,
        "The first phone call",
        7,
        "What is said in the first minute stays in the room for months.",
        ["PC-10"],
        ["SSP: Skills"],
        [Point.Source, Point.Source with { Section = "Consent" }],
        Point.Dating,
        "<h2>Background</h2><p>Somebody rings.</p><h2>Why it matters</h2><p>They may not ring again.</p>"
    );
    private static readonly NextStep[] Next =
    [
        new("Briefing", "The first phone call", "/briefings/the-first-phone-call", "Next in First three months, due by 18 December 2026"),
        new("Scenario", "The spare key", "/scenarios/the-spare-key", "About 30 minutes, on some of the same practice points"),
    ];
    private static readonly ListFilter Narrowed = new(
        "/briefings",
        [
            new FilterField("minutes", "Takes", [new FilterOption("5", "Up to 5 minutes"), new FilterOption("7", "Up to 7 minutes")], null),
            new FilterField("done", "Done", [new FilterOption("yes", "Done"), new FilterOption("no", "Not done yet")], "yes"),
        ],
        1,
        0
    );
    private static readonly TextSnippet Snippet = TextSnippet.Of("Somebody saw bruises and rang.", SearchWords.Of("bruises"));
    private static readonly ClosingQuestionsModel Closing = new(ClosingAnswers.To(["Answer one of its questions in a sentence"]), true, []);
    private static readonly SummaryModel Summary = new(Samples.Scenario, new MarkupString("<p>It practises ringing back.</p>"));
    private static readonly PracticePointCatalogue Points = new(
        [Curiosity],
        [Point, Point with { Id = "PC-09", Title = "Put referrals together: pattern, not episode" }],
        []
    );
    private static readonly RolePlan RolePlan = new(Samples.Agency("school"), "You see more of a child than anybody.", [], []);
    private static readonly InductionStep[] Ways =
    [
        new(
            InductionItemKind.Scenario,
            "The spare key",
            "/scenarios/the-spare-key",
            30,
            "Three calls about one boy.",
            "Under way, at scene 2"
        ),
        new(InductionItemKind.Briefing, "The first phone call", "/briefings/the-first-phone-call", 7, "", null),
    ];
    private static readonly CarryOn UnderWay = new(Samples.Attempt, "the-spare-key", "The spare key", "What the folder says", 2, 9, false);
    private static readonly HelpCatalogue HelpPages = HelpCatalogue.Read(Checkout.At("content"));
    private static readonly PageFrame Guest = Rendered.Frame with { PersonName = null };
    private static readonly PageFrame Local = Rendered.Frame with
    {
        Local = new LocalValues(
            "The Front Door",
            "01632 960 117, day and night",
            [
                new SupportContact("Supervision", "Your own supervisor, or the duty one.", null),
                new SupportContact("Employee support", "In confidence, day and night:", "01632 960 204"),
            ]
        )
        {
            Levels = new LevelNames("Universal", "Early help", null, null),
            Escalation = [new EscalationStage("Stage 1", "worker to worker", null)],
        },
    };

    public static IReadOnlyDictionary<string, Func<string>> All { get; } =
        new Dictionary<string, Func<string>>
        {
            ["home"] = Page<HomePage>(new HomeModel(), Guest),
            ["home-left-off"] = Page<HomePage>(new HomeModel(UnderWay), Local),
            ["authoring"] = Page<AuthoringPage>(AuthoringSamples.Desk),
            ["authoring-scenario"] = Page<ScenarioReviewPage>(AuthoringSamples.Draft),
            ["authoring-broken"] = Page<ScenarioReviewPage>(AuthoringSamples.Broken),
            ["authoring-preview"] = Page<PreviewPage>(AuthoringSamples.Preview),
            ["authoring-codes"] = Page<CodesPage>(GuideSamples.Guide),
            ["authoring-guide"] = Page<GuidePage>(GuideSamples.Guide),
            ["authoring-lesson"] = Page<GuideLessonPage>(GuideSamples.Lesson),
            ["authoring-lesson-played"] = Page<GuideLessonPage>(GuideSamples.Played),
            ["authoring-lesson-broken"] = Page<GuideLessonPage>(GuideSamples.Broken),
            ["authoring-texts"] = Page<TextListPage>(TextSamples.Briefings),
            ["authoring-text-new"] = Page<NewTextPage>(TextSamples.New),
            ["authoring-text"] = Page<TextPage>(TextSamples.One),
            ["authoring-text-draft"] = Page<DraftPage>(TextSamples.OwnDraft),
            ["authoring-text-form"] = Page<TextFormPage>(TextSamples.DrillForm),
            ["authoring-text-form-part"] = Page<TextFormPage>(TextSamples.DrillItemForm),
            ["authoring-values-form"] = Page<TextFormPage>(TextSamples.ValuesForm),
            ["authoring-text-preview"] = Page<BriefingPage>(new BriefingModel(Briefing, [Point]), TextSamples.OnTrial),
            ["authoring-words-preview"] = Page<LexiconTrialPage>(TextSamples.ReadBack, TextSamples.OnTrial),
            ["authoring-values-preview"] = Page<LocalValuesTrialPage>(null, TextSamples.OnTrial),
            ["authoring-new"] = Page<NewScenarioPage>(AuthoringSamples.New),
            ["draft"] = Page<DraftPage>(AuthoringSamples.OwnDraft),
            ["draft-file"] = Page<DraftFilePage>(AuthoringSamples.File),
            ["draft-other-file"] = Page<DraftFilePage>(AuthoringSamples.OtherFile),
            ["draft-file-met"] = Page<DraftFilePage>(AuthoringSamples.Met),
            ["draft-zip"] = Page<ZipArrivalPage>(AuthoringSamples.ZipAsked),
            ["draft-zip-slips"] = Page<ZipArrivalPage>(AuthoringSamples.ZipRefused),
            ["draft-zip-seen"] = Page<ZipArrivalPage>(AuthoringSamples.ZipSeen),
            ["draft-sure"] = Page<DraftPage>(AuthoringSamples.Unsure),
            ["draft-file-refused"] = Page<DraftFilePage>(AuthoringSamples.Refused),
            ["draft-publish-refused"] = Page<PublishPage>(AuthoringSamples.PublishingRefused),
            ["draft-lines-refused"] = Page<ReviewedFilePage>(AuthoringSamples.LinesRefused),
            ["authoring-new-zip"] = Page<NewScenarioPage>(AuthoringSamples.NewZip),
            ["draft-map"] = Page<StoryMapPage>(AuthoringSamples.Map),
            ["draft-map-broken"] = Page<StoryMapPage>(AuthoringSamples.BrokenMap),
            ["draft-about"] = Page<AboutFormPage>(AuthoringSamples.Form(DeskFormKind.About)),
            ["draft-people"] = Page<PeopleFormPage>(AuthoringSamples.Form(DeskFormKind.People)),
            ["draft-people-met"] = Page<PeopleFormPage>(AuthoringSamples.FormMet),
            ["draft-pieces"] = Page<PiecesFormPage>(AuthoringSamples.Form(DeskFormKind.Pieces)),
            ["draft-plans"] = Page<PlansFormPage>(AuthoringSamples.Form(DeskFormKind.Plans)),
            ["draft-questions"] = Page<QuestionsFormPage>(AuthoringSamples.Form(DeskFormKind.Questions)),
            ["draft-history"] = Page<HistoryPage>(AuthoringSamples.History),
            ["draft-revision"] = Page<RevisionPage>(AuthoringSamples.Revision),
            ["draft-publish"] = Page<PublishPage>(AuthoringSamples.Publishing),
            ["published-versions"] = Page<VersionsPage>(AuthoringSamples.Versions),
            ["published-comparison"] = Page<ComparisonPage>(AuthoringSamples.Comparison),
            ["draft-review"] = Page<ReviewPage>(AuthoringSamples.Review),
            ["draft-lines"] = Page<ReviewedFilePage>(AuthoringSamples.Lines),
            ["shared-draft"] = Page<SharedDraftPage>(AuthoringSamples.Shared),
            ["shared-draft-lines"] = Page<ReviewedFilePage>(AuthoringSamples.SharedLines),
            ["library"] = Page<LibraryPage>(
                new LibraryModel([
                    new LibraryItem.PlayableItem(Samples.Scenario, UnderWay),
                    new LibraryItem.PlayableItem(Samples.Scenario with { Slug = "the-long-corridor", Title = "The long corridor" }, null),
                    new LibraryItem.PlayableItem(
                        Samples.Scenario with
                        {
                            Slug = "two-letters",
                            Title = "Two letters",
                        },
                        UnderWay with
                        {
                            SceneNumber = 9,
                            Ended = true,
                        }
                    ),
                    new LibraryItem.UnavailableItem("hill", "Half way up the hill"),
                ])
            ),
            ["start"] = Page<StartPage>(
                new StartModel(
                    Samples.Scenario,
                    new MarkupString(
                        "<p>It is a Monday in November. You are in a borrowed room with a bag and a list, and a message on the telephone.</p><p>You will meet the same few people more than once. There is always a way out.</p>"
                    ),
                    UnderWay with
                    {
                        BegunFrom = "from “A voicemail at ten to nine”, on 24 November",
                    }
                )
                {
                    Before =
                    [
                        UnderWay with
                        {
                            Role = "class teacher",
                            BegunOn = "22 November",
                            SceneNumber = 7,
                        },
                        UnderWay with
                        {
                            Role = "school nurse",
                            BegunOn = "3 November",
                            Ended = true,
                        },
                    ],
                }
            ),
            ["start-refused"] = Page<StartPage>(
                new StartModel(Samples.Scenario, new MarkupString("<p>It is a Monday in November.</p>"), Problem: StartModel.NobodyChosen)
            ),
            ["summary"] = Page<SummaryPage>(
                new SummaryModel(
                    Samples.Scenario,
                    new MarkupString(
                        "<p>This scenario practises ringing back the person who rang, putting separate contacts side by side, and asking to see who lives in a home.</p><p>It would have asked what you do with a message when the day is already full.</p>"
                    )
                )
            ),
            ["summary-asked"] = Page<SummaryPage>(Summary with { Closing = Closing with { HasDiary = false } }),
            ["summary-answered"] = Page<SummaryPage>(
                Summary with
                {
                    AnsweredOn = Today,
                    Closing = Closing,
                    Next = Next,
                    Said = ClosingWords.Said(ClosingWords.Counted),
                }
            ),
            ["library-narrowed-to-a-role"] = Page<LibraryPage>(
                new LibraryModel([])
                {
                    Also = [new LibraryItem.PlayableItem(Samples.Scenario, null)],
                    Filter = Narrowed with
                    {
                        Fields = [new FilterField("role", "Played as", [new FilterOption("nursery", "Nursery (0)")], "nursery")],
                        All = 9,
                        Left = 0,
                    },
                }
            ),
            ["library-narrowed"] = Page<LibraryPage>(
                new LibraryModel([new LibraryItem.PlayableItem(Samples.Scenario, null)]) { Filter = Narrowed with { All = 9, Left = 1 } }
            ),
            ["briefings-narrowed-to-nothing"] = Page<BriefingsPage>(
                new BriefingsModel(new BriefingCatalogue([Briefing], []), []) { Listed = [], Filter = Narrowed }
            ),
            ["search"] = Page<SearchPage>(new SearchModel(null, []) { IsGone = true }),
            ["search-by-a-guest"] = Page<SearchPage>(new SearchModel(null, []), Guest),
            ["search-found"] = Page<SearchPage>(
                new SearchModel(
                    "bruises",
                    [
                        new FoundGroup("diary", "My diary", 1, [new FoundThing("Three pages", "/diary/x", "22 November 2026", Snippet)]),
                        new FoundGroup(
                            "briefings",
                            "Briefings",
                            9,
                            [new FoundThing("The first phone call", "/briefings/x", "7 minutes", Snippet)]
                        ),
                    ]
                )
                {
                    Readings = [new WordReading("bruses", ["bruises"])],
                }
            ),
            ["search-found-nothing"] = Page<SearchPage>(new SearchModel("zz", [])),
            ["kept-for-later"] = Page<KeptPage>(
                new KeptModel([new KeptThing(new Bookmark(BookmarkKind.Briefing, "less", Today), "Less", "Briefing, 7 minutes")])
            ),
            ["kept-for-later, by a guest"] = Page<KeptPage>(
                new KeptModel([new KeptThing(new Bookmark(BookmarkKind.Point, "PC-10", Today), "Ring back", "Practice point")]),
                Guest
            ),
            ["kept-for-later, nothing"] = Page<KeptPage>(new KeptModel([])),
            ["scene"] = Page<ScenePage>(Samples.Scene),
            ["scene-read-back"] = Page<ScenePage>(Samples.SceneReadBack),
            ["scene-read-back-nothing"] = Page<ScenePage>(Samples.Scene with { ReadBack = [] }),
            ["scene-refused"] = Page<ScenePage>(Samples.SceneRefused),
            ["scene-plain"] = Page<ScenePage>(Samples.ScenePlain),
            ["scene-end"] = Page<ScenePage>(Samples.SceneEnded),
            ["scene-gone-back-to"] = Page<ScenePage>(Samples.Scene with { IsBack = true }),
            ["scenes-so-far"] = Page<ScenesPage>(Met(0)),
            ["scenes-of-all"] = Page<ScenesPage>(Met(0, 3, 1) with { Origin = Samples.Attempt, BackAt = "The first call" }),
            ["scenes-refused"] = Page<ScenesPage>(Met(1) with { Problem = ScenesModel.NoSuchMoment }),
            ["scene-again"] = Page<SceneAgainPage>(Again(1, 0, 3, 1)),
            ["scene-again-last"] = Page<SceneAgainPage>(Again(2, 0, 1, 0)),
            ["lost-place"] = Page<LostPlacePage>(
                new LostPlaceModel(Samples.Attempt, ["I believe you, and I will ask everyone.\n\nThen I will ring you back."]),
                Guest
            ),
            ["debrief"] = Page<DebriefPage>(SampleDebrief.Model),
            ["debrief-of-strands"] = Page<DebriefPage>(SampleDebrief.OfStrands),
            ["debrief-guest"] = Page<DebriefPage>(SampleDebrief.OfStrands, Guest),
            ["debrief-noted"] = Page<DebriefPage>(
                SampleDebrief.Model with
                {
                    Tomorrow = SampleDebrief.Model.Tomorrow with { Noted = Today },
                }
            ),
            ["debrief-not-noted"] = Page<DebriefPage>(
                SampleDebrief.Model with
                {
                    Tomorrow = SampleDebrief.Model.Tomorrow.Refused("Write a few words first."),
                }
            ),
            ["debrief-left-out"] = Page<DebriefPage>(SampleDebrief.LeftOut),
            ["debrief-paper"] = Page<DebriefPaperPage>(SampleDebrief.Model),
            ["debrief-paper-of-strands"] = Page<DebriefPaperPage>(SampleDebrief.OfStrands),
            ["debrief-everything"] = Page<WholeDebriefPage>(SampleDebrief.Model),
            ["debrief-everything-of-strands"] = Page<WholeDebriefPage>(SampleDebrief.OfStrands),
            ["debrief-strands"] = Page<DebriefChapterPage>(SampleDebrief.Chapter(SampleDebrief.OfStrands, DebriefChapterKind.Strands)),
            ["debrief-questions"] = Page<DebriefChapterPage>(SampleDebrief.Chapter(SampleDebrief.Model, DebriefChapterKind.Questions)),
            ["debrief-decisions"] = Page<DebriefChapterPage>(SampleDebrief.Chapter(SampleDebrief.Model, DebriefChapterKind.Decisions)),
            ["debrief-decisions-2"] = Page<DebriefChapterPage>(SampleDebrief.Chapter(SampleDebrief.Model, DebriefChapterKind.Decisions, 2)),
            ["debrief-words"] = Page<DebriefChapterPage>(SampleDebrief.Chapter(SampleDebrief.Model, DebriefChapterKind.Words)),
            ["debrief-window"] = Page<DebriefChapterPage>(SampleDebrief.Chapter(SampleDebrief.Model, DebriefChapterKind.Window)),
            ["debrief-knew"] = Page<DebriefChapterPage>(SampleDebrief.Chapter(SampleDebrief.Model, DebriefChapterKind.Knew)),
            ["debrief-asked"] = Page<DebriefChapterPage>(SampleDebrief.Chapter(SampleDebrief.Model, DebriefChapterKind.Asked)),
            ["debrief-days"] = Page<DebriefChapterPage>(SampleDebrief.Chapter(SampleDebrief.Model, DebriefChapterKind.Days)),
            ["debrief-route"] = Page<DebriefChapterPage>(SampleDebrief.Chapter(SampleDebrief.OfStrands, DebriefChapterKind.Route)),
            ["debrief-points"] = Page<DebriefChapterPage>(SampleDebrief.Chapter(SampleDebrief.Model, DebriefChapterKind.Points)),
            ["debrief-review"] = Page<DebriefChapterPage>(SampleDebrief.Chapter(SampleDebrief.Model, DebriefChapterKind.Review)),
            ["practice-points"] = Page<PracticePointsPage>(new PracticePointsModel(Points, null, [])),
            ["practice-points-found"] = Page<PracticePointsPage>(new PracticePointsModel(Points, "ring", [Point])),
            ["practice-points-none"] = Page<PracticePointsPage>(new PracticePointsModel(Points, "<b>zebra", [])),
            ["practice-point"] = Page<PracticePointPage>(
                new PracticePointModel(
                    Point,
                    [Samples.Scenario],
                    [new PointLesson("/briefings/less", Briefing.Title, Briefing.Minutes)],
                    [new PointLesson("/drills/choose", SampleDrills.Choose.Title, SampleDrills.Choose.Minutes)]
                )
            ),
            ["practice-point-window"] = Page<PracticePointPage>(Pictured(Picture.Window)),
            ["practice-point-levels"] = Page<PracticePointPage>(Pictured(Picture.Levels), Local),
            ["practice-point-ladder"] = Page<PracticePointPage>(Pictured(Picture.Ladder), Local),
            ["practice-point-chronology"] = Page<PracticePointPage>(Pictured(Picture.Chronology)),
            ["practice-point-family"] = Page<PracticePointPage>(Pictured(Picture.Family)),
            ["drills"] = Page<DrillsPage>(
                new DrillsModel(
                    new DrillCatalogue([SampleDrills.Choose, SampleDrills.Write], []),
                    [(SampleDrills.Choose, SampleDrills.Choose.Items[0])]
                )
            ),
            ["drills-none"] = Page<DrillsPage>(new DrillsModel(new DrillCatalogue([], []), []), Guest),
            ["drill"] = Page<DrillPage>(new DrillModel(SampleDrills.Window, SampleDrills.Window.Items, 1, [Point])),
            ["drill-choose"] = Page<DrillItemPage>(SampleDrills.Asked),
            ["drill-choose-refused"] = Page<DrillItemPage>(SampleDrills.Asked with { Problem = "Choose one first." }),
            ["drill-write-refused"] = Page<DrillItemPage>(SampleDrills.AskedToWrite with { Problem = "Write a few words first." }),
            ["drill-chosen"] = Page<DrillAnswerPage>(
                new DrillAnswerModel(
                    SampleDrills.Asked,
                    new DrillAnswerOutcome.DrillLookedAt(SampleDrills.Choose.Items[0].Options[1], null, DrillResult.Otherwise),
                    [Point]
                )
            ),
            ["drill-written"] = Page<DrillAnswerPage>(
                new DrillAnswerModel(SampleDrills.AskedToWrite with { Written = "Ada is attention seeking." }, SampleDrills.Wrote, [Point])
            ),
            ["drill-end"] = Page<DrillEndPage>(new DrillEndModel(SampleDrills.Choose, [Point], Next), Guest),
            ["briefings"] = Page<BriefingsPage>(
                new BriefingsModel(
                    new BriefingCatalogue([Briefing, Briefing with { Slug = "was-not-brought", Title = "Was not brought" }], []),
                    [new BriefingRead("was-not-brought", Today)]
                )
            ),
            ["briefings-none"] = Page<BriefingsPage>(new BriefingsModel(new BriefingCatalogue([], []), [])),
            ["briefing"] = Page<BriefingPage>(new BriefingModel(Briefing, [Point])),
            ["remark"] = Page<RemarkPage>(Remark),
            ["remark-refused"] = Page<RemarkPage>(
                Remark with
                {
                    Problems = [new FieldProblem("words", "Write a word about what felt wrong")],
                    IsNamed = true,
                }
            ),
            ["remark-sent"] = Page<RemarkSentPage>(PlayingAddresses.Scene(Samples.Attempt)),
            ["feedback"] = Page<FeedbackPage>(
                new FeedbackModel([
                    new RemarkedThing(
                        Briefing.Title,
                        "/briefings/less",
                        [
                            new Remark(Guid.Empty, "briefing", "less", "", "A word that hurts.", Today),
                            new Remark(Samples.Attempt, "scenario", "less", "door", "Nobody says that.", Today, Guid.Empty, "Robin Ash"),
                        ]
                    ),
                ])
            ),
            ["feedback-none"] = Page<FeedbackPage>(new FeedbackModel([])),
            ["briefing-read"] = Page<BriefingPage>(new BriefingModel(Briefing, [Point], Today) { Closing = Closing, IsKept = true }),
            ["briefing-answered"] = Page<BriefingPage>(
                new BriefingModel(Briefing, [Point], Today)
                {
                    AnsweredOn = Today,
                    Closing = Closing,
                    Next = Next,
                    Said = ClosingWords.Said(ClosingWords.CountedAndKept),
                }
            ),
            ["briefing-answer-too-short"] = Page<BriefingPage>(
                new BriefingModel(Briefing, [Point]) { Closing = Closing with { Problems = Closing.Answers.Problems() } }
            ),
            ["coverage"] = Page<CoveragePage>(
                new CoverageModel([
                    new CoveredDocument(
                        new SourceDocument("S&S", "Support and Safeguarding", "A partnership", null, []),
                        [
                            new CoveredSection(
                                new SourceSection("S&S: Foreword", "Foreword", ["PC-10"]),
                                [Samples.Scenario],
                                [],
                                [Briefing]
                            ),
                            new CoveredSection(new SourceSection("S&S: Last", "Last", ["PC-09", "PC-10"]), [], [], []),
                        ]
                    ),
                ])
            ),
            ["induction"] = Page<InductionPage>(
                new InductionModel([new InductionPart("Your first day", "Where a worry goes.", Ways)], [Curiosity], [RolePlan])
            ),
            ["theme"] = Page<ThemePage>(new ThemeModel(Curiosity, [Point], Ways, Curiosity with { Id = "DA", Name = "Domestic abuse" })),
            ["role"] = Page<RolePage>(
                new RoleModel(
                    RolePlan,
                    Ways,
                    Ways,
                    [new HeldPieceGroup(Samples.Scenario, 1), new HeldPieceGroup(Samples.Scenario with { Slug = "two-letters" }, 0)]
                )
            ),
            ["done"] = Page<DonePage>(
                new DoneModel(
                    [UnderWay],
                    [UnderWay with { Slug = "two-letters", Title = "Two letters", Ended = true }],
                    [(Briefing, Today)],
                    [],
                    [new DiaryWriting("/diary/019ac3f0-0000-7000-8000-000000000002", Today, "a briefing")]
                )
            ),
            ["done-guest"] = Page<DonePage>(new DoneModel([], [], [], [], []), Guest),
            ["diary"] = Page<DiaryPage>(
                DiaryModel.Of(
                    Diaries.With(Pages, new EntryDraft { Learnt = "I had an answer ready, which was the trouble." }),
                    new EntrySearch(),
                    1,
                    Today
                ) with
                {
                    Said = "The entry is deleted.",
                }
            ),
            ["diary-without-recovery-code"] = Page<DiaryPage>(
                DiaryModel.Of(Pages, new EntrySearch(), 1, Today) with
                {
                    NeedsRecoveryCode = true,
                }
            ),
            ["diary-empty"] = Page<DiaryPage>(DiaryModel.Of(OpenDiary.Blank([]), new EntrySearch(), 1, Today)),
            ["diary-found"] = Page<DiaryPage>(DiaryModel.Of(Pages, new EntrySearch("hoping", EntrySource.Supervision), 1, Today)),
            ["diary-found-nothing"] = Page<DiaryPage>(DiaryModel.Of(Pages, new EntrySearch("rain"), 1, Today)),
            ["diary-found-slip"] = Page<DiaryPage>(DiaryModel.Of(Years, new EntrySearch("anxios"), 1, Today)),
            ["diary-years"] = Page<DiaryPage>(DiaryModel.Of(Years, new EntrySearch(), 1, Today) with { News = News }),
            ["diary-month"] = Page<DiaryPage>(
                DiaryModel.Of(Years, EntrySearch.In("2026-11")!, 1, Today) with
                {
                    Time = "2026-11",
                    Address = "/diary?time=2026-11",
                }
            ),
            ["diary-tag"] = Page<DiaryPage>(
                DiaryModel.Of(Years, new EntrySearch(Tag: "recording"), 1, Today) with
                {
                    Tag = Years.Tags[0],
                    Problem = new FieldProblem("name", "Write what to call it."),
                }
            ),
            ["diary-tags"] = Page<TagsPage>(new TagsModel(Years.Tags)),
            ["diary-tags-none"] = Page<TagsPage>(new TagsModel([])),
            ["diary-open-actions"] = Page<DiaryPage>(
                DiaryModel.Of(Pages, EntrySearch.Shown("open-actions"), 1, Today) with
                {
                    Shown = "open-actions",
                }
            ),
            ["entry"] = Page<EntryPage>(
                new EntryModel(Entry, [Point])
                {
                    Today = Today,
                    Tags = Years.Tags,
                    Answers = Years.Entries[2],
                }
            ),
            ["entry-answering"] = Page<WriteEntryPage>(
                new WriteEntryModel(Today, new EntryDraft { Answers = Years.Entries[2].Id, Tags = "recording, to teach" })
                {
                    OwnTags = Years.Tags,
                    Asked = OldQuestion.Of(Years, Today),
                }
            ),
            ["entry-write"] = Page<WriteEntryPage>(
                new WriteEntryModel(
                    Today,
                    new EntryDraft { From = Samples.Attempt, Points = ["PC-10"] },
                    After,
                    [
                        new Prompt("Whose message did I listen to twice?"),
                        new Prompt(Point.Question, null, "PC-10"),
                        new Prompt("Whom do I still have to ask?", "Salford, 2024"),
                    ],
                    [Point],
                    [Point with { Id = "PC-11" }]
                )
            ),
            ["entry-change"] = Page<WriteEntryPage>(
                new WriteEntryModel(
                    Today,
                    EntryDraft.Of(Entry),
                    After,
                    Left: [new KeptDraft(EntryDraft.Of(Entry), new DateTimeOffset(Today, new TimeOnly(10, 42), default))]
                )
            ),
            ["entry-refused"] = Page<WriteEntryPage>(
                new WriteEntryModel(
                    Today,
                    EntryDraft.Of(Entry),
                    After,
                    Problems:
                    [
                        new FieldProblem(EntryForm.Learnt, "Keep it under 20,000 characters"),
                        new FieldProblem(EntryForm.Tell(2), "Keep it short"),
                        new FieldProblem(EntryForm.Minutes, "Write a number"),
                    ]
                )
            ),
            ["entry-crossed"] = Page<WriteEntryPage>(
                new WriteEntryModel(
                    Today,
                    EntryDraft.Of(Entry) with
                    {
                        Learnt = "What I wrote in the other tab.",
                    },
                    After,
                    Meanwhile: Entry,
                    Said: "You changed this entry somewhere else."
                )
            ),
            ["entry-shared"] = Page<EntryPage>(
                new EntryModel(Entry, [Point], [Shared, Shared with { TakenBack = Today }]) { Today = Today }
            ),
            ["diary-shares"] = Page<DiaryPage>(
                DiaryModel.Of(Diaries.With(Pages, Shared), new EntrySearch(), 1, Today) with
                {
                    Received =
                    [
                        new ReceivedShare(Guid.Empty, "Tom", "Three calls", Today, Guid.Empty),
                        new ReceivedShare(Guid.Empty, "Ann", "", Today, Samples.Attempt, ShareAnswer.None),
                    ],
                }
            ),
            ["share"] = Page<SharePage>(new ShareModel(ShareDraft.Of(Entry, Today), Today)),
            ["share-refused"] = Page<SharePage>(
                new ShareModel(
                    ShareDraft.Of(null, Today),
                    Today,
                    [
                        new FieldProblem(ShareDraft.EmailField, "Nobody here has that address"),
                        new FieldProblem(ShareDraft.WordsField, "Write a few words first"),
                    ]
                )
            ),
            ["shared"] = Page<SharedPage>(new SharedModel(Shared, Today)),
            ["shared-answered"] = Page<SharedPage>(new SharedModel(Shared with { Answers = Answers }, Today)),
            ["shared-answer-refused"] = Page<SharedPage>(
                new SharedModel(Shared, Today, "", [new FieldProblem(SharedModel.AnswerField, "Write a few words first")])
            ),
            ["shared-taken-back"] = Page<SharedPage>(
                new SharedModel(Shared.TakenBackOn(Today) with { Openings = [], Comments = [] }, Today)
            ),
            ["shared-waiting"] = Page<SharedPage>(new SharedModel(Shared with { IsWaiting = true, Name = "tom@example.org" }, Today)),
            ["offered"] = Page<OfferPage>(
                new OfferModel(new ReceivedShare(Guid.Empty, "Tom", "Three calls", Today, Guid.Empty, ShareAnswer.None))
            ),
            ["received"] = Page<ReceivedPage>(new ReceivedModel(Received)),
            ["received-ended"] = Page<EndedPage>(new EndedModel(Received.Received)),
            ["received-answered"] = Page<ReceivedPage>(
                new ReceivedModel(Received with { Copy = Received.Copy with { Answers = Answers } })
            ),
            ["received-refused"] = Page<ReceivedPage>(
                new ReceivedModel(
                    Received with
                    {
                        Received = Received.Received with { Comments = [] },
                    },
                    "",
                    [new FieldProblem(ReceivedModel.CommentField, "Write a few words first")]
                )
            ),
            ["lock"] = Page<LockPage>(new LockModel(DiaryAccess.Locked, HasPassword: true, HasPasskey: true, "/diary")),
            ["lock-refused"] = Page<LockPage>(
                new LockModel(
                    DiaryAccess.Locked,
                    HasPassword: true,
                    HasPasskey: false,
                    "/diary",
                    [new FieldProblem(LockModel.OtherField, LockModel.NeedsOther)]
                )
            ),
            ["lock-own"] = Page<LockPage>(new LockModel(DiaryAccess.Locked, HasPassword: false, HasPasskey: false, "/diary")),
            ["lock-first"] = Page<LockPage>(new LockModel(DiaryAccess.WithoutLock, HasPassword: true, HasPasskey: false, "/diary")),
            ["lock-first-own"] = Page<LockPage>(
                new LockModel(
                    DiaryAccess.NotBegun,
                    HasPassword: false,
                    HasPasskey: false,
                    "/diary/new",
                    [new FieldProblem(LockModel.PasswordField, "Choose a password of at least 12 characters.")]
                )
            ),
            ["diary-begin-anew"] = Page<BeginAnewPage>(),
            ["recovery-code-offer"] = Page<RecoveryCodeOfferPage>(new RecoveryCodeOffer(HasOne: false)),
            ["recovery-code-again"] = Page<RecoveryCodeOfferPage>(new RecoveryCodeOffer(HasOne: true)),
            ["recovery-code"] = Page<RecoveryCodePage>(new RecoveryCodeModel("KTRP 4M7X 9ACD EFGH 3467 QRTW")),
            ["diary-export"] = Page<ExportPage>(ExportModel.Of(Pages, new ExportQuery(), Today)),
            ["diary-export-regulator"] = Page<ExportPage>(
                ExportModel.Of(Pages, new ExportQuery(Shape: SheetLayout.SocialWorkEngland), Today)
            ),
            ["diary-export-health"] = Page<ExportPage>(ExportModel.Of(Pages, new ExportQuery(Shape: SheetLayout.Hcpc), Today)),
            ["diary-export-one"] = Page<ExportPage>(ExportModel.Of(Pages, new ExportQuery(Entry: EntryId), Today)),
            ["diary-export-nothing"] = Page<ExportPage>(ExportModel.Of(Pages, new ExportQuery(From: "1/1/1990", To: "1/2/1990"), Today)),
            ["diary-export-refused"] = Page<ExportPage>(
                ExportModel.Of(Pages, new ExportQuery(From: "yesterday") { Ticked = new HashSet<Guid>() }, Today)
            ),
            ["diary-import"] = Page<EntryImportPage>(new EntryImportModel()),
            ["diary-import-done"] = Page<EntryImportPage>(
                new EntryImportModel { Brought = new ImportResult(12, 1, 2) { IsCutShort = true } }
            ),
            ["diary-import-refused"] = Page<EntryImportPage>(
                new EntryImportModel
                {
                    Problems = [new(EntryImportModel.FileField, "Choose a file"), new(EntryImportModel.TextField, "No day")],
                    Pasted = "Pasted",
                }
            ),
            ["diary-import-waiting"] = Page<EntryImportPage>(
                new EntryImportModel { Waiting = [PendingImport.Looking(DateTimeOffset.UnixEpoch, "", Imported)] }
            ),
            ["diary-import-preview"] = Page<EntryImportPreviewPage>(new ImportPreviewModel(Guid.Empty, Imported)),
            ["diary-import-preview-nothing"] = Page<EntryImportPreviewPage>(
                new ImportPreviewModel(Guid.Empty, Imported with { New = [], Here = 3 })
            ),
            ["print"] = Page<PrintPage>(
                new PrintModel(ExportDocument.Of([Entry], new ExportRequest(ExportFormat.Print, SheetLayout.SocialWorkEngland)))
            ),
            ["print-diary"] = Page<PrintPage>(new PrintModel(ExportDocument.Of([Entry], new ExportRequest(ExportFormat.Print)))),
            ["registration"] = Page<RegistrationPage>(
                new RegistrationModel(
                    Regulator.For(SheetLayout.SocialWorkEngland),
                    RegistrationRecord.Of([Entry], Regulator.For(SheetLayout.SocialWorkEngland), Today)
                )
            ),
            ["registration-refused"] = Page<RegistrationPage>(
                new RegistrationModel(
                    Regulator.For(SheetLayout.Nmc),
                    RegistrationRecord.Of([Entry], Regulator.For(SheetLayout.Nmc), Today),
                    "soon",
                    "Write the day like 22/11/2026"
                )
            ),
            ["calendar"] = Page<CalendarPage>(new CalendarModel("https://localhost/diary/calendar/abc.ics", true)),
            ["calendar-none"] = Page<CalendarPage>(new CalendarModel(null)),
            ["diary-close"] = Page<CloseDiaryPage>(),
            ["diary-closing"] = Page<ClosingPage>(new ClosingModel(DiaryClosing.Begun(DateTimeOffset.UnixEpoch, false), true)),
            ["diary-closing-with-account"] = Page<ClosingPage>(new ClosingModel(DiaryClosing.Begun(DateTimeOffset.UnixEpoch, true), true)),
            ["diary-closing-over"] = Page<ClosingPage>(new ClosingModel(DiaryClosing.Begun(DateTimeOffset.UnixEpoch, false), false)),
            ["diary-without-signal"] = Page<WithoutSignalPage>(new WithoutSignalModel("0123456789abcdef")),
            ["write-without-signal"] = Page<WriteWithoutSignalPage>(frame: Guest),
            ["no-connection"] = Page<NoConnectionPage>(frame: Guest),
            ["entry-delete"] = Page<DeleteEntryPage>(Entry),
            ["sign-in"] = Page<SignInPage>(
                new SignInModel(
                    Why: "Your diary is locked with a key of your own, so we need to know that it is you.",
                    From: "/diary",
                    Demonstrators:
                    [
                        new DemonstrationPerson("priya", "Priya", "social worker", "Fernhill Community Health", Roles.Learner),
                        new DemonstrationPerson("tom", "Tom", "teacher", "Fernhill Community Health", Roles.Learner),
                    ]
                ),
                Guest
            ),
            ["sign-in-refused"] = Page<SignInPage>(
                new SignInModel(
                    "priya@example.org",
                    Problems: [new FieldProblem(SignInModel.EmailField, "That address and password do not belong together")]
                ),
                Guest
            ),
            ["register"] = Page<RegisterPage>(new RegisterModel(), Guest),
            ["register-refused"] = Page<RegisterPage>(
                new RegisterModel(
                    RegistrationMode.Domain,
                    ["northgate.example"],
                    "Priya",
                    "priya",
                    Problems: [new FieldProblem(RegisterModel.EmailField, "Write an address such as name@example.org")]
                ),
                Guest
            ),
            ["register-by-invitation"] = Page<RegisterPage>(new RegisterModel(RegistrationMode.Invitation), Guest),
            ["register-sent"] = Page<RegisterSentPage>(new RegisterSentModel(), Guest),
            ["register-sent-in-development"] = Page<RegisterSentPage>(new RegisterSentModel("/account/registration/abc"), Guest),
            ["register-finish"] = Page<FinishRegistrationPage>(
                new FinishRegistrationModel(
                    "abc",
                    new PendingRegistration("Priya", "priya@example.org", null),
                    [new FieldProblem(FinishRegistrationModel.PasswordField, "Choose a password of at least 12 characters")]
                ),
                Guest
            ),
            ["register-gone"] = Page<RegistrationGonePage>(frame: Guest),
            ["proof"] = Page<ProofPage>(
                new ProofModel(
                    "/account/passkeys",
                    new SignInMethods(true, false, 1, true),
                    "Northgate Council",
                    DemonstrationPerson.All[0],
                    [new FieldProblem(ProofModel.PasswordField, "That is not your password. Check it and try again.")]
                )
            ),
            ["proof-no-way"] = Page<ProofPage>(new ProofModel("/account/passkeys", new SignInMethods(false, false, 0))),
            ["account"] = Page<AccountPage>(
                new AccountModel("Priya", "priya@example.org", new SignInMethods(true, false, 0), "Your setting is kept."),
                Rendered.Frame with
                {
                    Comfort = new ComfortSettings(
                        Theme.Dark,
                        TextSize.Size150,
                        Typeface.Plain,
                        Spacing.Wide,
                        Motion.Still,
                        Listening.Quiet
                    ),
                }
            ),
            ["account-all-ways"] = Page<AccountPage>(
                new AccountModel("Priya", "priya@example.org", new SignInMethods(false, true, 2))
                {
                    Notices = [new AccountNotice("A passkey was added", "3 December 2026, 09:12")],
                }
            ),
            ["sign-in-organisation"] = Page<SignInPage>(
                new SignInModel(Said: "You are signed out everywhere.", Organisation: "Northgate Council"),
                Guest
            ),
            ["forgotten"] = Page<ForgottenPage>(new ForgottenModel(true), Guest),
            ["forgotten-refused"] = Page<ForgottenPage>(
                new ForgottenModel(
                    true,
                    "priya",
                    [new FieldProblem(SignInModel.EmailField, "Type an email address like name@example.org.")]
                ),
                Guest
            ),
            ["forgotten-without-post"] = Page<ForgottenPage>(new ForgottenModel(false), Guest),
            ["forgotten-sent"] = Page<ForgottenSentPage>(frame: Guest),
            ["new-password"] = Page<NewPasswordPage>(new NewPasswordModel("abc"), Guest),
            ["new-password-refused"] = Page<NewPasswordPage>(
                new NewPasswordModel(
                    "abc",
                    new SignInMethods(true, true, 2),
                    [new FieldProblem(NewPasswordModel.PasswordField, "Choose a password.")]
                ),
                Guest
            ),
            ["password-link-gone"] = Page<PasswordLinkExpiredPage>(frame: Guest),
            ["password"] = Page<PasswordPage>(new PasswordModel(true)),
            ["password-refused"] = Page<PasswordPage>(
                new PasswordModel(
                    true,
                    [
                        new FieldProblem(PasswordModel.OldField, "That is not your password now. Check it and try again."),
                        new FieldProblem(PasswordModel.PasswordField, "Choose a password."),
                    ]
                )
            ),
            ["password-first"] = Page<PasswordPage>(new PasswordModel(false)),
            ["code"] = Page<TwoFactorCodePage>(new TwoFactorCodeModel("/diary"), Guest),
            ["code-refused"] = Page<TwoFactorCodePage>(
                new TwoFactorCodeModel(null, [new FieldProblem(TwoFactorModel.CodeField, "That code does not fit.")]),
                Guest
            ),
            ["second-step"] = Page<TwoFactorPage>(new TwoFactorModel(false)),
            ["second-step-offered"] = Page<TwoFactorPage>(new TwoFactorModel(false, Offered: true)),
            ["second-step-required"] = Page<TwoFactorPage>(new TwoFactorModel(false, Offered: true, IsRequired: true)),
            ["second-step-on"] = Page<TwoFactorPage>(new TwoFactorModel(true, 9)),
            ["second-step-refused"] = Page<TwoFactorPage>(
                new TwoFactorModel(true, 1, Problems: [new FieldProblem(TwoFactorModel.RemovalCodeField, "That code does not fit.")])
            ),
            ["second-step-set-up"] = Page<TwoFactorSetUpPage>(
                new TwoFactorSetUpModel(AuthenticatorKey.Of("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", "priya@example.org"))
            ),
            ["recovery-codes"] = Page<RecoveryCodesPage>(
                new RecoveryCodesModel([.. Enumerable.Range(0, 10).Select(place => $"B4{place}KT-9XM2{place}")])
            ),
            ["passkeys-none"] = Page<PasskeysPage>(new PasskeysModel([])),
            ["passkeys"] = Page<PasskeysPage>(
                new PasskeysModel(
                    [new PasskeyLine("abc", "My work telephone", "3 December 2026"), new PasskeyLine("def", "Laptop", "4 December 2026")],
                    "Your passkey is kept. You can sign in with it from now on."
                )
            ),
            ["passkeys-refused"] = Page<PasskeysPage>(
                new PasskeysModel(
                    [],
                    Problems:
                    [
                        new FieldProblem(PasskeysModel.NewNameField, "That took too long, or your device stopped it. Try once more."),
                    ]
                )
            ),
            ["sessions"] = Page<SessionsPage>(
                new SessionsModel(
                    [
                        new SessionLine(
                            Samples.Attempt,
                            "Firefox on Windows",
                            "203.0.113",
                            "3 December 2026, 09:12",
                            "3 December 2026, 14:02",
                            true
                        ),
                        new SessionLine(
                            Guid.Empty,
                            "Chrome on Android",
                            "2001:0db8:0000",
                            "1 December 2026, 21:40",
                            "2 December 2026, 07:15",
                            false
                        ),
                    ],
                    new SessionLimits(TimeSpan.FromHours(12), TimeSpan.FromDays(14)),
                    "That browser is signed out."
                )
            ),
            ["organisation-said-no"] = Page<SsoFailurePage>(SsoFailure.SaidNo, Guest),
            ["organisation-address-taken"] = Page<SsoFailurePage>(SsoFailure.AddressTaken, Guest),
            ["switched-off"] = Page<SwitchedOffPage>(frame: Guest),
            ["wait"] = Page<TooManyAttemptsPage>(frame: Guest),
            ["comfort"] = Page<ComfortPage>(new ComfortModel()),
            ["comfort-kept"] = Page<ComfortPage>(new ComfortModel("/play/1", IsKept: true), Guest),
            ["support"] = Page<SupportPage>(new SupportModel { National = NationalLines.Read(Checkout.At("content")).All }),
            ["support-left"] = Page<SupportPage>(
                new SupportModel(PlayingAddresses.Scene(Samples.Attempt), LibraryAddresses.Summary("the-spare-key")),
                Local
            ),
            ["privacy"] = Page<PrivacyPage>(),
            ["accessibility"] = Page<AccessibilityPage>(),
            ["help"] = Page<HelpIndexPage>(HelpPages.Index, Guest),
            ["help-none"] = Page<HelpIndexPage>(HelpText.NoIndex, Guest),
            ["help-text"] = Page<HelpTextPage>(new HelpTextModel(HelpPages.Texts[0], HelpPages.Texts[1])),
            ["help-text-last"] = Page<HelpTextPage>(new HelpTextModel(HelpPages.Texts[^1], null)),
            ["not-found"] = Page<NotFoundPage>(frame: Guest),
            ["authors-only"] = Page<AuthorsOnlyPage>(frame: Guest),
            ["authors-only-typed"] = Page<AuthorsOnlyPage>(
                new ResendModel("/authoring/new", [new("title", "The red wellingtons"), new("slug", "")])
            ),
            ["trouble"] = Page<ServerErrorPage>(frame: Guest),
            ["unreadable"] = Page<BadRequestPage>(BadRequestPage.Unreadable, Guest),
            ["too-slow"] = Page<BadRequestPage>(BadRequestPage.TooSlow, Guest),
            ["too-many"] = Page<TooManyPage>("You took 60 copies within an hour. Take the next one a little later."),
            ["resend-signed-out"] = Page<ResendPage>(new ResendModel("/diary", [new("learnt", "First line")], SignedOut: true), Guest),
            ["resend-locked"] = Page<ResendPage>(new ResendModel("/diary", [new("learnt", "First line")], LockedAt: "/diary/lock")),
            ["resend"] = Page<ResendPage>(new ResendModel("/diary", [new("learnt", "First line\nsecond line"), new("choice", "2")])),
        }
            .Concat(WorkshopPages.All)
            .Concat(OrganisationPages.All)
            .Concat(OperationsPages.All)
            .Concat(LetterPages.All)
            .ToDictionary();

    private static PracticePointModel Pictured(Picture picture) =>
        new(Point with { Aids = new TextSupplements(picture, LocalSlot.All) }, [], [], []);

    private static ScenesModel Met(params int[] options) =>
        new(
            Samples.Attempt,
            Scenarios.Sample.Scenario,
            Scenarios.Sample.Scenario.Roles[1],
            StorySoFar.Of(
                new Playthrough(
                    Scenarios.Sample.Scenario,
                    "police",
                    7,
                    [
                        .. options.Select(
                            (option, turn) => new TakenChoice(option, turn > 0 && option == 0 ? "We <b>are</b> worried." : null)
                        ),
                    ]
                )
            )
        );

    private static SceneAgainModel Again(int turn, params int[] options)
    {
        var met = Met(options);
        return new SceneAgainModel(met.Playthrough, met.Scenario, met.Role, met.SoFar, met.SoFar.SceneOf(turn)!);
    }

    private static Entry Tagged(string learnt, int daysAgo, params string[] tags) =>
        Entries.Of(learnt, Today.AddDays(-daysAgo)) with
        {
            Tags = tags,
        };

    private static Func<string> Page<TPage>(object? model = null, PageFrame? frame = null)
        where TPage : IComponent => () => Rendered.Html<TPage>(model, frame);
}
