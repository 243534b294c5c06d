using System.Net;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Authoring;

/// <summary>Every form about a draft, sent as it cannot be taken: the sentence stands at its field, and what was typed is still there.</summary>
public sealed class BadInputTests : IAsyncLifetime
{
    private const string Draft = "/authoring/the-swimming-bag/draft";
    private readonly string scenarios = Directory.CreateTempSubdirectory("badly-").FullName;
    private readonly RunningSite site = new() { Environment = "Production" };
    private Visitor author = null!;

    public async ValueTask InitializeAsync()
    {
        site.With("Scenarios:Folder", scenarios);
        author = await site.Join("Robin Ash", Roles.Author);
        await author.Open("/authoring/new");
        await author.Submit(form => form.Fill("title", "The swimming bag"), "/authoring/new");
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        Directory.Delete(scenarios, recursive: true);
    }

    [Fact]
    public async Task A_new_scenario_without_a_title_or_with_a_bad_address()
    {
        await Refused("/authoring/new", "/authoring/new", "title", form => form.Fill("title", "").Fill("slug", "kept-as-typed"));
        Kept("slug", "kept-as-typed");
        await Refused("/authoring/new", "/authoring/new", "slug", form => form.Fill("title", "Another bag").Fill("slug", "Not An Address"));
        Kept("title", "Another bag");
        Kept("slug", "Not An Address");
        await Refused("/authoring/new", "/authoring/uploads", "zip-slug", form => form.Fill("zip-slug", "Not An Address"));
        Kept("zip-slug", "Not An Address");
        await Refused("/authoring/new", "/authoring/uploads", "zip", form => form.Fill("zip-slug", "mine"));
        Kept("zip-slug", "mine");
    }

    [Fact]
    public async Task A_file_that_is_too_long_or_has_no_such_name_and_a_discard_without_a_tick()
    {
        var longText = new string('a', ContentPackage.LongestFile + 1);
        await Refused($"{Draft}/file?name=story.ink", $"{Draft}/file", "text", form => form.Fill("text", longText));
        Assert.Contains(longText[..40], author.Page.QuerySelector("textarea#text")!.TextContent, StringComparison.Ordinal);
        await Refused(Draft, $"{Draft}/files", "file", form => form.Fill("file", "page.html"));
        Kept("file", "page.html");
        await Refused(Draft, $"{Draft}/files", "file", form => form.Fill("file", "story.ink"));
        Kept("file", "story.ink");
        await Refused(Draft, $"{Draft}/discards", "sure", _ => { });
    }

    [Fact]
    public async Task A_day_that_is_none_and_a_note_that_is_too_long()
    {
        await Refused($"{Draft}/publish", "/authoring/the-swimming-bag/versions", "from", form =>
            form.Fill("from", "Friday").Fill("note", "A note.")
        );
        Kept("from", "Friday");
        Assert.Contains("A note.", author.Page.QuerySelector("textarea#note")!.TextContent, StringComparison.Ordinal);
        var note = new string('n', 5_000);
        await Refused($"{Draft}/publish", "/authoring/the-swimming-bag/versions", "note", form => form.Fill("note", note));
        Assert.Contains(note, author.Page.QuerySelector("textarea#note")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_for_nobody_and_a_remark_without_words()
    {
        await Refused($"{Draft}/review", $"{Draft}/links", "ends", form => form.Fill("for", "Moira Bell").Fill("ends", "some day"));
        Kept("for", "Moira Bell");
        Kept("ends", "some day");
        var lines = $"{Draft}/lines?name=story.ink&line=3";
        await author.Open(lines);
        var line = author.Form($"{Draft}/remarks")["suggestion"] ?? "";
        await Refused(lines, $"{Draft}/remarks", "words", form => form.Fill("words", "").Fill("suggestion", line));
        var other = new string('s', 20_000);
        await Refused(lines, $"{Draft}/remarks", "suggestion", form => form.Fill("words", "Quicker.").Fill("suggestion", other));
        Assert.Contains("Quicker.", author.Page.QuerySelector("textarea#words")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(other, author.Page.QuerySelector("textarea#suggestion")!.TextContent, StringComparison.Ordinal);
    }

    private async Task Refused(string page, string action, string field, Action<PageForm> fill)
    {
        await author.Open(page);
        await author.Submit(fill, action);
        Assert.Equal(HttpStatusCode.BadRequest, author.Status);
        Assert.True(author.Page.QuerySelector($"#{field}-error") is not null, $"{action} says nothing at {field}: {author.Text[..300]}");
        Assert.NotNull(author.Page.QuerySelector($".govuk-error-summary a[href='#{field}']"));
        Assert.NotNull(author.Page.QuerySelector($"#{field}"));
    }

    private void Kept(string field, string value) =>
        Assert.Equal(value, author.Page.QuerySelector($"input#{field}")!.GetAttribute("value"));
}
