using SafeguardingTraining.Host.Features.People.Management;
using SafeguardingTraining.Host.Site.Contracts;

namespace SafeguardingTraining.Host.Features.People;

/// <summary>The people of the organisation as other features see them.</summary>
public sealed class Organisation(PeopleStore store, ManagementStore management) : IOrganisation
{
    public async Task<OrganisationMember?> FindMember(Guid member, CancellationToken stop) => (await store.Find(member, stop))?.Working;

    public async Task<OrganisationMember?> FindMemberOf(Guid person, CancellationToken stop) =>
        (await store.FindByPerson(person, stop))?.Working;

    public Task<IReadOnlyList<OrganisationMember>> ListMembers(Guid after, int take, CancellationToken stop) =>
        store.Working(after, take, stop);

    public async Task<Membership?> FindMembership(Guid person, CancellationToken stop) =>
        (await store.FindByPerson(person, stop))?.ToMembership();

    public Task<IReadOnlyList<ManagedScope>> FindManaged(Guid person, DateOnly today, CancellationToken stop) =>
        management.Of(person, today, stop);

    public Task<bool> IsDeputy(Guid person, DateOnly today, CancellationToken stop) => management.IsDeputy(person, today, stop);

    public Task<IReadOnlyList<Guid>> SupervisorsOf(Guid person, CancellationToken stop) => store.SupervisorsOf(person, stop);

    public async Task<OrganisationUnits> ListUnits(CancellationToken stop) => (await store.Partnership(stop)).ToPlaces();
}

/// <summary>Takes people into the organisation, and tells anyone who works something out of them.</summary>
public sealed class Enrolment(PeopleStore store, IEnumerable<IMemberObserver> observers) : IEnrolment
{
    public async Task Enrol(NewMember member, CancellationToken stop)
    {
        var enrolled = await store.Enrol(member, stop);
        observers.Tell([enrolled]);
    }
}

internal static class MemberObservers
{
    internal static void Tell(this IEnumerable<IMemberObserver> observers, IReadOnlyCollection<Guid> members)
    {
        foreach (var observer in observers)
        {
            observer.MembersChanged(members);
        }
    }
}
