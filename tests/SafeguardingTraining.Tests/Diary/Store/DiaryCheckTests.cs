using System.Globalization;
using System.Security.Cryptography;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Diary.Store;

public sealed class DiaryCheckTests
{
    private const string Words = "What the kettle heard";

    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_damaged_page_is_counted_and_told_on_the_page_of_the_site_and_in_the_log_without_a_word_of_it()
    {
        await using var site = new RunningSite();
        Assert.SkipWhen(site.Get<DatabaseChoice>().IsPostgres, "There it is for the server to do.");
        var odile = await site.Join("Odile", Roles.Administrator);
        await odile.Open("/diary/new");
        await odile.Submit(form => form.Fill("learnt", Words));
        var whole = await site.Get<DiaryCheck>().Run(Stop);
        Assert.Equal((1, 0), (whole.Diaries, whole.Unreadable));
        Assert.Contains("all readable", (await odile.Open("/admin/site")).Text, StringComparison.Ordinal);
        var key = (await site.Get<IDiaryStore>().Keys(Guid.Empty, 1, Stop))[0];
        var stray = new SealedPage(key.Author, PageKind.Entry, Guid.NewGuid(), 1, RandomNumberGenerator.GetBytes(300))
        {
            Diary = key.Diary,
        };
        Assert.True(await site.Get<IDiaryStore>().Keep(stray, Stop));

        var damaged = await site.Get<DiaryCheck>().Run(Stop);

        Assert.Equal((whole.Pages + 1, 1), (damaged.Pages, damaged.Unreadable));
        Assert.Contains($"{damaged.Pages} pages, 1 could not be read", (await odile.Open("/admin/site")).Text, StringComparison.Ordinal);
        var said = $"1 of {damaged.Pages} pages of 1 diaries could not be read";
        Assert.Contains(site.Log.Lines, line => line.Contains(said, StringComparison.Ordinal));
        Assert.DoesNotContain(site.Log.Lines, line => line.Contains(Words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Diaries_are_read_when_the_site_has_started()
    {
        await using var site = new RunningSite();
        Assert.SkipWhen(site.Get<DatabaseChoice>().IsPostgres, "There it is for the server to do.");
        var check = site.Get<DiaryCheck>();
        await Eventually.IsSo(() => check.Last is not null, seconds: 20);
    }

    [Theory]
    [InlineData("2026-11-29T03:10:00Z", "2026-11-28T03:10:00Z", true)]
    [InlineData("2026-11-29T03:30:00Z", "2026-11-29T03:10:00Z", false)]
    [InlineData("2026-11-29T04:10:00Z", "2026-11-28T03:10:00Z", false)]
    [InlineData("2026-07-29T02:10:00Z", null, true)]
    public void And_once_in_every_night(string now, string? last, bool isDue) =>
        Assert.Equal(isDue, DiaryCheck.IsDue(Moment(now), last is null ? null : new DiaryCheckResult(Moment(last), 0, 0, 0)));

    private static DateTimeOffset Moment(string typed) => DateTimeOffset.Parse(typed, CultureInfo.InvariantCulture);
}
