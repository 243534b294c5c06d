using System.Data.Common;
using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.People;

/// <summary>Keeps the partnership's agencies, teams and members.</summary>
public sealed class PeopleStore(Connections connections, Writer writer)
{
    private const string Columns = """ "Id", "Email", "Name", "Agency", "Team", "Roles", "StartsOn", "Person", "OffSince" """;

    private const string SelectByPerson = $"""SELECT {Columns} FROM "Members" WHERE "Person" = @p0""";

    private const string SelectAgencies = """SELECT "Id", "Name" FROM "Agencies" ORDER BY "Name"; SELECT "Id", "Agency", "Name" FROM "Teams" ORDER BY "Name" """;

    private const string InsertAgency = """INSERT INTO "Agencies" ("Id", "Name") VALUES (@p0, @p1) ON CONFLICT DO NOTHING""";

    private const string InsertTeam = """INSERT INTO "Teams" ("Id", "Agency", "Name") VALUES (@p0, @p1, @p2) ON CONFLICT DO NOTHING""";

    private const string InsertMember = $"""
        INSERT INTO "Members" ({Columns}, "EmailKey") VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9) ON CONFLICT DO NOTHING
        """;

    public async Task<Member?> FindByPerson(Guid person, CancellationToken stop) =>
        await connections.Read(SelectByPerson, [person], Members, stop) is [var member] ? member : null;

    public Task<Partnership> Partnership(CancellationToken stop) => connections.Read(SelectAgencies, [], PartnershipOf, stop);

    /// <summary>False when there is one of that name already.</summary>
    public Task<bool> Add(PartnerAgency agency, CancellationToken stop) => writer.Write(batch => Add(batch, agency), stop);

    public static bool Add(Batch batch, PartnerAgency agency) => batch.Execute(InsertAgency, agency.Id, agency.Name) == 1;

    public static bool Add(Batch batch, Team team) => batch.Execute(InsertTeam, team.Id, team.Agency, team.Name) == 1;

    /// <summary>False when there is somebody of that address, or of that account, already.</summary>
    public Task<bool> Add(Member member, CancellationToken stop) => writer.Write(batch => Add(batch, member), stop);

    public static bool Add(Batch batch, Member member) => batch.Execute(
        InsertMember, member.Id, member.Email, member.Name, member.Agency, member.Team, (int)member.Roles, member.StartsOn, member.Person, member.OffSince,
        Member.KeyOf(member.Email)) == 1;

    /// <summary>Adds somebody who has an account already, in an agency of that name.</summary>
    public async Task Enrol(NewMember newcomer, CancellationToken stop)
    {
        var fresh = new PartnerAgency(Guid.CreateVersion7(), newcomer.Agency, []);
        await Add(fresh, stop);
        var agency = (await Partnership(stop)).Agency(newcomer.Agency) ?? fresh;
        await Add(new Member(Guid.CreateVersion7(), newcomer.Email, newcomer.Name, agency.Id, null, newcomer.Roles, newcomer.StartsOn, newcomer.Person), stop);
    }

    private static async Task<IReadOnlyList<Member>> Members(DbDataReader rows, CancellationToken stop)
    {
        var members = new List<Member>();
        while (await rows.ReadAsync(stop))
        {
            members.Add(MemberOf(rows));
        }
        return members;
    }

    private static Member MemberOf(DbDataReader row) => new(
        row.GetGuid(0), row.GetString(1), row.GetString(2), row.GetGuid(3), row.IsDBNull(4) ? null : row.GetGuid(4), (Roles)row.GetInt32(5),
        row.GetFieldValue<DateOnly>(6), row.IsDBNull(7) ? null : row.GetGuid(7), row.IsDBNull(8) ? null : row.GetFieldValue<DateTimeOffset>(8));

    private static async Task<Partnership> PartnershipOf(DbDataReader rows, CancellationToken stop)
    {
        var agencies = new List<(Guid Id, string Name)>();
        while (await rows.ReadAsync(stop))
        {
            agencies.Add((rows.GetGuid(0), rows.GetString(1)));
        }
        await rows.NextResultAsync(stop);
        var teams = new List<Team>();
        while (await rows.ReadAsync(stop))
        {
            teams.Add(new Team(rows.GetGuid(0), rows.GetGuid(1), rows.GetString(2)));
        }
        var byAgency = teams.ToLookup(team => team.Agency);
        return new Partnership([.. agencies.Select(agency => new PartnerAgency(agency.Id, agency.Name, [.. byAgency[agency.Id]]))]);
    }
}
