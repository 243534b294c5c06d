using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Features.Programmes.Arrangements;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.MyLearning;

/// <summary>That a person completed a round of a programme. Anyone who has its code can have it confirmed, while its owner allows.</summary>
/// <param name="Name">The owner's name on the day it was made.</param>
/// <param name="ProgrammeName">What the programme was called then.</param>
/// <param name="IsOpen">The code confirms it; otherwise it says nothing, as a code does that never was.</param>
public sealed record Certificate(
    Guid Id,
    Guid Person,
    Guid Programme,
    int Round,
    string Name,
    string ProgrammeName,
    DateOnly CompletedOn,
    string Code,
    bool IsOpen
) : PrivateRecord
{
    public const int CodeLength = 12;

    /// <summary>Whom it was issued by: the agency its owner worked for then. Empty on one made before certificates said so.</summary>
    public string Issuer { get; init; } = "";

    /// <summary>What was asked for it.</summary>
    public CountingRule Rule { get; init; }

    /// <summary>What was done for it. Empty on one made before certificates said so.</summary>
    public IReadOnlyList<CertifiedItem> Contents { get; init; } = [];

    public int Minutes => Contents.Sum(item => item.Minutes);

    public static Certificate Of(Guid person, string name, string issuer, ProgrammeProgress standing, LearningSubjects subjects) =>
        new(
            Guid.CreateVersion7(),
            person,
            standing.Programme.Id,
            standing.Round,
            name,
            standing.Programme.Name,
            standing.CompletedOn ?? default,
            ReadableCode.New(CodeLength),
            IsOpen: true
        )
        {
            Issuer = issuer,
            Rule = standing.Rule,
            Contents =
            [
                .. standing
                    .Items.Where(item => item.DoneOn <= standing.CompletedOn)
                    .Select(item =>
                        item.DoneBy is { } fact ? CertifiedItem.Of(subjects.Of(item.Item), fact)
                        : item.Prior is { } prior ? CertifiedItem.Of(subjects.Of(item.Item), prior)
                        : null
                    )
                    .OfType<CertifiedItem>(),
            ],
        };
}

/// <summary>One thing that was done for a certificate: what, when, how, and which version of it.</summary>
/// <param name="Version">Empty where nobody knows.</param>
public sealed record CertifiedItem(LearningKind Kind, string Title, DateOnly On, int Minutes, LearningWay Way, string Version)
{
    /// <summary>A story's version is a long number; this much of it tells one from another.</summary>
    private const int ShownVersion = 12;

    public static CertifiedItem Of(LearningSubject subject, LearningFact fact) =>
        new(fact.Kind, subject.Title, fact.On, fact.Minutes, fact.Way, VersionOf(fact));

    /// <summary>Learning that was done elsewhere: it has no length, no version, and was not played here.</summary>
    public static CertifiedItem Of(LearningSubject subject, Arrangement prior) =>
        new(subject.Kind, subject.Title, prior.On, 0, LearningWay.Whole, "") { Elsewhere = prior.WhereInFull };

    /// <summary>Where it was done instead of here, and a note; empty for everything that was done here.</summary>
    public string Elsewhere { get; init; } = "";

    /// <summary>"played to its end", "account read and a question answered", "read and a question answered".</summary>
    public string Done =>
        (Kind, Way) switch
        {
            _ when Elsewhere.Length > 0 => "done elsewhere",
            (LearningKind.Scenario, LearningWay.Whole) => "played to its end",
            (LearningKind.Scenario, _) => "account read and a question answered",
            (LearningKind.Briefing, LearningWay.Answered) => "read and a question answered",
            (LearningKind.Briefing, _) => "marked as read",
            (LearningKind.Drill, _) => "worked through",
            (LearningKind.Workshop, _) => "taken part in, with others",
            _ => "kept in a diary",
        };

    private static string VersionOf(LearningFact fact) =>
        fact.Kind == LearningKind.Scenario && fact.Version.Length > ShownVersion ? fact.Version[..ShownVersion] : fact.Version;
}
