using System.Net;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Authoring.Reviews;

/// <summary>A scenario from the template, somebody who reads it by a link, and what they say.</summary>
public sealed class ReviewPagesTests : IAsyncLifetime
{
    private const string Line = "The pool smells of Friday.";
    private readonly string scenarios = Directory.CreateTempSubdirectory("reviewed-").FullName;
    private readonly RunningSite site = new() { Environment = "Production" };
    private Visitor author = null!;

    public async ValueTask InitializeAsync()
    {
        site.With("Scenarios:Folder", scenarios);
        author = await site.Join("Robin Ash", Roles.Author);
        await author.Open("/authoring/new");
        await author.Submit(form => form.Fill("title", "The \"swimming\" bag").Fill("slug", "the-swimming-bag"), "/authoring/new");
        Assert.Equal("/authoring/the-swimming-bag/draft/file?name=story.ink&begun=true", author.Address);
        await author.Open("/authoring/the-swimming-bag/draft");
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        Directory.Delete(scenarios, recursive: true);
    }

    [Fact]
    public async Task The_template_has_nothing_that_keeps_it_from_being_published()
    {
        Assert.Equal("The draft of The “swimming” bag", author.Heading);
        Assert.DoesNotContain(author.Page.QuerySelectorAll(".problems__kind"), kind => kind.TextContent == "error");
        await author.Open("/authoring/the-swimming-bag/draft/preview");
        Assert.Contains("The note is in the same blue pen", author.Text, StringComparison.Ordinal);
        await author.Open("/authoring");
        var row = author.Page.QuerySelector("a[href='/authoring/the-swimming-bag/draft']")!.Closest("tr")!;
        Assert.Contains("not published yet, a draft is begun", row.TextContent, StringComparison.Ordinal);
        await author.Open("/authoring/new");
        await author.Submit(form => form.Fill("title", "Again").Fill("slug", "the-swimming-bag"), "/authoring/new");
        Assert.Equal(HttpStatusCode.BadRequest, author.Status);
        Assert.Equal("Again", author.Page.QuerySelector("input[name=title]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Whoever_holds_the_link_reads_tries_and_says_and_the_author_uses_their_words()
    {
        var link = await Link();
        var moira = await site.Visit().Open(link);
        Assert.Contains("to review", moira.Heading, StringComparison.Ordinal);
        Assert.Equal("no-referrer", moira.Answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("The story, line by line", moira.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await moira.Open($"{link}/preview")).Status);
        Assert.Empty(moira.Page.QuerySelectorAll(".preview__tag"));
        Assert.Equal("For authors", moira.Page.QuerySelector("main details:not([open]) > summary")!.TextContent.Trim());
        await moira.Open($"{link}/lines?name=story.ink");
        var number = LineOf(moira);
        await moira.Open($"{link}/lines?name=story.ink&line={number}");
        await moira.Submit(
            form => form.Fill("reader", "Moira").Fill("words", "It would be louder.").Fill("suggestion", "The pool is all noise."),
            $"{link}/remarks"
        );
        Assert.Contains("It would be louder.", moira.Text, StringComparison.Ordinal);
        Assert.Empty(moira.Page.QuerySelectorAll("form[action*='/authoring/']"));

        await author.Open("/authoring/the-swimming-bag/draft/lines?name=story.ink");
        Assert.Contains("Moira", author.Text, StringComparison.Ordinal);
        await author.Submit(action: "/authoring/the-swimming-bag/draft/used-words");
        Assert.Contains("The pool is all noise.", author.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(author.Page.QuerySelectorAll(".source code"), code => code.TextContent == Line);
        Assert.Contains("Resolved by Robin Ash", author.Text, StringComparison.Ordinal);
        await author.Open("/authoring/the-swimming-bag/draft/history");
        Assert.Contains("the words of moira", author.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_opens_nothing_once_it_is_ended_or_over_and_nothing_but_its_draft()
    {
        var (first, second) = (await Link(), await Link());
        var moira = site.Visit();
        await author.Open("/authoring/the-swimming-bag/draft/review");
        await author.Submit(action: "/authoring/the-swimming-bag/draft/link-endings");
        var open = new List<string>();
        foreach (var link in (string[])[first, second])
        {
            if ((await moira.Open(link)).Status == HttpStatusCode.OK)
            {
                open.Add(link);
            }
        }
        var one = Assert.Single(open);
        Assert.Equal(HttpStatusCode.NotFound, (await moira.Open("/review/00000000000000000000000000000000")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await moira.Open("/authoring/the-swimming-bag/draft")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await moira.Open($"{one}/lines?name=../../etc/passwd")).Status);

        site.Clock.Advance(TimeSpan.FromDays(15));
        Assert.Equal(HttpStatusCode.NotFound, (await moira.Open(one)).Status);
    }

    [Fact]
    public async Task What_is_typed_into_an_old_page_comes_back_with_both_texts()
    {
        await author.Open("/authoring/the-swimming-bag/draft/file?name=people.yaml");
        var old = author.Form("/authoring/the-swimming-bag/draft/file");
        var text = author.Page.QuerySelector("textarea")!.TextContent.TrimStart('\n');
        await author.Submit(
            form => form.Fill("text", text.Replace("age: 8", "age: 9", StringComparison.Ordinal)),
            "/authoring/the-swimming-bag/draft/file"
        );
        old.Fill("text", text.Replace("age: 8", "age: 10", StringComparison.Ordinal));

        await author.Submit(old);

        Assert.Equal(HttpStatusCode.Conflict, author.Status);
        Assert.Contains("age: 10", author.Page.QuerySelector("textarea[name=text]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("age: 9", author.Page.QuerySelector("textarea[name=theirs]")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<string> Link()
    {
        await author.Open("/authoring/the-swimming-bag/draft/review");
        await author.Submit(form => form.Fill("for", "Moira"), "/authoring/the-swimming-bag/draft/links");
        return new Uri(author.Page.QuerySelector(".review-address code")!.TextContent).AbsolutePath;
    }

    private static int LineOf(Visitor reader) =>
        reader
            .Page.QuerySelectorAll(".source tr")
            .Index()
            .First(row => row.Item.TextContent.Contains(Line, StringComparison.Ordinal))
            .Index;
}
