using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>Somebody of the organisation who is not switched off, or null.</summary>
public delegate Task<OrganisationMember?> FindMember(Guid member, CancellationToken stop);

/// <summary>The same by the account; null for somebody outside the organisation.</summary>
public delegate Task<OrganisationMember?> FindMemberOf(Guid person, CancellationToken stop);

/// <summary>People of the organisation who are not switched off, some at a time, in the order of their ids.</summary>
/// <param name="after">The last id of those before; <see cref="Guid.Empty"/> to begin.</param>
public delegate Task<IReadOnlyList<OrganisationMember>> ListMembers(Guid after, int take, CancellationToken stop);

/// <summary>People were added, moved, given other roles or switched off: whatever is worked out of them is worked out anew, soon.</summary>
public delegate void MembersChanged(IReadOnlyCollection<Guid> members);

/// <summary>The agencies of the partnership, with their teams.</summary>
public delegate Task<OrganisationUnits> FindPlaces(CancellationToken stop);

/// <summary>A member as other features see them.</summary>
/// <param name="Person">Id of the account; null until the invitation is accepted.</param>
public sealed record OrganisationMember(Guid Id, Guid? Person, string Name, string Email, Guid Agency, Guid? Team, Roles Roles, DateOnly StartsOn)
    : PrivateRecord;

/// <summary>An agency with its teams, or a team.</summary>
public sealed record OrganisationUnit(Guid Id, string Name, IReadOnlyList<OrganisationUnit> Teams);

public sealed record OrganisationUnits(IReadOnlyList<OrganisationUnit> Agencies)
{
    public OrganisationUnit? Agency(Guid? id) => Agencies.FirstOrDefault(agency => agency.Id == id);

    public OrganisationUnit? Team(Guid? id) => Agencies.SelectMany(agency => agency.Teams).FirstOrDefault(team => team.Id == id);

    /// <summary>"Northgate Council, Duty team"; "Every agency" for neither.</summary>
    public string NameOf(Guid? agency, Guid? team) => (Agency(agency), Team(team)) switch
    {
        ({ } one, { } other) => $"{one.Name}, {other.Name}",
        ({ } one, null) => one.Name,
        (null, { } other) => other.Name,
        _ => "Every agency",
    };
}
