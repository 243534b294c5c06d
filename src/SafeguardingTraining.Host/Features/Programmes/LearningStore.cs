using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>Keeps what people finished, and which programmes they completed by it.</summary>
public sealed class LearningStore(Connections connections)
{
    /// <summary>False when the same was noted on that day already.</summary>
    public static bool Note(Batch batch, CompletedLearning learnt) =>
        batch.Add(new LearningRow(learnt.Learner.Id, learnt.Kind, learnt.Slug, learnt.On, learnt.Minutes));

    /// <summary>Removes what was noted, with the rounds that were completed by it; false when nothing of this length was.</summary>
    public static bool TakeBack(Batch batch, CompletedLearning learnt)
    {
        var (person, fact) = (learnt.Learner.Id, learnt.ToFact());
        var noted = batch
            .Rows<LearningRow>()
            .Where(row => row.Learner == person && row.Kind == fact.Kind && row.Slug == fact.Slug)
            .Where(row => row.On == fact.On && row.Minutes == fact.Minutes);
        if (noted.ExecuteDelete() == 0)
        {
            return false;
        }
        // Rounds completed that day or later: only these can rest on what was noted for that day.
        var rounds = batch.Rows<CompletionRow>().Where(round => round.Person == person && round.On >= fact.On);
        var programmes = batch
            .Rows<Programme>()
            .Where(programme => rounds.Select(round => round.Programme).Contains(programme.Id))
            .ToList();
        foreach (var programme in programmes.Where(programme => programme.Items.Any(item => item.IsDoneBy(fact))))
        {
            rounds.Where(round => round.Programme == programme.Id).ExecuteDelete();
        }
        return true;
    }

    /// <summary>What a person finished, the latest first, and the rounds they completed.</summary>
    public async Task<PersonLearning> Of(Guid person, CancellationToken stop) => (await Of([person], stop))[person];

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
                var facts = finished.ToLookup(row => row.Learner, row => new LearningFact(row.Kind, row.Slug, row.On, row.Minutes));
                var rounds = completed.ToLookup(round => round.Person);
                return people.ToDictionary(
                    person => person,
                    person => new PersonLearning([.. facts[person]], rounds[person].ToLookup(round => round.Programme, round => round.On))
                );
            },
            stop
        );

    public static bool Complete(Batch batch, Guid person, Guid programme, int round, DateOnly on) =>
        batch.Add(new CompletionRow(person, programme, round, on));

    /// <summary>Hands what a guest finished to the person they became.</summary>
    public static void Claim(Batch batch, Guid guest, Guid person)
    {
        var finished = batch.Rows<LearningRow>().Where(row => row.Learner == guest);
        foreach (var row in finished.ToList())
        {
            batch.Add(row with { Learner = person });
        }
        finished.ExecuteDelete();
    }
}

/// <summary>What one person finished, and on which days they completed rounds of which programme.</summary>
public sealed record PersonLearning(IReadOnlyList<LearningFact> Facts, ILookup<Guid, DateOnly> Completions)
{
    public static PersonLearning None { get; } = new([], Array.Empty<(Guid, DateOnly)>().ToLookup(one => one.Item1, one => one.Item2));
}
