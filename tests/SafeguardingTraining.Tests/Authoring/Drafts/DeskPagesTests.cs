using System.Net;
using System.Text.Json;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Authoring.Drafts;

/// <summary>The desk of a story, and what its script asks for.</summary>
public sealed class DeskPagesTests : IAsyncLifetime
{
    private const string Draft = "/authoring/the-swimming-bag/draft";
    private const string File = $"{Draft}/file?name=story.ink";
    private readonly string scenarios = Directory.CreateTempSubdirectory("desk-").FullName;
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
    public async Task The_desk_shows_the_text_and_where_the_draft_is()
    {
        await author.Open(File);

        Assert.Equal("The swimming bag", author.Heading);
        Assert.Contains("=== monday", author.Page.QuerySelector("#desk-text textarea")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(author.Page.QuerySelector("#desk-map[hidden]"));
        Assert.NotNull(author.Page.QuerySelector("#desk-play"));
        Assert.Equal("Text", author.Page.QuerySelector(".draft-tabs [aria-current=page]")!.TextContent);
        Assert.Equal("Draft", author.Page.QuerySelector(".desk-steps [aria-current=step]")!.TextContent.Trim());
        Assert.Null(author.Page.QuerySelector("[data-look]:not([hidden])"));
    }

    [Fact]
    public async Task What_comes_first_is_shown_beside_a_story_that_was_just_begun_and_folded_later()
    {
        await author.Open($"{File}&begun=true");
        Assert.NotNull(author.Page.QuerySelector(".first-steps[open]"));
        Assert.Equal(7, author.Page.QuerySelectorAll(".first-steps li").Length);

        await author.Open(File);
        Assert.NotNull(author.Page.QuerySelector(".first-steps:not([open])"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/people")]
    [InlineData("/publish")]
    public async Task Each_page_of_a_draft_says_how_far_it_has_come_and_asks_for_a_review(string page)
    {
        await author.Open($"{Draft}{page}");

        Assert.NotNull(author.Page.QuerySelector(".draft-way .desk-steps"));
        Assert.Equal("Ask for a review", author.Page.QuerySelector($".draft-way a[href='{Draft}/review'].govuk-button")!.TextContent);
    }

    [Fact]
    public async Task A_problem_leads_from_the_publish_page_to_where_it_is_mended()
    {
        var form = Form(await Open());
        form["text"] = form["text"]!.Replace("# speaker: Ruby", "# speeker: Ruby", StringComparison.Ordinal);
        await author.PostAsScript($"{Draft}/file", form.ToDictionary(field => field.Key, field => field.Value ?? ""));
        await author.Open($"{Draft}/publish");

        var link = author.Page.QuerySelector(".problems a")!;
        Assert.StartsWith($"{File}&line=", link.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Matches("^Text, line [0-9]+$", link.TextContent);
        Assert.Matches("line [0-9]+ error No mark that begins with # is called", author.Text);
    }

    [Fact]
    public async Task A_text_that_is_not_saved_is_checked_and_nothing_of_it_is_kept()
    {
        var form = Form(await Open());
        var before = form["text"] ?? "";
        form["text"] = before.Replace("-> bench", "-> bensh", StringComparison.Ordinal);

        var answer = await Answer($"{Draft}/problems", form);
        var problem = answer.GetProperty("problems").EnumerateArray().First(one => one.GetProperty("severity").GetString() == "error");
        Assert.Equal(
            "No scene is called bensh, so the story would stop here. Did you mean bench?",
            problem.GetProperty("message").GetString()
        );
        Assert.Equal("Change it to bench", problem.GetProperty("mends")[0].GetProperty("label").GetString());
        Assert.False(answer.GetProperty("isChecked").GetBoolean());
        Assert.Equal(before, Form(await Open())["text"]);
    }

    [Fact]
    public async Task The_rules_are_held_against_it_when_that_is_asked_for()
    {
        var form = Form(await Open());
        form["text"] = form["text"]!.Replace("# speaker: Ruby", "# speaker: Rubi", StringComparison.Ordinal);
        form["check"] = "true";

        var answer = await Answer($"{Draft}/problems", form);
        Assert.Equal("5 scenes, 3 endings", answer.GetProperty("counts").GetString());
        Assert.True(answer.GetProperty("isChecked").GetBoolean());
        var problem = answer
            .GetProperty("problems")
            .EnumerateArray()
            .First(one => one.GetProperty("message").GetString()!.Contains("Rubi", StringComparison.Ordinal));
        Assert.True(problem.GetProperty("line").GetInt32() > 1);
        Assert.Equal("story.ink", problem.GetProperty("file").GetString());
        Assert.Equal("Change it to Ruby", problem.GetProperty("mends")[0].GetProperty("label").GetString());
    }

    [Fact]
    public async Task What_is_too_long_is_refused_with_a_sentence_and_other_names_than_those_of_a_draft_too()
    {
        var form = Form(await Open());
        form["text"] = new string('a', 500_001);
        Assert.Equal(HttpStatusCode.BadRequest, (await author.PostAsScript($"{Draft}/problems", form)).StatusCode);
        form["text"] = "x";
        form["name"] = "../story.ink";
        Assert.Equal(HttpStatusCode.BadRequest, (await author.PostAsScript($"{Draft}/problems", form)).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await author.PostAsScript("/authoring/none/draft/problems", form)).StatusCode);
    }

    [Fact]
    public async Task What_a_text_can_name_is_told_with_its_meaning()
    {
        var known = await Read($"{Draft}/vocabulary");

        var point = known.GetProperty("points").EnumerateArray().Single(one => one.GetProperty("name").GetString() == "PC-09");
        Assert.Equal("Put contacts side by side", point.GetProperty("title").GetString());
        Assert.StartsWith("Before deciding on a new contact", point.GetProperty("says").GetString(), StringComparison.Ordinal);
        Assert.Contains(known.GetProperty("people").EnumerateArray(), one => one.GetProperty("name").GetString() == "Ruby");
        Assert.Contains(known.GetProperty("pieces").EnumerateArray(), one => one.GetProperty("name").GetString() == "three-notes");
        Assert.Contains(known.GetProperty("tags").EnumerateArray(), one => one.GetProperty("name").GetString() == "decide");
    }

    [Fact]
    public async Task Who_is_there_and_what_was_saved_is_told_to_the_others()
    {
        await author.Open(File);
        var moira = await site.Join("Moira Bell", Roles.Author);
        await moira.Open(File);

        var state = await Read($"{Draft}/state?name=story.ink");
        Assert.Equal("MB", state.GetProperty("here")[0].GetProperty("initials").GetString());
        var form = Form(moira);
        form["text"] = $"{form["text"]}// A line more.\n";
        Assert.Equal(HttpStatusCode.OK, (await moira.PostAsScript($"{Draft}/file", form)).StatusCode);

        var after = await Read($"{Draft}/state?name=story.ink");
        Assert.True(after.GetProperty("file").GetInt32() > state.GetProperty("file").GetInt32());
        var file = await Read(File);
        Assert.EndsWith("// A line more.\n", file.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("Moira Bell", file.GetProperty("by").GetString());
    }

    [Fact]
    public async Task A_remark_is_said_and_resolved_by_script()
    {
        var form = Form(await Open());
        form["line"] = "3";
        form["words"] = "Who says so?";
        var said = (await Answer($"{Draft}/remarks", form)).GetProperty("threads")[0];
        Assert.Equal(3, said.GetProperty("line").GetInt32());
        Assert.Equal("Robin", said.GetProperty("said")[0].GetProperty("first").GetString());

        form["words"] = "";
        Assert.Equal(HttpStatusCode.BadRequest, (await author.PostAsScript($"{Draft}/remarks", form)).StatusCode);
        form["remark"] = said.GetProperty("id").GetString()!;
        Assert.Equal(0, (await Answer($"{Draft}/resolutions", form)).GetProperty("threads").GetArrayLength());
    }

    private Task<Visitor> Open() => author.Open(File);

    private static Dictionary<string, string> Form(Visitor visitor) =>
        visitor.Form($"{Draft}/file").Fields.ToDictionary(field => field.Key, field => field.Value);

    private async Task<JsonElement> Answer(string address, Dictionary<string, string> form)
    {
        var answer = await author.PostAsScript(address, form);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
    }

    private async Task<JsonElement> Read(string address) => JsonDocument.Parse(await author.ReadAsScript(address)).RootElement;
}
