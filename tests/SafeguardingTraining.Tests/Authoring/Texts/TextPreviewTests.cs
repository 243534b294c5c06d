using System.Net;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Authoring.Texts;

/// <summary>A draft on the very page that shows it to its readers, where nothing can be sent.</summary>
public sealed class TextPreviewTests : IAsyncLifetime
{
    private readonly RunningSite site = new() { Environment = "Production" };
    private Visitor author = null!;

    public async ValueTask InitializeAsync() => author = await site.Join("Robin Ash", Roles.Author);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData("briefing.less", "Four small steps", "Five small steps", "", "Five small steps")]
    [InlineData("point.pc-09", "Put contacts side by side", "Lay contacts side by side", "", "Lay contacts side by side")]
    [InlineData("drill.whose-yes-is-it", "ask: What would you do?", "ask: What now?", "?part=who-signs", "What now?")]
    [InlineData("drill.whose-yes-is-it", "because: Quick, and", "because: Fast, and", "?part=who-signs-answered", "Fast, and")]
    [InlineData("induction.plan", "Your first day", "The day you come", "", "The day you come")]
    [InlineData("local.values", "name: Employee support", "name: Care for staff", "", "Care for staff")]
    [InlineData("local.values", "wasNotBrought:\n", "wasNotBrought: Ring the same day\n", "?part=beside", "Ring the same day")]
    [InlineData("national.lines", "name: Samaritans", "name: The Samaritans", "", "The Samaritans")]
    [InlineData("diary.questions", "question: Whom do I still", "question: Who else do I still", "", "Who else do I still")]
    [InlineData(
        "lexicon.words",
        "Mum shows disguised compliance.",
        "Mum shows disguised compliance again.",
        "",
        "Mum shows disguised compliance again."
    )]
    public async Task A_draft_is_shown_as_its_readers_would_see_it(string address, string written, string instead, string part, string says)
    {
        await Change(address, written, instead);

        await author.Open($"/authoring/{address}/draft/preview{part}");

        Assert.Equal(HttpStatusCode.OK, author.Status);
        Assert.Contains("A draft, as its readers would see it.", author.Text, StringComparison.Ordinal);
        Assert.Contains(says, author.Text, StringComparison.Ordinal);
        Assert.NotNull(author.Page.QuerySelector("fieldset.trial__page[disabled]"));
    }

    [Fact]
    public async Task A_sentence_is_read_back_with_the_changed_words()
    {
        await Change("lexicon.words", "\tmanipulative\tharm", "\tmanipulative | slippery\tharm");
        await author.Open("/authoring/lexicon.words/draft/preview");

        await author.Submit(form => form.Fill("typed", "He is slippery with staff."), "/authoring/lexicon.words/draft/preview");

        Assert.Equal("slippery", author.Page.QuerySelector(".back__text mark")!.TextContent);
    }

    [Fact]
    public async Task Whoever_holds_a_link_sees_it_too()
    {
        await Change("briefing.less", "Four small steps", "Five small steps");
        await author.Open("/authoring/briefing.less/draft/review");
        await author.Submit(form => form.Fill("for", "Moira"), "/authoring/briefing.less/draft/links");
        var link = new Uri(author.Page.QuerySelector(".review-address code")!.TextContent).AbsolutePath;

        var reader = await site.Visit().Open(link);
        Assert.Contains("LESS", reader.Heading, StringComparison.Ordinal);
        await reader.Open($"{link}/preview");

        Assert.Contains("Five small steps", reader.Text, StringComparison.Ordinal);
        Assert.NotNull(reader.Page.QuerySelector("fieldset[disabled]"));
    }

    private async Task Change(string address, string written, string instead)
    {
        await author.Open($"/authoring/{address}");
        await author.Submit(action: $"/authoring/{address}/drafts");
        var file = Host.Site.Publishing.PackageKey.Of(address)!.Kind.Required[0];
        await author.Open($"/authoring/{address}/draft/file?name={file}");
        var text = author.Page.QuerySelector("textarea")!.TextContent.TrimStart('\n');
        Assert.Contains(written, text, StringComparison.Ordinal);
        await author.Submit(
            form => form.Fill("text", text.Replace(written, instead, StringComparison.Ordinal)),
            $"/authoring/{address}/draft/file"
        );
    }
}
