using System.Net;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Drills;

[Collection<SiteOfStories>]
public sealed class DrillPagesTests(RunningSite site)
{
    private const string Leads = "/drills/who-leads";
    private const string Item = $"{Leads}/three-early-helps";

    [Theory]
    [InlineData("/practice-points", "/drills")]
    [InlineData("/drills", "/drills/who-leads")]
    [InlineData("/practice-points/MA-06", "/drills/who-leads")]
    [InlineData("/drills/who-leads", "/practice-points/MA-06")]
    [InlineData("/drills/who-leads/end", "/diary/new?point=MA-06")]
    [InlineData("/briefings", "/drills")]
    public async Task One_page_leads_to_the_next(string from, string to) =>
        Assert.NotNull((await site.Visit().Open(from)).Page.QuerySelector($"main a[href='{to}']"));

    [Theory]
    [InlineData("/drills/never-written")]
    [InlineData("/drills/who-leads/never-written")]
    [InlineData("/drills/never-written/end")]
    [InlineData("/drills/who-leads/three-early-helps/elsewhere")]
    public async Task What_is_not_there_is_not_found(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Open(address)).Status);

    [Fact]
    public async Task A_guest_goes_through_a_drill_from_the_first_item_to_the_end()
    {
        var visitor = await site.Visit().Open(Leads);
        await visitor.Open(visitor.Page.QuerySelector("main a.govuk-button")!.GetAttribute("href")!);
        var items = 0;
        for (; visitor.Page.QuerySelector("main form") is not null && items < 10; items++)
        {
            await visitor.Submit(form => form.Fill("chosen", visitor.Page.QuerySelector("input[name=chosen]")!.GetAttribute("value")!));
            await visitor.Open(visitor.Page.QuerySelector("main .actions a")!.GetAttribute("href")!);
        }

        Assert.Equal(5, items);
        Assert.Equal($"{Leads}/end", visitor.Address);
    }

    [Fact]
    public async Task Every_way_says_what_it_opens_and_none_is_called_right_or_wrong()
    {
        var visitor = await Answered(Item, fits: false);

        Assert.Equal("There is another way to see it", visitor.Page.QuerySelector("main h2")!.TextContent);
        Assert.Equal(3, visitor.Page.QuerySelectorAll(".ways li").Length);
        Assert.Contains("We would begin here", visitor.Text, StringComparison.Ordinal);
        Assert.All(new[] { "correct", "wrong", "score", "failed" }, word =>
            Assert.DoesNotContain(word, visitor.Page.QuerySelector("h2")!.TextContent, StringComparison.OrdinalIgnoreCase)
        );
    }

    [Fact]
    public async Task Choosing_nothing_brings_the_item_back_with_a_sentence()
    {
        var visitor = await site.Visit().Open($"{Item}?left=nine-at-the-door");

        await visitor.Submit();

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Contains("Choose one first", visitor.Text, StringComparison.Ordinal);
        Assert.Equal("nine-at-the-door", visitor.Form()["left"]);
    }

    [Fact]
    public async Task Words_stand_beside_another_way_to_put_it_and_are_kept_nowhere()
    {
        var visitor = await (await site.Join()).Open("/drills/say-it-fairer/hard-to-reach");

        await visitor.Submit(form => form.Fill("written", "Samson is service resistant, in wombat-coloured shoes."));

        Assert.Contains("wombat-coloured", visitor.Page.QuerySelector(".fairer")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("We have offered only weekday mornings; Samson works nights.", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("NSPCC", visitor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Log.Lines, line => line.Contains("wombat", StringComparison.Ordinal));
        Assert.DoesNotContain(
            "wombat",
            await File.ReadAllTextAsync(
                Path.Combine(site.Folder, "safeguarding.db"),
                System.Text.Encoding.Latin1,
                TestContext.Current.CancellationToken
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Somebody_who_would_rather_not_write_may_look()
    {
        var visitor = await site.Visit().Open("/drills/dear-millie/the-row-at-tea");
        await visitor.Submit();
        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);

        await visitor.Submit(form => form.Fill("show", "1"));

        Assert.Contains("She sounded happy without me", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_with_an_account_finds_hard_is_offered_again_until_it_is_not()
    {
        var visitor = await site.Join();
        await Answer(await visitor.Open(Item), fits: false);
        Assert.NotNull((await visitor.Open("/drills")).Page.QuerySelector($"#again ~ ul a[href='{Item}']"));
        Assert.StartsWith(
            $"{Item}?left=",
            (await visitor.Open(Leads)).Page.QuerySelector("main a.govuk-button")!.GetAttribute("href"),
            StringComparison.Ordinal
        );

        await Answer(await visitor.Open(Item), fits: true);

        Assert.Null((await visitor.Open("/drills")).Page.QuerySelector("#again"));
    }

    [Fact]
    public async Task Asking_for_one_again_keeps_it_and_goes_on_to_the_next()
    {
        var visitor = await (await site.Join()).Open("/drills/dear-millie/hands-of-need?left=the-row-at-tea");
        await visitor.Submit(form => form.Fill("show", "1"));

        await visitor.Submit(action: "/drills/dear-millie/hands-of-need/repeats");

        Assert.Equal("/drills/dear-millie/the-row-at-tea", visitor.Address);
        Assert.NotNull((await visitor.Open("/drills")).Page.QuerySelector("#again ~ ul a[href='/drills/dear-millie/hands-of-need']"));
    }

    [Fact]
    public async Task A_double_press_and_a_refresh_are_one_answer()
    {
        var visitor = await (await site.Join()).Open(Item);
        var form = visitor.Form().Fill("chosen", ValueOf(visitor, fits: false));
        await visitor.Submit(form);
        await Answer(await visitor.Open(Item), fits: true);

        await visitor.Submit(form);

        Assert.Null((await visitor.Open("/drills")).Page.QuerySelector("#again"));
    }

    [Fact]
    public async Task What_one_person_finds_hard_nobody_else_sees_and_a_guest_leaves_no_trace()
    {
        var visitor = await site.Join();
        await Answer(await visitor.Open(Item), fits: false);
        var guest = await site.Visit().Open(Item);
        await Answer(guest, fits: false);

        Assert.Null((await (await site.Join()).Open("/drills")).Page.QuerySelector("#again"));
        Assert.Null((await guest.Open("/drills")).Page.QuerySelector("#again"));
    }

    [Fact]
    public async Task Going_back_to_an_answer_by_its_address_shows_the_item() =>
        Assert.Equal(Item, (await site.Visit().Open($"{Item}/answers")).Address);

    private async Task<Visitor> Answered(string item, bool fits) => await Answer(await site.Visit().Open(item), fits);

    private static Task<Visitor> Answer(Visitor visitor, bool fits) => visitor.Submit(form => form.Fill("chosen", ValueOf(visitor, fits)));

    // The fitting way of this item is the one that gathers the three at a table.
    private static string ValueOf(Visitor visitor, bool fits) =>
        visitor
            .Page.QuerySelectorAll("label")
            .First(label => label.TextContent.Contains("gather the three", StringComparison.Ordinal) == fits)
            .GetAttribute("for")!["chosen-".Length..];
}
