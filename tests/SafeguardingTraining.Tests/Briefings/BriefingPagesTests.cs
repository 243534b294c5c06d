using System.Net;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Briefings;

[Collection<SiteOfStories>]
public sealed class BriefingPagesTests(RunningSite site)
{
    [Fact]
    public async Task The_contents_page_leads_to_every_briefing()
    {
        var visitor = await site.Visit().Open("/briefings");

        var addresses = visitor.Page.QuerySelectorAll(".shelf a").Select(link => link.GetAttribute("href"));
        var files = Directory
            .EnumerateFiles(Checkout.At("content", "briefings"), "*.md")
            .Select(path => $"/briefings/{Path.GetFileNameWithoutExtension(path)}");
        Assert.Equal(files.Order(), addresses.Order());
        Assert.Contains("7 minutes", visitor.Text);
    }

    [Fact]
    public async Task A_briefing_shows_its_text_its_points_and_where_it_comes_from()
    {
        var visitor = await site.Visit().Open("/briefings/less");

        Assert.Equal("LESS: listen, empathise, summarise, share", visitor.Heading);
        Assert.Equal(
            "Four small steps for the moment when somebody is shouting and you want to explain.",
            visitor.Page.QuerySelector(".lede")!.TextContent
        );
        Assert.Contains("Discuss in a team", visitor.Text);
        Assert.NotNull(visitor.Page.QuerySelector("main a[href='/practice-points/RL-07']"));
        Assert.NotNull(visitor.Page.QuerySelector("main a[href='/diary/new?briefing=less']"));
        var aside = visitor.Page.QuerySelector("aside")!.TextContent;
        Assert.Contains("Salford Safeguarding Children Partnership", aside);
        Assert.Contains("22 November 2027", aside);
        Assert.Contains("Check your local procedure", aside);
    }

    [Fact]
    public async Task A_briefing_that_is_not_there_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Open("/briefings/never-written")).Status);

    [Theory]
    [InlineData("/", "/briefings")]
    [InlineData("/practice-points", "/briefings")]
    [InlineData("/practice-points/RL-07", "/briefings/less")]
    public async Task Other_pages_lead_to_the_briefings(string from, string to) =>
        Assert.NotNull((await site.Visit().Open(from)).Page.QuerySelector($"main a[href='{to}']"));
}
