using System.Net;
using SafeguardingTraining.Host.Features.Accounts.Registration;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Accounts;

[Collection<SiteOfAccounts>]
public sealed class SignInTests(RunningSite site)
{
    private readonly string email = $"{Guid.NewGuid():N}@example.org";

    [Fact]
    public async Task A_new_person_is_signed_in_at_once_and_can_come_back()
    {
        var robin = await site.Visit().Register("Robin Ash", email);
        await robin.Open("/account");
        Assert.Contains("Robin Ash", robin.Text, StringComparison.Ordinal);
        await robin.SignOut();
        await robin.Open("/account");
        Assert.StartsWith("/account/sign-in?from=", robin.Address, StringComparison.Ordinal);
        await robin.SignIn(email.ToUpperInvariant());
        await robin.Open("/account");
        Assert.Equal("/account", robin.Address);
    }

    [Fact]
    public async Task After_an_error_what_was_typed_is_there_but_never_the_password()
    {
        var robin = await site.Visit().Register("Robin Ash", email, "password1234");
        Assert.Equal(HttpStatusCode.BadRequest, robin.Status);
        Assert.Contains(email, robin.Text, StringComparison.Ordinal);
        Assert.Equal("", robin.Form()["password"]);
        await robin.SignIn(email, "not this one at all");
        Assert.Equal((email, ""), (robin.Form("/account/sign-in")["email"], robin.Form("/account/sign-in")["password"]));
        Assert.DoesNotContain("not this one", robin.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "Type your email address.", "Type your password.")]
    [InlineData("robin@example.org", "", "Type your password.")]
    [InlineData(" ", "lantern otter gravel", "Type your email address.")]
    public async Task Each_field_that_was_left_empty_says_so_beside_itself(string address, string password, params string[] said)
    {
        var robin = await site.Visit().SignIn(address, password);

        Assert.Equal(HttpStatusCode.BadRequest, robin.Status);
        Assert.Equal(
            said,
            robin
                .Page.QuerySelectorAll(".govuk-error-message")
                .Select(message => message.TextContent.Replace("Error:", "", StringComparison.Ordinal).Trim())
        );
    }

    [Fact]
    public async Task An_address_that_is_taken_is_not_opened_to_a_stranger()
    {
        await site.Visit().Register("Robin Ash", email);
        var stranger = await site.Visit().Register("Kim Lee", email.ToUpperInvariant(), "quite another secret");
        Assert.Equal(HttpStatusCode.BadRequest, stranger.Status);
        Assert.Contains("There is an account with this address by now", stranger.Text, StringComparison.Ordinal);
        await stranger.Open("/account");
        Assert.StartsWith("/account/sign-in", stranger.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_used_twice_at_once_makes_one_account_and_signs_in()
    {
        var link = await site.Get<RegistrationLinks>()
            .Make(new PendingRegistration("Robin Ash", email, null), TestContext.Current.CancellationToken);
        var robin = await site.Visit().Open(link);
        var form = robin.Form().Fill("password", "lantern otter gravel");
        var tabs = await Task.WhenAll(robin.NewTab().Submit(form), robin.NewTab().Submit(form));
        Assert.Contains(tabs, tab => tab.Address == "/");
        Assert.All(tabs, tab => Assert.True(tab.Address == "/" || tab.Heading == "That link is over", tab.Address));
        await robin.Open("/account");
        Assert.Equal("/account", robin.Address);
    }

    [Fact]
    public async Task Unknown_and_wrong_get_the_same_answer()
    {
        await site.Visit().Register("Robin Ash", email);
        var wrong = await site.Visit().SignIn(email, "not this one at all");
        var unknown = await site.Visit().SignIn("nobody@example.org", "not this one at all");
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Equal((wrong.Status, wrong.Text), (unknown.Status, unknown.Text));
    }

    [Fact]
    public async Task A_form_with_nothing_in_it_is_answered_kindly()
    {
        var nobody = await site.Visit().SignIn("", "");
        Assert.Equal(HttpStatusCode.BadRequest, nobody.Status);
    }

    [Fact]
    public async Task An_address_with_an_apostrophe_can_join()
    {
        var mary = await site.Visit().Register("Mary O'Brien", $"o'brien.{email}");
        Assert.Equal("/", mary.Address);
    }

    [Fact]
    public async Task The_cookie_of_a_person_cannot_be_read_by_a_script_and_lasts_a_working_day()
    {
        var robin = await site.Visit().Register("Robin Ash", email);
        var cookie = Assert.Single(robin.Cookies, cookie => cookie.Name == "person");
        Assert.True(cookie.HttpOnly);
        Assert.InRange(
            cookie.Expires.ToUniversalTime() - site.Clock.GetUtcNow().UtcDateTime,
            TimeSpan.FromHours(11),
            TimeSpan.FromHours(13)
        );
    }
}
