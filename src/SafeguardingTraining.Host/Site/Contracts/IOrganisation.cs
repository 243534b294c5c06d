using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>
/// The people of the organisation and where they work. People keeps them; it is here because accounts, which people need, ask for it
/// too.
/// </summary>
public interface IOrganisation
{
    /// <summary>Somebody who is not switched off, or null.</summary>
    Task<OrganisationMember?> FindMember(Guid member, CancellationToken stop);

    /// <summary>The same by the account; null for somebody outside the organisation.</summary>
    Task<OrganisationMember?> FindMemberOf(Guid person, CancellationToken stop);

    /// <summary>People who are not switched off, some at a time, in the order of their ids.</summary>
    /// <param name="after">The last id of those before; <see cref="Guid.Empty"/> to begin.</param>
    Task<IReadOnlyList<OrganisationMember>> ListMembers(Guid after, int take, CancellationToken stop);

    /// <summary>What the organisation knows of a person with an account, or null for somebody who signed up on their own.</summary>
    Task<Membership?> FindMembership(Guid person, CancellationToken stop);

    /// <summary>What somebody looks after on a day as a manager: in their own right first, then for each manager for whom they stand in.</summary>
    Task<IReadOnlyList<ManagedScope>> FindManaged(Guid person, DateOnly today, CancellationToken stop);

    /// <summary>Somebody stands in for a manager on a day.</summary>
    Task<bool> IsDeputy(Guid person, DateOnly today, CancellationToken stop);

    /// <summary>Ids of the accounts that supervise in a person's agency, without the person.</summary>
    Task<IReadOnlyList<Guid>> SupervisorsOf(Guid person, CancellationToken stop);

    /// <summary>The agencies of the partnership, with their teams.</summary>
    Task<OrganisationUnits> ListUnits(CancellationToken stop);
}

/// <summary>Takes people into the organisation.</summary>
public interface IEnrolment
{
    /// <summary>Gives somebody who has an account a place with these roles; the agency is made when it is not there yet.</summary>
    Task Enrol(NewMember member, CancellationToken stop);
}

/// <summary>Wants to know when people of the organisation changed. Each feature that works something out of them registers one.</summary>
public interface IMemberObserver
{
    /// <summary>They were added, moved, given other roles or switched off: what is worked out of them is worked out again, soon.</summary>
    void MembersChanged(IReadOnlyCollection<Guid> members);
}

/// <param name="Person">Id of the account.</param>
public sealed record NewMember(Guid Person, string Name, string Email, string Agency, Roles Roles, DateOnly StartsOn) : PrivateRecord
{
    /// <summary>Somebody trustworthy has checked that the address is theirs: an invitation that waits for it is theirs too.</summary>
    public bool IsAddressChecked { get; init; }
}

/// <summary>A person's place in the organisation.</summary>
/// <param name="IsOff">Switched off by an administrator: the account is kept, and nobody can sign in to it.</param>
public sealed record Membership(Roles Roles, Guid Agency, Guid? Team, DateOnly StartsOn, bool IsOff);

/// <summary>What a manager looks after.</summary>
/// <param name="Place">The manager's own place and roles.</param>
/// <param name="Units">Ids of agencies and teams they were given; empty for their own team, or without a team their agency.</param>
public sealed record ManagedScope(Membership Place, IReadOnlyList<Guid> Units) : PrivateRecord
{
    /// <summary>The manager for whom somebody stands in; null in their own right.</summary>
    public OrganisationMember? For { get; init; }

    /// <summary>The last day on which they stand in; null in their own right.</summary>
    public DateOnly? Until { get; init; }
}

/// <summary>A member as other features see them.</summary>
/// <param name="Person">Id of the account; null until the invitation is accepted.</param>
public sealed record OrganisationMember(
    Guid Id,
    Guid? Person,
    string Name,
    string Email,
    Guid Agency,
    Guid? Team,
    Roles Roles,
    DateOnly StartsOn
) : PrivateRecord;

/// <summary>An agency with its teams, or a team.</summary>
public sealed record OrganisationUnit(Guid Id, string Name, IReadOnlyList<OrganisationUnit> Teams)
{
    /// <summary>Of a team: the team of the same agency that it belongs to; null for most.</summary>
    public Guid? Parent { get; init; }
}

public sealed record OrganisationUnits(IReadOnlyList<OrganisationUnit> Agencies)
{
    // A page with two thousand teams asks for many of their names.
    private readonly Lazy<Dictionary<Guid, (OrganisationUnit Agency, OrganisationUnit Team)>> teams = new(() =>
        Agencies
            .SelectMany(agency => agency.Teams.Select(team => (agency, team)))
            .DistinctBy(one => one.team.Id)
            .ToDictionary(one => one.team.Id, one => one)
    );

    public OrganisationUnit? Agency(Guid? id) => Agencies.FirstOrDefault(agency => agency.Id == id);

    public OrganisationUnit? Team(Guid? id) => id is { } team && teams.Value.TryGetValue(team, out var found) ? found.Team : null;

    /// <summary>The agency of a team; null when there is no such team.</summary>
    public OrganisationUnit? AgencyOf(Guid team) => teams.Value.TryGetValue(team, out var found) ? found.Agency : null;

    /// <summary>A team and all that belong to it, however deep.</summary>
    public IReadOnlyList<Guid> Within(Guid agency, Guid team)
    {
        var children = (Agency(agency)?.Teams ?? []).ToLookup(one => one.Parent, one => one.Id);
        var all = new List<Guid> { team };
        for (var at = 0; at < all.Count; at++)
        {
            all.AddRange(children[all[at]].Where(child => !all.Contains(child)));
        }
        return all;
    }

    /// <summary>"Northgate Council, Duty team"; "Every agency" for neither.</summary>
    public string NameOf(Guid? agency, Guid? team) =>
        (Agency(agency), Team(team)) switch
        {
            ({ } one, { } other) => $"{one.Name}, {other.Name}",
            ({ } one, null) => one.Name,
            (null, { } other) => other.Name,
            _ => "Every agency",
        };
}
