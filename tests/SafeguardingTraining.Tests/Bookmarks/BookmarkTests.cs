using System.Net;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Bookmarks;

/// <summary>"Keep for later": mine alone, once, with me when I make an account, and mine to let go.</summary>
[Collection<SiteOfStories>]
public sealed class BookmarkTests(RunningSite site)
{
    [Theory]
    [InlineData("/briefings/less")]
    [InlineData("/scenarios/dear-nia")]
    [InlineData("/drills/who-leads")]
    [InlineData("/practice-points/PC-09")]
    public async Task Everything_to_learn_from_can_be_kept_from_its_page_and_let_go_from_the_list(string address)
    {
        var visitor = await site.Visit().Open(address);
        await visitor.Submit(action: "/bookmarks");
        Assert.Equal((HttpStatusCode.OK, address), (visitor.Status, visitor.Address));
        Assert.Contains("Kept in your list for later", visitor.Text, StringComparison.Ordinal);

        await visitor.Open("/bookmarks");
        Assert.NotNull(visitor.Page.QuerySelector($"main a[href='{address}']"));
        Assert.Null((await site.Visit().Open("/bookmarks")).Page.QuerySelector($"main a[href='{address}']"));

        await visitor.Submit(action: "/bookmarks/removals");
        Assert.Equal("/bookmarks", visitor.Address);
        Assert.Contains("Nothing yet.", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_guest_kept_goes_with_them_when_they_make_an_account()
    {
        var visitor = await site.Visit().Open("/briefings/less");
        await visitor.Submit(action: "/bookmarks");

        await visitor.Register("Robin Ash", $"{Guid.NewGuid():N}@example.org");

        Assert.NotNull((await visitor.Open("/bookmarks")).Page.QuerySelector("main a[href='/briefings/less']"));
    }

    [Theory]
    [InlineData("Briefing", "../account")]
    [InlineData("Briefing", "")]
    [InlineData("5", "less")]
    public async Task Nothing_else_can_be_kept(string kind, string slug)
    {
        var visitor = await site.Visit().Open("/briefings/less");

        await visitor.Submit(form => form.Forge("kind", kind).Forge("slug", slug), "/bookmarks");

        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }
}
