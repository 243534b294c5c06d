using System.Net;
using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.MyLearning;

/// <summary>The one search: everything anybody may read, my own diary for me alone, and no word of it in an address.</summary>
[Collection<SiteOfStories>]
public sealed class SiteSearchTests(RunningSite site)
{
    [Fact]
    public async Task Everything_of_the_library_is_found_by_a_word_of_it_and_a_slip_is_forgiven()
    {
        var visitor = await Seek(site.Visit(), "cannot rol baby");

        Assert.StartsWith("/search/", visitor.Address, StringComparison.Ordinal);
        Assert.NotNull(visitor.Page.QuerySelector("#main a[href='/briefings/a-baby-who-cannot-roll']"));
        await Seek(visitor, "curiosty");
        Assert.Contains("was read as", visitor.Text, StringComparison.Ordinal);
        Assert.NotEmpty(visitor.Page.QuerySelectorAll("#main mark"));
    }

    [Fact]
    public async Task The_words_stand_in_no_address_and_the_page_can_be_returned_to()
    {
        var visitor = await Seek(site.Visit(), "quillwort shallows");
        var address = visitor.Address;
        Assert.DoesNotContain("quillwort", address, StringComparison.Ordinal);
        await visitor.Open("/briefings");

        await visitor.Open(address);

        Assert.Equal((HttpStatusCode.OK, "quillwort shallows"), (visitor.Status, visitor.Form("/search")["words"]));
        Assert.DoesNotContain(visitor.Cookies, cookie => cookie.Value.Contains("quillwort", StringComparison.Ordinal));
        var stranger = await site.Visit().Open(address);
        Assert.Contains("not kept any more", stranger.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("quillwort", stranger.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task My_diary_is_found_by_me_alone_and_not_after_I_left()
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        var robin = await site.Visit().Register("Robin Ash", email);
        await robin.Open("/diary/new");
        await robin.Submit(form => form.Fill("learnt", "The quillwort by the gate was mine to ask about."));
        await Seek(robin, "quillwort");
        var address = robin.Address;
        Assert.Contains("Only you see these.", robin.Text, StringComparison.Ordinal);
        Assert.NotEmpty(robin.Page.QuerySelectorAll("section[aria-labelledby=found-diary] a"));

        Assert.DoesNotContain(
            "Only you see",
            (await Seek(await site.Visit().Register("Kim Lee", $"{Guid.NewGuid():N}@example.org"), "quillwort")).Text.Split(
                "Search everything"
            )[0],
            StringComparison.Ordinal
        );
        await robin.SignOut();
        await robin.Open(address);
        Assert.Contains("not kept any more", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_are_narrowed_by_their_address_and_shown_whole_in_one_press()
    {
        var visitor = await site.Visit().Open("/scenarios?age=baby");
        var some = visitor.Page.QuerySelectorAll(".shelf-item").Length;
        Assert.Contains($"{some} of", visitor.Page.QuerySelector("#left")!.TextContent, StringComparison.Ordinal);
        await visitor.Open(visitor.Page.QuerySelector("#left a")!.GetAttribute("href")!);
        Assert.True(visitor.Page.QuerySelectorAll(".shelf-item").Length > some);

        await visitor.Open("/briefings/less");
        await visitor.Submit(action: "/briefings/less/readings");
        await visitor.Open("/briefings?done=yes&theme=nonsense");
        Assert.Equal(["/briefings/less"], visitor.Page.QuerySelectorAll(".shelf-item a").Select(link => link.GetAttribute("href")));
        await visitor.Open("/briefings?done=no");
        Assert.Null(visitor.Page.QuerySelector(".shelf-item a[href='/briefings/less']"));
    }

    [Fact]
    public async Task Briefings_for_a_role_come_first_then_those_for_everybody_and_those_for_others_alone_are_left_out()
    {
        var visitor = await site.Visit().Open("/briefings?role=nursery");
        var shown = visitor
            .Page.QuerySelectorAll(".shelf-item a")
            .Select(link => link.GetAttribute("href")!["/briefings/".Length..])
            .ToList();
        var briefings = site.Get<BriefingCatalogue>();

        Assert.Contains("strategy-discussions", shown);
        Assert.Contains("less", shown);
        Assert.DoesNotContain("was-not-brought", shown);
        var first = shown.TakeWhile(slug => briefings.Find(slug)!.Roles.Count > 0).Count();
        Assert.InRange(first, 1, shown.Count - 1);
        Assert.All(shown.Skip(first), slug => Assert.Empty(briefings.Find(slug)!.Roles));
        await visitor.Open("/briefings?age=baby");
        Assert.Equal(
            ["a-baby-who-cannot-roll", "learning-from-baby-f"],
            visitor
                .Page.QuerySelectorAll(".shelf-item a")
                .Take(2)
                .Select(link => link.GetAttribute("href")!["/briefings/".Length..])
                .Order()
        );
        Assert.DoesNotContain("Capacity at 16", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_has_few_scenarios_for_their_role_sees_how_many_and_finds_the_others_below()
    {
        var visitor = await site.Visit().Open("/scenarios");
        var all = visitor.Page.QuerySelectorAll(".shelf-item").Length;
        var nursery = visitor.Page.QuerySelectorAll("select[name=role] option").Single(one => one.GetAttribute("value") == "nursery");
        Assert.Matches(@"^Nursery \([0-9]+\)$", nursery.TextContent);

        await visitor.Open("/scenarios?role=nursery");

        var shelves = visitor.Page.QuerySelectorAll(".shelf");
        Assert.Equal(2, shelves.Length);
        Assert.Equal($"Nursery ({shelves[0].ChildElementCount})", nursery.TextContent);
        Assert.Equal(all, shelves.Sum(shelf => shelf.ChildElementCount));
        Assert.Contains("You can also play these", visitor.Text, StringComparison.Ordinal);
        await visitor.Open("/scenarios?age=baby");
        Assert.Null(visitor.Page.GetElementById("also"));
    }

    private static async Task<Visitor> Seek(Visitor visitor, string words)
    {
        await visitor.Open("/search");
        return await visitor.Submit(form => form.Fill("words", words), "/search");
    }
}
