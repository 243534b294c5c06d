using System.Data.Common;
using Microsoft.AspNetCore.DataProtection;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Playing;

/// <summary>Keeps playthroughs and their choices. A choice is on disk before <see cref="Take"/> returns.</summary>
public sealed class PlayStore(
    Connections connections,
    Writer writer,
    IDataProtectionProvider protection,
    ILearningRecord record,
    TimeProvider clock
)
{
    private const string InsertPlaythrough = """
        INSERT INTO "Playthroughs" ("Id", "Owner", "Slug", "Version", "Role", "Seed", "BegunAt", "Origin", "OriginTurn")
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8)
        """;

    private const string InsertChoice = """
        INSERT INTO "Choices" ("PlaythroughId", "Turn", "Option", "Written", "At", "Noticed", "Blame")
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6) ON CONFLICT DO NOTHING
        """;

    private const string SelectOne = """
        SELECT "Id", "Owner", "Slug", "Version", "Role", "Seed", "BegunAt", "Origin", "OriginTurn"
        FROM "Playthroughs" WHERE "Id" = @p0 AND "Owner" = @p1;
        SELECT "PlaythroughId", "Option", "Written", "Noticed", "Blame" FROM "Choices" WHERE "PlaythroughId" = @p0 ORDER BY "Turn"
        """;

    private const string SelectMine = """
        SELECT "Id", "Owner", "Slug", "Version", "Role", "Seed", "BegunAt", "Origin", "OriginTurn"
        FROM "Playthroughs" WHERE "Owner" = @p0 ORDER BY "Id" DESC;
        SELECT c."PlaythroughId", c."Option", c."Written", c."Noticed", c."Blame" FROM "Choices" c JOIN "Playthroughs" p ON p."Id" = c."PlaythroughId"
        WHERE p."Owner" = @p0 ORDER BY c."PlaythroughId", c."Turn"
        """;

    // Begun by going back to this moment, with nothing decided in it since.
    private const string SelectReturn = """
        SELECT p."Id" FROM "Playthroughs" p WHERE p."Owner" = @p0 AND p."Origin" = @p1 AND p."OriginTurn" = @p2
        AND NOT EXISTS (SELECT 1 FROM "Choices" c WHERE c."PlaythroughId" = p."Id" AND c."Turn" >= @p2) ORDER BY p."Id" DESC LIMIT 1
        """;

    private const string CountMine = """SELECT COUNT(*) FROM "Playthroughs" WHERE "Owner" = @p0""";

    // Last touched: begun, or chosen in.
    private const string Idle = """
        "BegunAt" < @p0 AND NOT EXISTS (SELECT 1 FROM "Choices" c WHERE c."PlaythroughId" = "Playthroughs"."Id" AND c."At" >= @p0)
        """;

    private const string CountIdle = $"""SELECT count(*) FROM "Playthroughs" WHERE {Idle}""";

    private const string DeleteIdle =
        $"""DELETE FROM "Playthroughs" WHERE "Id" IN (SELECT "Id" FROM "Playthroughs" WHERE {Idle} LIMIT @p1)""";

    private readonly IDataProtector seal = protection.CreateProtector("Playing.Written");

    /// <summary>Keeps a new attempt with the choices it begins with, if any.</summary>
    public Task Begin(Attempt attempt, CancellationToken stop)
    {
        var choices = Sealed(attempt);
        return writer.Write(batch => Insert(batch, attempt, choices), stop);
    }

    /// <summary>
    /// Keeps an attempt that begins at an earlier moment of another. When the learner has gone back there already and decided
    /// nothing since, as after a double press, that attempt stands and this one is not kept.
    /// </summary>
    /// <returns>Which of the two stands.</returns>
    public Task<Guid> BeginReturn(Attempt attempt, CancellationToken stop)
    {
        var choices = Sealed(attempt);
        return writer.Write(
            batch =>
                batch.Find(SelectReturn, row => new { Id = row.GetGuid(0) }, attempt.Owner, attempt.Origin, attempt.OriginTurn)?.Id
                ?? Insert(batch, attempt, choices),
            stop
        );
    }

    /// <summary>The attempt in which a learner has gone back to this moment and decided nothing since; null when there is none.</summary>
    public Task<Guid?> FindReturn(Attempt origin, int turn, CancellationToken stop) =>
        connections.Read(
            SelectReturn,
            [origin.Owner, origin.Id, turn],
            async (row, cut) => await row.ReadAsync(cut) ? row.GetGuid(0) : (Guid?)null,
            stop
        );

    /// <summary>Keeps the choice of one turn. False when that turn had been taken already; the first choice stands.</summary>
    /// <param name="finished">What counts as learnt when the story ends with this choice; null while it goes on.</param>
    public Task<bool> Take(Guid playthrough, int turn, TakenChoice taken, CompletedLearning? finished, CancellationToken stop)
    {
        var choice = Sealed(playthrough, turn, taken);
        return writer.Write(
            batch =>
            {
                var isFirst = Insert(batch, choice);
                if (isFirst && finished is not null)
                {
                    record.Note(batch, finished);
                }
                return isFirst;
            },
            stop
        );
    }

    /// <summary>A playthrough of this learner's, or null: another person's is as unknown as one that never was.</summary>
    public async Task<Attempt?> Find(Guid id, Learner learner, CancellationToken stop) =>
        await connections.Read(SelectOne, [id, learner.Id], Attempts, stop) is [var attempt] ? attempt : null;

    /// <summary>This learner's playthroughs, the latest begun first.</summary>
    public Task<IReadOnlyList<Attempt>> Mine(Learner learner, CancellationToken stop) =>
        connections.Read(SelectMine, [learner.Id], Attempts, stop);

    /// <summary>How many playthroughs this learner has.</summary>
    public Task<int> CountOf(Learner learner, CancellationToken stop) =>
        connections.Read(CountMine, [learner.Id], async (row, cut) => await row.ReadAsync(cut) ? (int)row.GetInt64(0) : 0, stop);

    /// <summary>How many playthroughs nobody has touched since a moment.</summary>
    public Task<int> IdleSince(DateTimeOffset moment, CancellationToken stop) =>
        connections.Read(CountIdle, [moment], async (row, cut) => await row.ReadAsync(cut) ? (int)row.GetInt64(0) : 0, stop);

    /// <summary>Deletes at most so many of them, with their choices.</summary>
    public Task<int> DeleteIdleSince(DateTimeOffset moment, int most, CancellationToken stop) =>
        writer.Write(batch => batch.Execute(DeleteIdle, moment, most), stop);

    /// <summary>Hands a guest's playthroughs to the person they became.</summary>
    public static void Claim(Batch batch, Guid guest, Guid person) =>
        batch.Execute("""UPDATE "Playthroughs" SET "Owner" = @p1 WHERE "Owner" = @p0""", guest, person);

    /// <summary>Deletes a person's playthroughs with every choice and word in them.</summary>
    public static void Forget(Batch batch, Guid person)
    {
        batch.Execute("""DELETE FROM "Choices" WHERE "PlaythroughId" IN (SELECT "Id" FROM "Playthroughs" WHERE "Owner" = @p0)""", person);
        batch.Execute("""DELETE FROM "Playthroughs" WHERE "Owner" = @p0""", person);
    }

    private IReadOnlyList<ChoiceRow> Sealed(Attempt attempt) => [.. attempt.Taken.Select((taken, turn) => Sealed(attempt.Id, turn, taken))];

    private ChoiceRow Sealed(Guid playthrough, int turn, TakenChoice taken) =>
        new()
        {
            PlaythroughId = playthrough,
            Turn = turn,
            Option = taken.Option,
            Written = taken.Written is null ? null : seal.Protect(taken.Written),
            Noticed = taken.Noticed?.All,
            Blame = taken.Noticed?.Blame,
            At = clock.GetUtcNow(),
        };

    private static Guid Insert(Batch batch, Attempt begun, IReadOnlyList<ChoiceRow> choices)
    {
        batch.Execute(
            InsertPlaythrough,
            begun.Id,
            begun.Owner,
            begun.Slug,
            begun.Version,
            begun.Role,
            begun.Seed,
            begun.BegunAt,
            begun.Origin,
            begun.OriginTurn
        );
        foreach (var choice in choices)
        {
            Insert(batch, choice);
        }
        return begun.Id;
    }

    private static bool Insert(Batch batch, ChoiceRow taken) =>
        batch.Execute(InsertChoice, taken.PlaythroughId, taken.Turn, taken.Option, taken.Written, taken.At, taken.Noticed, taken.Blame)
        == 1;

    private async Task<IReadOnlyList<Attempt>> Attempts(DbDataReader reader, CancellationToken stop)
    {
        var heads = new List<Attempt>();
        while (await reader.ReadAsync(stop))
        {
            heads.Add(Head(reader));
        }
        await reader.NextResultAsync(stop);
        var choices = new Dictionary<Guid, List<TakenChoice>>();
        while (await reader.ReadAsync(stop))
        {
            var id = reader.GetGuid(0);
            if (!choices.TryGetValue(id, out var taken))
            {
                choices.Add(id, taken = []);
            }
            taken.Add(Choice(reader));
        }
        return [.. heads.Select(head => head with { Taken = choices.GetValueOrDefault(head.Id) ?? [] })];
    }

    private TakenChoice Choice(DbDataReader row) =>
        new(
            row.GetInt32(1),
            row.IsDBNull(2) ? null : seal.Unprotect(row.GetString(2)),
            row.IsDBNull(3) || row.IsDBNull(4) ? null : new WordsNoticed(row.GetInt32(3), row.GetInt32(4))
        );

    private static Attempt Head(DbDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetGuid(1),
            row.GetString(2),
            row.GetString(3),
            row.GetString(4),
            row.GetInt32(5),
            row.GetFieldValue<DateTimeOffset>(6),
            []
        )
        {
            Origin = row.IsDBNull(7) ? null : row.GetGuid(7),
            OriginTurn = row.IsDBNull(8) ? null : row.GetInt32(8),
        };
}
