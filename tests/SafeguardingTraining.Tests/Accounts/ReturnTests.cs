using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Accounts;

[Collection<SiteOfAccounts>]
public sealed class ReturnTests(RunningSite site)
{
    private readonly string email = $"{Guid.NewGuid():N}@example.org";

    [Fact]
    public async Task A_signed_out_visitor_comes_back_to_the_page_they_asked_for()
    {
        await site.Visit().Register("Robin Ash", email);
        var robin = await site.Visit().Open("/diary/new?from=0198c7a0-0000-7000-8000-000000000001");
        Assert.StartsWith("/account/sign-in?from=", robin.Address, StringComparison.Ordinal);
        await robin.Submit(form => form.Fill("email", email).Fill("password", "wrong the first time"), "/account/sign-in");
        await robin.Submit(form => form.Fill("password", "lantern otter gravel"), "/account/sign-in");
        Assert.Equal("/diary/new?from=0198c7a0-0000-7000-8000-000000000001", robin.Address);
    }

    [Fact]
    public async Task Making_an_account_instead_leads_back_too()
    {
        var robin = await site.Visit().Open("/diary/new");
        var register = robin.Page.QuerySelector("main a[href^='/account/register']")?.GetAttribute("href");
        Assert.NotNull(register);
        await robin.Open(register);
        await robin.Submit(form => form.Fill("name", "Robin").Fill("email", email));
        await robin.Open(robin.Page.QuerySelector("a.govuk-button")?.GetAttribute("href") ?? "");
        await robin.Submit(form => form.Fill("password", "lantern otter gravel"));
        Assert.Equal("/diary/new", robin.Address);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("\\\\elsewhere.example")]
    [InlineData("/\t/elsewhere.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("~/account")]
    public async Task Nobody_is_sent_to_another_site(string returnUrl)
    {
        var robin = await site.Visit().Open($"/account/register?from={Uri.EscapeDataString(returnUrl)}");
        Assert.Null(robin.Form()["from"]);
        await robin.Submit(form => form.Fill("name", "Robin").Fill("email", email).Forge("from", returnUrl));
        await robin.Open(robin.Page.QuerySelector("a.govuk-button")?.GetAttribute("href") ?? "");
        await robin.Submit(form => form.Fill("password", "lantern otter gravel"));
        Assert.Equal("/", robin.Address);
        await robin.Open("/account/sign-in");
        await robin.Submit(
            form => form.Fill("email", email).Fill("password", "lantern otter gravel").Forge("from", returnUrl),
            "/account/sign-in"
        );
        Assert.Equal("/", robin.Address);
        await robin.Open("/account");
        await robin.Submit(form => form.Forge("from", returnUrl), "/account/sign-outs");
        Assert.Equal("/", robin.Address);
    }
}
