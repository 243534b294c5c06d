using System.Net;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Diary;

[Collection<SiteOfDiaries>]
public sealed class ReadBackDictionaryTests(RunningSite site)
{
    private const string Unfair = "The family is hard to reach. I rang Hannah Whitlock on 01632 960 117.";

    [Fact]
    public async Task Every_field_with_words_comes_back_marked_and_no_entry_is_kept()
    {
        var visitor = await ReadBack(Unfair, "Why is he so hostile?");

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Equal(["hard to reach", "hostile"], visitor.Page.QuerySelectorAll(".back mark").Select(mark => mark.TextContent));
        Assert.Equal(Unfair, visitor.Form()["learnt"]);
        Assert.Empty((await visitor.Open("/diary")).Page.QuerySelectorAll("main article"));
    }

    [Fact]
    public async Task A_family_that_could_be_recognised_is_a_gentle_warning_with_what_it_cannot_notice()
    {
        var warning = (await ReadBack(Unfair, "")).Page.QuerySelector(".gentle")!.TextContent;

        Assert.Contains("Hannah Whitlock", warning, StringComparison.Ordinal);
        Assert.Contains("01632 960 117", warning, StringComparison.Ordinal);
        Assert.Contains("It cannot notice", warning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_warning_never_stands_in_the_way_and_is_said_again_once_it_is_kept()
    {
        var visitor = await ReadBack(Unfair, "");

        await visitor.Submit(visitor.Form().To("/diary"));

        Assert.StartsWith("/diary/", visitor.Address, StringComparison.Ordinal);
        Assert.Contains("Could somebody be recognised?", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_suggestion_is_put_into_its_own_field_and_everything_else_stays()
    {
        var visitor = await ReadBack(Unfair, "Who told the victim?");
        var offer = visitor
            .Page.QuerySelectorAll("button.sug__offer")
            .First(button => button.GetAttribute("value")!.StartsWith("questions:", StringComparison.Ordinal));

        await visitor.Submit(visitor.Form().Fill("use", offer.GetAttribute("value")!).To("/diary/words"));

        Assert.StartsWith("Who told [the person]?", visitor.Form()["questions"], StringComparison.Ordinal);
        Assert.Equal(Unfair, visitor.Form()["learnt"]);
        Assert.Equal("Ring back", visitor.Form()["title"]);
    }

    [Fact]
    public async Task An_entry_that_is_being_changed_stays_that_entry()
    {
        var visitor = await ReadBack("Ring back.", "");
        await visitor.Submit(visitor.Form().To("/diary"));
        var entry = visitor.Address;
        await visitor.Open($"{entry}/change");

        await visitor.Submit(visitor.Form().Fill("learnt", Unfair).Fill("read", "1").To("/diary/words"));
        Assert.Equal(entry, visitor.Form().Action);
        await visitor.Submit(visitor.Form());

        Assert.Equal(entry, visitor.Address);
        Assert.Contains("hard to reach", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_log_and_no_address_says_what_was_read_back()
    {
        var visitor = await ReadBack("A wombat-coloured, hard to reach family.", "");

        Assert.Matches("^/diary/drafts/[0-9a-f-]{36}/words$", visitor.Address);
        Assert.DoesNotContain(site.Log.Lines, line => line.Contains("wombat", StringComparison.Ordinal));
        Assert.Equal("/diary/new", (await visitor.Open("/diary/words")).Address);
    }

    [Fact]
    public async Task The_page_can_be_returned_to_with_every_word_and_what_was_meant()
    {
        var visitor = await ReadBack(Unfair, "Why is he so hostile?");
        var keep = visitor.Page.QuerySelector("button[name=keep]")!;
        await visitor.Submit(visitor.Form().Fill("keep", keep.GetAttribute("value")!).To("/diary/words"));
        var address = visitor.Address;
        await visitor.Open("/help");

        await visitor.Open(address);

        Assert.Equal(address, visitor.Address);
        Assert.Equal(Unfair, visitor.Form()["learnt"]);
        Assert.Equal("Why is he so hostile?", visitor.Form()["questions"]);
        Assert.Equal(["hostile"], visitor.Page.QuerySelectorAll(".back mark").Select(mark => mark.TextContent));
    }

    [Fact]
    public async Task Once_the_entry_is_kept_going_back_to_it_leads_to_the_diary_and_leaves_no_unfinished_page()
    {
        var visitor = await ReadBack(Unfair, "");
        var address = visitor.Address;
        await visitor.Submit(visitor.Form().To("/diary"));

        await visitor.Open(address);

        Assert.Equal("/diary", visitor.Address);
        Assert.Empty(visitor.Page.QuerySelectorAll("a[href^='/diary/drafts/']"));
    }

    [Fact]
    public async Task Two_tabs_never_mix_their_words()
    {
        var one = await site.Join();
        await one.Open("/diary/new");
        var two = one.NewTab();
        await two.Open("/diary/new");
        await one.Submit(one.Form().Fill("learnt", "The family is hard to reach.").Fill("read", "1").To("/diary/words"));
        await two.Submit(two.Form().Fill("learnt", "He was hostile.").Fill("read", "1").To("/diary/words"));

        await one.Open(one.Address);
        await two.Open(two.Address);

        Assert.NotEqual(one.Address, two.Address);
        Assert.Equal("The family is hard to reach.", one.Form()["learnt"]);
        Assert.Equal("He was hostile.", two.Form()["learnt"]);
    }

    [Fact]
    public async Task One_page_open_in_two_tabs_keeps_the_words_of_both()
    {
        var one = await site.Join();
        await one.Open("/diary/new");
        var same = one.Form();
        await one.Submit(same.Fill("learnt", "The family is hard to reach.").Fill("read", "1").To("/diary/words"));
        var first = one.Address;
        await one.Submit(same.Fill("learnt", "He was hostile.").To("/diary/words"));

        Assert.Equal("He was hostile.", one.Form()["learnt"]);
        Assert.Equal("The family is hard to reach.", (await one.Open(first)).Form()["learnt"]);
    }

    [Fact]
    public async Task A_page_with_room_for_another_action_can_be_returned_to()
    {
        var visitor = await (await site.Join()).Open("/diary/new");
        await visitor.Submit(visitor.Form().Fill("learnt", "Ring back.").Fill("what-1", "Ring").Fill("another-action", "1"));
        var address = visitor.Address;

        Assert.StartsWith("/diary/drafts/", address, StringComparison.Ordinal);
        await visitor.Open(address);
        Assert.Equal("Ring", visitor.Form()["what-1"]);
        Assert.Equal("", visitor.Form()["what-2"]);
    }

    [Fact]
    public async Task With_no_room_for_one_more_unfinished_page_the_words_come_back_all_the_same()
    {
        await using var small = new RunningSite().With("Quotas:DiaryDrafts", "1");
        var visitor = await small.Join();
        foreach (var words in (string[])["The family is hard to reach.", "He was hostile."])
        {
            await visitor.Open("/diary/new");
            await visitor.Submit(visitor.Form().Fill("learnt", words).Fill("read", "1").To("/diary/words"));
            Assert.Equal(words, visitor.Form()["learnt"]);
            Assert.Single(visitor.Page.QuerySelectorAll(".back mark"));
        }
    }

    [Fact]
    public async Task A_guest_is_asked_to_sign_in()
    {
        var visitor = await site.Visit().Open("/diary/words");

        Assert.StartsWith("/account/sign-in", visitor.Address, StringComparison.Ordinal);
    }

    private async Task<Visitor> ReadBack(string learnt, string questions)
    {
        var visitor = await (await site.Join()).Open("/diary/new");
        return await visitor.Submit(
            visitor
                .Form()
                .Fill("title", "Ring back")
                .Fill("learnt", learnt)
                .Fill("questions", questions)
                .Fill("read", "1")
                .To("/diary/words")
        );
    }
}
