using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Diary;

[Collection<SiteOfDiaries>]
public sealed class SearchTests(RunningSite site)
{
    [Fact]
    public async Task Every_word_I_wrote_can_be_found_and_stands_in_no_address()
    {
        var robin = await site.Join();
        await Write(robin, "Hoping is not a plan");
        await Write(robin, "Reading it as she would");
        await robin.Open("/diary");
        await robin.Submit(form => form.Fill("words", "PLAN hoping"), "/diary/searches");
        Assert.Equal("/diary/searches", robin.Address);
        Assert.Contains("One entry.", robin.Text, StringComparison.Ordinal);
        Assert.Contains("Hoping is not a plan", robin.Page.GetElementById("found")?.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Reading it", robin.Page.GetElementById("found")?.TextContent, StringComparison.Ordinal);
        await robin.Submit(form => form.Fill("words", "rain"), "/diary/searches");
        Assert.Contains("Nothing like that in your diary.", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_and_a_deletion_are_found_as_they_are_now()
    {
        var robin = await site.Join();
        var entry = await Write(robin, "First words");
        await robin.Open($"{entry}/change");
        await robin.Submit(form => form.Fill("learnt", "Better words"), entry);
        Assert.Equal("Nothing like that in your diary.", await Found(robin, "first"));
        Assert.Equal("One entry.", await Found(robin, "better"));
        await robin.Open($"{entry}/delete");
        await robin.Submit(action: $"{entry}/deletions");
        await Write(robin, "Another");
        Assert.Equal("Nothing like that in your diary.", await Found(robin, "better"));
    }

    [Fact]
    public async Task Nobody_finds_what_another_wrote()
    {
        await Write(await site.Join(), "Quillwort");
        var kim = await site.Join("Kim Lee");
        await Write(kim, "Bramble");
        Assert.Equal("Nothing like that in your diary.", await Found(kim, "quillwort"));
    }

    [Fact]
    public async Task What_is_due_stands_on_my_diary_and_my_home_page_and_on_nobody_elses()
    {
        var robin = await site.Join();
        await robin.Open("/diary/new");
        await robin.Submit(
            form =>
                form.Fill("learnt", "A thought")
                    .Fill("what-1", "Ring the school nurse")
                    .Fill("tell-1", "Moira")
                    .Fill("return-1", $"{DateTime.UtcNow:yyyy-MM-dd}"),
            "/diary"
        );
        var entry = robin.Address;
        await robin.Open("/diary");
        Assert.Contains("Actions due", robin.Text, StringComparison.Ordinal);
        await robin.Open("/");
        Assert.Equal(entry, robin.Page.QuerySelector(".due a")?.GetAttribute("href"));
        Assert.DoesNotContain("Ring the school nurse", (await (await site.Join("Kim Lee")).Open("/")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ring the school nurse", (await site.Visit().Open("/")).Text, StringComparison.Ordinal);
        await robin.Open($"{entry}/change");
        await robin.Submit(form => form.Fill("done-1", "true"), entry);
        Assert.Null((await robin.Open("/")).Page.QuerySelector(".due"));
    }

    private static async Task<string> Write(Visitor visitor, string words)
    {
        await visitor.Open("/diary/new");
        await visitor.Submit(form => form.Fill("learnt", words), "/diary");
        return visitor.Address;
    }

    private static async Task<string?> Found(Visitor visitor, string words)
    {
        await visitor.Open("/diary");
        await visitor.Submit(form => form.Fill("words", words), "/diary/searches");
        return visitor.Page.QuerySelector(".found")?.TextContent;
    }
}
