using System.Data.Common;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>Keeps what people finished, and which programmes they completed by it.</summary>
public sealed class LearningStore(Connections connections)
{
    private const string Insert = """
        INSERT INTO "Learnings" ("Learner", "Kind", "Slug", "On", "Minutes") VALUES (@p0, @p1, @p2, @p3, @p4) ON CONFLICT DO NOTHING
        """;

    private const string Delete = """
        DELETE FROM "Learnings" WHERE "Learner" = @p0 AND "Kind" = @p1 AND "Slug" = @p2 AND "On" = @p3 AND "Minutes" = @p4
        """;

    // Rounds completed that day or later: only these can rest on what was noted for that day.
    private const string SelectCompleted = """
        SELECT "Id", "Items" FROM "Programmes" WHERE "Id" IN (SELECT "Programme" FROM "Completions" WHERE "Person" = @p0 AND "On" >= @p1)
        """;

    private const string DeleteCompletions = """DELETE FROM "Completions" WHERE "Person" = @p0 AND "Programme" = @p1 AND "On" >= @p2""";

    private const string SelectFacts = """
        SELECT "Kind", "Slug", "On", "Minutes" FROM "Learnings" WHERE "Learner" = @p0 ORDER BY "On" DESC, "Kind", "Slug";
        SELECT "Programme", "On" FROM "Completions" WHERE "Person" = @p0 ORDER BY "Programme", "Round"
        """;

    private const string InsertCompletion = """
        INSERT INTO "Completions" ("Person", "Programme", "Round", "On") VALUES (@p0, @p1, @p2, @p3) ON CONFLICT DO NOTHING
        """;

    private const string HandOver = """
        INSERT INTO "Learnings" ("Learner", "Kind", "Slug", "On", "Minutes") SELECT @p1, "Kind", "Slug", "On", "Minutes" FROM "Learnings"
        WHERE "Learner" = @p0 ON CONFLICT DO NOTHING
        """;

    /// <summary>False when the same was noted on that day already.</summary>
    public static bool Note(Batch batch, CompletedLearning learnt) =>
        batch.Execute(Insert, learnt.Learner.Id, (int)learnt.Kind, learnt.Slug, learnt.On, learnt.Minutes) == 1;

    /// <summary>Removes what was noted, with the rounds that were completed by it; false when nothing of this length was.</summary>
    public static bool TakeBack(Batch batch, CompletedLearning learnt)
    {
        var person = learnt.Learner.Id;
        if (batch.Execute(Delete, person, (int)learnt.Kind, learnt.Slug, learnt.On, learnt.Minutes) == 0)
        {
            return false;
        }
        foreach (var (programme, items) in batch.List(SelectCompleted, ProgrammeStore.ItemsOf, person, learnt.On))
        {
            if (items.Any(item => item.IsDoneBy(learnt.ToFact())))
            {
                batch.Execute(DeleteCompletions, person, programme, learnt.On);
            }
        }
        return true;
    }

    /// <summary>What a person finished, the latest first, and the rounds they completed.</summary>
    public Task<PersonLearning> Of(Guid person, CancellationToken stop) => connections.Read(SelectFacts, [person], Facts, stop);

    public static int Complete(Batch batch, Guid person, Guid programme, int round, DateOnly on) =>
        batch.Execute(InsertCompletion, person, programme, round, on);

    /// <summary>Hands what a guest finished to the person they became.</summary>
    public static void Claim(Batch batch, Guid guest, Guid person)
    {
        batch.Execute(HandOver, guest, person);
        batch.Execute("""DELETE FROM "Learnings" WHERE "Learner" = @p0""", guest);
    }

    private static async Task<PersonLearning> Facts(DbDataReader rows, CancellationToken stop)
    {
        var facts = await rows.All(
            row => new LearningFact((LearningKind)row.GetInt32(0), row.GetString(1), row.GetFieldValue<DateOnly>(2), row.GetInt32(3)),
            stop
        );
        await rows.NextResultAsync(stop);
        var completions = await rows.All(row => (Programme: row.GetGuid(0), On: row.GetFieldValue<DateOnly>(1)), stop);
        return new PersonLearning(facts, completions.ToLookup(one => one.Programme, one => one.On));
    }
}

/// <summary>What one person finished, and on which days they completed rounds of which programme.</summary>
public sealed record PersonLearning(IReadOnlyList<LearningFact> Facts, ILookup<Guid, DateOnly> Completions)
{
    public static PersonLearning None { get; } = new([], Array.Empty<(Guid, DateOnly)>().ToLookup(one => one.Item1, one => one.Item2));
}
