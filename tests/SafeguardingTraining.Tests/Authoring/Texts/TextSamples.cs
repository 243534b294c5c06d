using SafeguardingTraining.Host.Features.Authoring;
using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Features.Authoring.Texts;
using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Language;
using SafeguardingTraining.Tests.Pages;

namespace SafeguardingTraining.Tests.Authoring.Texts;

/// <summary>Texts as those who write them see them.</summary>
internal static class TextSamples
{
    private static readonly PackageKey Less = new(PackageKind.Briefing, "less");
    private static readonly ContentStanding Shipped = new(null, null, true, false, false, false);
    private static readonly ContentStanding Written = Shipped with { HasDraft = true, HasChangedUnderneath = true };

    private static readonly Problem Slip = new(
        "briefing/less/briefing.md",
        1,
        Severity.Error,
        "point-unknown",
        "There is no practice point \"RL-70\"."
    );

    private static readonly DateTimeOffset Then = new(2026, 11, 28, 9, 30, 0, TimeSpan.Zero);

    private static readonly DraftState State = new(
        new ContentDraft(Guid.Parse("0198a000-0000-7000-8000-00000000000a"), "briefing", "less", "", null, null, "Robin Ash", Then),
        PackageKind.Briefing,
        new Dictionary<string, DraftRevision>
        {
            ["briefing.md"] = new(
                Guid.Parse("0198a000-0000-7000-8000-00000000000a"),
                1,
                "briefing.md",
                "---\ntitle: Less\n---\n## Background\n",
                null,
                "Robin Ash",
                Then,
                "As it is shipped",
                true,
                false
            ),
        }
    )
    {
        Number = 1,
    };

    public static TextGroup Briefings { get; } =
        new(
            KindWords.Of(PackageKind.Briefing),
            [
                new TextLine(Less, "LESS: listen, empathise, summarise, share", Written, 1),
                new TextLine(new PackageKey(PackageKind.Briefing, "was-not-brought"), "Was not brought", Shipped, 0),
            ]
        );

    public static NewTextModel New { get; } =
        new(KindWords.Of(PackageKind.Point), "", "pc", [new("title", "Give it a title; you can change it later.")]);

    public static TextModel One { get; } = new(KindWords.Of(PackageKind.Briefing), Less, "LESS", Written, [Slip]);

    public static DraftModel OwnDraft { get; } =
        new(
            State,
            new DraftReading(
                new CatalogueEntry.Unavailable("less", "LESS", [Slip]),
                new ScenarioReview("less", "LESS", [Slip], null, null, null, null, [])
            ),
            Written
        );

    public static TextFormModel DrillForm { get; } = Form(PackageKind.Drill, "whose-yes-is-it", "");

    public static TextFormModel DrillItemForm { get; } =
        Form(PackageKind.Drill, "whose-yes-is-it", "items.1") with
        {
            Problems = [new("items.1.says", "\"says\" is missing."), new("items.1", "The item has one option that fits.")],
        };

    public static TextFormModel ValuesForm { get; } =
        Form(PackageKind.Local, "values", "") with
        {
            IsSaved = true,
            Notes = new Dictionary<string, string> { ["frontDoor"] = "At the foot of every page." },
        };

    private static TextFormModel Form(PackageKind kind, string slug, string part)
    {
        var texts = ContentTexts.In(Checkout.At("content"));
        var text = texts.Find(kind.PathOf(slug)) ?? "";
        var file = TextFormShapes.Read(kind, text);
        var draft = State.Draft with { Kind = kind.Name, Slug = slug };
        var revision = State.Files["briefing.md"] with { File = kind.Required[0], Text = text };
        var state = new DraftState(draft, kind, new Dictionary<string, DraftRevision> { [kind.Required[0]] = revision }) { Number = 1 };
        var group = TextForms.GroupAt(TextFormShapes.Of(kind), part, file)!;
        return new TextFormModel(state, KindWords.Of(kind), part, file, group, 1) { Texts = texts };
    }

    public static LexiconTrialModel ReadBack { get; } =
        new("He is manipulative.", [new ReadBackModel("typed", "", LanguageReview.Of("He is manipulative.", Words.Lexicon), [], [])]);

    public static PageFrame OnTrial { get; } =
        Rendered.Frame with
        {
            Trial = new PageTrial(
                "/authoring/briefing.less/draft",
                "the draft",
                [("/authoring/briefing.less/draft/preview", "Before it"), ("/authoring/briefing.less/draft/preview?part=a", "1")],
                "/authoring/briefing.less/draft/preview"
            )
            {
                AsksAt = "/authoring/briefing.less/draft/preview",
                Typed = "He is manipulative.",
            },
        };
}
