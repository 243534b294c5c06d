using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>What new starters of a place are asked to do, in order, each thing within so many days.</summary>
/// <param name="RenewMonths">Begins again so many months after it was completed; null for once.</param>
/// <param name="IsRetired">No longer given to anybody; what was completed stays completed.</param>
public sealed record Programme(
    Guid Id,
    string Name,
    string About,
    IReadOnlyList<ProgrammeItem> Items,
    int? RenewMonths = null,
    bool IsRetired = false
)
{
    /// <summary>A briefing counts when it is marked as read; otherwise a question about it is answered in a sentence as well.</summary>
    public bool ReadingCounts { get; init; }

    /// <summary>What is asked of whoever completes it now.</summary>
    public CountingRule Rule => ReadingCounts ? CountingRule.Reading : CountingRule.Answering;

    public const int LongestName = 100;
    public const int LongestAbout = 500;
    public const int MostItems = 60;
    public const int MostMonths = 120;

    /// <summary>The same things under another name, to change.</summary>
    public Programme Copy() => this with { Id = Guid.CreateVersion7(), Name = Shortened($"Copy of {Name}"), IsRetired = false };

    private static string Shortened(string name) => name.Length <= LongestName ? name : name[..LongestName];
}

/// <summary>One thing to do.</summary>
/// <param name="Slug">Which scenario, briefing or drill; empty for any workshop, and for a reflection.</param>
/// <param name="DueDays">Due so many days after the start.</param>
public sealed record ProgrammeItem(LearningKind Kind, string Slug, int DueDays)
{
    public const int MostDays = 730;

    public bool IsAbout(LearningFact fact) => fact.Kind == Kind && (Slug.Length == 0 || fact.Slug == Slug);

    /// <summary>
    /// A scenario counts when it was played to its end, or its account read and a question answered; a briefing when a question was
    /// answered, or, where reading counts, when it was read.
    /// </summary>
    public bool IsDoneBy(LearningFact fact, CountingRule rule) =>
        IsAbout(fact) && (fact.Way != LearningWay.Read || rule == CountingRule.Reading && Kind == LearningKind.Briefing);
}

/// <summary>
/// What was asked for a programme to be complete. It is kept with each completion, so that a certificate says what held on its day. The
/// numbers are in the database.
/// </summary>
public enum CountingRule
{
    /// <summary>Until 30 November 2026: scenarios were played to their end, and briefings marked as read.</summary>
    Earlier = 0,

    /// <summary>Scenarios played, or their account read and a question answered; of briefings, a question answered.</summary>
    Answering = 1,

    /// <summary>The same of scenarios; briefings marked as read.</summary>
    Reading = 2,
}

/// <summary>A round of a programme that was completed, and what was asked for it.</summary>
public sealed record CompletedRound(DateOnly On, CountingRule Rule);

/// <summary>That something was finished, when, and how.</summary>
public sealed record LearningFact(LearningKind Kind, string Slug, DateOnly On, int Minutes)
{
    public LearningWay Way { get; init; }

    /// <summary>Which version of it; empty where nobody knows.</summary>
    public string Version { get; init; } = "";
}

internal static class CompletedLearnings
{
    internal static LearningFact ToFact(this CompletedLearning learnt) =>
        new(learnt.Kind, learnt.Slug, learnt.On, learnt.Minutes) { Way = learnt.Way, Version = learnt.Version };
}

/// <summary>
/// Who is given a programme, by itself: everybody of an agency, a team or a role who started within these days. Somebody who
/// comes later is taken in on their own.
/// </summary>
/// <param name="Agency">Of this agency; null for any.</param>
/// <param name="Role">Holds this role; <see cref="Roles.Learner"/> for anybody.</param>
/// <param name="From">Started on or after; null for ever.</param>
/// <param name="Until">Started on or before; null for open.</param>
/// <param name="Since">The day the programme was given: nothing is due sooner because somebody started long ago.</param>
public sealed record Cohort(
    Guid Id,
    Guid Programme,
    string Name,
    Guid? Agency,
    Guid? Team,
    Roles Role,
    DateOnly? From,
    DateOnly? Until,
    DateOnly Since
)
{
    public const int LongestName = 100;

    public bool Takes(OrganisationMember member) =>
        (Agency is null || member.Agency == Agency)
        && (Team is null || member.Team == Team)
        && (Role == Roles.Learner || member.Roles.HasFlag(Role))
        && (From is null || member.StartsOn >= From)
        && (Until is null || member.StartsOn <= Until);

    /// <summary>From when a member's days count: their start, or the day the programme was given when that is later.</summary>
    public DateOnly BaseOf(OrganisationMember member) => member.StartsOn > Since ? member.StartsOn : Since;
}
