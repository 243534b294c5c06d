using System.Net;
using SafeguardingTraining.Host.Features.Authoring.Texts;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Authoring.Texts;

/// <summary>Every kind of text is changed in a form, and its file keeps whatever the form did not change.</summary>
public sealed class TextFormTests : IAsyncLifetime
{
    private readonly RunningSite site = new() { Environment = "Production" };
    private Visitor author = null!;

    public async ValueTask InitializeAsync() => author = await site.Join("Robin Ash", Roles.Author);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData("local.values", "", "frontDoor", "The Northgate Bridge", "frontDoor: The Northgate Bridge")]
    [InlineData("local.values", "", "levels.help", "Early help", "  help: Early help")]
    [InlineData("local.values", "", "support.1.reach", "020 7946 0000", "    reach: 020 7946 0000")]
    [InlineData("briefing.less", "", "summary", "Five small steps.", "summary: Five small steps.")]
    [InlineData("briefing.less", "", "title", "LESS: four steps", "title: \"LESS: four steps\"")]
    [InlineData("point.pc-09", "", "question", "Whose page is missing?", "question: Whose page is missing?")]
    [InlineData("drill.whose-yes-is-it", "", "minutes", "5", "minutes: 5")]
    [InlineData("drill.whose-yes-is-it", "items.0", "items.0.options.1.because", "It is no yes.", "        because: It is no yes.")]
    [InlineData("diary.questions", "questions.1", "questions.1.question", "What do I pass on?", "  - question: What do I pass on?")]
    [InlineData("induction.plan", "parts.0", "parts.0.steps.0.why", "Words first.", "        why: Words first.")]
    [InlineData("national.lines", "lines.0", "lines.0.reach", "116 124", "    reach: 116 124")]
    public async Task A_value_is_changed_and_the_rest_of_the_file_stays_to_the_sign(
        string address,
        string part,
        string field,
        string typed,
        string line
    )
    {
        var before = (await Begin(address)).Split('\n');
        await author.Open($"/authoring/{address}/draft/form?part={part}");
        Assert.Equal(HttpStatusCode.OK, author.Status);

        await author.Submit(form => form.Fill(field, typed), $"/authoring/{address}/draft/form");

        Assert.Contains("Saved.", author.Text, StringComparison.Ordinal);
        var after = (await TextOf(address)).Split('\n');
        Assert.Equal(before.Length, after.Length);
        Assert.Equal(line, Assert.Single(after.Where((now, at) => now != before[at])));
    }

    [Fact]
    public async Task A_form_that_is_sent_as_it_was_changes_nothing()
    {
        foreach (var address in (string[])["local.values", "briefing.less", "point.pc-09", "drill.in-the-room", "drill.fact-or-opinion"])
        {
            var before = await Begin(address);
            await author.Open($"/authoring/{address}/draft/form");
            await author.Submit(action: $"/authoring/{address}/draft/form");
            Assert.Equal(before, await TextOf(address));
        }
    }

    [Fact]
    public async Task Entries_are_added_moved_and_taken_out()
    {
        await Begin("national.lines");
        await author.Open("/authoring/national.lines/draft/form");
        await author.Submit(form => form.Forge("do", "down:lines.0"), "/authoring/national.lines/draft/form");
        Assert.True(At("Shout\n") < At("name: Samaritans"), "moved");
        await author.Open("/authoring/national.lines/draft/form");
        await author.Submit(form => form.Forge("do", "remove:lines.1"), "/authoring/national.lines/draft/form");
        Assert.DoesNotContain("Samaritans", await TextOf("national.lines"), StringComparison.Ordinal);
        await author.Open("/authoring/national.lines/draft/form");
        await author.Submit(form => form.Forge("do", "add:lines"), "/authoring/national.lines/draft/form");
        Assert.Contains("Another line", author.Heading, StringComparison.Ordinal);

        int At(string words) => TextOf("national.lines").GetAwaiter().GetResult().IndexOf(words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("briefing", "the-first-visit", "briefing.the-first-visit", "/briefings/the-first-visit")]
    [InlineData("point", "PC-77", "point.pc-77", "/practice-points/PC-77")]
    [InlineData("drill", "the-first-visit", "drill.the-first-visit", "/drills/the-first-visit")]
    public async Task A_new_text_begins_whole_from_its_template_and_is_published_with_its_sentences_only_by_a_tick(
        string kind,
        string slug,
        string address,
        string page
    )
    {
        await author.Open($"/authoring/kinds/{kind}/new");
        await author.Submit(form => form.Fill("title", "The \"first\" visit").Fill("slug", slug), $"/authoring/kinds/{kind}/new");
        Assert.Equal($"/authoring/{address}/draft/form", author.Address);

        await author.Open($"/authoring/{address}/draft/publish");
        await author.Submit(form => form.Fill("note", "New"), $"/authoring/{address}/versions");
        Assert.Contains("still the template’s. Put your own words there. Or tick", author.Text, StringComparison.Ordinal);
        await author.Submit(form => form.Forge("warnings", "true"), $"/authoring/{address}/versions");

        Assert.Equal($"/authoring/{address}/versions", author.Address);
        Assert.Contains("“first” visit", (await site.Visit().Open(page)).Heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slip_stands_beside_its_field()
    {
        await Begin("drill.whose-yes-is-it");
        await author.Open("/authoring/drill.whose-yes-is-it/draft/form");

        await author.Submit(form => form.Fill("minutes", "nine"), "/authoring/drill.whose-yes-is-it/draft/form");

        Assert.Contains(
            "minutes should be a whole number",
            author.Page.QuerySelector("#minutes-error")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Two_authors_in_one_form_lose_nothing()
    {
        await Begin("local.values");
        var other = await site.Join("Moira Dunne", Roles.Author);
        await author.Open("/authoring/local.values/draft/form");
        await other.Open("/authoring/local.values/draft/form");
        await author.Submit(form => form.Fill("frontDoor", "The Bridge"), "/authoring/local.values/draft/form");
        await other.Submit(form => form.Fill("wasNotBrought", "Ring the same day"), "/authoring/local.values/draft/form");

        var text = await TextOf("local.values");
        Assert.Contains("frontDoor: The Bridge", text, StringComparison.Ordinal);
        Assert.Contains("wasNotBrought: Ring the same day", text, StringComparison.Ordinal);

        await author.Open("/authoring/local.values/draft/form");
        await other.Open("/authoring/local.values/draft/form");
        await author.Submit(form => form.Fill("frontDoor", "The Gate"), "/authoring/local.values/draft/form");
        await other.Submit(form => form.Fill("frontDoor", "The Arch"), "/authoring/local.values/draft/form");
        Assert.Equal(HttpStatusCode.Conflict, other.Status);
        Assert.Contains("The Gate", other.Page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Contains("The Arch", other.Page.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_the_lexicon_is_changed_and_every_other_line_stays()
    {
        var text = File.ReadAllText(Checkout.At("content", "lexicon.tsv")).ReplaceLineEndings("\n");
        var file = new TableFormFile(text);
        Assert.Equal(text, file.Text);

        var changed = file.SetWords("rows.1.finds", ["manipulative", "slippery"]).Set("rows.0.why", "it reads as hiding");

        Assert.False(changed.IsBeyondForms);
        var (before, after) = (text.Split('\n'), changed.Text.Split('\n'));
        Assert.Equal([1, 2], after.Index().Where(line => line.Item != before[line.Index]).Select(line => line.Index));
        Assert.Equal(["manipulative", "slippery"], changed.Words("rows.1.finds"));
        Assert.Equal("rows.1", changed.PathAt(3));
        Assert.Equal(file.Count("rows") + 1, changed.Add("rows", ["new"]).Count("rows"));
        Assert.Equal(
            text,
            changed
                .Add("rows", ["new"])
                .Remove("rows", file.Count("rows"))
                .Set("rows.0.why", file.Value("rows.0.why"))
                .SetWords("rows.1.finds", file.Words("rows.1.finds"))
                .Text
        );
    }

    private async Task<string> Begin(string address)
    {
        await author.Open($"/authoring/{address}");
        await author.Submit(action: $"/authoring/{address}/drafts");
        Assert.Equal($"/authoring/{address}/draft/form", author.Address);
        return await TextOf(address);
    }

    private async Task<string> TextOf(string address)
    {
        var reader = await author.Open($"/authoring/{address}/draft/file?name={PackageKey.Of(address)!.Kind.Required[0]}");
        return reader.Page.QuerySelector("textarea")!.TextContent;
    }
}
