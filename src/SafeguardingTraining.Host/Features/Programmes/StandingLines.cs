using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>Whose standing is looked for; a manager's own place is filled in for them.</summary>
/// <param name="State">Null for anybody's.</param>
/// <param name="Page">From 1.</param>
public sealed record ProgressQuery(Guid? Agency, Guid? Team, Guid? Programme, ProgressFilter State, int Page)
{
    public const int PageLength = 50;

    /// <summary>The agency or team that was asked for; null where nothing was, and for what is given by <see cref="Agency"/> and <see cref="Team"/>.</summary>
    public Guid? Unit { get; init; }

    /// <summary>Several places, instead of <see cref="Agency"/> and <see cref="Team"/>; null for one place, or every place.</summary>
    public ProgressUnits? Only { get; init; }

    /// <summary>Of these places; none of them is every place unless it is the only one that says so.</summary>
    public static ProgressQuery In(Guid? unit, IReadOnlyList<ManagedArea> areas, Guid? programme, ProgressFilter state, int page) =>
        areas.Any(area => area.Agency is null) ? new ProgressQuery(null, null, programme, state, page)
        : areas.Select(area => (area.Agency, area.Team)).Distinct().ToList() is [var (agency, team)]
            ? new ProgressQuery(agency, team, programme, state, page) { Unit = unit }
        : new ProgressQuery(null, null, programme, state, page) { Unit = unit, Only = ProgressUnits.Of(areas) };
}

/// <summary>Several places: whole agencies, and teams of others.</summary>
/// <param name="TeamAgencies">The agencies of the teams, by which their lines are found.</param>
public sealed record ProgressUnits(IReadOnlyList<Guid> Agencies, IReadOnlyList<Guid> TeamAgencies, IReadOnlyList<Guid?> Teams)
{
    public static ProgressUnits Of(IReadOnlyList<ManagedArea> areas)
    {
        var whole = areas.Where(area => area.Team is null).Select(area => area.Agency).OfType<Guid>().Distinct().ToList();
        var teams = areas.Where(area => area.Team is not null && !whole.Contains(area.Agency.GetValueOrDefault())).ToList();
        return new ProgressUnits(
            whole,
            [.. teams.Select(area => area.Agency).OfType<Guid>().Distinct()],
            [.. teams.Select(area => area.Team).Distinct()]
        );
    }
}

public enum ProgressFilter
{
    Any,
    NotBegun,
    UnderWay,
    Overdue,
    Complete,
    Exempt,

    /// <summary>Has no programme at all.</summary>
    NoProgramme,
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

    /// <summary>Of somebody who has no programme yet.</summary>
    public static ProgressLine Without(OrganisationMember who) =>
        new(who.Id, Guid.Empty, who.Name, who.Email, who.Agency, who.Team, 0, 0, who.StartsOn, null, null, null, null)
        {
            Person = who.Person,
        };

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
