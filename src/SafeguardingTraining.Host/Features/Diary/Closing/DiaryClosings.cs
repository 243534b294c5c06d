using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Sharing;
using SafeguardingTraining.Host.Features.Diary.Store;

namespace SafeguardingTraining.Host.Features.Diary.Closing;

/// <summary>
/// Begins the closing of a diary, takes it back, and says which have waited long enough. That a diary is closing is one of its own pages,
/// so that it goes wherever the diary goes; and a line in the file of what was deleted, so that a backup brings nothing back.
/// </summary>
public sealed class DiaryClosings(DiaryVault vault, IDiaryStore store, ShareService shares, Erasures erasures, TimeProvider clock)
{
    private const int AtOnce = 500;

    // No secret: the site has to read it while the owner is away, and it says nothing but a day.
    private static readonly byte[] Key = [.. "That a diary is to be closed  ..."u8[..32]];

    /// <summary>The closing of a person's diary that was not taken back; null for none.</summary>
    public async Task<DiaryClosing?> Find(Guid author, CancellationToken stop) =>
        await Kept(author, stop) is ({ IsPending: true } closing, _) ? closing : null;

    /// <summary>
    /// Begins it; where it has begun already it goes on as it was, unless the account is to go with it now. Whatever was shared ends at
    /// once and for good. Null where nothing was written that anybody could miss.
    /// </summary>
    /// <exception cref="StoreTrouble">It could not be noted; nothing is closed.</exception>
    public async Task<DiaryClosing?> Begin(Guid author, bool withAccount, CancellationToken stop)
    {
        if (await DiaryMove.Find(author, store, stop) is not var (key, pages) || !pages.Any(IsWritten))
        {
            return null;
        }
        while (true)
        {
            var before = await Kept(author, stop);
            if (before is ({ IsPending: true } there, _) && (there.WithAccount || !withAccount))
            {
                await shares.EndAll(author, stop);
                return there;
            }
            var closing = DiaryClosing.Begun(clock.GetUtcNow(), withAccount);
            await erasures.NoteClosing(key, closing, stop);
            if (before is ({ IsPending: true } replaced, _))
            {
                await erasures.NoteTakenBack(author, replaced.Id, stop);
            }
            if (await Keep(author, closing, before?.Version ?? 0, stop))
            {
                await shares.EndAll(author, stop);
                return closing;
            }
        }
    }

    /// <summary>Takes it back; false when there is none, or its days have passed.</summary>
    public async Task<bool> TakeBack(Guid author, CancellationToken stop)
    {
        while (await Kept(author, stop) is ({ } closing, var version) && closing.CanBeTakenBackAt(clock.GetUtcNow()))
        {
            await erasures.NoteTakenBack(author, closing.Id, stop);
            if (await Keep(author, closing with { State = ClosingState.TakenBack }, version, stop))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>
    /// The closings whose days have passed, each marked as begun before it is handed out: nobody takes it back from there on. One that was
    /// handed out before and is still there is handed out again.
    /// </summary>
    public async IAsyncEnumerable<(Guid Author, DiaryClosing Closing)> Due(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop
    )
    {
        for (var keys = await store.Keys(Guid.Empty, AtOnce, stop); keys.Count > 0; keys = await store.Keys(keys[^1].Author, AtOnce, stop))
        {
            foreach (var author in keys.Select(key => key.Author))
            {
                if (
                    await Kept(author, stop) is ({ } closing, var version)
                    && closing.IsOverAt(clock.GetUtcNow())
                    && (
                        closing.State == ClosingState.Destroying
                        || await Keep(author, closing with { State = ClosingState.Destroying }, version, stop)
                    )
                )
                {
                    yield return (author, closing);
                }
            }
        }
    }

    /// <summary>
    /// After a backup was put back: a closing that was begun since begins again where it stood, and one that was taken back since is taken
    /// back again. Answers how many that were.
    /// </summary>
    public async Task<int> Recall(CancellationToken stop)
    {
        var count = 0;
        var noted = await erasures.Closings(store, stop);
        foreach (var (author, latest) in noted.Latest)
        {
            count += await Recall(author, latest, noted.TakenBack, stop) ? 1 : 0;
        }
        return count;
    }

    private async Task<bool> Recall(Guid author, DiaryClosing latest, IReadOnlySet<Guid> takenBack, CancellationToken stop)
    {
        var kept = await Kept(author, stop);
        var isBehind = kept is not ({ } there, _) || (there.Id != latest.Id && there.Ends <= latest.Ends);
        if (isBehind && latest.IsPending)
        {
            return await Keep(author, latest, kept?.Version ?? 0, stop);
        }
        return kept is ({ IsPending: true } closing, var version)
            && takenBack.Contains(closing.Id)
            && await Keep(author, closing with { State = ClosingState.TakenBack }, version, stop);
    }

    private Task<(DiaryClosing Content, int Version)?> Kept(Guid author, CancellationToken stop) =>
        vault.FindUnder<DiaryClosing>(Key, author, PageKind.Closing, author, stop);

    private Task<bool> Keep(Guid author, DiaryClosing closing, int version, CancellationToken stop) =>
        vault.KeepUnder(Key, author, PageKind.Closing, author, version + 1, closing, stop);

    private static bool IsWritten(SealedPage page) =>
        !page.IsDeleted && page.Kind is not (PageKind.Closing or PageKind.Feed or PageKind.News or PageKind.Copy);
}
