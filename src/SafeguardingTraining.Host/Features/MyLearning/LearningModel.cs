using SafeguardingTraining.Host.Features.Bookings;
using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Induction;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Features.Programmes.Arrangements;
using SafeguardingTraining.Host.Features.Workshops;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.MyLearning;

/// <summary>What is next, what is due and what is done, for the learner alone.</summary>
/// <param name="Certificates">Made already.</param>
/// <param name="Recorded">The time their diary says they spent learning; null while it is locked.</param>
public sealed record LearningModel(
    PersonProgress Person,
    LearningSubjects Subjects,
    IReadOnlyList<Certificate> Certificates,
    DateOnly Today,
    LearningTime? Recorded = null
)
{
    /// <summary>Regulators look back this long (NMC, revalidation: 35 hours in three years, at least 20 of them participatory).</summary>
    public const int YearsBack = 3;

    private const int Soon = 7;
    private const int MostNext = 5;

    /// <summary>The story that is under way, or null.</summary>
    public CarryOn? LeftOff { get; init; }

    /// <summary>How far they are in the induction plan, where no programme asks anything of them and no story is under way.</summary>
    public InductionStanding? Plan { get; init; }

    /// <summary>No time is written down or finished here yet, and so none is shown.</summary>
    public bool HasNoTime => Recorded is { Together: 0, Alone: 0 } && UsualMinutes == 0;

    /// <summary>Where that story begins, drawn; null for one without a drawing.</summary>
    public PlaceDrawing? Place { get; init; }

    /// <summary>How long the whole of that story usually takes.</summary>
    public int? LeftOffMinutes { get; init; }

    /// <summary>What they said they would do by about now.</summary>
    public IReadOnlyList<DueAction> Promised { get; init; } = [];

    /// <summary>What just became of one of those, in a sentence.</summary>
    public string? Said { get; init; }

    /// <summary>What happened to pages of their diary that they showed to somebody.</summary>
    public IReadOnlyList<DiaryNews> News { get; init; } = [];

    /// <summary>What comes back some weeks after a workshop.</summary>
    public IReadOnlyList<QuestionDue> Asked { get; init; } = [];

    /// <summary>Workshops of today at which they have a place, or which they run.</summary>
    public IReadOnlyList<Occasion> WorkshopsToday { get; init; } = [];

    /// <summary>What they keep for later.</summary>
    public IReadOnlyList<KeptThing> Kept { get; init; } = [];

    /// <summary>What is left to do in programmes, over all of them, whatever is due first first.</summary>
    public IEnumerable<(ProgrammeProgress Standing, ItemProgress Item)> Left =>
        Person
            .Standings.SelectMany(standing =>
                standing is { CompletedOn: null, ExemptUntil: null }
                    ? standing.Items.Where(item => item.DoneOn is null).Select(item => (standing, item))
                    : []
            )
            .OrderBy(one => one.item.DueOn);

    /// <summary>The thing to do now.</summary>
    public (ProgrammeProgress Standing, ItemProgress Item)? Next =>
        Left.Select(one => ((ProgrammeProgress, ItemProgress)?)one).FirstOrDefault();

    /// <summary>What is listed after the card on top: where a story is under way, that has the card, and the list has everything.</summary>
    public IEnumerable<ItemProgress> UpNext => Left.Skip(LeftOff is null ? 1 : 0).Take(MostNext).Select(one => one.Item);

    /// <summary>"Two things are due by Thursday 3 December."</summary>
    public string DueInWords
    {
        get
        {
            var until = Today.AddDays(Soon);
            var due = Left.Select(one => one.Item.DueOn)
                .Concat(Promised.Where(action => !action.Rests).Select(action => action.On).OfType<DateOnly>())
                .Where(on => on <= until)
                .ToList();
            var late = due.Count(on => on < Today);
            return (late, due.Count - late) switch
            {
                (0, 0) => "Nothing is due this week.",
                (0, 1) => $"One thing is {By(due.Max())}.",
                (0, var count) => $"{count.InWords().Capitalised()} things are {By(due.Max())}.",
                (1, 0) => "One thing is late.",
                (_, 0) => $"{late.InWords().Capitalised()} things are late.",
                (1, var count) => $"One thing is late, and {IsOrAre(count)} {By(due.Max())}.",
                (_, var count) => $"{late.InWords().Capitalised()} things are late, and {IsOrAre(count)} {By(due.Max())}.",
            };
        }
    }

    private static string IsOrAre(int count) => count == 1 ? "one is" : $"{count.InWords()} are";

    /// <summary>"due today", "due by Thursday 3 December".</summary>
    private string By(DateOnly on) => on == Today ? "due today" : $"due by {on.Weekday()}";

    /// <summary>When something left to do is due, in a word or two.</summary>
    public string WhenDue(ItemProgress item) =>
        item.DueOn <= Today.AddDays(Soon) ? DueAction.When(item.DueOn, Today) : $"by {item.DueOn.DayAndMonth(Today)}";

    public bool IsSoon(ItemProgress item) => item.DueOn <= Today.AddDays(Soon);

    /// <summary>"5 of 8 done, and 2 hours 50 minutes so far. About 1 hour is left, by 18 December."</summary>
    public string InWords(ProgrammeProgress standing)
    {
        var spent = standing.Items.Sum(item => item.DoneBy?.Minutes ?? 0);
        var left = standing.Items.Where(item => item.DoneOn is null).Sum(item => SubjectOf(item).Minutes);
        var so = spent > 0 ? $", and {spent.Duration()} so far" : "";
        var rest =
            left > 0 && standing.ExemptUntil is null && standing.Items.Where(item => item.DoneOn is null).Max(item => item.DueOn) is var by
                ? $" About {left.Duration()} is left, by {by.DayAndMonth(Today)}."
                : "";
        return $"{standing.Done} of {standing.Items.Count} done{so}.{rest}";
    }

    /// <summary>A manager reminded them since they last finished something.</summary>
    public bool IsReminded =>
        Person.Standings.Any(standing =>
            standing is { CompletedOn: null, ExemptUntil: null }
            && Person.Nudges.TryGetValue(standing.Programme.Id, out var on)
            && !Person.Learning.Facts.Any(fact => fact.On > on)
        );

    /// <summary>What was arranged for them in a programme, in sentences.</summary>
    public IEnumerable<string> Arranged(ProgrammeProgress standing) =>
        standing.Arranged.All.Select(made => ArrangementWords.ToPerson(made, Subjects, Today));

    /// <summary>When something is due, or was done; elsewhere is said as such.</summary>
    public string DueOrDone(ProgrammeProgress standing, ItemProgress item, string due) =>
        item switch
        {
            { Prior: { } prior } => $"Counted: done elsewhere on {prior.On.InFull()}, {prior.Where}",
            { DoneOn: { } done } => $"Done on {done.InFull()}",
            _ when standing.ExemptUntil is not null => "Not asked of you just now",
            { IsReadOnly: true } => $"Read. {due}",
            _ => due,
        };

    public LearningSubject SubjectOf(ItemProgress item) => Subjects.Of(item.Item);

    public Certificate? CertificateOf(ProgrammeProgress standing) =>
        Certificates.FirstOrDefault(one => one.Programme == standing.Programme.Id && one.Round == standing.Round);

    /// <summary>Certificates of programmes, or rounds, that are behind them.</summary>
    public IEnumerable<Certificate> Earlier =>
        Certificates.Where(one =>
            !Person.Standings.Any(standing =>
                standing.Programme.Id == one.Programme && standing.Round == one.Round && standing.CompletedOn is not null
            )
        );

    /// <summary>The first of the days that a regulator looks back on.</summary>
    public static DateOnly LookingBackFrom(DateOnly today) => today.AddYears(-YearsBack).AddDays(1);

    /// <summary>How long what was finished here usually takes; what counts is what the diary says.</summary>
    public int UsualMinutes => Person.Learning.Facts.Where(fact => fact.On >= LookingBackFrom(Today)).Sum(fact => fact.Minutes);
}
