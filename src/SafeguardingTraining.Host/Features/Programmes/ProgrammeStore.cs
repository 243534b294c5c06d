using System.Data.Common;
using System.Text.Json;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>Keeps programmes and the cohorts they are given to.</summary>
public sealed class ProgrammeStore(Connections connections, Writer writer)
{
    private const string SelectAll = """
        SELECT "Id", "Name", "About", "Items", "RenewMonths", "IsRetired" FROM "Programmes" ORDER BY "Name", "Id";
        SELECT "Id", "Programme", "Name", "Agency", "Team", "Role", "From", "Until", "Since" FROM "Cohorts" ORDER BY "Name", "Id"
        """;

    private const string Upsert = """
        INSERT INTO "Programmes" ("Id", "Name", "About", "Items", "RenewMonths", "IsRetired") VALUES (@p0, @p1, @p2, @p3, @p4, @p5)
        ON CONFLICT ("Id") DO UPDATE SET "Name" = @p1, "About" = @p2, "Items" = @p3, "RenewMonths" = @p4, "IsRetired" = @p5
        """;

    private const string InsertCohort = """
        INSERT INTO "Cohorts" ("Id", "Programme", "Name", "Agency", "Team", "Role", "From", "Until", "Since") VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8)
        ON CONFLICT DO NOTHING
        """;

    private const string DeleteCohort = """DELETE FROM "Cohorts" WHERE "Id" = @p0 AND "Programme" = @p1""";

    /// <summary>Every programme with its cohorts.</summary>
    public Task<Curriculum> All(CancellationToken stop) => connections.Read(SelectAll, [], CurriculumOf, stop);

    public Task Keep(Programme programme, CancellationToken stop) => writer.Write(batch => Keep(batch, programme), stop);

    public static int Keep(Batch batch, Programme programme) =>
        batch.Execute(
            Upsert,
            programme.Id,
            programme.Name,
            programme.About,
            JsonSerializer.Serialize(programme.Items),
            programme.RenewMonths,
            programme.IsRetired
        );

    public Task Add(Cohort cohort, CancellationToken stop) => writer.Write(batch => Add(batch, cohort), stop);

    public static int Add(Batch batch, Cohort cohort) =>
        batch.Execute(
            InsertCohort,
            cohort.Id,
            cohort.Programme,
            cohort.Name,
            cohort.Agency,
            cohort.Team,
            (int)cohort.Role,
            cohort.From,
            cohort.Until,
            cohort.Since
        );

    public Task Remove(Guid programme, Guid cohort, CancellationToken stop) =>
        writer.Write(batch => batch.Execute(DeleteCohort, cohort, programme), stop);

    /// <summary>A programme's items, from a row of its id and them.</summary>
    internal static (Guid Id, IReadOnlyList<ProgrammeItem> Items) ItemsOf(DbDataReader row) => (row.GetGuid(0), ItemsIn(row.GetString(1)));

    private static IReadOnlyList<ProgrammeItem> ItemsIn(string json) => JsonSerializer.Deserialize<List<ProgrammeItem>>(json) ?? [];

    private static async Task<Curriculum> CurriculumOf(DbDataReader rows, CancellationToken stop)
    {
        var programmes = await rows.All(ProgrammeOf, stop);
        await rows.NextResultAsync(stop);
        var cohorts = await rows.All(CohortOf, stop);
        return new Curriculum(programmes, cohorts.ToLookup(cohort => cohort.Programme));
    }

    private static Programme ProgrammeOf(DbDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetString(1),
            row.GetString(2),
            ItemsIn(row.GetString(3)),
            row.IsDBNull(4) ? null : row.GetInt32(4),
            row.GetBoolean(5)
        );

    private static Cohort CohortOf(DbDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetGuid(1),
            row.GetString(2),
            row.IdOrNone(3),
            row.IdOrNone(4),
            (Roles)row.GetInt32(5),
            row.DayOrNone(6),
            row.DayOrNone(7),
            row.GetFieldValue<DateOnly>(8)
        );
}

/// <summary>Every programme, and who is given which.</summary>
public sealed record Curriculum(IReadOnlyList<Programme> Programmes, ILookup<Guid, Cohort> Cohorts)
{
    public Programme? Find(Guid id) => Programmes.FirstOrDefault(programme => programme.Id == id);

    /// <summary>The programmes a member is given, each with the day from which it counts: of several cohorts, the earliest.</summary>
    public IEnumerable<(Programme Programme, DateOnly Base)> Of(OrganisationMember member) =>
        from programme in Programmes
        where !programme.IsRetired
        let taken = Cohorts[programme.Id].Where(cohort => cohort.Takes(member)).Select(cohort => (DateOnly?)cohort.BaseOf(member)).Min()
        where taken is not null
        select (programme, taken.GetValueOrDefault());

    /// <summary>Where a member stands in each programme they are given.</summary>
    public IReadOnlyList<ProgrammeProgress> StandingsOf(OrganisationMember member, PersonLearning learning, DateOnly today) =>
        [
            .. Of(member)
                .Select(given =>
                    ProgrammeProgress.Of(given.Programme, given.Base, learning.Facts, [.. learning.Completions[given.Programme.Id]], today)
                ),
        ];
}
