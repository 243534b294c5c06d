using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Authoring.Texts;

/// <summary>Every kind of text from a draft to what learners see, without a restart, and back.</summary>
public sealed class PublishedTextsTests : IAsyncLifetime
{
    private readonly string content = Directory.CreateTempSubdirectory("published-texts-").FullName;
    private readonly RunningSite site = new() { Environment = "Production" };
    private Visitor author = null!;

    public async ValueTask InitializeAsync()
    {
        foreach (var file in Directory.EnumerateFiles(Checkout.At("content"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(content, Path.GetRelativePath(Checkout.At("content"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        site.With("Content:Folder", content);
        author = await site.Join("Robin Ash", Roles.Author);
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        Directory.Delete(content, recursive: true);
    }

    [Theory]
    [InlineData("briefing.less", "Four small steps", "Five small steps", "/briefings/less")]
    [InlineData("point.pc-09", "Put contacts side by side", "Lay contacts side by side", "/practice-points/PC-09")]
    [InlineData("drill.whose-yes-is-it", "title: Whose yes is it?", "title: Whose yes do we need?", "/drills/whose-yes-is-it")]
    [InlineData("induction.plan", "Your first day", "The day you come", "/induction")]
    [InlineData("local.values", "name: Employee support", "name: Care for staff", "/support")]
    [InlineData("national.lines", "name: Samaritans", "name: The Samaritans", "/support")]
    public async Task A_published_text_is_what_learners_see_at_once_until_it_is_taken_back(
        string address,
        string written,
        string instead,
        string page
    )
    {
        var (before, after) = (Said(written), Said(instead));
        await Change(address, written, instead);
        Assert.DoesNotContain(after, (await site.Visit().Open(page)).Text, StringComparison.Ordinal);

        await Publish(address);
        Assert.Contains(after, (await site.Visit().Open(page)).Text, StringComparison.Ordinal);

        await author.Open($"/authoring/{address}/versions");
        Assert.Contains("Learners see version 1", author.Text, StringComparison.Ordinal);
        await author.Submit(action: $"/authoring/{address}/withdrawals");
        var last = (await site.Visit().Open(page)).Text;
        Assert.DoesNotContain(after, last, StringComparison.Ordinal);
        Assert.Contains(before, last, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_published_wording_marks_what_is_read_back_and_a_published_question_is_offered()
    {
        await Change("lexicon.words", "\tmanipulative\tharm", "\tmanipulative | slippery\tharm");
        await Publish("lexicon.words");
        Assert.Contains("slippery", site.Get<Host.Features.Language.Lexicon>().Rows.SelectMany(row => row.Finds));

        await Change(
            "diary.questions",
            "questions:\n",
            "questions:\n  - question: What did the river say?\n    source:\n      document: A paper\n      publisher: A board\n"
        );
        await Publish("diary.questions");
        Assert.Contains(site.Get<Host.Features.Diary.Writing.DiaryQuestions>().Questions, question =>
            question.Question == "What did the river say?"
        );
    }

    [Fact]
    public async Task Another_host_sees_it_within_seconds_and_a_host_that_starts_later_from_its_start()
    {
        await using var other = new RunningSite { Environment = "Production" }
            .Beside(site)
            .With("Content:Folder", content);
        await other.Visit().Open("/briefings/less");
        await Change("briefing.less", "Four small steps", "Five small steps");
        await Publish("briefing.less");

        await Eventually.IsSo(() => Summary(other).StartsWith("Five", StringComparison.Ordinal), seconds: 60);
        await using var late = new RunningSite { Environment = "Production" }
            .Beside(site)
            .With("Content:Folder", content);
        Assert.Contains("Five small steps", (await late.Visit().Open("/briefings/less")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_ours_stays_when_what_is_shipped_changes_and_both_can_be_compared()
    {
        await Change("briefing.less", "Four small steps", "Five small steps");
        await Publish("briefing.less");
        File.AppendAllText(Path.Combine(content, "briefings", "less.md"), "\nOne more line, shipped later.\n");

        await author.Open("/authoring/briefing.less");
        Assert.Contains("has changed the text that came with it", author.Text, StringComparison.Ordinal);
        await site.Get<ContentLibrary>().LoadIfChanged(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("shipped later", (await site.Visit().Open("/briefings/less")).Text, StringComparison.Ordinal);
        await author.Open("/authoring/briefing.less/comparison");
        Assert.Contains("One more line, shipped later.", author.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_changed_by_hand_is_shown_without_a_restart_too()
    {
        Assert.Contains("Four small steps", (await site.Visit().Open("/briefings/less")).Text, StringComparison.Ordinal);
        var file = Path.Combine(content, "briefings", "less.md");
        File.WriteAllText(file, File.ReadAllText(file).Replace("Four small", "Six small", StringComparison.Ordinal));

        await Eventually.IsSo(() => Summary(site).StartsWith("Six", StringComparison.Ordinal), seconds: 60);
    }

    [Fact]
    public async Task The_desk_lists_every_kind_with_what_stands()
    {
        await Change("drill.who-leads", "title: ", "title: Still, ");

        await author.Open("/authoring");

        foreach (var kind in Host.Features.Authoring.Texts.KindWords.All)
        {
            Assert.Contains(author.Page.QuerySelectorAll(".kinds h3"), heading => heading.TextContent == kind.Many);
        }
        Assert.Contains("1 being written", author.Text, StringComparison.Ordinal);
        await author.Open("/authoring/kinds/point");
        Assert.Equal(193, author.Page.QuerySelectorAll(".draft-links a").Length);
    }

    private static string Said(string line) => line.Split(": ", 2)[^1];

    private static string Summary(RunningSite host) => host.Get<Host.Features.Briefings.BriefingCatalogue>().Find("less")!.Summary;

    private async Task Change(string address, string written, string instead)
    {
        await author.Open($"/authoring/{address}");
        await author.Submit(action: $"/authoring/{address}/drafts");
        await author.Open($"/authoring/{address}/draft/file?name={PackageKey.Of(address)!.Kind.Required[0]}");
        var text = author.Page.QuerySelector("textarea")!.TextContent.TrimStart('\n');
        Assert.Contains(written, text, StringComparison.Ordinal);
        await author.Submit(
            form => form.Fill("text", text.Replace(written, instead, StringComparison.Ordinal)),
            $"/authoring/{address}/draft/file"
        );
    }

    private async Task Publish(string address)
    {
        await author.Open($"/authoring/{address}/draft/publish");
        await author.Submit(form => form.Fill("note", "Tried here"), $"/authoring/{address}/versions");
        Assert.Equal($"/authoring/{address}/versions", author.Address);
    }
}
