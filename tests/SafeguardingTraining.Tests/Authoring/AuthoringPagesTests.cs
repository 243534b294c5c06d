using System.Net;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Authoring;

[Collection<SiteOfStories>]
public sealed class AuthoringPagesTests(RunningSite site)
{
    private const string Slug = "dear-nia";

    [Fact]
    public async Task The_list_names_every_scenario_and_leads_to_each()
    {
        var author = await site.Visit().Open("/authoring");

        Assert.Equal("Scenarios to write", author.Heading);
        Assert.NotNull(author.Page.QuerySelector($"a[href='/authoring/{Slug}']"));
        Assert.Equal("/authoring/readings", author.Page.QuerySelector("[data-follow]")!.GetAttribute("data-follow"));
    }

    [Fact]
    public async Task A_scenario_shows_its_map_its_lengths_and_its_source_with_the_lines_that_are_read()
    {
        var author = await site.Visit().Open($"/authoring/{Slug}");

        Assert.Equal("Dear Nia", author.Heading);
        var card = Assert.Single(author.Page.QuerySelectorAll("svg.map a"), link =>
            link.GetAttribute("href") == $"/authoring/{Slug}/preview?at=placement_breakdown"
        );
        Assert.Contains("come past 300 times", card.QuerySelector("title")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("of 100 paths", author.Text, StringComparison.Ordinal);
        Assert.NotNull(author.Page.QuerySelector("svg.map .map__way[data-from=eleven_minutes][data-to=placement_breakdown]"));
        Assert.NotNull(author.Page.QuerySelector("tr#story-ink-1"));
        Assert.Contains(author.Page.QuerySelectorAll("td.source__heat.heat-4"), cell => cell.TextContent == "300");
        Assert.Contains("paths walked at random", author.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trying_a_story_goes_on_by_links_and_one_step_back()
    {
        var author = await site.Visit().Open($"/authoring/{Slug}/preview?at=placement_breakdown&role=teacher");
        var first = author.Text;

        await author.Open(author.Page.QuerySelector(".preview__ways a")!.GetAttribute("href")!);
        Assert.Contains("Picked:", author.Text, StringComparison.Ordinal);
        Assert.Contains("# did:", author.Text, StringComparison.Ordinal);

        await author.Open(
            author.Page.QuerySelectorAll("main .actions a").Single(link => link.TextContent == "One step back").GetAttribute("href")!
        );
        Assert.Equal(first, author.Text);
    }

    [Fact]
    public async Task Values_and_pieces_are_those_the_author_asked_for()
    {
        var author = await site.Visit().Open($"/authoring/{Slug}/preview?at=weeks&v-funny=1&v-found=4&held=photo");

        Assert.Contains("The story ends here", author.Text, StringComparison.Ordinal);
        Assert.Contains("# ending: good", author.Text, StringComparison.Ordinal);
        Assert.Contains("Three on a wall", author.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pick_that_is_no_longer_on_offer_ends_the_replay_there_and_says_so()
    {
        var author = await site.Visit().Open($"/authoring/{Slug}/preview?at=placement_breakdown&picks=0-00000000");

        Assert.Equal(HttpStatusCode.OK, author.Status);
        Assert.Contains("The way has changed before the option you took next", author.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?at=nowhere", "no place called nowhere")]
    [InlineData("?v-note=many", "no such value for note")]
    public async Task What_cannot_be_done_is_said(string query, string said) =>
        Assert.Contains(said, (await site.Visit().Open($"/authoring/{Slug}/preview{query}")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Nothing_tried_is_kept_and_attempts_are_counted_by_version()
    {
        var author = await site.Visit().Open($"/authoring/eight-three-and-six");
        Assert.Contains("Nobody has begun it yet.", author.Text, StringComparison.Ordinal);

        var learner = await site.Visit().Open("/scenarios/eight-three-and-six");
        await learner.Submit(form => form.Fill("role", learner.Page.QuerySelector("input[name=role]")!.GetAttribute("value")!));

        await author.Open($"/authoring/eight-three-and-six");
        Assert.Contains("1 attempt on the version that stands here now", author.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_code_is_explained_on_a_page()
    {
        var author = await site.Visit().Open("/authoring/codes");

        Assert.All(SafeguardingTraining.Scenarios.Rule.All, rule => Assert.NotNull(author.Page.GetElementById(rule.Code)));
    }

    [Theory]
    [InlineData("/authoring/no-such-scenario")]
    [InlineData("/authoring/no-such-scenario/preview")]
    public async Task What_is_not_there_is_not_found(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Open(address)).Status);

    [Theory]
    [InlineData("/authoring")]
    [InlineData("/authoring/codes")]
    [InlineData("/authoring/states")]
    [InlineData("/authoring/dear-nia")]
    [InlineData("/authoring/dear-nia/preview")]
    public async Task Elsewhere_than_in_Development_these_pages_are_there_for_authors_only(string address)
    {
        await using var production = new RunningSite { Environment = "Production" };

        Assert.Equal(HttpStatusCode.NotFound, (await production.Visit().Open(address)).Status);
    }
}
