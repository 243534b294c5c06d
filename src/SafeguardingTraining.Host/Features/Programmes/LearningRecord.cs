using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>
/// Keeps what people finished. Where it puts them in their programmes is worked out from it once it is on disk, and again at every start.
/// </summary>
internal sealed class LearningRecord(ProgressService progress, LearningStore store, CompletionEvidence evidence)
    : ILearningRecord,
        ILearningHistory
{
    public void Note(Batch batch, CompletedLearning learnt)
    {
        var isNew = LearningStore.Note(batch, learnt);
        if (isNew && learnt is { Kind: LearningKind.Scenario, Way: LearningWay.Whole, Learner.IsSignedIn: true })
        {
            ProgressStore.CountPieces(batch, learnt);
        }
        WorkOut(batch, learnt);
    }

    public void TakeBack(Batch batch, CompletedLearning learnt)
    {
        foreach (var programme in LearningStore.TakeBack(batch, learnt))
        {
            evidence.TakeBack(batch, learnt.Learner.Id, programme, learnt.On);
        }
        WorkOut(batch, learnt);
    }

    public async Task<IReadOnlyList<CompletedLearning>> Mine(Learner learner, CancellationToken stop) =>
        [
            .. (await store.Of(learner.Id, stop)).Facts.Select(fact => new CompletedLearning(
                learner,
                fact.Kind,
                fact.Slug,
                fact.On,
                fact.Minutes
            )
            {
                Way = fact.Way,
                Version = fact.Version,
            }),
        ];

    private void WorkOut(Batch batch, CompletedLearning learnt)
    {
        if (learnt.Learner.IsSignedIn)
        {
            batch.AfterCommit(() => progress.QueuePerson(learnt.Learner.Id));
        }
    }
}
