using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Diary.Closing;

/// <summary>Closing a diary, and taking that back within seven days.</summary>
internal static class ClosingEndpoints
{
    internal static void MapClosing(this RouteGroupBuilder diary)
    {
        diary.MapGet(DiaryAddresses.Close, (HttpContext http) => Page.Of<CloseDiaryPage>(http)).NeedsRecentProof();
        diary.MapPost(DiaryAddresses.Closings, Close).NeedsRecentProof(DiaryAddresses.Close);
        diary.MapBack(DiaryAddresses.Closings, DiaryAddresses.Close);
    }

    // Whoever takes a closing back harms nobody: neither proof nor an open diary is asked for.
    internal static void MapTakingBack(this RouteGroupBuilder own)
    {
        own.MapGet(DiaryAddresses.Closing, Show);
        own.MapPost(DiaryAddresses.ClosingWithdrawals, TakeBack);
        own.MapBack(DiaryAddresses.ClosingWithdrawals, DiaryAddresses.Closing);
    }

    /// <summary>Begins the seven days; a diary in which nothing was ever written goes at once.</summary>
    internal static async Task<IResult> Close(
        SignedIn me,
        DiaryClosings closings,
        PrivateDiary diary,
        Connections connections,
        IAccountNotices notices,
        CancellationToken stop
    )
    {
        if (await closings.Begin(me.Id, withAccount: false, stop) is not null)
        {
            await notices.Note(me.Id, AccountEvent.DiaryClosing, CancellationToken.None);
            return TypedResults.LocalRedirect(DiaryAddresses.Closing);
        }
        await diary.Close(me.Id, stop);
        await connections.EmptyLog(CancellationToken.None);
        await notices.Note(me.Id, AccountEvent.DiaryClosed, CancellationToken.None);
        return TypedResults.LocalRedirect($"{DiaryAddresses.Lock}?said={DiaryConfirmations.Closed}");
    }

    private static async Task<IResult> Show(
        SignedIn me,
        DiaryClosings closings,
        TimeProvider clock,
        HttpContext http,
        CancellationToken stop
    ) =>
        await closings.Find(me.Id, stop) is { } closing
            ? Page.Of<ClosingPage>(http, new ClosingModel(closing, closing.CanBeTakenBackAt(clock.GetUtcNow())))
            : TypedResults.LocalRedirect(DiaryAddresses.Diary);

    private static async Task<IResult> TakeBack(SignedIn me, DiaryClosings closings, IAccountNotices notices, CancellationToken stop)
    {
        if (!await closings.TakeBack(me.Id, stop))
        {
            return TypedResults.LocalRedirect(DiaryAddresses.Closing);
        }
        await notices.Note(me.Id, AccountEvent.ClosingTakenBack, CancellationToken.None);
        return TypedResults.LocalRedirect(DiaryAddresses.Saying(DiaryConfirmations.TakenBack));
    }
}

/// <summary>A diary that is closing.</summary>
/// <param name="CanBeTakenBack">Its days have not passed yet.</param>
public sealed record ClosingModel(DiaryClosing Closing, bool CanBeTakenBack);
