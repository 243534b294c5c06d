using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Site.Contracts;

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

    /// <summary>The thing to do now: whatever is due first, over all programmes.</summary>
    public (ProgrammeProgress Standing, ItemProgress Item)? Next =>
        Person
            .Standings.SelectMany(standing =>
                standing.CompletedOn is null ? standing.Items.Where(item => item.DoneOn is null).Select(item => (standing, item)) : []
            )
            .OrderBy(one => one.item.DueOn)
            .Select(one => ((ProgrammeProgress, ItemProgress)?)one)
            .FirstOrDefault();

    /// <summary>A manager reminded them since they last finished something.</summary>
    public bool IsReminded =>
        Person.Standings.Any(standing =>
            standing.CompletedOn is null
            && Person.Nudges.TryGetValue(standing.Programme.Id, out var on)
            && !Person.Learning.Facts.Any(fact => fact.On > on)
        );

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
