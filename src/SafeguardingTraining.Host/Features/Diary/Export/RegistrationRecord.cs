using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Site.Content;

namespace SafeguardingTraining.Host.Features.Diary.Export;

/// <summary>What a regulator asks of a record, and what of it this diary holds in one period.</summary>
/// <param name="Needs">What is asked for, in the regulator's order.</param>
/// <param name="Lacking">Entries of the period that would count if something were added, the newest first.</param>
public sealed record RegistrationRecord(
    SheetLayout Shape,
    DateOnly From,
    DateOnly Until,
    IReadOnlyList<RegistrationRequirement> Needs,
    IReadOnlyList<MissingField> Lacking
)
{
    private const int MinutesAnHour = 60;

    /// <summary>Lays the entries of one period beside what the regulator asks for.</summary>
    /// <param name="until">The last day of the registration period.</param>
    public static RegistrationRecord Of(IEnumerable<Entry> entries, Regulator regulator, DateOnly until)
    {
        var from = until.AddYears(-regulator.Years).AddDays(1);
        List<Entry> inPeriod = [.. entries.Where(entry => entry.On >= from && entry.On <= until)];
        return new RegistrationRecord(
            regulator.Shape,
            from,
            until,
            regulator.Shape switch
            {
                SheetLayout.SocialWorkEngland => SocialWork(inPeriod),
                SheetLayout.Nmc => Nursing(inPeriod),
                _ => HealthAndCare(inPeriod),
            },
            [
                .. inPeriod
                    .Select(entry => new MissingField(
                        entry,
                        [.. entry.In(regulator.Shape).Parts.Where(part => part.Words.Length == 0).Select(part => part.Heading)]
                    ))
                    .Where(one => one.Parts.Count > 0),
            ]
        );
    }

    private static IReadOnlyList<RegistrationRequirement> SocialWork(List<Entry> entries)
    {
        List<Entry> pieces = [.. entries.Where(entry => entry.Reflection.Learnt.Length > 0 && entry.Learning.Impact.Length > 0)];
        return
        [
            new("Two pieces of learning, each with its impact", pieces.Count, 2),
            new("One of them with what you learnt from a peer", pieces.Count(entry => entry.Learning.Peer.Length > 0), 1),
        ];
    }

    private static IReadOnlyList<RegistrationRequirement> Nursing(List<Entry> entries) =>
        [
            new("Hours of learning", entries.Sum(entry => entry.Learning.Minutes) / MinutesAnHour, 35),
            new(
                "Hours of it together with others",
                entries.Where(entry => entry.Learning.Participatory).Sum(entry => entry.Learning.Minutes) / MinutesAnHour,
                20
            ),
            new(
                "Written reflective accounts, each with the Code",
                entries.Count(entry => entry.In(SheetLayout.Nmc).Parts.All(part => part.Words.Length > 0)),
                5
            ),
        ];

    private static IReadOnlyList<RegistrationRequirement> HealthAndCare(List<Entry> entries) =>
        [
            new("Dated activities", entries.Count, 1),
            new("Kinds of activity: a mixture", entries.Select(entry => entry.Learning.Source).Distinct().Count(), 2),
            new("Activities with their benefit", entries.Count(entry => entry.Learning.Impact.Length > 0), 1),
        ];
}

/// <summary>One thing that is asked for.</summary>
public sealed record RegistrationRequirement(string What, int Have, int Asked)
{
    public int Missing => Math.Max(0, Asked - Have);
}

/// <summary>An entry, and what a regulator asks for that it does not say yet.</summary>
public sealed record MissingField(Entry Entry, IReadOnlyList<string> Parts);

/// <summary>A regulator, and where what it asks for is written.</summary>
/// <param name="Years">How long its period is.</param>
/// <param name="Asks">What it asks for, in a sentence.</param>
/// <param name="NotHere">What it asks for besides, that no diary can hold.</param>
/// <param name="YearEnds">The day and month its period ends on for everybody; null when it differs from person to person.</param>
public sealed record Regulator(
    SheetLayout Shape,
    int Years,
    string Asks,
    string NotHere,
    Source Source,
    DateOnly CheckedOn,
    (int Day, int Month)? YearEnds = null
)
{
    private static readonly DateOnly Read = new(2026, 11, 28);

    public static IReadOnlyList<Regulator> All { get; } =
    [
        new(
            SheetLayout.SocialWorkEngland,
            1,
            "At least two different pieces of learning in each registration year, 1 December to 30 November; at least one says what you learnt from talking it over with a peer.",
            "You record the pieces in your own online account, and renew there.",
            new Source("Social work CPD and renewal", "Research in Practice, on Social Work England’s requirements", null, "2024"),
            Read,
            (30, 11)
        ),
        new(
            SheetLayout.Nmc,
            3,
            "In three years: 35 hours of learning, at least 20 of them with others, and five written reflective accounts that name the nature of the activity, what you learnt, how you changed your practice and the theme of the Code.",
            "Practice hours, five pieces of feedback, the reflective discussion and the declarations are not kept here. An account may also be about feedback or an event in your practice.",
            new Source("How to revalidate with the NMC", "Nursing and Midwifery Council", null, null),
            Read
        ),
        new(
            SheetLayout.Hcpc,
            2,
            "A continuous, up-to-date and accurate record of a mixture of activities that seek to improve the quality of your practice and to benefit the people who use your service. Every two years some are asked to send a profile.",
            "Evidence, and the profile in your own words, are not kept here. How continuous the record is, the dates tell.",
            new Source("Standards of continuing professional development", "Health and Care Professions Council", null, null),
            Read
        ),
    ];

    public static Regulator For(SheetLayout? shape) => All.FirstOrDefault(one => one.Shape == shape) ?? All[0];

    /// <summary>The end of the period that a day is in; the day itself where it differs from person to person.</summary>
    public DateOnly EndAfter(DateOnly today) =>
        YearEnds is not ({ } day, { } month) ? today
        : new DateOnly(today.Year, month, day) is var end && end >= today ? end
        : end.AddYears(1);
}

/// <summary>The page of one regulator.</summary>
public sealed record RegistrationModel(
    Regulator Regulator,
    RegistrationRecord Registration,
    string? TypedUntil = null,
    string? Problem = null
)
{
    public const string ShapeField = "shape";
    public const string UntilField = "until";
}
