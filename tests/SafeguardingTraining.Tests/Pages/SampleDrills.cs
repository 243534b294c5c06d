using SafeguardingTraining.Host.Features.Drills;
using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Site.Content;

namespace SafeguardingTraining.Tests.Pages;

/// <summary>Invented drills, for looking at pages.</summary>
internal static class SampleDrills
{
    public static Drill Choose { get; } =
        new(
            "who-rings",
            1,
            "Who rings?",
            DrillKind.Choose,
            3,
            "Three families and one telephone.",
            "Who rings, and when?",
            null,
            ["PC-10"],
            [Item("first", null), Item("second", null)]
        );

    public static Drill Window { get; } =
        Choose with
        {
            Slug = "window",
            Title = "Place it in the window",
            Kind = DrillKind.Sort,
            Picture = Picture.Window,
        };

    public static Drill Write { get; } =
        Choose with
        {
            Slug = "dear-ada",
            Title = "Dear Ada",
            Kind = DrillKind.Write,
            Ask = "Write it to her.",
            Items = [Item("note", "Dear Ada, on Monday you told me about two doors.") with { Options = [] }],
        };

    public static DrillItemModel Asked { get; } = new(Choose, Choose.Items[0], ["second"], Guid.Empty);

    public static DrillItemModel AskedToWrite { get; } = new(Write, Write.Items[0], [], Guid.Empty);

    public static DrillAnswerOutcome.DrillLookedAt Wrote { get; } =
        new(null, LanguageReview.Of("Ada is attention seeking and Mum refused to engage.", Language.Words.Lexicon), DrillResult.Written);

    private static DrillItem Item(string id, string? example) =>
        new(
            id,
            "Pat has rung twice. The second message is shorter than the first.",
            [
                new DrillOption("1", "Ring her back before the bell and ask what she saw.", "She hears that she was heard.", true),
                new DrillOption("2", "Send a text to say thank you, and add her words to the list.", "Kind, and it ends the talk.", false),
                new DrillOption("3", "Wait for the referral in writing, as she was asked to send one.", null, false),
            ],
            example,
            "The shorter message may be the more worried one.",
            "NSPCC Learning, Why language matters",
            ["PC-10"]
        );
}
