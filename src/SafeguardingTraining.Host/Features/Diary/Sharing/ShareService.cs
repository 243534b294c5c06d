using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Contracts;

namespace SafeguardingTraining.Host.Features.Diary.Sharing;

/// <summary>What people show each other from their diaries, one person to one person.</summary>
public sealed class ShareService(DiaryVault vault)
{
    /// <summary>Shows words to one person. Sent twice, it is shown once.</summary>
    public async Task Share(Guid owner, string ownerName, ShareDraft draft, AccountHolder with, CancellationToken stop)
    {
        var until = draft.UntilDay ?? throw new InvalidOperationException("A draft without a last day is not shared.");
        var share = new Share(draft.Id, with.Id, with.Name, draft.Title, draft.Words, until, draft.Entry, [], []);
        if (await vault.Keep(owner, PageKind.Share, share.Id, 1, share, stop))
        {
            await vault.Keep(
                with.Id,
                PageKind.Received,
                share.Id,
                1,
                new ReceivedShare(owner, ownerName, share.Title, until, share.Id),
                stop
            );
        }
    }

    public Task TakeBack(Guid owner, Guid id, DateOnly today, CancellationToken stop) =>
        Change(owner, id, share => share.IsOpenOn(today) ? share.TakenBackOn(today) : share, stop);

    /// <summary>Takes back whatever was shared from an entry, because it goes.</summary>
    public async Task TakeBackFrom(Guid owner, Guid entry, DateOnly today, CancellationToken stop)
    {
        foreach (var share in (await vault.Open(owner, stop)).Shares.Where(share => share.Entry == entry))
        {
            await TakeBack(owner, share.Id, today, stop);
        }
    }

    /// <summary>
    /// What was shared with a person, with their opening or comment added to it; null when it is not theirs to see, or no more.
    /// </summary>
    public async Task<Shown?> Receive(Guid reader, Guid id, DateOnly today, Func<Share, Share> act, CancellationToken stop)
    {
        var received = (await vault.Open(reader, stop)).Received(id);
        return
            received is not null
            && await Change(received.Owner, id, share => IsFor(share, reader, today) ? act(share) : share, stop) is { } share
            && IsFor(share, reader, today)
            ? new Shown(received.From, share)
            : null;
    }

    /// <summary>What a person can read today of what others shared with them.</summary>
    public async Task<IReadOnlyList<ReceivedShare>> ReadableBy(Guid reader, DateOnly today, CancellationToken stop)
    {
        var readable = new List<ReceivedShare>();
        foreach (var received in (await vault.Open(reader, stop)).AllReceived.Where(one => one.MayBeOpenOn(today)))
        {
            if (await vault.Find<Share>(received.Owner, PageKind.Share, received.Id, stop) is ({ } share, _) && IsFor(share, reader, today))
            {
                readable.Add(received);
            }
        }
        return readable;
    }

    private static bool IsFor(Share share, Guid reader, DateOnly today) => share.Reader == reader && share.IsOpenOn(today);

    /// <summary>Changes a share, again when it was changed meanwhile; the share as it is then, or null when there is none.</summary>
    private async Task<Share?> Change(Guid owner, Guid id, Func<Share, Share> change, CancellationToken stop)
    {
        while (await vault.Find<Share>(owner, PageKind.Share, id, stop) is ({ } found, var version))
        {
            var changed = change(found);
            if (changed == found || await vault.Keep(owner, PageKind.Share, id, version + 1, changed, stop))
            {
                return changed;
            }
        }
        return null;
    }
}
