using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Contracts;

namespace SafeguardingTraining.Host.Features.Diary.Sharing;

/// <summary>
/// What people show each other from their diaries, one person to one person. Neither is there when the other comes: the reader's diary
/// has the key of the copy, and the owner's is told what the reader did.
/// </summary>
public sealed class ShareService(DiaryVault vault, ShareNotices notices)
{
    /// <summary>
    /// Offers words to one person, who accepts or refuses them. Sent twice, they are offered once. Whoever offers sees the same, after the
    /// same time, whether or not the address has an account, and whether or not that person wants anything from them; the offer itself
    /// goes out with <see cref="Deliver"/>.
    /// </summary>
    /// <param name="with">Null when nobody here has the address.</param>
    public async Task Offer(Guid owner, ShareDraft draft, AccountHolder? with, CancellationToken stop)
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
        )
        {
            Key = DiaryKey.NewKey(),
        };
        if (await vault.Keep(owner, PageKind.Share, share.Id, 1, share, stop))
        {
            await KeepCopy(owner, share, stop);
            await notices.NoteEnding(owner, share.Id, until, stop);
        }
    }

    /// <summary>
    /// Gives the key of whatever a person offered to those it is for. Somebody without a diary has nowhere to put it, and gets it when its
    /// owner comes again.
    /// </summary>
    public async Task Deliver(Guid owner, ShareSender sender, DateOnly today, CancellationToken stop)
    {
        foreach (var share in (await vault.Open(owner, stop)).Shares.Where(share => share.IsOwedOn(today)).ToList())
        {
            // One from before diaries had locks has no key of its own yet.
            if (
                await Change(owner, share.Id, found => found with { Key = found.Key ?? DiaryKey.NewKey() }, stop) is { } keyed
                && await KeepCopy(owner, keyed, stop)
            )
            {
                var state = await Sent(owner, sender, keyed, stop);
                await Change(owner, keyed.Id, found => found with { State = state }, stop);
            }
        }
    }

    // Where there is nobody to send it to, something is kept in the owner's diary in its place: the time would tell who has an account.
    private async Task<ShareState> Sent(Guid owner, ShareSender sender, Share share, CancellationToken stop)
    {
        var offer = new ReceivedShare(owner, sender.Name, share.Title, share.Until, share.Id, ShareAnswer.None, sender.Email)
        {
            Key = share.Key,
        };
        if (
            share.Reader != Guid.Empty
            && await vault.Send(share.Reader, PageKind.Mail, share.Id, 1, new DiaryMail(Offer: offer), stop) is not null
        )
        {
            return ShareState.Delivered;
        }
        if (share.State == ShareState.New)
        {
            await Change(owner, share.Id, found => found with { State = ShareState.Waiting }, stop);
        }
        return share.Reader == Guid.Empty ? ShareState.Delivered : ShareState.Waiting;
    }

    /// <summary>Takes in an offer that was put into a person's diary, unless they want nothing from its sender.</summary>
    public async Task Take(Guid reader, ReceivedShare offer, CancellationToken stop)
    {
        var diary = await vault.Open(reader, stop);
        if (diary.Received(offer.Id) is null)
        {
            if (!diary.AllReceived.Any(one => one.Owner == offer.Owner && one.Answer == ShareAnswer.SenderRefused))
            {
                await vault.Keep(reader, PageKind.Received, offer.Id, 1, offer, stop);
            }
            return;
        }
        await ChangeReceived(reader, offer.Id, there => there with { Key = there.Key ?? offer.Key }, stop);
    }

    /// <summary>What is offered to a person and still waits for their answer; null when it is not theirs to answer, or no more.</summary>
    public async Task<ReceivedShare?> FindOffer(Guid reader, Guid id, DateOnly today, CancellationToken stop) =>
        (await ReadableBy(reader, today, stop)).FirstOrDefault(one => one.Id == id && one.Answer == ShareAnswer.None);

    /// <summary>From now on the person reads it, and its owner sees their name.</summary>
    public async Task Accept(Guid reader, string name, Guid id, CancellationToken stop)
    {
        var accepted = await ChangeReceived(
            reader,
            id,
            there => there.Answer == ShareAnswer.None ? there with { Answer = ShareAnswer.Accepted, Name = name } : there,
            stop
        );
        if (accepted is { Answer: ShareAnswer.Accepted })
        {
            await Tell(accepted, stop);
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
    public Task RefuseSender(Guid reader, Guid id, CancellationToken stop) =>
        ChangeReceived(
            reader,
            id,
            there => there.Answer == ShareAnswer.None ? there with { Answer = ShareAnswer.SenderRefused, Key = null } : there,
            stop
        );

    /// <summary>The copy goes first: whatever else fails, nobody reads it any more.</summary>
    public async Task TakeBack(Guid owner, Guid id, DateOnly today, CancellationToken stop)
    {
        if (await vault.Find<Share>(owner, PageKind.Share, id, stop) is ({ } share, _) && share.IsOpenOn(today))
        {
            await vault.Delete(owner, PageKind.Copy, id, stop);
            await notices.Forget(owner, id, stop);
            await notices.ForgetAnswers(id, stop);
            await Change(owner, id, found => found.IsOpenOn(today) ? found.TakenBackOn(today) : found, stop);
        }
    }

    /// <summary>
    /// Nobody reads anything of it from now on, for good; needs no open diary. Its owner sees at their next visit that it has ended.
    /// </summary>
    public async Task EndAll(Guid owner, CancellationToken stop)
    {
        foreach (var copy in await vault.PagesOf(owner, PageKind.Copy, stop))
        {
            await vault.Delete(owner, PageKind.Copy, copy, stop);
            await notices.ForgetAnswers(copy, stop);
        }
    }

    /// <summary>Notes in an open diary which shares were ended while it was closing.</summary>
    public async Task NoteEnded(Guid owner, DateOnly today, CancellationToken stop)
    {
        foreach (
            var share in (await vault.Open(owner, stop)).Shares.Where(one => one.IsOpenOn(today) && one.State != ShareState.New).ToList()
        )
        {
            if (await vault.VersionOf(owner, PageKind.Copy, share.Id, stop) == 0)
            {
                await Change(owner, share.Id, found => found.IsOpenOn(today) ? found.TakenBackOn(today) : found, stop);
            }
        }
    }

    /// <summary>Takes back whatever was shared from an entry, because it goes.</summary>
    public async Task TakeBackFrom(Guid owner, Guid entry, DateOnly today, CancellationToken stop)
    {
        foreach (var share in (await vault.Open(owner, stop)).Shares.Where(share => share.Entry == entry).ToList())
        {
            await TakeBack(owner, share.Id, today, stop);
        }
    }

    /// <summary>
    /// What was shared with a person, with their opening or comment added to it; null when it is not theirs to see, or no more.
    /// </summary>
    public async Task<Shown?> Receive(Guid reader, Guid id, DateOnly today, Func<ReceivedShare, ReceivedShare> act, CancellationToken stop)
    {
        if (
            await vault.Find<ReceivedShare>(reader, PageKind.Received, id, stop) is not ({ Answer: ShareAnswer.Accepted } before, _)
            || await CopyFor(before, today, stop) is not { } copy
            || await ChangeReceived(reader, id, act, stop) is not { } after
        )
        {
            return null;
        }
        if (after != before)
        {
            await Tell(after, stop);
            await Notice(before, after, stop);
        }
        return new Shown(after, copy);
    }

    /// <summary>
    /// Answers what was said to a page: its reader finds it beside the page, sealed with it, and is told that it is there. Null when the
    /// page is not this person's, is shown no more, or nobody said anything to it.
    /// </summary>
    public async Task<Share?> Answer(Guid owner, Guid id, ShareComment answer, DateOnly today, CancellationToken stop)
    {
        if (
            (await vault.Open(owner, stop)).Share(id) is not { } shown
            || !shown.TakesAnAnswerOn(today)
            || await Change(owner, id, share => share.IsOpenOn(today) ? share.With(answer) : share, stop) is not { Key: { } key } after
        )
        {
            return null;
        }
        await KeepAnswers(owner, key, after, stop);
        if (!after.Answers.SequenceEqual(shown.Answers))
        {
            await notices.Note(after.Reader, id, ShareFact.Answer, stop);
        }
        return after;
    }

    /// <summary>What a person can read today of what others shared with them, and what waits for their answer.</summary>
    public Task<IReadOnlyList<ReceivedShare>> ReadableBy(Guid reader, DateOnly today, CancellationToken stop) =>
        ReadableBy(reader, today, _ => true, stop);

    /// <summary>What waits for a person's answer today.</summary>
    public Task<IReadOnlyList<ReceivedShare>> OffersTo(Guid reader, DateOnly today, CancellationToken stop) =>
        ReadableBy(reader, today, received => received.Answer == ShareAnswer.None, stop);

    private async Task<IReadOnlyList<ReceivedShare>> ReadableBy(
        Guid reader,
        DateOnly today,
        Func<ReceivedShare, bool> isAsked,
        CancellationToken stop
    )
    {
        var readable = new List<ReceivedShare>();
        foreach (var received in (await vault.Open(reader, stop)).AllReceived.Where(isAsked))
        {
            readable.AddRange(await CopyFor(received, today, stop) is null ? [] : [received]);
        }
        return readable;
    }

    // The first opening, and each comment until it was read: more would be noise.
    private async Task Notice(ReceivedShare before, ReceivedShare after, CancellationToken stop)
    {
        if (before.Openings.Count == 0 && after.Openings.Count > 0)
        {
            await notices.Note(after.Owner, after.Id, ShareFact.Opened, stop);
        }
        if (after.Comments.Count > 0 && !before.Comments.SequenceEqual(after.Comments))
        {
            await notices.Note(after.Owner, after.Id, ShareFact.Comment, stop);
        }
    }

    // False where it was taken back meanwhile: its place is taken for good.
    private async Task<bool> KeepCopy(Guid owner, Share share, CancellationToken stop) =>
        share.Key is { } key
        && (
            await vault.KeepUnder(key, owner, PageKind.Copy, share.Id, 1, new SharedCopy(share.Title, share.Words, share.Until), stop)
            || await vault.VersionOf(owner, PageKind.Copy, share.Id, stop) > 0
        );

    // A copy that was taken back meanwhile is not there to be changed.
    private async Task KeepAnswers(Guid owner, byte[] key, Share share, CancellationToken stop)
    {
        while (
            await vault.FindUnder<SharedCopy>(key, owner, PageKind.Copy, share.Id, stop) is ({ } copy, var version)
            && (copy.Answers is not [.., var last] || last.At < share.Answers[^1].At)
            && !await vault.KeepUnder(key, owner, PageKind.Copy, share.Id, version + 1, copy with { Answers = share.Answers }, stop)
        ) { }
    }

    private async Task<SharedCopy?> CopyFor(ReceivedShare received, DateOnly today, CancellationToken stop) =>
        received.MayBeOpenOn(today)
        && received.Key is { } key
        && await vault.FindUnder<SharedCopy>(key, received.Owner, PageKind.Copy, received.Id, stop) is ({ } copy, _)
        && Share.IsBy(today, copy.Until)
            ? copy
            : null;

    // The whole of it over what was told before; another request of the reader may tell more meanwhile.
    private async Task Tell(ReceivedShare received, CancellationToken stop)
    {
        var news = new ShareNews(received.Name, received.Openings, received.Comments);
        for (var tries = 0; tries < 10; tries++)
        {
            var version = await vault.VersionOf(received.Owner, PageKind.News, received.Id, stop);
            if (await vault.Send(received.Owner, PageKind.News, received.Id, version + 1, news, stop) is not false)
            {
                return;
            }
        }
    }

    /// <summary>Changes a share, again when it was changed meanwhile; the share as it is then, or null when there is none.</summary>
    private Task<Share?> Change(Guid owner, Guid id, Func<Share, Share> change, CancellationToken stop) =>
        Change(owner, PageKind.Share, id, change, stop);

    private Task<ReceivedShare?> ChangeReceived(Guid reader, Guid id, Func<ReceivedShare, ReceivedShare> change, CancellationToken stop) =>
        Change(reader, PageKind.Received, id, change, stop);

    private async Task<T?> Change<T>(Guid author, PageKind kind, Guid id, Func<T, T> change, CancellationToken stop)
        where T : class
    {
        while (await vault.Find<T>(author, kind, id, stop) is ({ } found, var version))
        {
            var changed = change(found);
            if (changed.Equals(found) || await vault.Keep(author, kind, id, version + 1, changed, stop))
            {
                return changed;
            }
        }
        return null;
    }
}
