using System.Net;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Diary;

[Collection<SiteOfDiaries>]
public sealed class WritingTests(RunningSite site)
{
    [Fact]
    public async Task What_I_write_is_there_to_read_and_in_the_list()
    {
        var robin = await site.Join();
        await robin.Open("/diary/new");
        await robin.Submit(form =>
            form.Fill("learnt", "Two lines,\nand < & > signs")
                .Fill("questions", "Whose worry did I discount?")
                .Fill("what-1", "Ring Friday")
        );
        Assert.Matches("^/diary/[0-9a-f-]{36}$", robin.Address);
        Assert.Contains("Two lines, and < & > signs", robin.Text, StringComparison.Ordinal);
        Assert.Contains("Whose worry did I discount?", robin.Text, StringComparison.Ordinal);
        Assert.Contains("Ring Friday", robin.Text, StringComparison.Ordinal);
        var entry = robin.Address;
        await robin.Open("/diary");
        Assert.NotNull(robin.Page.QuerySelector($"a[href='{entry}']"));
    }

    [Fact]
    public async Task An_empty_page_is_refused_and_a_long_one_loses_nothing()
    {
        var robin = await site.Join();
        await robin.Open("/diary/new");
        await robin.Submit();
        Assert.Equal(HttpStatusCode.BadRequest, robin.Status);
        Assert.Contains("Write a few words first.", robin.Text, StringComparison.Ordinal);
        var text = new string('x', 25_000) + " the end";
        await robin.Submit(form => form.Fill("questions", text).Fill("what-1", "\nkept too"));
        Assert.Equal(HttpStatusCode.BadRequest, robin.Status);
        Assert.Equal((text, "kept too"), (robin.Form()["questions"], robin.Form()["what-1"]?.Trim()));
        await robin.Submit(form => form.Fill("questions", "Shorter"));
        Assert.Matches("^/diary/[0-9a-f-]{36}$", robin.Address);
    }

    [Fact]
    public async Task Twenty_thousand_characters_of_any_script_are_kept()
    {
        var robin = await site.Join();
        await robin.Open("/diary/new");
        var text = string.Concat(Enumerable.Repeat("児童の保護", 4000));
        await robin.Submit(form => form.Fill("learnt", text));
        Assert.Contains(text, robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sending_the_form_twice_keeps_one_entry()
    {
        var robin = await site.Join();
        await robin.Open("/diary/new");
        var form = robin.Form().Fill("learnt", "Once");
        var tabs = await Task.WhenAll(robin.NewTab().Submit(form), robin.NewTab().Submit(form), robin.NewTab().Submit(form));
        Assert.Single(tabs.Select(tab => tab.Address).Distinct());
        await robin.Open("/diary");
        Assert.Single(robin.Page.QuerySelectorAll("main article"));
    }

    [Fact]
    public async Task Going_back_and_sending_other_words_shows_both()
    {
        var robin = await site.Join();
        await robin.Open("/diary/new");
        var form = robin.Form();
        await robin.Submit(form.Fill("learnt", "The first words"));
        await robin.Submit(form.Fill("learnt", "The second words"));
        Assert.Equal(HttpStatusCode.Conflict, robin.Status);
        Assert.Contains("The first words", robin.Text, StringComparison.Ordinal);
        Assert.Equal("The second words", robin.Form()["learnt"]);
        await robin.Submit();
        Assert.Contains("The second words", robin.Text, StringComparison.Ordinal);
        await robin.Open("/diary");
        Assert.Single(robin.Page.QuerySelectorAll("main article"));
    }

    [Fact]
    public async Task A_page_that_stood_open_too_long_loses_nothing()
    {
        var robin = await site.Join();
        await robin.Open("/diary/new");
        var form = robin.Form().Fill("learnt", "Written\nover lunch").Fill("what-1", "Send \"it\" again");
        robin.Drop("form");
        await robin.Submit(form);
        Assert.Equal(HttpStatusCode.BadRequest, robin.Status);
        Assert.Equal(
            ("Written\nover lunch", "Send \"it\" again"),
            (robin.Form()["learnt"]?.ReplaceLineEndings("\n"), robin.Form()["what-1"])
        );
        await robin.Submit();
        Assert.Matches("^/diary/[0-9a-f-]{36}$", robin.Address);
        Assert.Contains("Written over lunch", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Someone_signed_out_while_writing_signs_in_elsewhere_and_sends_it_again()
    {
        var robin = site.Visit();
        await robin.Register("Robin", "robin.writes@example.org");
        await robin.Open("/diary/new");
        var form = robin.Form().Fill("learnt", "Written for an hour");
        robin.Drop("person");
        await robin.Submit(form);
        Assert.Equal(HttpStatusCode.Unauthorized, robin.Status);
        Assert.Equal("You had been signed out", robin.Heading);
        await robin.NewTab().SignIn("robin.writes@example.org");
        await robin.Submit();
        await robin.Submit();
        Assert.Contains("Written for an hour", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_shows_thirty_at_a_time()
    {
        var robin = await site.Join();
        for (var number = 1; number <= 32; number++)
        {
            await robin.Open("/diary/new");
            await robin.Submit(form => form.Fill("learnt", $"Entry number {number}."));
        }
        await robin.Open("/diary");
        Assert.Equal(30, robin.Page.QuerySelectorAll("main article").Length);
        Assert.Contains("Entry number 32.", robin.Page.QuerySelector("main article")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("/diary?page=2", robin.Page.QuerySelector("main a[rel=next]")?.GetAttribute("href"));
        await robin.Open("/diary?page=2");
        Assert.Equal(2, robin.Page.QuerySelectorAll("main article").Length);
    }
}
