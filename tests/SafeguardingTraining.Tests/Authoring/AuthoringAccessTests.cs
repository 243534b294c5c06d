using System.Net;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Authoring;

/// <summary>Writing is for authors, in Development too, and whoever is not one is told so.</summary>
public sealed class AuthoringAccessTests : IAsyncLifetime
{
    private const string Email = "robin@example.org";
    private const string MenuLink = ".masthead a[href='/authoring']";
    private readonly RunningSite site = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Authors_find_their_writing_in_the_menu_and_others_do_not()
    {
        var author = await site.Join("Odile Marsh", Roles.Author);
        var other = await site.Join("Tobias Fenn");

        Assert.Equal("Write", (await author.Open("/learning")).Page.QuerySelector(MenuLink)!.TextContent);
        Assert.Equal("page", (await author.Open("/authoring")).Page.QuerySelector(MenuLink)!.GetAttribute("aria-current"));
        Assert.Null((await other.Open("/learning")).Page.QuerySelector(MenuLink));
        Assert.Null((await other.Open("/scenarios")).Page.QuerySelector("a[href='/authoring']"));
    }

    [Theory]
    [InlineData("/authoring")]
    [InlineData("/authoring/new")]
    [InlineData("/authoring/guide")]
    public async Task Somebody_who_is_no_author_is_told_how_to_become_one(string address)
    {
        var tobias = await (await site.Join("Tobias Fenn")).Open(address);

        Assert.Equal(HttpStatusCode.NotFound, tobias.Status);
        Assert.Equal("Only authors write here", tobias.Heading);
        Assert.Contains("An administrator of this site can make you an author", tobias.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_typed_who_may_not_write_is_still_there_and_can_be_sent_again()
    {
        var robin = await site.Visit().Register("Robin Ash", Email);
        await robin.Open("/account");
        var answer = await robin.Post("/authoring/new", withToken: true, [new("title", "The red wellingtons"), new("slug", "")]);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Only authors write here", page, StringComparison.Ordinal);
        Assert.Matches("<textarea[^>]*readonly[^>]*>The red wellingtons</textarea>", page);
        Assert.Contains("""<input type="hidden" name="title" value="The red wellingtons" />""", page, StringComparison.Ordinal);

        await site.Give(Email, Roles.Author);
        await robin.Open("/authoring/new");
        await robin.Submit(form => form.Fill("title", "The red wellingtons"), "/authoring/new");
        Assert.StartsWith("/authoring/the-red-wellingtons/draft", robin.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_is_told_in_a_sentence_why_nothing_was_saved()
    {
        var tobias = await site.Join("Tobias Fenn");
        var answer = await tobias.PostAsScript("/authoring/any/draft/file", new Dictionary<string, string> { ["text"] = "Words" });

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(
            "Your account may not write stories",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Of_the_invented_people_it_is_told_who_writes() =>
        Assert.Equal(
            ["hester runs workshops", "odile writes stories"],
            DemonstrationPerson.All.Where(person => person.May is not null).Select(person => $"{person.Id} {person.May}")
        );
}
