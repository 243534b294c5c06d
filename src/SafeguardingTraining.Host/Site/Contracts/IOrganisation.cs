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
public sealed record OrganisationUnit(Guid Id, string Name, IReadOnlyList<OrganisationUnit> Teams);

public sealed record OrganisationUnits(IReadOnlyList<OrganisationUnit> Agencies)
{
    public OrganisationUnit? Agency(Guid? id) => Agencies.FirstOrDefault(agency => agency.Id == id);

    public OrganisationUnit? Team(Guid? id) => Agencies.SelectMany(agency => agency.Teams).FirstOrDefault(team => team.Id == id);

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
