using System.Data.Common;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>
/// Notes that somebody kept a reflection, and never what it says: nothing else leaves the diary. Diaries may be in another store
/// than the record, so it is written down first that an entry is about to be kept. Once the entry is there it counts.
/// </summary>
public sealed class ReflectionNotes(IDiaryStore store, ILearningRecord record, PendingEffects pending, TimeProvider clock) : IPendingEffect
{
    // Keeping an entry takes milliseconds; one that is not there after this long never will be.
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    public string Kind => "reflection";

    /// <summary>Writes down that an entry is about to be kept.</summary>
    /// <exception cref="StoreTrouble">That could not be written down; the entry is not to be kept either.</exception>
    public async Task Expect(Guid author, Guid entry, DateOnly on, CancellationToken stop)
    {
        try
        {
            await pending.Add(Kind, entry, author, new Expected(on), stop);
        }
        catch (DbException reason)
        {
            throw new StoreTrouble(StoreTrouble.Unreachable, reason);
        }
    }

    /// <summary>Notes an entry that has just been kept. When it cannot be noted now, it is later.</summary>
    public async Task Note(Guid entry, CancellationToken stop)
    {
        try
        {
            if (await pending.Find(Kind, entry, stop) is { } effect)
            {
                await Settle(effect, stop);
            }
        }
        catch (DbException)
        {
            // The entry is kept, and what waits is tried again.
        }
    }

    public async Task Carry(PendingEffect effect, CancellationToken stop)
    {
        if (await store.Find(effect.Person, PageKind.Entry, effect.Id, stop) is not null)
        {
            await Settle(effect, stop);
        }
        else if (effect.At < clock.GetUtcNow() - Patience)
        {
            await pending.Settle(effect, stop);
        }
    }

    private Task Settle(PendingEffect effect, CancellationToken stop)
    {
        var on = pending.Open<Expected>(effect).On;
        var learnt = new CompletedLearning(new Learner(effect.Person, true), LearningKind.Reflection, "", on, 0);
        return pending.Settle(effect, batch => record.Note(batch, learnt), stop);
    }

    private sealed record Expected(DateOnly On);
}
