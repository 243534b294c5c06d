using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Features.PracticePoints;
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
        Assert.Matches("^/diary/found/[0-9a-f-]{36}$", robin.Address);
        Assert.Contains("One entry.", robin.Text, StringComparison.Ordinal);
        Assert.Contains("Hoping is not a plan", robin.Page.GetElementById("found")?.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Reading it", robin.Page.GetElementById("found")?.TextContent, StringComparison.Ordinal);
        await robin.Submit(form => form.Fill("words", "rain"), "/diary/searches");
        Assert.Contains("Nothing like that in your diary.", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_results_can_be_returned_to_refreshed_and_opened_from_the_history()
    {
        var robin = await site.Join();
        await Write(robin, "Hoping is not a plan");
        await Write(robin, "She seemed anxious");
        await Found(robin, "hoping");
        var first = robin.Address;
        await Found(robin, "anxios");
        var second = robin.Address;

        Assert.NotEqual(first, second);
        foreach (
            var (address, words, found) in new[] { (first, "hoping", "Hoping"), (second, "anxios", "anxious"), (first, "hoping", "Hoping") }
        )
        {
            await robin.Open(address);
            Assert.Equal(address, robin.Address);
            Assert.Equal(words, robin.Form("/diary/searches")["words"]);
            Assert.Equal(found, Assert.Single(robin.Page.QuerySelectorAll("#found mark")).TextContent);
        }
    }

    [Fact]
    public async Task What_was_looked_for_is_sealed_in_the_browser_and_gone_with_it()
    {
        var robin = await site.Join();
        await Write(robin, "Quillwort grows in the shallows");
        await Found(robin, "quillwort");
        var address = robin.Address;

        Assert.All(robin.Cookies, cookie => Assert.DoesNotContain("quillwort", Readable(cookie.Value), StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(site.Log.Lines, line => line.Contains("quillwort", StringComparison.OrdinalIgnoreCase));
        robin.Drop("looked");
        await robin.Open(address);
        Assert.Equal("/diary?said=search-gone", robin.Address);
    }

    [Fact]
    public async Task Signing_out_deletes_what_was_looked_for_from_the_browser()
    {
        var robin = await site.Join();
        await Write(robin, "Hoping is not a plan");
        await Found(robin, "hoping");
        Assert.Contains(robin.Cookies, cookie => cookie.Name.EndsWith("looked", StringComparison.Ordinal));

        await robin.SignOut();

        Assert.DoesNotContain(robin.Cookies, cookie => cookie.Name.EndsWith("looked", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Practice_points_to_narrow_by_stand_under_their_themes_in_the_order_of_the_catalogue()
    {
        var robin = await site.Join();
        await robin.Open("/diary/new");
        var themes = robin
            .Page.QuerySelectorAll("select[name=another-point] optgroup")
            .Select(theme => theme.GetAttribute("label")!)
            .ToList();
        Assert.Equal([.. site.Get<PracticePointCatalogue>().Groups.Select(group => group.Name)], themes);
        foreach (var point in (string[])["WN-01", "PC-09", "PC-02"])
        {
            await robin.Open("/diary/new");
            await robin.Submit(form => form.Fill("learnt", "A good deal").Fill("another-point", point), "/diary");
        }

        await robin.Open("/diary");

        var groups = robin.Page.QuerySelectorAll("select[name=point] optgroup");
        Assert.Equal(
            [.. themes.Where(groups.Select(one => one.GetAttribute("label")!).Contains)],
            groups.Select(one => one.GetAttribute("label")!)
        );
        var options = robin.Page.QuerySelectorAll("select[name=point] optgroup option");
        Assert.Equal(["PC-02", "PC-09", "WN-01"], options.Select(one => one.GetAttribute("value")!).Order());
        Assert.All(options, one => Assert.DoesNotContain(one.GetAttribute("value")!, one.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_cookie_of_what_was_looked_for_stays_small()
    {
        var robin = await site.Join();
        await Write(robin, "Hoping is not a plan");
        foreach (var number in Enumerable.Range(0, 8))
        {
            await Found(robin, $"{number} {new string('ß', 190)}");
        }

        Assert.InRange(robin.Cookies.Single(cookie => cookie.Name.EndsWith("looked", StringComparison.Ordinal)).Value.Length, 100, 2_400);
        await robin.Open(robin.Address);
        Assert.StartsWith("7 ", robin.Form("/diary/searches")["words"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_person_in_the_same_browser_finds_no_word_of_it()
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        var robin = await site.Visit().Register("Robin Ash", email);
        await Write(robin, "Quillwort");
        await Found(robin, "quillwort");
        var address = robin.Address;
        await robin.SignOut();
        var kim = await robin.Register("Kim Lee", $"{Guid.NewGuid():N}@example.org");
        await Write(kim, "Bramble");

        await kim.Open(address);

        Assert.Equal("/diary?said=search-gone", kim.Address);
        Assert.DoesNotContain("uillwort", kim.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_month_shows_its_entries_and_the_way_back_to_all()
    {
        var robin = await site.Join();
        await Write(robin, "Of today");
        await robin.Open("/diary/new");
        await robin.Submit(form => form.Fill("learnt", "Of long ago").Fill("on", "2023-05-04"), "/diary");
        await robin.Open("/diary");
        await robin.Open(robin.Page.QuerySelector("#months a[href='/diary?time=2023-05']")!.GetAttribute("href")!);

        Assert.Contains("May 2023. One entry.", robin.Text, StringComparison.Ordinal);
        Assert.Contains("Of long ago", robin.Page.GetElementById("found")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Of today", robin.Page.GetElementById("found")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_finds_words_of_a_diary_without_its_owner()
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        await Write(await site.Visit().Register("Robin Ash", email), "Quillwort");

        Assert.Empty(await site.Get<IDiary>().FindWords(await site.PersonAt(email), "quillwort", 5, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_change_and_a_deletion_are_found_as_they_are_now()
    {
        var robin = await site.Join();
        var entry = await Write(robin, "First words");
        await robin.Open($"{entry}/change");
        await robin.Submit(form => form.Fill("learnt", "Better words"), entry);
        Assert.StartsWith("Nothing like that in your diary.", await Found(robin, "first"), StringComparison.Ordinal);
        Assert.StartsWith("One entry.", await Found(robin, "better"), StringComparison.Ordinal);
        await robin.Open($"{entry}/delete");
        await robin.Submit(action: $"{entry}/deletions");
        await Write(robin, "Another");
        Assert.StartsWith("Nothing like that in your diary.", await Found(robin, "better"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_finds_what_another_wrote()
    {
        await Write(await site.Join(), "Quillwort");
        var kim = await site.Join("Kim Lee");
        await Write(kim, "Bramble");
        Assert.StartsWith("Nothing like that in your diary.", await Found(kim, "quillwort"), StringComparison.Ordinal);
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
        Assert.Contains("What you said you would do", robin.Text, StringComparison.Ordinal);
        await robin.Open("/");
        Assert.Equal(entry, robin.Page.QuerySelector(".act a")?.GetAttribute("href"));
        Assert.DoesNotContain("Ring the school nurse", (await (await site.Join("Kim Lee")).Open("/")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ring the school nurse", (await site.Visit().Open("/")).Text, StringComparison.Ordinal);
        await robin.Open($"{entry}/change");
        await robin.Submit(form => form.Fill("done-1", "true"), entry);
        Assert.Null((await robin.Open("/")).Page.QuerySelector(".act"));
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
        return visitor.Page.QuerySelector(".found")?.TextContent.Trim();
    }

    private static string Readable(string cookie) =>
        $"{cookie} {(System.Buffers.Text.Base64Url.IsValid(cookie) ? System.Text.Encoding.Latin1.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(cookie)) : "")}";
}
