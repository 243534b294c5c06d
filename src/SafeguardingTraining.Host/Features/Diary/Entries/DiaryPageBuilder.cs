using SafeguardingTraining.Host.Features.Diary.Locks;
using SafeguardingTraining.Host.Features.Diary.Sharing;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>Lays out the page of a diary, with what stands beside the entries.</summary>
public sealed class DiaryPageBuilder(DiaryLocks locks, ShareService shares, ShareNotices notices, PracticePointCatalogue points)
{
    public async Task<DiaryModel> Build(OpenDiary diary, EntrySearch looking, int page, SignedIn me, CancellationToken stop)
    {
        var received = await shares.ReadableBy(me.Id, me.Today, stop);
        return DiaryModel.Of(diary, looking, page, me.Today, stop) with
        {
            Catalogue = points.Points,
            NeedsRecoveryCode = await locks.Find(me.Id, stop) is { HasRecoveryCode: false },
            Received = received,
            News =
            [
                .. DiaryForFeatures.NewsOf(await notices.Of(me.Id, stop), diary),
                .. received.Where(one => one.Answer == ShareAnswer.None).Select(DiaryForFeatures.OfferNews),
            ],
        };
    }
}
