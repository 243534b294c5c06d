using System.Data.Common;
using Microsoft.AspNetCore.DataProtection;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.People;

/// <summary>Keeps the partnership's agencies, teams and members.</summary>
public sealed class PeopleStore(Connections connections, Writer writer, IDataProtectionProvider protection)
{
    private const string Columns = """ "Id", "Email", "Name", "Agency", "Team", "Roles", "StartsOn", "Person", "OffSince" """;

    private const string SelectOne = $"""SELECT {Columns} FROM "Members" WHERE "Id" = @p0""";

    private const string SelectAll = $"""SELECT {Columns} FROM "Members" """;

    private const string SelectByEmail = $"""SELECT {Columns} FROM "Members" WHERE "EmailKey" = @p0""";

    private const string SelectSupervisors = """
        SELECT s."Person" FROM "Members" s JOIN "Members" me ON me."Agency" = s."Agency"
        WHERE me."Person" = @p0 AND s."Person" <> @p0 AND s."OffSince" IS NULL AND (s."Roles" / 2) % 2 = 1 ORDER BY s."Name"
        """;

    private const string SelectWorking =
        $"""SELECT {Columns} FROM "Members" WHERE "OffSince" IS NULL AND "Id" > @p0 ORDER BY "Id" LIMIT @p1""";

    // A search looks for the letters anywhere in the name or the address; a place and a state narrow it down.
    private const string Matching = """
        WHERE (@p0 = '' OR upper("Name") LIKE @p0 OR "EmailKey" LIKE @p0) AND (@p1 = 0 OR "Agency" = @p2)
        AND (@p3 = 0 OR (@p3 = 1 AND "Person" IS NULL AND "OffSince" IS NULL) OR (@p3 = 2 AND "Person" IS NOT NULL AND "OffSince" IS NULL) OR (@p3 = 3 AND "OffSince" IS NOT NULL))
        """;

    private const string SelectPage = $"""SELECT {Columns} FROM "Members" {Matching} ORDER BY "Name", "Id" LIMIT @p4 OFFSET @p5""";

    private const string CountPage = $"""SELECT COUNT(*) FROM "Members" {Matching}""";

    private const string SelectInvitations = $"""
        SELECT {Columns}, "Invitation", "InvitedAt" FROM "Members" WHERE "Person" IS NULL AND "OffSince" IS NULL AND "Invitation" IS NOT NULL ORDER BY "Name", "Id"
        """;

    private const string SelectInvitation = $"""
        SELECT {Columns}, "Invitation", "InvitedAt" FROM "Members" WHERE "Id" = @p0 AND "Person" IS NULL AND "OffSince" IS NULL AND "Invitation" IS NOT NULL
        """;

    private const string SelectAdministrators = """
        SELECT COUNT(*) FROM "Members" WHERE "Roles" >= 16 AND "Person" IS NOT NULL AND "OffSince" IS NULL
        """;

    private const string Update = """
        UPDATE "Members" SET "Email" = @p1, "Name" = @p2, "Agency" = @p3, "Team" = @p4, "Roles" = @p5, "StartsOn" = @p6, "OffSince" = @p7, "EmailKey" = @p8
        WHERE "Id" = @p0
        """;

    private const string UpdateInvitation =
        """UPDATE "Members" SET "Invitation" = @p1, "InvitedAt" = @p2 WHERE "Id" = @p0 AND "Person" IS NULL""";

    // One account, one place in the organisation.
    private const string Join = """
        UPDATE "Members" SET "Person" = @p1, "Invitation" = NULL WHERE "Id" = @p0 AND "Person" IS NULL AND "OffSince" IS NULL
        AND NOT EXISTS (SELECT 1 FROM "Members" WHERE "Person" = @p1)
        """;

    private const string RenameAgency = """
        UPDATE "Agencies" SET "Name" = @p1 WHERE "Id" = @p0 AND NOT EXISTS (SELECT 1 FROM "Agencies" WHERE "Name" = @p1 AND "Id" <> @p0)
        """;

    private const string RenameTeam = """
        UPDATE "Teams" SET "Name" = @p2 WHERE "Id" = @p0 AND "Agency" = @p1
        AND NOT EXISTS (SELECT 1 FROM "Teams" WHERE "Agency" = @p1 AND "Name" = @p2 AND "Id" <> @p0)
        """;

    private const string RemoveAgency = """
        DELETE FROM "Agencies" WHERE "Id" = @p0 AND NOT EXISTS (SELECT 1 FROM "Members" WHERE "Agency" = @p0)
        """;

    private const string RemoveTeam = """
        DELETE FROM "Teams" WHERE "Id" = @p0 AND NOT EXISTS (SELECT 1 FROM "Members" WHERE "Team" = @p0)
        """;

    private const string CountMembers = """SELECT "Agency", "Team", COUNT(*) FROM "Members" GROUP BY "Agency", "Team" """;

    private const string SelectByPerson = $"""SELECT {Columns} FROM "Members" WHERE "Person" = @p0""";

    private const string SelectAgencies =
        """SELECT "Id", "Name" FROM "Agencies" ORDER BY "Name"; SELECT "Id", "Agency", "Name" FROM "Teams" ORDER BY "Name" """;

    private const string InsertAgency = """INSERT INTO "Agencies" ("Id", "Name") VALUES (@p0, @p1) ON CONFLICT DO NOTHING""";

    private const string InsertTeam = """INSERT INTO "Teams" ("Id", "Agency", "Name") VALUES (@p0, @p1, @p2) ON CONFLICT DO NOTHING""";

    private const string InsertMember = $"""
        INSERT INTO "Members" ({Columns}, "EmailKey") VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9) ON CONFLICT DO NOTHING
        """;

    private readonly IDataProtector seal = protection.CreateProtector("People.Invitations");

    public async Task<Member?> FindByPerson(Guid person, CancellationToken stop) =>
        await connections.List(SelectByPerson, [person], MemberOf, stop) is [var member] ? member : null;

    public async Task<Member?> FindByEmail(string email, CancellationToken stop) =>
        await connections.List(SelectByEmail, [Member.KeyOf(email)], MemberOf, stop) is [var member] ? member : null;

    public async Task<Member?> Find(Guid id, CancellationToken stop) =>
        await connections.List(SelectOne, [id], MemberOf, stop) is [var member] ? member : null;

    /// <summary>Everybody; for reading a file against.</summary>
    public Task<IReadOnlyList<Member>> All(CancellationToken stop) => connections.List(SelectAll, [], MemberOf, stop);

    /// <summary>People who are not switched off, some at a time in the order of their ids.</summary>
    public async Task<IReadOnlyList<OrganisationMember>> Working(Guid after, int take, CancellationToken stop) =>
        [.. (await connections.List(SelectWorking, [after, take], MemberOf, stop)).Select(member => member.ToOrganisationMember())];

    /// <summary>Accounts of people who supervise in a person's agency.</summary>
    public Task<IReadOnlyList<Guid>> SupervisorsOf(Guid person, CancellationToken stop) =>
        connections.List(SelectSupervisors, [person], row => row.GetGuid(0), stop);

    /// <summary>A page of the list, by name.</summary>
    public async Task<PeopleFound> Search(PeopleQuery sought, CancellationToken stop)
    {
        object?[] narrowed =
        [
            sought.Words.Length == 0 ? "" : $"%{Member.KeyOf(sought.Words)}%",
            sought.Agency is null ? 0 : 1,
            sought.Agency ?? Guid.Empty,
            (int)sought.State,
        ];
        var count = await connections.Read(CountPage, narrowed, Number, stop);
        return new PeopleFound(
            count,
            await connections.List(
                SelectPage,
                [.. narrowed, PeopleQuery.PageLength, (sought.Page - 1) * PeopleQuery.PageLength],
                MemberOf,
                stop
            )
        );
    }

    /// <summary>Somebody with an account runs this site.</summary>
    public async Task<bool> HasAdministrator(CancellationToken stop) => await Administrators(stop) > 0;

    /// <summary>How many people with an account run this site.</summary>
    public Task<int> Administrators(CancellationToken stop) => connections.Read(SelectAdministrators, [], Number, stop);

    /// <summary>Invitations that nobody has taken up, by name; some may be over.</summary>
    public Task<IReadOnlyList<OpenInvitation>> Invitations(CancellationToken stop) =>
        connections.List(SelectInvitations, [], InvitationOf, stop);

    public async Task<OpenInvitation?> Invitation(Guid member, CancellationToken stop) =>
        await connections.List(SelectInvitation, [member], InvitationOf, stop) is [var invitation] ? invitation : null;

    /// <summary>How many people each agency and team has, those without a team under null.</summary>
    public Task<IReadOnlyDictionary<(Guid Agency, Guid? Team), int>> Counts(CancellationToken stop) =>
        connections.Read(CountMembers, [], CountsOf, stop);

    /// <summary>Changes who somebody is here. Their account, and what they made with it, stay as they are.</summary>
    public static int Keep(Batch batch, Member member) =>
        batch.Execute(
            Update,
            member.Id,
            member.Email,
            member.Name,
            member.Agency,
            member.Team,
            (int)member.Roles,
            member.StartsOn,
            member.OffSince,
            Member.KeyOf(member.Email)
        );

    /// <summary>Opens an invitation; an earlier one of the same person no longer opens.</summary>
    public int Invite(Batch batch, Guid member, Invitation invitation, DateTimeOffset now) =>
        batch.Execute(UpdateInvitation, member, seal.Protect(invitation.Secret), now);

    /// <summary>
    /// Joins an account to somebody who was invited. False when the invitation was taken up already, or the account has its place.
    /// </summary>
    public static bool Accept(Batch batch, Guid member, Guid person) => batch.Execute(Join, member, person) == 1;

    public Task<bool> Rename(PartnerAgency agency, string name, CancellationToken stop) =>
        writer.Write(batch => batch.Execute(RenameAgency, agency.Id, name) == 1, stop);

    public Task<bool> Rename(Team team, string name, CancellationToken stop) =>
        writer.Write(batch => batch.Execute(RenameTeam, team.Id, team.Agency, name) == 1, stop);

    /// <summary>Takes an agency away; false while it has people.</summary>
    public Task<bool> Remove(PartnerAgency agency, CancellationToken stop) =>
        writer.Write(batch => batch.Execute(RemoveAgency, agency.Id) == 1, stop);

    /// <summary>Takes a team away; false while it has people.</summary>
    public Task<bool> Remove(Team team, CancellationToken stop) => writer.Write(batch => batch.Execute(RemoveTeam, team.Id) == 1, stop);

    public Task<Partnership> Partnership(CancellationToken stop) => connections.Read(SelectAgencies, [], PartnershipOf, stop);

    /// <summary>Does several changes in one piece: all of them are kept, or none.</summary>
    public Task<T> Change<T>(Func<Batch, T> change, CancellationToken stop) => writer.Write(change, stop);

    /// <summary>False when there is one of that name already.</summary>
    public Task<bool> Add(PartnerAgency agency, CancellationToken stop) => writer.Write(batch => Add(batch, agency), stop);

    public static bool Add(Batch batch, PartnerAgency agency) => batch.Execute(InsertAgency, agency.Id, agency.Name) == 1;

    public static bool Add(Batch batch, Team team) => batch.Execute(InsertTeam, team.Id, team.Agency, team.Name) == 1;

    /// <summary>False when there is somebody of that address, or of that account, already.</summary>
    public Task<bool> Add(Member member, CancellationToken stop) => writer.Write(batch => Add(batch, member), stop);

    public static bool Add(Batch batch, Member member) =>
        batch.Execute(
            InsertMember,
            member.Id,
            member.Email,
            member.Name,
            member.Agency,
            member.Team,
            (int)member.Roles,
            member.StartsOn,
            member.Person,
            member.OffSince,
            Member.KeyOf(member.Email)
        ) == 1;

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

    private OpenInvitation InvitationOf(DbDataReader row) =>
        new(MemberOf(row), new Invitation(seal.Unprotect(row.GetFieldValue<byte[]>(9))), row.GetFieldValue<DateTimeOffset>(10));

    private static async Task<int> Number(DbDataReader rows, CancellationToken stop) => await rows.ReadAsync(stop) ? rows.GetInt32(0) : 0;

    private static async Task<IReadOnlyDictionary<(Guid, Guid?), int>> CountsOf(DbDataReader rows, CancellationToken stop)
    {
        var counts = new Dictionary<(Guid, Guid?), int>();
        while (await rows.ReadAsync(stop))
        {
            counts.Add((rows.GetGuid(0), rows.IdOrNone(1)), rows.GetInt32(2));
        }
        return counts;
    }

    private static Member MemberOf(DbDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetString(1),
            row.GetString(2),
            row.GetGuid(3),
            row.IdOrNone(4),
            (Roles)row.GetInt32(5),
            row.GetFieldValue<DateOnly>(6),
            row.IdOrNone(7),
            row.IsDBNull(8) ? null : row.GetFieldValue<DateTimeOffset>(8)
        );

    private static async Task<Partnership> PartnershipOf(DbDataReader rows, CancellationToken stop)
    {
        var agencies = await rows.All(row => (Id: row.GetGuid(0), Name: row.GetString(1)), stop);
        await rows.NextResultAsync(stop);
        var teams = await rows.All(row => new Team(row.GetGuid(0), row.GetGuid(1), row.GetString(2)), stop);
        var byAgency = teams.ToLookup(team => team.Agency);
        return new Partnership([.. agencies.Select(agency => new PartnerAgency(agency.Id, agency.Name, [.. byAgency[agency.Id]]))]);
    }
}
