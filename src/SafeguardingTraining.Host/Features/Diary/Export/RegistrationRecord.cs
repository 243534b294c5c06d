using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Writing;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Export;

/// <summary>What a regulator asks of a record, and what of it this diary holds in one period.</summary>
/// <param name="Needs">What is asked for, in the regulator's order.</param>
/// <param name="Lacking">Entries of the period that would count if something were added, the newest first.</param>
/// <param name="Suggested">The entries that come nearest to what is asked for, the newest first.</param>
/// <param name="Gaps">What the regulator would ask to be explained, in sentences.</param>
public sealed record RegistrationRecord(
    SheetLayout Shape,
    DateOnly From,
    DateOnly Until,
    IReadOnlyList<RegistrationRequirement> Needs,
    IReadOnlyList<MissingField> Lacking,
    IReadOnlyList<Entry> Suggested,
    IReadOnlyList<string> Gaps
)
{
    /// <summary>Which entries are ticked for an export to begin with, in a sentence.</summary>
    public string Ticked { get; init; } = "";

    private const int MinutesAnHour = 60;
    private const int Pieces = 2;
    private const int Accounts = 5;

    /// <summary>"Four to six" activities of a profile are told in full (HCPC, How to complete your CPD profile).</summary>
    private const int InFull = 6;

    /// <summary>"Please explain any gaps of three consecutive months or more" (HCPC, CPD audit do's and don'ts, 2 October 2019).</summary>
    private const int MonthsOfAGap = 3;

    public bool IsComplete => Needs.All(need => need.Missing == 0);

    /// <summary>Lays the entries of one period beside what the regulator asks for.</summary>
    /// <param name="until">The last day of the registration period.</param>
    public static RegistrationRecord Of(IEnumerable<Entry> entries, Regulator regulator, DateOnly until) =>
        Of(entries, regulator, regulator.BeginOf(until), until, until);

    /// <param name="from">Null for the first entry.</param>
    /// <param name="until">Null for today.</param>
    /// <param name="today">Days after it are no gap yet.</param>
    /// <param name="withheld">Entries that are not suggested, because somebody may be recognised in them.</param>
    public static RegistrationRecord Of(
        IEnumerable<Entry> entries,
        Regulator regulator,
        DateOnly? from,
        DateOnly? until,
        DateOnly today,
        IReadOnlySet<Guid>? withheld = null
    )
    {
        List<Entry> inPeriod = [.. entries.Where(entry => (from is null || entry.On >= from) && (until is null || entry.On <= until))];
        var (first, last) = (from ?? (inPeriod.Count == 0 ? today : inPeriod[^1].On), until ?? today);
        List<MissingField> lacking = [.. Lacks(inPeriod, regulator.Shape)];
        List<Entry> free = withheld is null ? inPeriod : [.. inPeriod.Where(entry => !withheld.Contains(entry.Id))];
        var suggested = Nearest(free, lacking, regulator.Shape);
        return new RegistrationRecord(
            regulator.Shape,
            first,
            last,
            regulator.Shape switch
            {
                SheetLayout.SocialWorkEngland => SocialWork(inPeriod),
                SheetLayout.Nmc => Nursing(inPeriod),
                _ => HealthAndCare(inPeriod),
            },
            lacking,
            suggested,
            regulator.Shape == SheetLayout.Hcpc ? [.. GapsIn(inPeriod, first, last < today ? last : today)] : []
        )
        {
            Ticked = TickedOf(suggested, inPeriod.Count, free.Count, regulator.Shape),
        };
    }

    // One piece that tells of a peer is enough for all.
    private static IEnumerable<MissingField> Lacks(List<Entry> entries, SheetLayout shape)
    {
        var hasPeer = entries.Any(entry => IsPiece(entry) && entry.Learning.Peer.Length > 0);
        return entries
            .Select(entry =>
                (
                    Entry: entry,
                    Parts: entry.AskedBy(shape).Where(part => part.Words.Length == 0 && !(hasPeer && part.Part == EntryPart.Peer)).ToList()
                )
            )
            .Where(one => one.Parts.Count > 0)
            .Select(one => new MissingField(one.Entry, [.. one.Parts.Select(NameOf)], FieldOf(one.Parts[0].Part)));
    }

    // As the form of an entry calls it: a regulator's own heading would not be found there.
    private static string NameOf(SheetPart part) =>
        part.Part switch
        {
            EntryPart.Activity => "What I did",
            EntryPart.Learnt => "What I learnt that matters",
            EntryPart.Impact => "What it changes, and for whom",
            EntryPart.Peer => "What I learnt from a colleague",
            EntryPart.Theme => "Theme of the Code",
            _ => part.Heading,
        };

    private static string FieldOf(EntryPart part) =>
        part switch
        {
            EntryPart.Activity => EntryForm.Activity,
            EntryPart.Impact => EntryForm.Impact,
            EntryPart.Peer => EntryForm.Peer,
            EntryPart.Theme => EntryForm.Theme,
            _ => EntryForm.Learnt,
        };

    private static bool IsPiece(Entry entry) => entry.Reflection.Learnt.Length > 0 && entry.Learning.Impact.Length > 0;

    private static bool IsAccount(Entry entry) => entry.AskedBy(SheetLayout.Nmc).All(part => part.Words.Length > 0);

    private static IReadOnlyList<Entry> Nearest(List<Entry> entries, List<MissingField> lacking, SheetLayout shape)
    {
        var missing = lacking.ToDictionary(one => one.Entry.Id, one => one.Parts.Count);
        var nearest = entries.OrderBy(entry => missing.GetValueOrDefault(entry.Id));
        var chosen = shape switch
        {
            SheetLayout.SocialWorkEngland => nearest.ThenBy(entry => entry.Learning.Peer.Length == 0).Take(Pieces),
            SheetLayout.Nmc => nearest.Take(Accounts).Union(entries.Where(entry => entry.Learning.Minutes > 0)),
            _ => nearest.Take(InFull),
        };
        return [.. chosen.OrderByDescending(entry => entry.On)];
    }

    private static string TickedOf(IReadOnlyList<Entry> suggested, int count, int free, SheetLayout shape) =>
        $"{Suggesting(suggested, count, free, shape)}{Withholding(count - free)}";

    private static string Withholding(int withheld) =>
        withheld switch
        {
            0 => "",
            1 => " One is not ticked because somebody might be recognised in it: read it first.",
            _ => $" {withheld.InWords().Capitalised()} are not ticked because somebody might be recognised in them: read them first.",
        };

    private static string Suggesting(IReadOnlyList<Entry> suggested, int count, int free, SheetLayout shape) =>
        (shape, suggested.Count) switch
        {
            (_, 0) when count > 0 => "None is ticked.",
            (_, 0) => "No entry is of this period, so none is ticked.",
            (_, 1) =>
                $"Ticked is {(count == 1 ? "the one entry of this period" : "one entry of this period")}.{(shape == SheetLayout.SocialWorkEngland ? OnlyOf(suggested) : "")}",
            (SheetLayout.SocialWorkEngland, _) => $"Ticked are the two entries that say most of what is asked for.{OnlyOf(suggested)}",
            (SheetLayout.Nmc, _) =>
                $"Ticked are the {Math.Min(Accounts, free).InWords()} that come nearest to a reflective account, and every entry with its time.",
            _ =>
                $"Ticked are the {suggested.Count.InWords()} that say most of what a profile asks for. They stand in full; leave the four to six that benefited you most.",
        };

    private static string OnlyOf(IReadOnlyList<Entry> suggested) =>
        suggested.Count(IsPiece) switch
        {
            Pieces => "",
            1 => " One of the two pieces is there: learning with its impact.",
            _ => " None of the two pieces is there yet: learning with its impact.",
        };

    private static IEnumerable<string> GapsIn(List<Entry> entries, DateOnly first, DateOnly last)
    {
        List<DateOnly> days = [first, .. entries.Select(entry => entry.On).Order(), last];
        return days.Zip(days.Skip(1))
            .Where(pair => pair.First.AddMonths(MonthsOfAGap) <= pair.Second)
            .Select(pair => $"Nothing from {pair.First.InFull()} to {pair.Second.InFull()}: explain a gap of three months or more.");
    }

    private static IReadOnlyList<RegistrationRequirement> SocialWork(List<Entry> entries)
    {
        List<Entry> pieces = [.. entries.Where(IsPiece)];
        return
        [
            new("Two pieces of learning, each with its impact", pieces.Count, Pieces),
            new("One of them with what you learnt from a peer", pieces.Count(entry => entry.Learning.Peer.Length > 0), 1),
        ];
    }

    private static IReadOnlyList<RegistrationRequirement> Nursing(List<Entry> entries) =>
        [
            new("Time spent learning", LearningTime.Of(entries).Minutes, 35 * MinutesAnHour, IsTime: true),
            new("Of it together with others", LearningTime.Of(entries).Together, 20 * MinutesAnHour, IsTime: true),
            new("Written reflective accounts, each with the Code", entries.Count(IsAccount), Accounts),
        ];

    private static IReadOnlyList<RegistrationRequirement> HealthAndCare(List<Entry> entries) =>
        [
            new("Dated activities", entries.Count, 1, IsCounted: false),
            new("Kinds of activity: a mixture", entries.Select(entry => entry.Learning.Source).Distinct().Count(), 2, IsCounted: false),
            new("Activities with what you learnt and its benefit", entries.Count(IsPiece), 1, IsCounted: false),
        ];
}

/// <summary>One thing that is asked for.</summary>
/// <param name="IsTime">It is counted in minutes.</param>
/// <param name="IsCounted">The regulator says how many; where it does not, some are no proof that there are enough.</param>
public sealed record RegistrationRequirement(string What, int Have, int Asked, bool IsTime = false, bool IsCounted = true)
{
    public int Missing => Math.Max(0, Asked - Have);

    /// <summary>"1 hour 30 minutes", or "3".</summary>
    public string InWords(int amount) => IsTime ? amount.Duration() : $"{amount}";
}

/// <summary>An entry, and what a regulator asks for that it does not say yet.</summary>
/// <param name="Parts">As the form of an entry calls them.</param>
/// <param name="Field">The first of them in the form.</param>
public sealed record MissingField(Entry Entry, IReadOnlyList<string> Parts, string Field) : PrivateRecord
{
    /// <summary>Where it can be added: in the form, at the first of them.</summary>
    public string Address => DiaryAddresses.ChangeForRegistration(Entry.Id, Field);
}

/// <summary>A regulator, and where what it asks for is written.</summary>
/// <param name="Years">How long its period is.</param>
/// <param name="Asks">What it asks for, in a sentence.</param>
/// <param name="NotHere">What it asks for besides, that no diary can hold.</param>
/// <param name="Address">Where what it asks for was read.</param>
/// <param name="YearEnds">The day and month its period ends on for everybody; null when it differs from person to person.</param>
public sealed record Regulator(
    SheetLayout Shape,
    int Years,
    string Asks,
    string NotHere,
    Source Source,
    string Address,
    DateOnly CheckedOn,
    (int Day, int Month)? YearEnds = null
)
{
    private static readonly DateOnly Read = new(2026, 11, 30);

    public static IReadOnlyList<Regulator> All { get; } =
    [
        new(
            SheetLayout.SocialWorkEngland,
            1,
            "At least two different pieces of learning in each registration year, 1 December to 30 November; at least one says what you learnt from talking it over with a peer.",
            "You record the pieces in your own online account, and renew there.",
            new Source("CPD: what you need to know", "Social Work England", null, null),
            "https://www.socialworkengland.org.uk/cpd/what-you-need-to-know/",
            Read,
            (30, 11)
        ),
        new(
            SheetLayout.Nmc,
            3,
            "In three years: 35 hours of learning, at least 20 of them with others, and five written reflective accounts that name the nature of the activity, what you learnt, how you changed your practice and the theme of the Code.",
            "Practice hours, five pieces of feedback, the reflective discussion and the declarations are not kept here. An account may also be about feedback or an event in your practice, and goes onto the NMC’s own form.",
            new Source(
                "Revalidation: requirements",
                "Nursing and Midwifery Council",
                "Continuing professional development; written reflective accounts",
                null
            ),
            "https://www.nmc.org.uk/revalidation/requirements/",
            Read
        ),
        new(
            SheetLayout.Hcpc,
            2,
            "A continuous, up-to-date and accurate record of a mixture of activities that seek to improve the quality of your practice and to benefit the people who use your service. Every two years some are asked to send a profile: a summary of your practice, a dated list of activities, and for four to six of them what it was, what you learnt and how it benefits your work and your service users.",
            "The summary of your practice, the statement in your own words and the evidence are not kept here. Gaps of three months or more are to be explained.",
            new Source("How to complete your CPD profile", "Health and Care Professions Council", null, null),
            "https://www.hcpc-uk.org/registrants/cpd/profile/",
            Read
        ),
    ];

    public static Regulator For(SheetLayout? shape) => All.FirstOrDefault(one => one.Shape == shape) ?? All[0];

    /// <summary>The end of the period that a day is in; the day itself where it differs from person to person.</summary>
    public DateOnly EndAfter(DateOnly today) =>
        YearEnds is not ({ } day, { } month) ? today
        : new DateOnly(today.Year, month, day) is var end && end >= today ? end
        : end.AddYears(1);

    /// <summary>The first day of the period that ends on a day.</summary>
    public DateOnly BeginOf(DateOnly until) => until.AddYears(-Years).AddDays(1);
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
