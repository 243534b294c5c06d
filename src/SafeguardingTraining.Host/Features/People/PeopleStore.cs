using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Features.People.Invitations;
using SafeguardingTraining.Host.Features.People.Management;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.People;

/// <summary>Keeps the partnership's agencies, teams and members.</summary>
public sealed class PeopleStore(Connections connections, Writer writer, IDataProtectionProvider protection)
{
    private const int MostAsked = 500;

    private readonly IDataProtector seal = protection.CreateProtector("People.Invitations");

    public Task<Member?> FindByPerson(Guid person, CancellationToken stop) =>
        connections.First(tables => tables.Set<Member>().Where(member => member.Person == person), stop);

    public Task<Member?> FindByEmail(string email, CancellationToken stop)
    {
        var key = Member.KeyOf(email);
        return connections.First(tables => tables.Set<Member>().Where(member => member.EmailKey == key), stop);
    }

    /// <summary>Everybody with one of these addresses, each as <see cref="Member.KeyOf"/> has it.</summary>
    public async Task<IReadOnlyList<Member>> FindByEmails(IReadOnlyList<string> keys, CancellationToken stop)
    {
        var found = new List<Member>();
        foreach (var some in keys.Chunk(MostAsked))
        {
            found.AddRange(await connections.List(tables => tables.Set<Member>().Where(member => some.Contains(member.EmailKey)), stop));
        }
        return found;
    }

    public Task<Member?> Find(Guid id, CancellationToken stop) =>
        connections.First(tables => tables.Set<Member>().Where(member => member.Id == id), stop);

    /// <summary>Everybody.</summary>
    public Task<IReadOnlyList<Member>> All(CancellationToken stop) => connections.List(tables => tables.Set<Member>(), stop);

    /// <summary>People who are not switched off, some at a time in the order of their ids.</summary>
    public async Task<IReadOnlyList<OrganisationMember>> Working(Guid after, int take, CancellationToken stop)
    {
        var some = await connections.List(
            tables =>
                tables.Set<Member>().Where(member => member.OffSince == null && member.Id > after).OrderBy(member => member.Id).Take(take),
            stop
        );
        return [.. some.Select(member => member.ToOrganisationMember())];
    }

    /// <summary>Accounts of people who supervise in a person's agency.</summary>
    public async Task<IReadOnlyList<Guid>> SupervisorsOf(Guid person, CancellationToken stop)
    {
        var supervisors = await connections.List(
            tables =>
                from supervisor in tables.Set<Member>()
                join me in tables.Set<Member>() on supervisor.Agency equals me.Agency
                where me.Person == person && supervisor.Person != null && supervisor.Person != person
                where supervisor.OffSince == null && supervisor.Roles.HasFlag(Roles.Supervisor)
                orderby supervisor.Name
                select supervisor.Person,
            stop
        );
        return [.. supervisors.OfType<Guid>()];
    }

    /// <summary>A page of the list, by name.</summary>
    public Task<PeopleFound> Search(PeopleQuery sought, CancellationToken stop) =>
        connections.Ask(
            async (tables, cut) =>
            {
                var found = Matching(tables.Set<Member>(), sought);
                return new PeopleFound(
                    await found.CountAsync(cut),
                    await found
                        .OrderBy(member => member.Name)
                        .ThenBy(member => member.Id)
                        .Skip((sought.Page - 1) * PeopleQuery.PageLength)
                        .Take(PeopleQuery.PageLength)
                        .ToListAsync(cut)
                );
            },
            stop
        );

    /// <summary>Somebody with an account runs this site.</summary>
    public async Task<bool> HasAdministrator(CancellationToken stop) => await Administrators(stop) > 0;

    /// <summary>How many people with an account run this site.</summary>
    public Task<int> Administrators(CancellationToken stop) => connections.Count(tables => Administrators(tables.Set<Member>()), stop);

    /// <summary>Invitations that nobody has taken up, by name; some may be over.</summary>
    public Task<IReadOnlyList<OpenInvitation>> Invitations(CancellationToken stop) =>
        Invitations(members => members.OrderBy(member => member.Name).ThenBy(member => member.Id), stop);

    public async Task<OpenInvitation?> Invitation(Guid member, CancellationToken stop) =>
        await Invitations(members => members.Where(one => one.Id == member), stop) is [var invitation] ? invitation : null;

    /// <summary>How many people each agency and team has, those without a team under null.</summary>
    public async Task<IReadOnlyDictionary<(Guid Agency, Guid? Team), int>> Counts(CancellationToken stop)
    {
        var counts = await connections.List(
            tables =>
                from member in tables.Set<Member>()
                group member by new { member.Agency, member.Team } into place
                select new { place.Key, Count = place.Count() },
            stop
        );
        return counts.ToDictionary(place => (place.Key.Agency, place.Key.Team), place => place.Count);
    }

    /// <summary>Changes who somebody is here. Their account, and what they made with it, stay as they are.</summary>
    public static int Keep(Batch batch, Member member) =>
        batch
            .Rows<Member>()
            .Where(kept => kept.Id == member.Id)
            .ExecuteUpdate(kept =>
                kept.SetProperty(one => one.Email, member.Email)
                    .SetProperty(one => one.EmailKey, member.EmailKey)
                    .SetProperty(one => one.Name, member.Name)
                    .SetProperty(one => one.Agency, member.Agency)
                    .SetProperty(one => one.Team, member.Team)
                    .SetProperty(one => one.Roles, member.Roles)
                    .SetProperty(one => one.StartsOn, member.StartsOn)
                    .SetProperty(one => one.OffSince, member.OffSince)
            );

    /// <summary>Opens an invitation; an earlier one of the same person no longer opens.</summary>
    public int Invite(Batch batch, Guid member, Invitation invitation, DateTimeOffset now)
    {
        var sealedSecret = seal.Protect(invitation.Secret);
        return batch
            .Rows<Member>()
            .Where(one => one.Id == member && one.Person == null)
            .ExecuteUpdate(row =>
                row.SetProperty(one => EF.Property<byte[]?>(one, PeopleTables.Invitation), sealedSecret)
                    .SetProperty(one => EF.Property<DateTimeOffset?>(one, PeopleTables.InvitedAt), now)
            );
    }

    /// <summary>
    /// Joins an account to somebody who was invited. False when the invitation was taken up already, or the account has its place.
    /// </summary>
    public static bool Accept(Batch batch, Guid member, Guid person)
    {
        // One account, one place in the organisation.
        var members = batch.Rows<Member>();
        return members
                .Where(one => one.Id == member && one.Person == null && one.OffSince == null)
                .Where(_ => !members.Any(other => other.Person == person))
                .ExecuteUpdate(row =>
                    row.SetProperty(one => one.Person, person)
                        .SetProperty(one => EF.Property<byte[]?>(one, PeopleTables.Invitation), (byte[]?)null)
                ) == 1;
    }

    public Task<bool> Rename(PartnerAgency agency, string name, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                var agencies = batch.Rows<PartnerAgency>();
                return agencies
                        .Where(one => one.Id == agency.Id && !agencies.Any(other => other.Name == name && other.Id != agency.Id))
                        .ExecuteUpdate(row => row.SetProperty(one => one.Name, name)) == 1;
            },
            stop
        );

    /// <summary>Lets a team belong to another of its agency, or to none. Whether that is possible is asked before.</summary>
    public Task<int> Place(Team team, Guid? parent, CancellationToken stop) =>
        writer.Write(
            batch => batch.Rows<Team>().Where(one => one.Id == team.Id).ExecuteUpdate(row => row.SetProperty(one => one.Parent, parent)),
            stop
        );

    public Task<bool> Rename(Team team, string name, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                var teams = batch.Rows<Team>().Where(one => one.Agency == team.Agency);
                return teams
                        .Where(one => one.Id == team.Id && !teams.Any(other => other.Name == name && other.Id != team.Id))
                        .ExecuteUpdate(row => row.SetProperty(one => one.Name, name)) == 1;
            },
            stop
        );

    /// <summary>Takes an agency away; false while it has people, or somebody looks after it.</summary>
    public Task<bool> Remove(PartnerAgency agency, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                var members = batch.Rows<Member>();
                return batch
                        .Rows<PartnerAgency>()
                        .Where(one => one.Id == agency.Id && !members.Any(member => member.Agency == one.Id))
                        .Where(one => !batch.Rows<ManagedUnit>().Any(unit => unit.Unit == one.Id))
                        .Where(one =>
                            !batch
                                .Rows<Team>()
                                .Any(team => team.Agency == one.Id && batch.Rows<ManagedUnit>().Any(unit => unit.Unit == team.Id))
                        )
                        .ExecuteDelete() == 1;
            },
            stop
        );

    /// <summary>Takes a team away; false while it has people, somebody looks after it, or another belongs to it.</summary>
    public Task<bool> Remove(Team team, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                var members = batch.Rows<Member>();
                var teams = batch.Rows<Team>();
                return teams
                        .Where(one => one.Id == team.Id && !members.Any(member => member.Team == one.Id))
                        .Where(one => !batch.Rows<ManagedUnit>().Any(unit => unit.Unit == one.Id))
                        .Where(one => !teams.Any(child => child.Parent == one.Id))
                        .ExecuteDelete() == 1;
            },
            stop
        );

    public Task<Partnership> Partnership(CancellationToken stop) =>
        connections.Ask(
            async (tables, cut) =>
            {
                var agencies = await tables.Set<PartnerAgency>().OrderBy(agency => agency.Name).ToListAsync(cut);
                var teams = (await tables.Set<Team>().OrderBy(team => team.Name).ToListAsync(cut)).ToLookup(team => team.Agency);
                return new Partnership([.. agencies.Select(agency => agency with { Teams = [.. teams[agency.Id]] })]);
            },
            stop
        );

    /// <summary>Does several changes in one piece: all of them are kept, or none.</summary>
    public Task<T> Change<T>(Func<Batch, T> change, CancellationToken stop) => writer.Write(change, stop);

    /// <summary>False when there is one of that name already.</summary>
    public Task<bool> Add(PartnerAgency agency, CancellationToken stop) => writer.Write(batch => batch.Add(agency), stop);

    /// <summary>False when there is somebody of that address, or of that account, already.</summary>
    public Task<bool> Add(Member member, CancellationToken stop) => writer.Write(batch => batch.Add(member), stop);

    /// <summary>
    /// Adds somebody who has an account already, in an agency of that name, unless they have their place; somebody whose address is
    /// checked and who is expected takes the place that waits for them. Answers the new member's id.
    /// </summary>
    public async Task<Guid> Enrol(NewMember newcomer, CancellationToken stop)
    {
        if (newcomer.IsAddressChecked && await FindByEmail(newcomer.Email, stop) is { Person: null, IsOff: false } expected)
        {
            await writer.Write(batch => Accept(batch, expected.Id, newcomer.Person), stop);
            return expected.Id;
        }
        var fresh = new PartnerAgency(Guid.CreateVersion7(), newcomer.Agency, []);
        await Add(fresh, stop);
        var agency = (await Partnership(stop)).Agency(newcomer.Agency) ?? fresh;
        var member = new Member(
            Guid.CreateVersion7(),
            newcomer.Email,
            newcomer.Name,
            agency.Id,
            null,
            newcomer.Roles,
            newcomer.StartsOn,
            newcomer.Person
        );
        await Add(member, stop);
        return member.Id;
    }

    /// <summary>People with an account who run the site.</summary>
    internal static IQueryable<Member> Administrators(IQueryable<Member> members) =>
        members.Where(member => member.Roles.HasFlag(Roles.Administrator) && member.Person != null && member.OffSince == null);

    // A search looks for the letters anywhere in the name or the address; a place and a state narrow it down.
    private static IQueryable<Member> Matching(IQueryable<Member> members, PeopleQuery sought)
    {
        var found = sought.Words.Length == 0 ? members : Named(members, $"%{Member.KeyOf(sought.Words)}%");
        return InState(sought.Agency is { } agency ? found.Where(member => member.Agency == agency) : found, sought.State);
    }

    // It becomes the database's own upper(), which knows no culture.
#pragma warning disable CA1304, CA1311
    private static IQueryable<Member> Named(IQueryable<Member> members, string pattern) =>
        members.Where(member => EF.Functions.Like(member.Name.ToUpper(), pattern) || EF.Functions.Like(member.EmailKey, pattern));
#pragma warning restore CA1304, CA1311

    private static IQueryable<Member> InState(IQueryable<Member> members, PersonState state) =>
        state switch
        {
            PersonState.Invited => members.Where(member => member.Person == null && member.OffSince == null),
            PersonState.Here => members.Where(member => member.Person != null && member.OffSince == null),
            PersonState.Off => members.Where(member => member.OffSince != null),
            _ => members,
        };

    private async Task<IReadOnlyList<OpenInvitation>> Invitations(
        Func<IQueryable<Member>, IQueryable<Member>> which,
        CancellationToken stop
    )
    {
        var open = await connections.List(
            tables =>
                which(InState(tables.Set<Member>(), PersonState.Invited))
                    .Select(member => new
                    {
                        Member = member,
                        Secret = EF.Property<byte[]?>(member, PeopleTables.Invitation),
                        At = EF.Property<DateTimeOffset?>(member, PeopleTables.InvitedAt),
                    })
                    .Where(one => one.Secret != null),
            stop
        );
        return
        [
            .. open.Select(one => new OpenInvitation(
                one.Member,
                new Invitation(seal.Unprotect(one.Secret ?? [])),
                one.At.GetValueOrDefault()
            )),
        ];
    }
}
