using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Diary;

/// <summary>An entry that begins from a briefing or a practice point.</summary>
[Collection<SiteOfDiaries>]
public sealed class AfterBriefingTests(RunningSite site)
{
    [Fact]
    public async Task A_briefing_leads_to_a_page_that_knows_where_it_came_from()
    {
        var visitor = await site.Join();

        await visitor.Open("/diary/new?briefing=less");

        Assert.Equal("LESS: listen, empathise, summarise, share", visitor.Page.QuerySelector("input[name=title]")!.GetAttribute("value"));
        Assert.Equal("Briefing", visitor.Page.QuerySelector("select[name=source] option[selected]")!.GetAttribute("value"));
        Assert.Equal("7", visitor.Page.QuerySelector("input[name=minutes]")!.GetAttribute("value"));
        Assert.Equal(3, visitor.Page.QuerySelectorAll("[aria-labelledby=borrow] li").Length);
    }

    [Fact]
    public async Task What_was_kept_about_a_briefing_stands_among_what_I_have_done_without_a_word_of_it()
    {
        var visitor = await site.Join();
        await visitor.Open("/diary/new?briefing=less");
        await visitor.Submit(form => form.Fill("learnt", "I explain too soon."), "/diary");

        await visitor.Open("/done");

        Assert.Contains("After a briefing", visitor.Text);
        Assert.DoesNotContain("explain too soon", visitor.Text);
        Assert.Contains("Nothing yet", (await site.Visit().Open("/done")).Text);
    }

    [Fact]
    public async Task A_practice_point_lends_its_question()
    {
        var visitor = await site.Join();

        await visitor.Open("/diary/new?point=PC-09");

        Assert.NotNull(visitor.Page.QuerySelector("input[value='PC-09'][checked]"));
        Assert.Contains("When did I last build a chronology?", visitor.Page.QuerySelector("[aria-labelledby=borrow]")!.TextContent);
    }

    [Theory]
    [InlineData("?briefing=never-written")]
    [InlineData("?point=ZZ-99")]
    [InlineData("?briefing=%01&point=%22%3E")]
    public async Task A_link_to_something_that_is_not_there_is_a_blank_page(string query)
    {
        var visitor = await site.Join();

        await visitor.Open($"/diary/new{query}");

        Assert.Equal("Write an entry", visitor.Heading);
        Assert.Equal("", visitor.Page.QuerySelector("input[name=title]")!.GetAttribute("value") ?? "");
    }
}
