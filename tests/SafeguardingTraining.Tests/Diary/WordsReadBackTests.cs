using System.Net;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Diary;

[Collection<SiteOfDiaries>]
public sealed class WordsReadBackTests(RunningSite site)
{
    private const string Unfair = "The family is hard to reach. I rang Hannah Whitlock on 01632 960 117.";

    [Fact]
    public async Task Every_field_with_words_comes_back_marked_and_nothing_is_kept()
    {
        var visitor = await ReadBack(Unfair, "Why is he so hostile?");

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Equal(["hard to reach", "hostile"], visitor.Page.QuerySelectorAll(".back mark").Select(mark => mark.TextContent));
        Assert.Equal(Unfair, visitor.Form()["learnt"]);
        Assert.Contains("The first page is empty", (await visitor.Open("/diary")).Text, StringComparison.Ordinal);
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

        Assert.Equal("/diary/words", visitor.Address);
        Assert.DoesNotContain(site.Log.Lines, line => line.Contains("wombat", StringComparison.Ordinal));
        Assert.Equal("/diary/new", (await visitor.Open("/diary/words")).Address);
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
