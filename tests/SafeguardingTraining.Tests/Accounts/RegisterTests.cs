using System.Net;
using Microsoft.Extensions.Logging;
using SafeguardingTraining.Host.Features.Accounts.Registration;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Accounts;

[Collection<SiteOfAccounts>]
public sealed class RegisterTests(RunningSite site)
{
    private readonly string email = $"{Guid.NewGuid():N}@example.org";

    [Fact]
    public async Task Without_the_link_that_is_sent_there_an_address_has_no_account()
    {
        var mallory = await Ask(site.Visit(), email);
        Assert.Equal("Check your email", mallory.Heading);
        Assert.DoesNotContain(mallory.Cookies, cookie => cookie.Name == "person");
        await Assert.ThrowsAsync<InvalidOperationException>(() => site.PersonAt(email));
        Assert.Equal(HttpStatusCode.BadRequest, (await mallory.SignIn(email)).Status);
    }

    [Fact]
    public async Task With_it_a_password_is_chosen_and_the_page_in_mind_is_reached()
    {
        var robin = await Ask(site.Visit(), email, "/diary/new");
        await robin.Open(robin.Page.QuerySelector("a.govuk-button")!.GetAttribute("href")!);
        await robin.Submit(form => form.Fill("password", "short"));
        Assert.Equal(HttpStatusCode.BadRequest, robin.Status);
        Assert.Contains("Use at least 12 characters", robin.Text, StringComparison.Ordinal);
        await robin.Submit(form => form.Fill("password", "lantern otter gravel"));
        Assert.Equal("/diary/new", robin.Address);
    }

    [Fact]
    public async Task A_link_works_once_and_for_a_day()
    {
        var link = await site.Get<RegistrationLinks>().Make(new PendingRegistration("Robin", email, null), Stop);
        var robin = await site.Visit().Open(link);
        await robin.Submit(form => form.Fill("password", "lantern otter gravel"));
        Assert.Equal("That link is over", (await site.Visit().Open(link)).Heading);

        var late = await site.Get<RegistrationLinks>().Make(new PendingRegistration("Kim", $"kim-{email}", null), Stop);
        var kim = await site.Visit().Open(late);
        site.Clock.Advance(TimeSpan.FromHours(24.1));
        await kim.Submit(form => form.Fill("password", "lantern otter gravel"));
        Assert.Equal("That link is over", kim.Heading);
    }

    [Fact]
    public async Task Where_a_mail_server_is_set_the_page_says_the_same_for_an_address_with_an_account_and_for_one_without()
    {
        await using var own = new RunningSite()
            .With("Smtp:Host", "127.0.0.1")
            .With("Smtp:Port", "9")
            .With("Smtp:From", "training@example.org");
        await own.Visit().Register("Robin", email);
        var known = await Ask(own.Visit(), email);
        var unknown = await Ask(own.Visit(), $"nobody-{email}");
        Assert.Equal(known.Text, unknown.Text);
        Assert.Equal("/account/register/sent", known.Address);
        Assert.Equal(known.Address, unknown.Address);
    }

    [Fact]
    public async Task By_invitation_nobody_else_makes_an_account_and_the_page_says_whom_to_ask()
    {
        await using var own = new RunningSite().With("Accounts:Registration", "Invitation");
        var robin = await own.Visit().Open("/account/register");
        Assert.Contains("by invitation", robin.Text, StringComparison.Ordinal);
        await robin.Open("/account/sign-in");
        await robin.Submit(robin.Form("/account/sign-in").Forge("name", "Robin").Forge("email", email).To("/account/register"));
        Assert.Equal(HttpStatusCode.BadRequest, robin.Status);
        await Assert.ThrowsAsync<InvalidOperationException>(() => own.PersonAt(email));
    }

    [Theory]
    [InlineData("robin@northgate.example", true)]
    [InlineData("robin@NORTHGATE.example", true)]
    [InlineData("robin@fernhill.example", true)]
    [InlineData("robin@elsewhere.example", false)]
    [InlineData("robin@not-northgate.example", false)]
    [InlineData("robin@sub.northgate.example", false)]
    [InlineData("northgate.example@elsewhere.example", false)]
    public async Task By_domain_only_its_addresses_make_accounts(string address, bool isTaken)
    {
        await using var own = new RunningSite()
            .With("Accounts:Registration", "Domain")
            .With("Accounts:EmailDomains", "northgate.example, fernhill.example");
        var robin = await Ask(own.Visit(), address);
        Assert.Equal(isTaken ? HttpStatusCode.OK : HttpStatusCode.BadRequest, robin.Status);
        Assert.Equal(!isTaken, robin.Text.Contains("Accounts here are for addresses of", StringComparison.Ordinal));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task<Visitor> Ask(Visitor visitor, string email, string? from = null)
    {
        await visitor.Open($"/account/register{(from is null ? "" : $"?from={Uri.EscapeDataString(from)}")}");
        return await visitor.Submit(form => form.Fill("name", "Robin").Fill("email", email), "/account/register");
    }
}
