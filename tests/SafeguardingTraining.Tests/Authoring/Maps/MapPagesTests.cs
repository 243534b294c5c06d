using System.Net;
using System.Text.Json;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Authoring.Maps;

/// <summary>The map of a draft on a page of its own, as a part of the desk, and what is written from it.</summary>
public sealed class MapPagesTests : IAsyncLifetime
{
    private const string Draft = "/authoring/the-swimming-bag/draft";
    private const string Map = $"{Draft}/map";
    private const string Changes = $"{Map}/changes";
    private readonly string scenarios = Directory.CreateTempSubdirectory("maps-").FullName;
    private readonly RunningSite site = new() { Environment = "Production" };
    private Visitor author = null!;

    public async ValueTask InitializeAsync()
    {
        site.With("Scenarios:Folder", scenarios);
        author = await site.Join("Robin Ash", Roles.Author);
        await author.Open("/authoring/new");
        await author.Submit(form => form.Fill("title", "The swimming bag").Fill("slug", "the-swimming-bag"), "/authoring/new");
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        Directory.Delete(scenarios, recursive: true);
    }

    [Fact]
    public async Task The_page_draws_each_scene_and_says_the_same_in_words()
    {
        await author.Open($"{Map}?at=monday");

        Assert.Equal("Map", author.Page.QuerySelector(".draft-tabs [aria-current=page]")!.TextContent);
        var here = Assert.Single(author.Page.QuerySelectorAll("svg.map .map__card--here"));
        Assert.Equal("monday", here.GetAttribute("data-key"));
        Assert.StartsWith($"{Draft}/lines?name=story.ink#line-", here.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.NotNull(author.Page.QuerySelector("#scene-monday"));
        Assert.Equal(
            author.Page.QuerySelectorAll("svg.map .map__card--scene").Length,
            author.Page.QuerySelectorAll(".map-list li[id]:not([id=''])").Length
                - author.Page.QuerySelectorAll("svg.map .map__card--end").Length
        );
        Assert.Contains("leads to", author.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(".: leads to", author.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_counts_as_the_text_does_and_says_how_far_the_draft_has_come()
    {
        await author.Open(Map);
        Assert.Contains("5 scenes, 3 endings", author.Text, StringComparison.Ordinal);
        Assert.Contains("Endings 3, in 1 strand", author.Text, StringComparison.Ordinal);
        Assert.NotNull(author.Page.QuerySelector(".desk-bar .desk-steps"));
        Assert.NotNull(author.Page.QuerySelector($".desk-bar a.desk-ask[href='{Draft}/review']"));
    }

    [Fact]
    public async Task A_scene_and_an_option_are_written_without_a_script_and_saved()
    {
        await author.Open($"{Map}?at=monday");
        await author.Submit(
            form =>
                form.Forge("deed", "option")
                    .Fill("scene", "monday")
                    .Forge("words", "Ask who else knows.")
                    .Forge("to", "")
                    .Fill("title", "Who else knows"),
            Changes
        );

        Assert.Equal("who_else_knows", author.Page.QuerySelector("[data-key=who_else_knows]")?.GetAttribute("data-key"));
        await author.Open($"{Draft}/file?name=story.ink");
        var text = author.Page.QuerySelector("textarea")!.TextContent;
        Assert.Contains("* [Ask who else knows.]\n", text, StringComparison.Ordinal);
        Assert.Contains("=== who_else_knows\n# scene: who-else-knows Who else knows\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_written_is_said_at_its_field_and_stays_typed()
    {
        await author.Open($"{Map}?at=monday");
        await author.Submit(form => form.Forge("deed", "option").Forge("words", " ").Fill("title", "A title"), Changes);

        Assert.Equal(HttpStatusCode.BadRequest, author.Status);
        Assert.Contains(
            "Write what the option says.",
            author.Page.QuerySelector("#option-words-error")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.NotNull(author.Page.QuerySelector("#add-option[open]"));
        Assert.Equal("A title", author.Page.QuerySelector("#option-title")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_desk_is_drawn_the_text_that_is_not_saved_and_told_the_edit_to_make()
    {
        await author.Open($"{Draft}/file?name=story.ink");
        var text = author.Page.QuerySelector("textarea")!.TextContent;
        var token = author.Page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var wrong = text.Replace("-> bench", "-> bensh", StringComparison.Ordinal);

        var drawn = await author.PostAsScript(Map, Posted(wrong, token));
        var html = await drawn.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("bensh: no such scene", html, StringComparison.Ordinal);
        Assert.Contains("Change it to bench?", html, StringComparison.Ordinal);

        var form = Posted(text, token);
        (form["deed"], form["scene"], form["title"]) = ("title", "monday", "Another Monday");
        var answer = await author.PostAsScript(Changes, form);
        var edit = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        var (from, to) = (edit.GetProperty("from").GetInt32(), edit.GetProperty("to").GetInt32());
        Assert.Contains(
            "Another Monday\n",
            text.Remove(from, to - from).Insert(from, edit.GetProperty("insert").GetString()!),
            StringComparison.Ordinal
        );

        form["title"] = "";
        Assert.Equal(HttpStatusCode.BadRequest, (await author.PostAsScript(Changes, form)).StatusCode);
        await author.Open($"{Draft}/file?name=story.ink");
        Assert.Equal(text, author.Page.QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public async Task Folding_is_in_the_address()
    {
        await author.Open($"{Map}?folded=0");

        Assert.NotNull(author.Page.QuerySelector("svg.map [data-key='part:0']"));
        Assert.Null(author.Page.QuerySelector("svg.map [data-key=monday]"));
        await author.Open($"{Map}?folded=99,x&at=nobody");
        Assert.Equal(HttpStatusCode.OK, author.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await author.Open("/authoring/none/draft/map")).Status);
    }

    private static Dictionary<string, string> Posted(string text, string token) =>
        new()
        {
            ["name"] = "story.ink",
            ["text"] = text,
            ["__RequestVerificationToken"] = token,
        };
}
