using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>Whose standing is looked for; a manager's own place is filled in for them.</summary>
/// <param name="State">Null for anybody's.</param>
/// <param name="Page">From 1.</param>
public sealed record ProgressQuery(Guid? Agency, Guid? Team, Guid? Programme, ProgressFilter State, int Page)
{
    public const int PageLength = 50;
}

public enum ProgressFilter
{
    Any,
    NotBegun,
    UnderWay,
    Overdue,
    Complete,
    Exempt,
}

/// <param name="Count">How many lines there are in all.</param>
public sealed record ProgressResult(int Count, IReadOnlyList<ProgressLine> Page);

/// <summary>
/// Where one member is in one programme: how far, by when, and nothing of what they chose or wrote. It is kept so that a manager's
/// page need not work it out for ten thousand people, and can be made again from the facts at any time.
/// </summary>
/// <param name="LastOn">When they last finished something of it.</param>
public sealed record ProgressLine(
    Guid Member,
    Guid Programme,
    string Name,
    string Email,
    Guid Agency,
    Guid? Team,
    int Done,
    int Items,
    DateOnly StartsOn,
    DateOnly? NextDue,
    DateOnly? LastOn,
    DateOnly? CompletedOn,
    DateOnly? RenewsOn
) : PrivateRecord
{
    /// <summary>A reminder more often than this is no longer kind.</summary>
    public const int DaysBetweenNudges = 7;

    /// <summary>The member's account; null until they accept their invitation.</summary>
    public Guid? Person { get; init; }

    public int Round { get; init; }

    /// <summary>What was asked for it on the day it was completed; null before.</summary>
    public CountingRule? Rule { get; init; }

    /// <summary>Nothing of it is due until this day; null for everybody who is not exempt.</summary>
    public DateOnly? ExemptUntil { get; init; }

    /// <summary>How many of what is done count because they were done elsewhere.</summary>
    public int Elsewhere { get; init; }

    public ProgressState StateOn(DateOnly today) => ProgrammeProgress.State(CompletedOn, ExemptUntil, NextDue, Done, today);
}

/// <summary>How often a piece stayed unopened.</summary>
/// <param name="Piece">Empty for how many finished the scenario.</param>
public sealed record PieceCount(string Slug, string Piece, int Count);

/// <summary>
/// Something that one person of a group finished; the number stands for the person within one answer and for nothing else.
/// </summary>
public sealed record GroupFact(int Person, LearningKind Kind, string Slug);

/// <param name="Team">Null for those of the agency without one.</param>
public sealed record GroupSize(Guid Agency, Guid? Team, int People);

/// <summary>How many members of a team, or of an agency without a team, stand where in a programme.</summary>
public sealed record ProgressCount(
    Guid Programme,
    Guid Agency,
    Guid? Team,
    int All,
    int NotBegun,
    int Complete,
    int Overdue,
    int Exempt = 0
)
{
    public int UnderWay => All - NotBegun - Complete - Exempt;
}
