using System.Net;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Authoring.Drafts;

/// <summary>From a draft to what learners see, and back.</summary>
public sealed class PublishingTests : IAsyncLifetime
{
    private readonly string scenarios = Directory.CreateTempSubdirectory("published-").FullName;
    private readonly RunningSite site = new() { Environment = "Production" };
    private Visitor author = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var mine = Directory.CreateDirectory(Path.Combine(scenarios, "dear-nia")).FullName;
        foreach (var file in Directory.EnumerateFiles(Checkout.At("scenarios", "dear-nia")))
        {
            File.Copy(file, Path.Combine(mine, Path.GetFileName(file)));
        }
        site.With("Scenarios:Folder", scenarios);
        author = await site.Join("Robin Ash", Roles.Author);
        await site.Services.PrepareStories(Stop);
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        Directory.Delete(scenarios, recursive: true);
    }

    [Fact]
    public async Task A_draft_is_seen_by_learners_once_it_is_published_and_whoever_began_keeps_their_version()
    {
        var learner = await site.Visit().Open("/scenarios/dear-nia");
        await learner.Submit(form => form.Fill("role", "teacher"), "/scenarios/dear-nia/playthroughs");
        var (attempt, scene) = (learner.Address, learner.Text);

        await BeginAndChange("Eleven minutes", "Twelve minutes");
        Assert.DoesNotContain("Twelve", (await site.Visit().Open("/scenarios/dear-nia")).Text, StringComparison.Ordinal);
        await Publish();

        await author.Open("/authoring/dear-nia/versions");
        Assert.Contains("Learners see version 1", author.Text, StringComparison.Ordinal);
        Assert.NotNull(author.Page.QuerySelector("main a[href='/scenarios/dear-nia']"));
        Assert.Equal(scene, (await learner.Open(attempt)).Text);
        var later = await site.Visit().Open("/scenarios/dear-nia");
        await later.Submit(form => form.Fill("role", "teacher"), "/scenarios/dear-nia/playthroughs");
        Assert.Contains("Twelve minutes", later.Text, StringComparison.Ordinal);

        await author.Submit(action: "/authoring/dear-nia/withdrawals");
        Assert.Contains("Learners see what came with this site", author.Text, StringComparison.Ordinal);
        var last = await site.Visit().Open("/scenarios/dear-nia");
        await last.Submit(form => form.Fill("role", "teacher"), "/scenarios/dear-nia/playthroughs");
        Assert.Contains("Eleven minutes", last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_planned_version_comes_by_itself_on_its_day_on_every_host()
    {
        await BeginAndChange("Eleven minutes", "Twelve minutes");
        var day = site.Clock.UkToday().AddDays(2);
        await Publish(UkDates.Typed(day)!);
        Assert.Null(Published(site));
        await using var other = new RunningSite().Beside(site).With("Scenarios:Folder", scenarios);
        await other.Services.PrepareStories(Stop);
        Assert.Null(Published(other));

        site.Clock.Advance(TimeSpan.FromDays(2));
        other.Clock.Advance(TimeSpan.FromDays(2));

        await Eventually.IsSo(() => Published(site) == 1 && Published(other) == 1, seconds: 60);
    }

    [Fact]
    public async Task An_error_refuses_and_a_warning_needs_its_tick()
    {
        await BeginAndChange("-> eleven_minutes\n", "-> nowhere_at_all\n");
        await author.Open("/authoring/dear-nia/draft/publish");
        Assert.Contains("Errors keep a draft from being published", author.Text, StringComparison.Ordinal);
        Assert.Empty(author.Page.QuerySelectorAll("form[action='/authoring/dear-nia/versions']"));
        await author.Open("/authoring/dear-nia/draft/preview");
        Assert.Equal("/authoring/dear-nia/draft", author.Address);
    }

    [Fact]
    public async Task What_is_shipped_and_changes_under_a_published_version_is_told_and_compared()
    {
        await BeginAndChange("Eleven minutes", "Twelve minutes");
        await Publish();
        await author.Open("/authoring/dear-nia");
        Assert.DoesNotContain("has changed the story that came with it", author.Text, StringComparison.Ordinal);

        File.AppendAllText(Path.Combine(scenarios, "dear-nia", "people.yaml"), "# an afterthought\n");
        await author.Open("/authoring/dear-nia");
        Assert.Contains("has changed the story that came with it", author.Text, StringComparison.Ordinal);
        await author.Open("/authoring/dear-nia/comparison");
        Assert.Contains("# an afterthought", author.Text, StringComparison.Ordinal);

        await author.Submit(form => form.Tick("file", ["people.yaml"]).Forge("keep", "theirs"), "/authoring/dear-nia/comparison");
        await author.Open("/authoring/dear-nia/draft/file?name=people.yaml");
        Assert.Contains("# an afterthought", author.Page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        await author.Open("/authoring/dear-nia/comparison");
        await author.Submit(form => form.Forge("keep", "ours"), "/authoring/dear-nia/comparison");
        Assert.DoesNotContain("has changed the story that came with it", author.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_changed_by_hand_is_seen_in_Production_too()
    {
        var before = site.Get<ScenarioCatalogue>().State;

        File.AppendAllText(Path.Combine(scenarios, "dear-nia", "people.yaml"), "# an afterthought\n");

        await Eventually.IsSo(() => site.Get<ScenarioCatalogue>().State > before, seconds: 60);
    }

    [Fact]
    public async Task No_script_comes_through_what_an_author_writes()
    {
        const string Hostile = "<script>alert(1)</script> <img src=x onerror=alert(1)> [go](javascript:alert(1))";
        await BeginAndChange("A girl of ten is in a bin", $"{Hostile} A girl of ten is in a bin", "scenario.md");
        foreach (var page in (string[])["", "/file?name=scenario.md", "/lines?name=scenario.md", "/history", "/preview", "/publish"])
        {
            await author.Open($"/authoring/dear-nia/draft{page}");
            Assert.Equal(HttpStatusCode.OK, author.Status);
            Assert.Empty(author.Page.QuerySelectorAll("script:not([src]), img[onerror], a[href^='javascript']"));
        }
    }

    private static int? Published(RunningSite host) => host.Get<ScenarioCatalogue>().Find("dear-nia")?.Source?.Published?.Number;

    private async Task BeginAndChange(string words, string others, string file = "story.ink")
    {
        await author.Open("/authoring/dear-nia");
        await author.Submit(action: "/authoring/dear-nia/drafts");
        Assert.Equal("/authoring/dear-nia/draft/file?name=story.ink&begun=true", author.Address);
        await author.Open($"/authoring/dear-nia/draft/file?name={file}");
        var text = author.Page.QuerySelector("textarea")!.TextContent.TrimStart('\n');
        Assert.Contains(words, text, StringComparison.Ordinal);
        await author.Submit(
            form => form.Fill("text", text.Replace(words, others, StringComparison.Ordinal)),
            "/authoring/dear-nia/draft/file"
        );
        Assert.Contains("Saved", author.Page.QuerySelector("[data-saved]")!.TextContent, StringComparison.Ordinal);
    }

    private async Task Publish(string from = "")
    {
        await author.Open("/authoring/dear-nia/draft/publish");
        await author.Submit(
            form => form.Fill("from", from).Forge("warnings", "true").Fill("note", "Another minute"),
            "/authoring/dear-nia/versions"
        );
        Assert.Equal("/authoring/dear-nia/versions", author.Address);
    }
}
