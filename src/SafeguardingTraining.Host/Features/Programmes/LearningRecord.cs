using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>
/// Keeps what people finished. Where it puts them in their programmes is worked out from it once it is on disk, and again at every start.
/// </summary>
internal sealed class LearningRecord(ProgressService progress) : ILearningRecord
{
    public void Note(Batch batch, CompletedLearning learnt)
    {
        var isNew = LearningStore.Note(batch, learnt);
        if (isNew && learnt is { Kind: LearningKind.Scenario, Learner.IsSignedIn: true })
        {
            ProgressStore.CountPieces(batch, learnt);
        }
        WorkOut(batch, learnt);
    }

    public void TakeBack(Batch batch, CompletedLearning learnt)
    {
        LearningStore.TakeBack(batch, learnt);
        WorkOut(batch, learnt);
    }

    private void WorkOut(Batch batch, CompletedLearning learnt)
    {
        if (learnt.Learner.IsSignedIn)
        {
            batch.AfterCommit(() => progress.QueuePerson(learnt.Learner.Id));
        }
    }
}
