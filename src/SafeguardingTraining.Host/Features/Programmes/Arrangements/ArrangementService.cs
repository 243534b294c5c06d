using SafeguardingTraining.Host.Features.Programmes.Managing;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Programmes.Arrangements;

/// <summary>
/// Arranges something for one person, and undoes it: the arrangement and its line in the audit log are one transaction, and where the
/// person stands is worked out again after it.
/// </summary>
public sealed class ArrangementService(
    ProgressStore store,
    ProgressService progress,
    LearningStore learnings,
    CompletionEvidence evidence,
    AuditLog audit
)
{
    /// <summary>False when this very thing was arranged already.</summary>
    public async Task<bool> Make(Arrangement made, ManagerAct by, CancellationToken stop)
    {
        var isNew = await store.Write(batch => Make(batch, made, by) ? 1 : 0, stop) == 1;
        await progress.Refresh(made.Member, stop);
        return isNew;
    }

    /// <summary>The same as one of several, in a transaction of theirs.</summary>
    internal bool Make(Batch batch, Arrangement made, ManagerAct by)
    {
        if (!ArrangementStore.Keep(batch, made))
        {
            return false;
        }
        Note(batch, made, by, isUndone: false);
        return true;
    }

    /// <summary>Undoes it, with the rounds that were completed by it alone; false when it was undone already.</summary>
    public async Task<bool> Undo(Arrangement made, Programme programme, OrganisationMember who, ManagerAct by, CancellationToken stop)
    {
        var learning = who.Person is { } person ? await learnings.Of(person, stop) : PersonLearning.None;
        var resting = made.Kind == ArrangementKind.PriorLearning ? RestingOn(made, programme, learning) : [];
        var isUndone = await store.Write(batch => Undo(batch, made, who, resting, by) ? 1 : 0, stop) == 1;
        await progress.Refresh(made.Member, stop);
        return isUndone;
    }

    private bool Undo(Batch batch, Arrangement made, OrganisationMember who, IReadOnlyList<DateOnly> resting, ManagerAct by)
    {
        if (!ArrangementStore.Undo(batch, made))
        {
            return false;
        }
        foreach (var on in resting)
        {
            ArrangementStore.Reopen(batch, who.Person.GetValueOrDefault(), made.Programme, on);
            evidence.TakeBack(batch, who.Person.GetValueOrDefault(), made.Programme, on, on);
        }
        Note(batch, made, by, isUndone: true);
        return true;
    }

    private void Note(Batch batch, Arrangement made, ManagerAct by, bool isUndone)
    {
        audit.Note(batch, by.Person, by.Did($"{Arrangement.DidOf(made.Kind, isUndone)} {made.Programme}"), made.Member);
        batch.AfterCommit(() => progress.MembersChanged([made.Member]));
    }

    /// <summary>
    /// Days of the rounds that would not have been completed without this: an item it counts for was not done here by then.
    /// </summary>
    public static IReadOnlyList<DateOnly> RestingOn(Arrangement made, Programme programme, PersonLearning learning) =>
        [
            .. from round in learning.Completions[programme.Id]
            where round.On >= made.On
            where
                programme.Items.Any(item =>
                    (made.Item.Length == 0 || made.Item == LearningSubject.CodeOf(item.Kind, item.Slug))
                    && !learning.Facts.Any(fact => fact.On <= round.On && item.IsDoneBy(fact, round.Rule))
                )
            select round.On,
        ];
}
