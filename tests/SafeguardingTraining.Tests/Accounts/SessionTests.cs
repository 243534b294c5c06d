using System.Net;
using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Accounts.Sessions;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Site;
using SafeguardingTraining.Tests.Workshops;

namespace SafeguardingTraining.Tests.Accounts;

[Collection<SiteOfAccounts>]
public sealed class SessionTests(RunningSite site, ProductionSite network)
{
    private readonly string email = $"{Guid.NewGuid():N}@example.org";

    [Fact]
    public async Task A_session_ends_after_twelve_hours_without_a_page_and_each_page_begins_them_anew()
    {
        var robin = await site.Visit().Register("Robin Ash", email);
        foreach (var _ in Enumerable.Range(0, 3))
        {
            site.Clock.Advance(TimeSpan.FromHours(11));
            Assert.Equal("/account", (await robin.Open("/account")).Address);
        }
        site.Clock.Advance(TimeSpan.FromHours(12.1));
        Assert.StartsWith("/account/sign-in", (await robin.Open("/account")).Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task And_after_so_many_days_however_busy_it_was()
    {
        await using var own = new RunningSite().With("Accounts:IdleHours", "10").With("Accounts:MostDays", "1");
        var robin = await own.Visit().Register("Robin Ash", email);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            own.Clock.Advance(TimeSpan.FromHours(9));
            Assert.Equal("/account", (await robin.Open("/account")).Address);
        }
        // Setting up a second step writes the cookie again, and the session is as old as before.
        await robin.Open("/account/second-step");
        await robin.Submit(action: "/account/second-step/beginnings");
        own.Clock.Advance(TimeSpan.FromHours(7));
        Assert.StartsWith("/account/sign-in", (await robin.Open("/account")).Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_in_gives_a_new_cookie_whatever_was_there()
    {
        var robin = await site.Visit().Register("Robin Ash", email);
        var before = robin.Cookies.Single(cookie => cookie.Name == "person").Value;
        await robin.Open("/account/sign-in");
        await robin.Submit(form => form.Fill("email", email).Fill("password", "lantern otter gravel"), "/account/sign-in");
        Assert.NotEqual(before, robin.Cookies.Single(cookie => cookie.Name == "person").Value);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_every_session_and_one_can_come_back_at_once()
    {
        var robin = await site.Visit().Register("Robin Ash", email);
        var other = await site.Visit().SignIn(email);
        await robin.Open("/account/sessions");
        await robin.Submit(action: "/account/sessions/endings");
        Assert.Equal("/account/sign-in?said=ended", robin.Address);
        Assert.StartsWith("/account/sign-in", (await other.Open("/diary")).Address, StringComparison.Ordinal);
        Assert.DoesNotContain(other.Cookies, cookie => cookie.Name == "person");
        Assert.Equal("/", (await robin.SignIn(email)).Address);
        Assert.Equal("/account", (await robin.Open("/account")).Address);
        Assert.Contains("sessions.ended", await site.Audited(email));
    }

    [Fact]
    public async Task A_cookie_that_was_copied_opens_nothing_once_its_owner_has_signed_out()
    {
        var robin = await site.Visit().Register("Robin Ash", email);
        var stolen = robin.Cookies.Single(cookie => cookie.Name == "person");
        Assert.Equal(HttpStatusCode.OK, await With(stolen));
        await robin.SignOut();
        Assert.Equal(HttpStatusCode.Redirect, await With(stolen));
    }

    [Fact]
    public async Task Each_browser_stands_in_a_list_and_is_signed_out_alone()
    {
        var robin = await site.Visit().Register("Robin Ash", email);
        var lost = await site.Visit().SignIn(email);
        var kept = await site.Visit().SignIn(email);
        await robin.Open("/account/sessions");
        Assert.Equal(3, robin.Page.QuerySelectorAll(".sessions li").Length);
        Assert.Single(robin.Page.QuerySelectorAll(".sessions h2"), one =>
            one.TextContent.Contains("the one you are using", StringComparison.Ordinal)
        );
        // The latest stands first after this one.
        var ending = robin.Page.QuerySelectorAll(".sessions form")[^1].GetAttribute("action")!;
        await robin.Submit(action: ending);
        Assert.Contains("That browser is signed out", robin.Page.DocumentElement.TextContent, StringComparison.Ordinal);
        var ended = new[] { await lost.Open("/account"), await kept.Open("/account") }.Count(one => one.Address != "/account");
        Assert.Equal(1, ended);
        Assert.Equal("/account", (await robin.Open("/account")).Address);
    }

    [Fact]
    public async Task Nobody_ends_anothers_session()
    {
        var robin = await site.Visit().Register("Robin Ash", email);
        var other = await site.Visit().Register("Kim Lee", $"kim-{email}");
        await other.SignIn($"kim-{email}");
        await robin.SignIn(email);
        await site.Visit().SignIn(email);
        await robin.Open("/account/sessions");
        var ending = robin.Page.QuerySelector(".sessions form")!.GetAttribute("action")!;
        await other.Open("/account/sessions");
        await other.Submit(other.Form("/account/sessions/endings").To(ending));
        await robin.Open("/account/sessions");
        Assert.Contains(robin.Page.QuerySelectorAll(".sessions form"), form => form.GetAttribute("action") == ending);
    }

    [Fact]
    public async Task A_closed_account_has_no_browser_that_is_still_signed_in()
    {
        var robin = await site.Visit().Register("Robin Ash", email);
        var elsewhere = await site.Visit().SignIn(email);
        var copied = robin.Cookies.Single(cookie => cookie.Name == "person");
        await robin.Open("/account/close");
        await robin.Submit(form => form.Fill("password", "lantern otter gravel"));
        Assert.Equal("/account/closed", robin.Address);
        Assert.StartsWith("/account/sign-in", (await elsewhere.Open("/diary")).Address, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, await With(copied));
    }

    [Fact]
    public async Task A_new_password_is_kept_whatever_else_is_written_to_the_account_meanwhile()
    {
        var robin = await site.Visit().Register("Robin Ash", email);
        await robin.Open("/comfort");
        var comfort = robin.Form("/comfort/settings").Fill("typeface", "plain");
        var busy = Task.WhenAll(Enumerable.Range(0, 20).Select(_ => robin.NewTab().Submit(comfort)));
        var changing = robin.NewTab();
        await changing.Open("/account/password");
        await changing.Submit(form => form.Fill("old-password", "lantern otter gravel").Fill("password", "quite another secret"));
        await busy;
        Assert.Equal("/account?kept=password", changing.Address);
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Visit().SignIn(email)).Status);
        Assert.Equal("/", (await site.Visit().SignIn(email, "quite another secret")).Address);
    }

    [Fact]
    public async Task Signing_in_again_in_the_same_browser_ends_the_session_before()
    {
        var robin = await site.Visit().Register("Robin Ash", email);
        var before = robin.Cookies.Single(cookie => cookie.Name == "person");
        await robin.SignIn(email);
        Assert.Equal(HttpStatusCode.Redirect, await With(before));
    }

    [Fact]
    public async Task On_every_host_it_is_over_within_seconds()
    {
        await using var own = new RunningSite();
        await using var other = new RunningSite().Beside(own);
        await own.Visit().Register("Robin Ash", email);
        var there = await other.Visit().SignIn(email);
        await own.Get<IAccountAccess>().EndSessions(await own.PersonAt(email), Stop);
        var begun = TimeProvider.System.GetTimestamp();
        while ((await there.Open("/account")).Address == "/account")
        {
            Assert.True(TimeProvider.System.GetElapsedTime(begun) < TimeSpan.FromSeconds(10), "The other host goes on.");
            await Task.Delay(200, Stop);
        }
        Assert.Equal("/", (await there.SignIn(email)).Address);
    }

    [Fact]
    public async Task Everybodys_end_whenever_a_backup_is_restored_and_each_can_come_back()
    {
        await using var own = new RunningSite();
        var robin = await own.Visit().Register("Robin Ash", email);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            Assert.Equal("/account", (await robin.Open("/account")).Address);
            Assert.True(await own.Get<Writer>().Write(batch => SessionRevocations.EndAll(batch, own.Clock.GetUtcNow()), Stop));
            await Eventually.IsSo(async () => (await robin.Open("/account")).Address != "/account", seconds: 10);
            Assert.Equal("/", (await robin.SignIn(email)).Address);
        }
    }

    [Fact]
    public async Task A_host_that_starts_later_knows_what_was_ended()
    {
        await using var own = new RunningSite();
        var robin = await own.Visit().Register("Robin Ash", email);
        var cookie = robin.Cookies.Single(cookie => cookie.Name == "person");
        await own.Get<IAccountAccess>().EndSessions(await own.PersonAt(email), Stop);
        await using var later = new RunningSite().Beside(own);
        using var client = later.CreateClient(new() { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("Cookie", $"{cookie.Name}={cookie.Value}");
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync(new Uri("/account", UriKind.Relative), Stop)).StatusCode);
    }

    [Fact]
    public async Task A_person_who_is_switched_off_loses_their_pages_and_their_console_and_cannot_come_back()
    {
        var hall = await HostedWorkshop.Open(site);
        var facilitator = hall.Facilitator;
        var address = await Address(facilitator);
        await site.Give(address, Roles.Facilitator);
        var seat = await hall.Sit("school");
        var place = seat.Address;
        await using var console = await LivePage.Connect(site, facilitator, $"console&workshop={hall.Id}");
        await site.SwitchOff(address);
        await site.Get<IAccountAccess>().EndSessions(await site.PersonAt(address), Stop);
        await console.UntilClosed().WaitAsync(TimeSpan.FromSeconds(10), Stop);
        Assert.StartsWith("/account/sign-in", (await facilitator.Open(hall.Console)).Address, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await seat.Open(place)).Status);
        var back = await site.Visit().SignIn(address);
        Assert.Equal(HttpStatusCode.Forbidden, back.Status);
        Assert.Contains("Ask whoever runs your training", back.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(back.Cookies, cookie => cookie.Name == "person");
    }

    [Fact]
    public async Task A_row_that_was_switched_off_by_hand_is_noticed_within_minutes()
    {
        var robin = await site.Visit().Register("Robin Ash", email);
        await site.Give(email, Roles.Manager);
        await site.SwitchOff(email);
        site.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.StartsWith("/account/sign-in", (await robin.Open("/account")).Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cookies_of_signing_in_are_for_this_host_over_https_only_and_no_script_reads_them()
    {
        var robin = await network.Visit().Register("Robin Ash", email);
        await robin.SignOut();
        await robin.SignIn(email);
        var person = Assert.Single(robin.Cookies, cookie => cookie.Name == "__Host-person");
        Assert.True(person is { Secure: true, HttpOnly: true, Path: "/" });
        var set = string.Join(
            ';',
            (
                await network
                    .CreateDefaultClient(new Uri("https://localhost"))
                    .GetAsync(new Uri("/account/sign-in", UriKind.Relative), Stop)
            ).Headers.GetValues("Set-Cookie")
        );
        Assert.Contains("samesite=lax", set, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/account/forgotten")]
    [InlineData("/account/codes")]
    [InlineData("/account/new-passwords")]
    [InlineData("/account/passkey-requests")]
    [InlineData("/account/passkey-sign-ins")]
    [InlineData("/account/passwords")]
    [InlineData("/account/second-step/beginnings")]
    [InlineData("/account/second-step/confirmations")]
    [InlineData("/account/second-step/recovery-codes")]
    [InlineData("/account/second-step/removals")]
    [InlineData("/account/passkeys")]
    [InlineData("/account/passkeys/creations")]
    [InlineData("/account/passkeys/abc/names")]
    [InlineData("/account/passkeys/abc/removals")]
    [InlineData("/account/sessions/endings")]
    public async Task No_other_site_can_post_in_somebodys_name(string address)
    {
        var robin = await site.Visit().Register("Robin Ash", email);
        await robin.Open("/account");
        robin.ComesFrom("cross-site");
        await robin.Submit(robin.Form("/account/sign-outs").Forge("__RequestVerificationToken", "forged").To(address));
        Assert.Equal(HttpStatusCode.BadRequest, robin.Status);
        Assert.Equal("/account", (await robin.Open("/account")).Address);
    }

    [Theory]
    [InlineData("/account/forgotten")]
    [InlineData("/account/codes")]
    [InlineData("/account/new-passwords")]
    [InlineData("/account/passkey-requests")]
    [InlineData("/account/passkey-sign-ins")]
    public async Task One_network_may_try_only_so_often(string address)
    {
        await using var own = new RunningSite().With("Accounts:PostsAMinute", "2");
        var robin = await own.Visit().Open("/account/sign-in");
        var form = robin.Form("/account/sign-in").Forge("link", "abc").To(address);
        await robin.Submit(form);
        await robin.Submit(form);
        await robin.Submit(form);
        Assert.Equal(HttpStatusCode.TooManyRequests, robin.Status);
    }

    private async Task<HttpStatusCode> With(Cookie cookie)
    {
        using var thief = site.CreateClient(
            new()
            {
                BaseAddress = new Uri("https://localhost"),
                AllowAutoRedirect = false,
                HandleCookies = false,
            }
        );
        thief.DefaultRequestHeaders.Add("Cookie", $"{cookie.Name}={cookie.Value}");
        return (await thief.GetAsync(new Uri("/diary", UriKind.Relative), Stop)).StatusCode;
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task<string> Address(Visitor visitor)
    {
        await visitor.Open("/account");
        return visitor.Page.QuerySelectorAll(".facts dd")[1].TextContent;
    }
}
