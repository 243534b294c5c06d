using SafeguardingTraining.Host.Features.Diary.Closing;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Diary;

/// <summary>Closing a diary, as its owner does it, and the days it waits.</summary>
internal static class ClosedDiaries
{
    public static async Task<Visitor> CloseDiary(this Visitor owner)
    {
        await owner.Open("/diary/close");
        return await owner.Submit(action: "/diary/closings");
    }

    /// <summary>Seven days and a little more, after which the site does what is due. Answers how many diaries it destroyed.</summary>
    public static Task<int> LetSevenDaysPass(this RunningSite site)
    {
        site.Clock.Advance(DiaryClosing.Wait + TimeSpan.FromMinutes(1));
        return site.Get<DiaryClosingSchedule>().Run(TestContext.Current.CancellationToken);
    }
}
