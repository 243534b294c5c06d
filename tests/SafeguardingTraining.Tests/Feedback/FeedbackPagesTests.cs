using System.Net;
using SafeguardingTraining.Host.Features.Feedback;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Feedback;

/// <summary>"This felt wrong": a word to the authors, nameless unless its writer says otherwise.</summary>
[Collection<SiteOfStories>]
public sealed class FeedbackPagesTests(RunningSite site)
{
    private const string Briefing = "/briefings/less/feedback";

    [Fact]
    public async Task A_word_about_a_briefing_reaches_the_authors_without_a_name()
    {
        var words = Unique();
        var robin = await site.Visit().Register("Robin Ash", $"{Guid.NewGuid():N}@example.org");

        await (await robin.Open(Briefing)).Submit(form => form.Fill("words", words), Briefing);

        Assert.Contains("Your words are with the authors", robin.Text, StringComparison.Ordinal);
        var kept = await Kept(words);
        Assert.Null(kept.Person);
        Assert.Null(kept.Name);
        var author = await (await site.Join("Author", Roles.Author)).Open("/feedback");
        Assert.Contains(words, author.Text, StringComparison.Ordinal);
        var told = Assert.Single(author.Page.QuerySelectorAll("li:has(.as-typed)"), one =>
            one.TextContent.Contains(words, StringComparison.Ordinal)
        );
        Assert.Contains("without a name", told.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_stands_with_it_where_its_writer_lets_it()
    {
        var words = Unique();
        var robin = await site.Visit().Register("Robin Ash", $"{Guid.NewGuid():N}@example.org");

        await (await robin.Open(Briefing)).Submit(form => form.Fill("words", words).Fill("named", "true"), Briefing);

        Assert.Equal("Robin Ash", (await Kept(words)).Name);
    }

    [Fact]
    public async Task A_guest_has_no_name_to_give()
    {
        var guest = await site.Visit().Open(Briefing);

        Assert.Null(guest.Page.QuerySelector("#named"));
    }

    [Fact]
    public async Task A_word_about_a_scene_stands_at_its_line_for_the_author()
    {
        var words = Unique();
        var guest = await site.Visit().Open("/scenarios/dear-nia");
        await guest.Submit(
            form => form.Fill("role", guest.Page.QuerySelector("input[name=role]")!.GetAttribute("value")!),
            "/scenarios/dear-nia/playthroughs"
        );
        var scene = guest.Address;
        await guest.Open(guest.Page.QuerySelector(".felt-wrong a")!.GetAttribute("href")!);

        await guest.Submit(form => form.Fill("words", words), "/scenarios/dear-nia/feedback");

        Assert.Equal(scene, guest.Page.QuerySelector("main a.govuk-button")!.GetAttribute("href"));
        var author = await (await site.Join("Author", Roles.Author)).Open("/authoring/dear-nia");
        Assert.Contains(words, author.Page.QuerySelector(".source")!.TextContent, StringComparison.Ordinal);
        var place = author.Page.QuerySelector(".remarks a")!.GetAttribute("href")!;
        Assert.NotNull(author.Page.QuerySelector(place));
    }

    [Fact]
    public async Task Nothing_written_comes_back_with_a_sentence_at_the_field()
    {
        var guest = await site.Visit().Open(Briefing);

        await guest.Submit(form => form.Fill("words", " "), Briefing);

        Assert.Equal(HttpStatusCode.BadRequest, guest.Status);
        Assert.Contains("Write a word", guest.Page.QuerySelector("#words-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_too_long_comes_back_as_it_was_typed()
    {
        var guest = await site.Visit().Open(Briefing);
        var long_ = new string('a', Remark.LongestWords + 1);

        await guest.Submit(form => form.Fill("words", long_), Briefing);

        Assert.Equal(long_, guest.Page.QuerySelector("#words")!.TextContent.Trim());
    }

    [Fact]
    public async Task The_same_remark_sent_twice_is_kept_once()
    {
        var words = Unique();
        var guest = await site.Visit().Open(Briefing);
        var again = await guest.NewTab().Open(Briefing);
        var id = guest.Page.QuerySelector("input[name=id]")!.GetAttribute("value")!;

        await guest.Submit(form => form.Fill("words", words), Briefing);
        await again.Submit(form => form.Fill("words", words).Fill("id", id), Briefing);

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Single(await site.Get<FeedbackStore>().All(TestContext.Current.CancellationToken), remark => remark.Words == words);
    }

    [Theory]
    [InlineData("/briefings/no-such-briefing/feedback")]
    [InlineData("/scenarios/no-such-scenario/feedback")]
    [InlineData("/practice-points/ZZ-99/feedback")]
    public async Task About_nothing_there_is_nothing_to_say(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Open(address)).Status);

    [Fact]
    public async Task The_way_back_leads_to_no_other_site()
    {
        var guest = await site.Visit().Open("/feedback/sent?from=https://elsewhere.example/");

        Assert.Equal("/", guest.Page.QuerySelector("main a.govuk-button")!.GetAttribute("href"));
    }

    [Fact]
    public async Task An_author_puts_one_away_and_it_is_gone()
    {
        var words = Unique();
        var guest = await site.Visit().Open(Briefing);
        await guest.Submit(form => form.Fill("words", words), Briefing);
        var kept = await Kept(words);
        var author = await (await site.Join("Author", Roles.Author)).Open("/feedback");

        await author.Submit(action: $"/feedback/{kept.Id}/deletions");

        Assert.DoesNotContain(words, author.Text, StringComparison.Ordinal);
    }

    private async Task<Remark> Kept(string words) =>
        Assert.Single(await site.Get<FeedbackStore>().All(TestContext.Current.CancellationToken), remark => remark.Words == words);

    private static string Unique() => $"The word challenging stands here twice, {Guid.NewGuid():N}.";
}
