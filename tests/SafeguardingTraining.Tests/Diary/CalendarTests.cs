using System.Net;
using Ical.Net;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Calendar;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Diary;

[Collection<SiteOfDiaries>]
public sealed class CalendarTests(RunningSite site)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_calendar_learns_the_days_and_no_word()
    {
        var robin = await WithAction();
        var address = await Made(robin);
        var text = await Read(site.Visit(), address);

        var day = Assert.Single(Calendar.Load(text)!.Events);
        Assert.Equal(new DateOnly(2026, 12, 20), day.Start!.Date);
        Assert.True(day.IsAllDay);
        Assert.Equal("2 things to come back to", day.Summary);
        Assert.Equal("/diary", day.Url!.AbsolutePath);
        Assert.Equal(("PRIVATE", "TRANSPARENT"), (day.Class, day.Transparency));
        foreach (var word in new[] { "nurse", "Moira", "Quiet", "Read" })
        {
            Assert.DoesNotContain(word, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_renewed_address_closes_the_old_one_and_a_stopped_one_shows_nothing()
    {
        var robin = await WithAction();
        var first = await Made(robin);
        await robin.Submit(action: "/diary/calendars");
        var second = AddressOn(robin);
        Assert.NotEqual(first, second);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Open(first)).Status);
        Assert.Equal(HttpStatusCode.OK, (await site.Visit().Open(second)).Status);
        await robin.Submit(robin.Form("/diary/calendars").To("/diary/calendars/deletions"));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Open(second)).Status);
        await robin.Submit(action: "/diary/calendars");
        Assert.Equal(HttpStatusCode.OK, (await site.Visit().Open(AddressOn(robin))).Status);
    }

    [Fact]
    public async Task A_calendar_reads_it_while_its_owner_is_away_and_it_follows_every_change_of_the_diary()
    {
        var robin = await WithAction();
        var entry = robin.Address;
        var address = await Made(robin);
        await robin.Open($"{entry}/change");
        await robin.Submit(form => form.Forge("done-1", "true"), entry);
        Assert.Contains("One thing to come back to", await Read(site.Visit(), address), StringComparison.Ordinal);
        await robin.Open($"{entry}/delete");
        await robin.Submit(action: $"{entry}/deletions");
        await robin.SignOut();

        Assert.Empty(Calendar.Load(await Read(site.Visit(), address))!.Events);
    }

    [Fact]
    public async Task A_damaged_page_of_days_is_written_over_and_holds_nobody_up()
    {
        await using var own = new RunningSite();
        var person = await own.WithDiary();
        var (store, calendars) = (own.Get<IDiaryStore>(), own.Get<DiaryCalendars>());
        await calendars.Renew(person, Stop);
        var (key, pages) = (await DiaryMove.Find(person, store, Stop))!.Value;
        var feed = pages.Single(page => page.Kind == PageKind.Feed);
        feed.Sealed[^1] ^= 1;
        await store.Put(key, pages, Stop);

        await calendars.Publish(person, Stop);

        var secret = (await own.Get<DiaryVault>().Open(person, Stop)).Calendar!.Secret;
        Assert.NotNull(await calendars.Read(person, secret, Stop));
    }

    [Theory]
    [InlineData("/diary/calendar/x.ics")]
    [InlineData("/diary/calendar/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics")]
    public async Task A_guessed_address_is_not_there(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Open(address)).Status);

    private async Task<Visitor> WithAction()
    {
        var robin = await site.Join();
        await robin.Open("/diary/new");
        await robin.Submit(
            form =>
                form.Fill("learnt", "Quiet")
                    .Fill("what-1", "Ring the nurse")
                    .Fill("tell-1", "Moira")
                    .Fill("return-1", "2026-12-20")
                    .Forge("another-action", "1"),
            "/diary"
        );
        await robin.Submit(form => form.Fill("what-2", "Read").Fill("return-2", "2026-12-20"), "/diary");
        return robin;
    }

    private static async Task<string> Made(Visitor visitor)
    {
        await visitor.Open("/diary/calendar");
        await visitor.Submit(action: "/diary/calendars");
        return AddressOn(visitor);
    }

    private static string AddressOn(Visitor visitor) => new Uri(visitor.Page.QuerySelector(".secret")?.TextContent ?? "").PathAndQuery;

    private static async Task<string> Read(Visitor visitor, string address)
    {
        await visitor.Open(address);
        Assert.Equal("text/calendar", visitor.Answer.Content.Headers.ContentType?.MediaType);
        return await visitor.Answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
