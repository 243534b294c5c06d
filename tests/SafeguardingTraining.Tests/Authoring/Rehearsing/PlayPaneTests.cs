using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Authoring.Rehearsing;

/// <summary>The play beside the text: what comes back for a text that is not saved yet.</summary>
public sealed class PlayPaneTests : IAsyncLifetime
{
    private const string Draft = "/authoring/the-swimming-bag/draft";
    private const string Play = $"{Draft}/play";
    private readonly string scenarios = Directory.CreateTempSubdirectory("play-").FullName;
    private readonly RunningSite site = new() { Environment = "Production" };
    private Visitor author = null!;

    public async ValueTask InitializeAsync()
    {
        site.With("Scenarios:Folder", scenarios);
        author = await site.Join("Robin Ash", Roles.Author);
        await author.Open("/authoring/new");
        await author.Submit(form => form.Fill("title", "The swimming bag").Fill("slug", "the-swimming-bag"), "/authoring/new");
        await author.Open($"{Draft}/file?name=story.ink");
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        Directory.Delete(scenarios, recursive: true);
    }

    [Fact]
    public async Task It_shows_the_scene_as_a_learner_sees_it_with_the_line_of_each_paragraph_and_option()
    {
        var form = Form();
        var pane = await Shown(form);

        Assert.Equal("The note", pane.QuerySelector("h3")!.TextContent);
        Assert.EndsWith("Ruby:", pane.QuerySelector(".says__who")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("Ruby’s bench", pane.QuerySelector(".child__label")!.TextContent);
        Assert.DoesNotContain("# ", pane.QuerySelector("[data-part=scene]")!.TextContent, StringComparison.Ordinal);
        var line = LineOf(form["text"], "The note is in the same blue pen");
        Assert.Contains("same blue pen", pane.QuerySelector($"[data-source='story.ink:{line}']")!.TextContent, StringComparison.Ordinal);
        var option = LineOf(form["text"], "* [Sit down beside her");
        Assert.NotNull(pane.QuerySelector($".choice[data-source='story.ink:{option}'] input[type=radio]"));
    }

    [Fact]
    public async Task A_place_is_kept_while_the_text_changes_and_nothing_of_it_is_saved()
    {
        var form = Form();
        form["picks"] = await Way(form, "0");
        Assert.Contains("Nobody has told Ruby", (await Shown(form)).Body!.TextContent, StringComparison.Ordinal);

        form["text"] = form["text"]
            .Replace("Nobody has told Ruby that you would.", "Nobody told her.", StringComparison.Ordinal)
            .Replace("[Sit down beside her, and ask", "[Sit beside her, and ask", StringComparison.Ordinal);
        var pane = await Shown(form);
        Assert.Contains("Nobody told her.", pane.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Your place is kept.", pane.QuerySelector(".try__when")!.TextContent, StringComparison.Ordinal);
        await author.Open($"{Draft}/file?name=story.ink");
        Assert.Contains("Nobody has told Ruby that you would.", Form()["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_option_that_is_gone_is_told_and_the_way_waits_for_it()
    {
        var form = Form();
        form["picks"] = await Way(form, "1");
        var whole = form["text"];
        var from = whole.IndexOf("* [Put it in the folder", StringComparison.Ordinal);
        form["text"] = whole.Remove(from, whole.IndexOf("+ [Leave this part out", StringComparison.Ordinal) - from);

        var pane = await Shown(form);
        var scene = pane.QuerySelector("[data-part=scene]")!;
        Assert.Equal("The option you took in “The note” is not there any more; you are back there.", scene.GetAttribute("data-say"));
        Assert.Equal("0", scene.GetAttribute("data-kept"));
        form["picks"] = scene.GetAttribute("data-picks")!;
        form["text"] = whole;
        Assert.Equal("1", (await Shown(form)).QuerySelector("[data-part=scene]")!.GetAttribute("data-kept"));
    }

    [Fact]
    public async Task A_text_that_does_not_play_yet_says_at_which_line_and_nothing_else()
    {
        var form = Form();
        form["text"] = form["text"].Replace("-> bench", "-> bensh", StringComparison.Ordinal);
        var line = LineOf(form["text"], "-> bensh");

        var pane = await Shown(form);
        Assert.Null(pane.QuerySelector("[data-part=scene]"));
        Assert.Equal($"This does not play yet: line {line}.", pane.QuerySelector("[data-part=notice] p")!.TextContent);
        Assert.Equal($"{line}", pane.QuerySelector("[data-to]")!.GetAttribute("data-to"));
        Assert.Contains("No scene is called bensh", pane.QuerySelector(".try__why")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_goes_through_to_the_ending_the_debrief_and_its_chapters()
    {
        var form = Form();
        var picks = "";
        for (
            var turn = 0;
            turn < 10 && (await Shown(form)).QuerySelector("[data-ways]")!.GetAttribute("data-ways") is { } ways && ways != "{}";
            turn++
        )
        {
            form["picks"] = picks = await Way(form, "0");
        }
        var end = await Shown(form);
        Assert.Equal("Friday", end.QuerySelector(".try__ending")!.TextContent);

        form["view"] = "debrief";
        var debrief = await Shown(form);
        Assert.Equal("Looking back, with care", debrief.QuerySelector("h3")!.TextContent);
        Assert.Contains("You sat down beside Ruby", debrief.QuerySelector(".moments")!.TextContent, StringComparison.Ordinal);
        var chapters = debrief.QuerySelectorAll(".chapters a").Select(link => link.GetAttribute("href")!.Split('/')[^1]).ToList();
        Assert.Contains("decisions", chapters);
        foreach (var chapter in chapters)
        {
            form["view"] = $"debrief.{chapter}";
            Assert.NotEmpty((await Shown(form)).QuerySelector("h3")!.TextContent);
        }
        Assert.NotEqual("", picks);
    }

    [Fact]
    public async Task A_story_that_loops_for_ever_ends_in_its_budget_and_says_so()
    {
        var form = Form();
        form["text"] = form["text"]
            .Replace("-> monday\n", "-> round\n=== round\n-> and_round\n=== and_round\n-> round\n", StringComparison.Ordinal);

        var pane = await Shown(form);
        Assert.Contains("goes round and round", pane.QuerySelector(".try__stop")!.TextContent, StringComparison.Ordinal);
        form["view"] = "debrief";
        form["picks"] = string.Join('.', Enumerable.Repeat("0-1~round~on", 5_000));
        Assert.NotNull((await Shown(form)).QuerySelector("h3"));
    }

    [Theory]
    [InlineData("name", "../story.ink", HttpStatusCode.BadRequest)]
    [InlineData("picks", "~~~.0-0~.x.☃~☃~☃", HttpStatusCode.OK)]
    [InlineData("role", "nobody", HttpStatusCode.OK)]
    [InlineData("at", "monday.-1.%00", HttpStatusCode.OK)]
    [InlineData("view", "debrief.none.-7", HttpStatusCode.OK)]
    [InlineData("view", "debrief.decisions.99999999999", HttpStatusCode.OK)]
    public async Task What_makes_no_sense_is_refused_or_left_aside(string field, string value, HttpStatusCode status)
    {
        var form = Form();
        form[field] = value;

        Assert.Equal(status, (await author.PostAsScript(Play, form)).StatusCode);
    }

    [Fact]
    public async Task What_is_too_long_is_refused_and_a_draft_that_is_not_there_is_gone()
    {
        var form = Form();
        Assert.Equal(HttpStatusCode.Gone, (await author.PostAsScript("/authoring/none/draft/play", form)).StatusCode);
        form["text"] = new string('a', 500_001);
        Assert.Equal(HttpStatusCode.BadRequest, (await author.PostAsScript(Play, form)).StatusCode);
    }

    [Fact]
    public async Task Who_is_no_author_plays_nothing()
    {
        var form = Form();
        var learner = await site.Join("Lee Poe");
        await learner.Open("/");
        form.Remove("__RequestVerificationToken");

        Assert.NotEqual(HttpStatusCode.OK, (await learner.PostAsScript(Play, form)).StatusCode);
    }

    private Dictionary<string, string> Form() =>
        author.Form($"{Draft}/file").Fields.ToDictionary(field => field.Key, field => field.Value.ReplaceLineEndings("\n"));

    private async Task<string> Way(Dictionary<string, string> form, string way)
    {
        var scene = (await Shown(form)).QuerySelector("[data-part=scene]")!;
        var ways = JsonSerializer.Deserialize<Dictionary<string, string>>(scene.GetAttribute("data-ways")!)!;
        var before = scene.GetAttribute("data-picks")!;
        return before.Length == 0 ? ways[way] : $"{before}.{ways[way]}";
    }

    private async Task<IHtmlDocument> Shown(Dictionary<string, string> form)
    {
        var answer = await author.PostAsScript(Play, form);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await new HtmlParser().ParseDocumentAsync(
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            TestContext.Current.CancellationToken
        );
    }

    private static int LineOf(string text, string words) =>
        text[..text.IndexOf(words, StringComparison.Ordinal)].Count(letter => letter == '\n') + 1;
}
