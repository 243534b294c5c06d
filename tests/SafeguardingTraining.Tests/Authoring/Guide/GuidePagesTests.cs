using System.Net;
using AngleSharp.Dom;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Authoring.Guide;

/// <summary>Somebody who has only used Word, with the guide open.</summary>
public sealed class GuidePagesTests : IAsyncLifetime
{
    private const string Lesson = "/authoring/guide/an-option";
    private readonly RunningSite site = new() { Environment = "Production" };
    private Visitor author = null!;

    public async ValueTask InitializeAsync() => author = await site.Join("Robin Ash", Roles.Author);

    public async ValueTask DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task A_story_is_played_below_its_box_and_what_was_typed_stays()
    {
        await author.Open(Lesson);
        await author.Submit(
            form => form.Fill("text", "Toast.\n* [Ask him.]\n    \"Later.\" # speaker: Bram\n- -> END\n"),
            $"{Lesson}#play"
        );
        Assert.Equal(HttpStatusCode.OK, author.Status);
        Assert.Contains("\"Later.\"", author.Page.QuerySelector("#text")!.TextContent, StringComparison.Ordinal);
        var way = author.Page.QuerySelector(".guide__way")!;
        Assert.Equal("Ask him.", way.TextContent.Trim());
        await author.Submit(form => form.Fill("picks", way.GetAttribute("value")!), $"{Lesson}#play");
        Assert.Contains("You picked: Ask him.", author.Text, StringComparison.Ordinal);
        Assert.Contains("The story ends here.", author.Text, StringComparison.Ordinal);
        Assert.Equal("Bram", author.Page.QuerySelector(".guide__name")!.TextContent);
    }

    [Fact]
    public async Task A_slip_stands_next_to_the_box_with_what_was_typed()
    {
        await author.Open(Lesson);
        await author.Submit(form => form.Fill("text", "-> breakfats\n=== breakfast\nToast.\n-> END\n"), $"{Lesson}#play");
        Assert.Equal(HttpStatusCode.BadRequest, author.Status);
        Assert.Contains("No scene is called breakfats", author.Page.QuerySelector("#text-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("breakfats", author.Page.QuerySelector("#text")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_link_of_the_guide_leads_somewhere()
    {
        await author.Open("/authoring/guide");
        var pages = author.Page.QuerySelectorAll(".guide__contents a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(12, pages.Count);
        var seen = new HashSet<string>();
        foreach (var page in pages.Prepend("/authoring/guide").Append("/authoring/codes"))
        {
            await author.Open(page);
            Assert.Equal(HttpStatusCode.OK, author.Status);
            seen.UnionWith(author.Page.QuerySelectorAll("main a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]));
        }
        foreach (var address in seen)
        {
            using var answer = await author.Get(address);
            Assert.True(answer.IsSuccessStatusCode, $"{address} {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Somebody_who_is_no_author_does_not_find_it()
    {
        var other = await site.Join("Iris Vale");
        Assert.Equal(HttpStatusCode.NotFound, (await other.Open(Lesson)).Status);
    }
}
