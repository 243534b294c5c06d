using System.Data.Common;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>Keeps where each member stands in each programme, for lists and counts; and reminders.</summary>
public sealed class ProgressStore(Connections connections, Writer writer)
{
    private const string Delete = """DELETE FROM "Standings" WHERE "Member" = @p0""";

    private const string Insert = """
        INSERT INTO "Standings" ("Member", "Programme", "Name", "Email", "Agency", "Team", "Round", "Done", "Items", "StartsOn", "NextDue", "LastOn", "CompletedOn", "RenewsOn", "Person")
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14) ON CONFLICT DO NOTHING
        """;

    private const string Within = """
        (@p0 = 0 OR "Agency" = @p1) AND (@p2 = 0 OR "Team" = @p3) AND (@p4 = 0 OR "Programme" = @p5)
        """;

    private const string IsOverdue = """ "CompletedOn" IS NULL AND "NextDue" < @p6 """;

    private const string SelectCounts = $"""
        SELECT "Programme", "Agency", "Team", COUNT(*), SUM(CASE WHEN "CompletedOn" IS NULL AND "Done" = 0 THEN 1 ELSE 0 END),
            SUM(CASE WHEN "CompletedOn" IS NOT NULL THEN 1 ELSE 0 END), SUM(CASE WHEN {IsOverdue} THEN 1 ELSE 0 END)
        FROM "Standings" WHERE {Within} GROUP BY "Programme", "Agency", "Team"
        """;

    // 0 anybody, 1 not begun, 2 under way, 3 overdue, 4 complete.
    private const string InState = $"""
        (@p7 = 0 OR (@p7 = 1 AND "CompletedOn" IS NULL AND "Done" = 0 AND NOT ("NextDue" < @p6)) OR (@p7 = 2 AND "CompletedOn" IS NULL AND "Done" > 0 AND NOT ("NextDue" < @p6))
            OR (@p7 = 3 AND {IsOverdue}) OR (@p7 = 4 AND "CompletedOn" IS NOT NULL))
        """;

    private const string Line =
        """ "Member", "Programme", "Name", "Email", "Agency", "Team", "Done", "Items", "StartsOn", "NextDue", "LastOn", "CompletedOn", "RenewsOn" """;

    private const string SelectLines = $"""
        SELECT {Line} FROM "Standings" WHERE {Within} AND {InState} ORDER BY "Name", "Member", "Programme" LIMIT @p8 OFFSET @p9
        """;

    private const string CountLines = $"""SELECT COUNT(*) FROM "Standings" WHERE {Within} AND {InState}""";

    private const string CountPiece = """
        INSERT INTO "PieceCounts" ("Agency", "Team", "Slug", "Piece", "Count") VALUES (@p0, @p1, @p2, @p3, 1)
        ON CONFLICT ("Agency", "Team", "Slug", "Piece") DO UPDATE SET "Count" = "PieceCounts"."Count" + 1
        """;

    // Asked inside the transaction that counts.
    private const string SelectGroup = """SELECT "Agency", "Team" FROM "Members" WHERE "Person" = @p0 AND "OffSince" IS NULL""";

    private const string SelectPieces = """
        SELECT "Slug", "Piece", SUM("Count") FROM "PieceCounts" WHERE (@p0 = 0 OR "Agency" = @p1) AND (@p2 = 0 OR "Team" = @p3) AND @p4 = 0 AND @p5 = @p5
        GROUP BY "Slug", "Piece"
        """;

    private const string SelectFacts = $"""
        SELECT DISTINCT l."Learner", l."Kind", l."Slug" FROM "Learnings" l
        JOIN (SELECT DISTINCT "Person" FROM "Standings" WHERE "Person" IS NOT NULL AND {Within}) s ON s."Person" = l."Learner" WHERE l."On" < @p6
        """;

    private const string SelectSizes = """
        SELECT "Agency", "Team", COUNT(DISTINCT "Person") FROM "Standings" WHERE "Person" IS NOT NULL GROUP BY "Agency", "Team"
        """;

    private const string UpsertNudge = """
        INSERT INTO "Nudges" ("Member", "Programme", "On") VALUES (@p0, @p1, @p2)
        ON CONFLICT ("Member", "Programme") DO UPDATE SET "On" = @p2 WHERE "Nudges"."On" <= @p3
        """;

    private const string SelectNudges = """SELECT "Programme", "On" FROM "Nudges" WHERE "Member" = @p0""";

    /// <summary>Replaces what is kept of a member, and keeps what they completed.</summary>
    public static int Keep(Batch batch, OrganisationMember member, IReadOnlyList<ProgrammeProgress> standings)
    {
        batch.Execute(Delete, member.Id);
        foreach (var standing in standings)
        {
            if (member.Person is { } person && standing.CompletedOn is { } on)
            {
                LearningStore.Complete(batch, person, standing.Programme.Id, standing.Round, on);
            }
            batch.Execute(
                Insert,
                member.Id,
                standing.Programme.Id,
                member.Name,
                member.Email,
                member.Agency,
                member.Team,
                standing.Round,
                standing.Done,
                standing.Items.Count,
                standing.Base,
                standing.NextDue,
                standing.Items.Max(item => item.DoneOn),
                standing.CompletedOn,
                standing.RenewsOn,
                member.Person
            );
        }
        return standings.Count;
    }

    /// <summary>
    /// Counts, for the learner's group, which pieces of a scenario stayed unopened; nothing for somebody without a group.
    /// </summary>
    public static void CountPieces(Batch batch, CompletedLearning learnt)
    {
        if (batch.Find(SelectGroup, row => new MemberGroup(row.GetGuid(0), row.IdOrNone(1)), learnt.Learner.Id) is not { } group)
        {
            return;
        }
        foreach (var piece in learnt.Unopened.Prepend(""))
        {
            batch.Execute(CountPiece, group.Agency, group.Team ?? Guid.Empty, learnt.Slug, piece);
        }
    }

    /// <summary>How often each piece stayed unopened in a group; under an empty piece, how many finished the scenario.</summary>
    public Task<IReadOnlyList<PieceCount>> Pieces(ProgressQuery group, CancellationToken stop) =>
        connections.List(SelectPieces, Narrowed(group), row => new PieceCount(row.GetString(0), row.GetString(1), row.GetInt32(2)), stop);

    /// <summary>What each person of a group finished before a day, without saying who they are.</summary>
    public Task<IReadOnlyList<GroupFact>> Facts(ProgressQuery group, DateOnly before, CancellationToken stop) =>
        connections.Read(SelectFacts, [.. Narrowed(group), before], FactsOf, stop);

    /// <summary>How many people with an account each team, or agency without a team, has in a programme.</summary>
    public Task<IReadOnlyList<GroupSize>> Sizes(CancellationToken stop) =>
        connections.List(SelectSizes, [], row => new GroupSize(row.GetGuid(0), row.IdOrNone(1), row.GetInt32(2)), stop);

    public Task<int> Write(Func<Batch, int> change, CancellationToken stop) => writer.Write(change, stop);

    /// <summary>Nobody's standing is kept any more for somebody who left.</summary>
    public Task<int> Forget(Guid member, CancellationToken stop) => writer.Write(batch => batch.Execute(Delete, member), stop);

    /// <summary>How many stand where, by programme, agency and team.</summary>
    public Task<IReadOnlyList<ProgressCount>> Counts(ProgressQuery sought, DateOnly today, CancellationToken stop) =>
        connections.List(SelectCounts, [.. Narrowed(sought), today], CountOf, stop);

    public async Task<ProgressResult> Search(ProgressQuery sought, DateOnly today, CancellationToken stop)
    {
        object?[] narrowed = [.. Narrowed(sought), today, (int)sought.State];
        var count = await connections.Read(
            CountLines,
            narrowed,
            async (rows, cut) => await rows.ReadAsync(cut) ? rows.GetInt32(0) : 0,
            stop
        );
        return new ProgressResult(
            count,
            await connections.List(
                SelectLines,
                [.. narrowed, ProgressQuery.PageLength, (sought.Page - 1) * ProgressQuery.PageLength],
                LineOf,
                stop
            )
        );
    }

    /// <summary>Hands on every line of a search, one after another: an export never holds them all.</summary>
    public Task<int> Each(ProgressQuery sought, DateOnly today, Func<ProgressLine, Task> line, CancellationToken stop) =>
        connections.Read(
            SelectLines,
            [.. Narrowed(sought), today, (int)sought.State, int.MaxValue, 0],
            async (rows, cut) =>
            {
                var count = 0;
                for (; await rows.ReadAsync(cut); count++)
                {
                    await line(LineOf(rows));
                }
                return count;
            },
            stop
        );

    /// <summary>Notes a reminder; false when the last one is less than a week old.</summary>
    public static bool Nudge(Batch batch, Guid member, Guid programme, DateOnly today) =>
        batch.Execute(UpsertNudge, member, programme, today, today.AddDays(-ProgressLine.DaysBetweenNudges)) == 1;

    public Task<IReadOnlyDictionary<Guid, DateOnly>> Nudges(Guid member, CancellationToken stop) =>
        connections.Read(SelectNudges, [member], NudgesOf, stop);

    private static async Task<IReadOnlyList<GroupFact>> FactsOf(DbDataReader rows, CancellationToken stop)
    {
        var (facts, numbers) = (new List<GroupFact>(), new Dictionary<Guid, int>());
        while (await rows.ReadAsync(stop))
        {
            var person = rows.GetGuid(0);
            if (!numbers.TryGetValue(person, out var number))
            {
                numbers.Add(person, number = numbers.Count);
            }
            facts.Add(new GroupFact(number, (LearningKind)rows.GetInt32(1), rows.GetString(2)));
        }
        return facts;
    }

    private static object?[] Narrowed(ProgressQuery sought) =>
        [
            sought.Agency is null ? 0 : 1,
            sought.Agency ?? Guid.Empty,
            sought.Team is null ? 0 : 1,
            sought.Team ?? Guid.Empty,
            sought.Programme is null ? 0 : 1,
            sought.Programme ?? Guid.Empty,
        ];

    private static ProgressCount CountOf(DbDataReader row) =>
        new(row.GetGuid(0), row.GetGuid(1), row.IdOrNone(2), row.GetInt32(3), row.GetInt32(4), row.GetInt32(5), row.GetInt32(6));

    private static ProgressLine LineOf(DbDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetGuid(1),
            row.GetString(2),
            row.GetString(3),
            row.GetGuid(4),
            row.IdOrNone(5),
            row.GetInt32(6),
            row.GetInt32(7),
            row.GetFieldValue<DateOnly>(8),
            row.DayOrNone(9),
            row.DayOrNone(10),
            row.DayOrNone(11),
            row.DayOrNone(12)
        );

    private static async Task<IReadOnlyDictionary<Guid, DateOnly>> NudgesOf(DbDataReader rows, CancellationToken stop)
    {
        var nudges = new Dictionary<Guid, DateOnly>();
        while (await rows.ReadAsync(stop))
        {
            nudges[rows.GetGuid(0)] = rows.GetFieldValue<DateOnly>(1);
        }
        return nudges;
    }

    private sealed record MemberGroup(Guid Agency, Guid? Team);
}
