using System.Net;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Accounts;

[Collection<SiteOfAccounts>]
public sealed class DemonstrationTests(RunningSite site, ProductionSite network)
{
    [Fact]
    public async Task In_development_one_can_continue_as_an_invented_person()
    {
        var visitor = await site.Visit().Open("/diary/new");
        Assert.Contains("Hester Quill", visitor.Text, StringComparison.Ordinal);
        await visitor.Submit(form => form.Fill("person", "hester"), "/account/demonstrations");
        Assert.Equal("/diary/new", visitor.Address);
        await visitor.SignOut();
        await visitor.Open("/account/sign-in");
        await visitor.Submit(form => form.Fill("person", "hester"), "/account/demonstrations");
        await visitor.Open("/account");
        Assert.Contains("Hester Quill", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invented_person_has_no_password()
    {
        var visitor = await site.Visit().Open("/account/sign-in");
        await visitor.Submit(form => form.Fill("person", "idris"), "/account/demonstrations");
        var stranger = await site.Visit().SignIn("idris@demonstration.invalid", "");
        Assert.Equal(HttpStatusCode.BadRequest, stranger.Status);
    }

    [Fact]
    public async Task Outside_development_there_is_no_such_address()
    {
        var visitor = await network.Visit().Open("/account/sign-in");
        Assert.DoesNotContain("Hester Quill", visitor.Text, StringComparison.Ordinal);
        var form = visitor.Form("/account/sign-in");
        await visitor.Submit(form.Forge("person", "hester").To("/account/demonstrations"));
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    [Fact]
    public async Task Outside_development_cookies_are_for_this_host_over_https_only()
    {
        var robin = await network.Join();
        Assert.All(robin.Cookies, cookie =>
            Assert.True(cookie.Secure && cookie.Name.StartsWith("__Host-", StringComparison.Ordinal), cookie.Name)
        );
    }
}
