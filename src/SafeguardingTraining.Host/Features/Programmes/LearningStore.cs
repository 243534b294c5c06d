using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>Keeps what people finished, and which programmes they completed by it.</summary>
public sealed class LearningStore(Connections connections)
{
    // Asked at every opening of a person's own page.
    private const string SelectOne = """
        SELECT "Kind", "Slug", "On", "Minutes", "Way", "Version" FROM "Learnings" WHERE "Learner" = @p0
        ORDER BY "On" DESC, "Kind", "Slug";
        SELECT "Programme", "On", "Rule" FROM "Completions" WHERE "Person" = @p0 ORDER BY "Programme", "Round"
        """;

    /// <summary>False when the same was noted on that day already, in this way or a stronger one.</summary>
    public static bool Note(Batch batch, CompletedLearning learnt) =>
        Note(batch, new LearningRow(learnt.Learner.Id, learnt.Kind, learnt.Slug, learnt.On, learnt.Minutes, learnt.Way, learnt.Version));

    /// <summary>
    /// Removes what was noted, with the rounds that were completed by it; answers of which programmes. None when nothing of this length was.
    /// </summary>
    public static IReadOnlyList<Guid> TakeBack(Batch batch, CompletedLearning learnt)
    {
        var (person, fact) = (learnt.Learner.Id, learnt.ToFact());
        var noted = batch
            .Rows<LearningRow>()
            .Where(row => row.Learner == person && row.Kind == fact.Kind && row.Slug == fact.Slug)
            .Where(row => row.On == fact.On && row.Minutes == fact.Minutes);
        if (noted.ExecuteDelete() == 0)
        {
            return [];
        }
        // Rounds completed that day or later: only these can rest on what was noted for that day.
        var rounds = batch.Rows<CompletionRow>().Where(round => round.Person == person && round.On >= fact.On);
        var programmes = batch
            .Rows<Programme>()
            .Where(programme => rounds.Select(round => round.Programme).Contains(programme.Id))
            .ToList();
        var about = programmes
            .Where(programme => programme.Items.Any(item => item.IsAbout(fact)))
            .Select(programme => programme.Id)
            .ToList();
        rounds.Where(round => about.Contains(round.Programme)).ExecuteDelete();
        return about;
    }

    /// <summary>What a person finished, the latest first, and the rounds they completed.</summary>
    public Task<PersonLearning> Of(Guid person, CancellationToken stop) =>
        connections.Read(
            SelectOne,
            [person],
            async (rows, cut) =>
            {
                var facts = new List<LearningFact>();
                while (await rows.ReadAsync(cut))
                {
                    facts.Add(Fact(rows));
                }
                await rows.NextResultAsync(cut);
                var completed = new List<(Guid Programme, CompletedRound Round)>();
                while (await rows.ReadAsync(cut))
                {
                    completed.Add((rows.GetGuid(0), new CompletedRound(rows.GetFieldValue<DateOnly>(1), (CountingRule)rows.GetInt32(2))));
                }
                return new PersonLearning(facts, completed.ToLookup(one => one.Programme, one => one.Round));
            },
            stop
        );

    /// <summary>The same of several people, each of whom is in the answer.</summary>
    public Task<IReadOnlyDictionary<Guid, PersonLearning>> Of(IReadOnlyList<Guid> people, CancellationToken stop) =>
        connections.Ask<IReadOnlyDictionary<Guid, PersonLearning>>(
            async (tables, cut) =>
            {
                var finished = await tables
                    .Set<LearningRow>()
                    .Where(row => people.Contains(row.Learner))
                    .OrderByDescending(row => row.On)
                    .ThenBy(row => row.Kind)
                    .ThenBy(row => row.Slug)
                    .ToListAsync(cut);
                var completed = await tables
                    .Set<CompletionRow>()
                    .Where(round => people.Contains(round.Person))
                    .OrderBy(round => round.Programme)
                    .ThenBy(round => round.Round)
                    .ToListAsync(cut);
                var facts = finished.ToLookup(row => row.Learner, row => row.ToFact());
                var rounds = completed.ToLookup(round => round.Person);
                return people.ToDictionary(
                    person => person,
                    person => new PersonLearning(
                        [.. facts[person]],
                        rounds[person].ToLookup(round => round.Programme, round => new CompletedRound(round.On, round.Rule))
                    )
                );
            },
            stop
        );

    /// <summary>Keeps that a round was completed, with what was asked for it; what is kept already stays as it is.</summary>
    public static bool Complete(Batch batch, Guid person, Guid programme, int round, CompletedRound done) =>
        batch.Add(new CompletionRow(person, programme, round, done.On, done.Rule));

    /// <summary>Hands what a guest finished to the person they became.</summary>
    public static void Claim(Batch batch, Guid guest, Guid person)
    {
        var finished = batch.Rows<LearningRow>().Where(row => row.Learner == guest);
        foreach (var row in finished.ToList())
        {
            Note(batch, row with { Learner = person });
        }
        finished.ExecuteDelete();
    }

    private static LearningFact Fact(DbDataReader row) =>
        new((LearningKind)row.GetInt32(0), row.GetString(1), row.GetFieldValue<DateOnly>(2), row.GetInt32(3))
        {
            Way = (LearningWay)row.GetInt32(4),
            Version = row.GetString(5),
        };

    private static bool Note(Batch batch, LearningRow row) =>
        batch.Add(row)
        || batch
            .Rows<LearningRow>()
            .Where(noted => noted.Learner == row.Learner && noted.Kind == row.Kind && noted.Slug == row.Slug)
            .Where(noted => noted.On == row.On && noted.Way > row.Way)
            .ExecuteUpdate(noted =>
                noted
                    .SetProperty(one => one.Way, row.Way)
                    .SetProperty(one => one.Minutes, row.Minutes)
                    .SetProperty(one => one.Version, row.Version)
            ) == 1;
}

/// <summary>What one person finished, and which rounds of which programme they completed.</summary>
public sealed record PersonLearning(IReadOnlyList<LearningFact> Facts, ILookup<Guid, CompletedRound> Completions)
{
    public static PersonLearning None { get; } =
        new([], Array.Empty<(Guid, CompletedRound)>().ToLookup(one => one.Item1, one => one.Item2));
}
