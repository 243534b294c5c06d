using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>Closing a diary for good.</summary>
internal static class CloseDiaryEndpoints
{
    internal static void MapClosing(this RouteGroupBuilder diary)
    {
        diary.MapGet(DiaryAddresses.Close, (HttpContext http) => Page.Of<CloseDiaryPage>(http)).NeedsRecentProof();
        diary.MapPost(DiaryAddresses.Closings, Close).NeedsRecentProof(DiaryAddresses.Close);
        diary.MapBack(DiaryAddresses.Closings, DiaryAddresses.Close);
    }

    private static async Task<IResult> Close(
        SignedIn me,
        PrivateDiary diary,
        Connections connections,
        IAccountNotices notices,
        CancellationToken stop
    )
    {
        await diary.Close(me.Id, stop);
        await connections.EmptyLog(CancellationToken.None);
        await notices.Note(me.Id, AccountEvent.DiaryClosed, CancellationToken.None);
        return TypedResults.LocalRedirect($"{DiaryAddresses.Lock}?said={DiaryConfirmations.Closed}");
    }
}
