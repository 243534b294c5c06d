using System.Net;
using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Briefings;

/// <summary>Marking a briefing as read: mine alone, once, and mine to take back.</summary>
[Collection<SiteOfStories>]
public sealed class ReadingTests(RunningSite site)
{
    private const string Less = "/briefings/less";
    private const string Mark = "/briefings/less/readings";
    private const string Unmark = "/briefings/less/readings/deletions";

    [Fact]
    public async Task A_briefing_marked_as_read_says_so_everywhere_it_stands()
    {
        var visitor = await Reads(site.Visit());

        Assert.Contains("You read it on", visitor.Page.QuerySelector("#read")!.TextContent);
        Assert.Contains(
            "You read it on",
            (await visitor.Open("/briefings")).Page.QuerySelector("li:has(a[href='/briefings/less'])")!.TextContent
        );
        Assert.NotNull((await visitor.Open("/done")).Page.QuerySelector("main a[href='/briefings/less']"));
        Assert.Contains("Read on", (await visitor.Open("/induction")).Page.QuerySelector("li:has(a[href='/briefings/less'])")!.TextContent);
    }

    [Fact]
    public async Task Marking_it_twice_marks_it_once()
    {
        var visitor = await site.Visit().Open(Less);
        var other = await visitor.NewTab().Open(Less);
        await visitor.Submit(action: Mark);

        await other.Submit(action: Mark);

        Assert.Equal(HttpStatusCode.OK, other.Status);
        Assert.Single((await other.Open("/done")).Page.QuerySelectorAll("main a[href='/briefings/less']"));
    }

    [Fact]
    public async Task A_mark_can_be_taken_back()
    {
        var visitor = await Reads(site.Visit());

        await visitor.Submit(action: Unmark);

        Assert.DoesNotContain("You read it on", visitor.Text);
        Assert.Contains("Nothing yet", (await visitor.Open("/done")).Text);
    }

    [Fact]
    public async Task A_mark_taken_back_is_no_learning_and_one_sent_again_another_day_counts_once()
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        var visitor = await Reads(await site.Visit().Register("Robin Ash", email));
        var person = await site.PersonAt(email);
        Assert.Single(await Learnt(person));
        var stale = await visitor.NewTab().Open(Less);
        await visitor.Submit(action: Unmark);
        Assert.Empty(await Learnt(person));

        await Reads(visitor);
        site.Clock.Advance(TimeSpan.FromDays(1));
        await stale.Submit(stale.Form(Unmark).To(Mark));

        Assert.Single(await Learnt(person));
    }

    [Fact]
    public async Task Nobody_else_sees_what_I_read()
    {
        await Reads(site.Visit());

        Assert.Contains("Nothing yet", (await site.Visit().Open("/done")).Text);
    }

    [Fact]
    public async Task What_a_guest_read_goes_with_them_when_they_make_an_account()
    {
        var visitor = await Reads(site.Visit());

        await visitor.Register("Robin Ash", $"{Guid.NewGuid():N}@example.org");

        Assert.NotNull((await visitor.Open("/done")).Page.QuerySelector("main a[href='/briefings/less']"));
    }

    [Fact]
    public async Task Who_had_read_it_already_under_their_own_name_keeps_one_mark()
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        var visitor = site.Visit();
        await visitor.Register("Robin Ash", email);
        await Reads(visitor);
        await visitor.SignOut();
        await Reads(visitor);

        await visitor.SignIn(email);

        Assert.Single((await visitor.Open("/done")).Page.QuerySelectorAll("main a[href='/briefings/less']"));
    }

    [Fact]
    public async Task Looking_at_a_briefing_leaves_no_cookie_and_no_trace() =>
        Assert.DoesNotContain((await site.Visit().Open(Less)).Cookies, cookie => cookie.Name.EndsWith("guest", StringComparison.Ordinal));

    [Theory]
    [InlineData(Mark)]
    [InlineData(Unmark)]
    public async Task The_address_of_a_form_leads_back_to_its_page(string address)
    {
        var visitor = await site.Visit().Open(address);

        Assert.Equal((HttpStatusCode.OK, Less), (visitor.Status, visitor.Address));
    }

    private async Task<IReadOnlyList<LearningFact>> Learnt(Guid person) =>
        (await site.Get<LearningStore>().Of(person, TestContext.Current.CancellationToken)).Facts;

    private static async Task<Visitor> Reads(Visitor visitor)
    {
        await visitor.Open(Less);
        return await visitor.Submit(action: Mark);
    }
}
