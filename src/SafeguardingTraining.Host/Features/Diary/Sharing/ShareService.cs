using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Contracts;

namespace SafeguardingTraining.Host.Features.Diary.Sharing;

/// <summary>What people show each other from their diaries, one person to one person.</summary>
public sealed class ShareService(DiaryVault vault)
{
    /// <summary>
    /// Offers words to one person, who accepts or refuses them. Sent twice, they are offered once. Whoever offers sees the same whether
    /// or not the address has an account, and whether or not that person wants anything from them.
    /// </summary>
    /// <param name="with">Null when nobody here has the address.</param>
    public async Task Offer(Guid owner, ShareSender sender, ShareDraft draft, AccountHolder? with, CancellationToken stop)
    {
        var until = draft.UntilDay ?? throw new InvalidOperationException("A draft without a last day is not shared.");
        var share = new Share(
            draft.Id,
            with?.Id ?? Guid.Empty,
            draft.Email,
            draft.Title,
            draft.Words,
            until,
            draft.Entry,
            [],
            [],
            IsWaiting: true
        );
        if (await vault.Keep(owner, PageKind.Share, share.Id, 1, share, stop) && with is not null && !await Refuses(with.Id, owner, stop))
        {
            await vault.Keep(
                with.Id,
                PageKind.Received,
                share.Id,
                1,
                new ReceivedShare(owner, sender.Name, share.Title, until, share.Id, ShareAnswer.None, sender.Email),
                stop
            );
        }
    }

    /// <summary>What is offered to a person and still waits for their answer; null when it is not theirs to answer, or no more.</summary>
    public async Task<ReceivedShare?> FindOffer(Guid reader, Guid id, DateOnly today, CancellationToken stop) =>
        (await ReadableBy(reader, today, stop)).FirstOrDefault(one => one.Id == id && one.Answer == ShareAnswer.None);

    /// <summary>From now on the person reads it, and its owner sees their name.</summary>
    public async Task Accept(Guid reader, string name, Guid id, CancellationToken stop)
    {
        if (await Answer(reader, id, ShareAnswer.Accepted, stop) is { } accepted)
        {
            await Change(accepted.Owner, id, share => share.Reader == reader ? share.AcceptedBy(name) : share, stop);
        }
    }

    /// <summary>The offer goes, and its owner is not told. A sender who was refused with it may offer again.</summary>
    public async Task Refuse(Guid reader, Guid id, CancellationToken stop)
    {
        if (await vault.Find<ReceivedShare>(reader, PageKind.Received, id, stop) is not null and not ({ Answer: ShareAnswer.Accepted }, _))
        {
            await vault.Delete(reader, PageKind.Received, id, stop);
        }
    }

    /// <summary>The offer goes, and whatever this owner offers later never arrives, until <see cref="Refuse"/> is said of the same offer.</summary>
    public Task RefuseSender(Guid reader, Guid id, CancellationToken stop) => Answer(reader, id, ShareAnswer.SenderRefused, stop);

    private async Task<ReceivedShare?> Answer(Guid reader, Guid id, ShareAnswer answer, CancellationToken stop) =>
        await vault.Find<ReceivedShare>(reader, PageKind.Received, id, stop) is ({ Answer: ShareAnswer.None } offered, var version)
        && await vault.Keep(reader, PageKind.Received, id, version + 1, offered with { Answer = answer }, stop)
            ? offered
            : null;

    private async Task<bool> Refuses(Guid reader, Guid owner, CancellationToken stop) =>
        (await vault.Open(reader, stop)).AllReceived.Any(one => one.Owner == owner && one.Answer == ShareAnswer.SenderRefused);

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
            received is { Answer: ShareAnswer.Accepted }
            && await Change(received.Owner, id, share => IsFor(share, reader, today) ? act(share) : share, stop) is { } share
            && IsFor(share, reader, today)
            ? new Shown(received.From, share)
            : null;
    }

    /// <summary>What a person can read today of what others shared with them, and what waits for their answer.</summary>
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
