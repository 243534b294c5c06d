using System.Net;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Accounts;

[Collection<SiteOfAccounts>]
public sealed class SecondStepTests(RunningSite site)
{
    private const string Password = "lantern otter gravel";

    private readonly string email = $"{Guid.NewGuid():N}@example.org";

    [Fact]
    public async Task After_the_password_a_code_is_asked_for_and_a_page_in_mind_is_reached()
    {
        var (_, app, _) = await WithApp(site);
        var robin = await site.Visit().Open("/diary/new");
        await robin.Submit(form => form.Fill("email", email).Fill("password", Password), "/account/sign-in");
        Assert.Equal("Type your code", robin.Heading);
        Assert.DoesNotContain(robin.Cookies, cookie => cookie.Name == "person");
        await robin.NewTab().Open("/account");
        await robin.Submit(form => form.Fill("code", app.Code(1)));
        Assert.Equal("/diary/new", robin.Address);
        Assert.DoesNotContain(robin.Cookies, cookie => cookie.Name == "half-way");
    }

    [Fact]
    public async Task A_code_that_was_used_opens_nothing_a_second_time()
    {
        var (_, app, _) = await WithApp(site);
        var code = app.Code(1);
        Assert.Equal("/", (await SignIn(site, code)).Address);
        var second = await SignIn(site, code);
        Assert.Equal(HttpStatusCode.BadRequest, second.Status);
        Assert.DoesNotContain(second.Cookies, cookie => cookie.Name == "person");
    }

    [Fact]
    public async Task A_recovery_code_stands_in_once_however_it_is_typed()
    {
        var (_, _, codes) = await WithApp(site);
        Assert.Equal(10, codes.Distinct().Count());
        var typed = $" {codes[3].ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal)}";
        Assert.Equal("/", (await SignIn(site, typed)).Address);
        Assert.Equal(HttpStatusCode.BadRequest, (await SignIn(site, typed)).Status);
        Assert.Equal("/", (await SignIn(site, codes[4])).Address);
    }

    [Fact]
    public async Task Five_wrong_codes_and_even_a_right_one_waits_half_a_minute()
    {
        await using var own = new RunningSite();
        var (_, app, _) = await WithApp(own);
        var robin = await SignIn(own, "000000");
        for (var time = 1; time < 5; time++)
        {
            await robin.Submit(form => form.Fill("code", "000000"));
        }
        await robin.Submit(form => form.Fill("code", app.Code(1)));
        Assert.Contains("the next has to wait a little", robin.Text, StringComparison.Ordinal);
        own.Clock.Advance(TimeSpan.FromSeconds(31));
        await own.Visit().SignIn(email);
        Assert.Equal("/", (await SignIn(own, app.Code(1))).Address);
    }

    [Fact]
    public async Task A_stranger_who_has_the_password_and_guesses_codes_keeps_nobody_waiting_on_their_own_device()
    {
        var robin = await site.Visit().Register("Robin Ash", email);
        var (_, app, _) = await AuthenticatorApp.SetUp(robin);
        await robin.SignOut();
        var stranger = await SignIn(site, "000000");
        for (var time = 1; time < 20; time++)
        {
            await stranger.Submit(form => form.Fill("code", "000000"));
        }
        Assert.Contains("the next has to wait a little", stranger.Text, StringComparison.Ordinal);
        await robin.SignIn(email);
        await robin.Submit(form => form.Fill("code", app.Code(1)));
        Assert.Equal("/", robin.Address);
    }

    [Fact]
    public async Task Neither_the_key_nor_the_codes_can_be_read_from_the_tables()
    {
        var (key, _, codes) = await WithApp(site);
        var kept = await site.Get<Connections>()
            .Read(
                """SELECT "Value" FROM "AspNetUserTokens" WHERE "UserId" = @p0""",
                [await site.PersonAt(email)],
                async (rows, stop) =>
                {
                    var values = new List<string>();
                    while (await rows.ReadAsync(stop))
                    {
                        values.Add(rows.GetString(0));
                    }
                    return values;
                },
                TestContext.Current.CancellationToken
            );
        Assert.Equal(2, kept.Count);
        Assert.All(kept, value =>
            Assert.DoesNotContain(codes.Append(key), secret => value.Contains(secret, StringComparison.OrdinalIgnoreCase))
        );
    }

    [Fact]
    public async Task Turning_it_off_asks_for_a_code_and_then_the_password_is_enough()
    {
        var (_, app, codes) = await WithApp(site);
        var robin = await SignIn(site, app.Code(1));
        await robin.Open("/account/second-step");
        await robin.Submit(form => form.Fill("removal-code", "000000"), "/account/second-step/removals");
        Assert.Equal(HttpStatusCode.BadRequest, robin.Status);
        await robin.Submit(form => form.Fill("removal-code", codes[0]), "/account/second-step/removals");
        Assert.Equal("/account/second-step?said=off", robin.Address);
        Assert.Equal("/", (await site.Visit().SignIn(email)).Address);
        Assert.Equal(["second-step.on", "second-step.off"], await site.Audited(email));
    }

    [Fact]
    public async Task New_recovery_codes_replace_the_old_ones()
    {
        var (_, app, codes) = await WithApp(site);
        var robin = await SignIn(site, app.Code(1));
        await robin.Open("/account/second-step");
        await robin.Submit(form => form.Fill("code", app.Code(2)), "/account/second-step/recovery-codes");
        var fresh = AuthenticatorApp.CodesOn(robin);
        Assert.Equal(10, fresh.Count);
        Assert.Equal(HttpStatusCode.BadRequest, (await SignIn(site, codes[0])).Status);
        Assert.Equal("/", (await SignIn(site, fresh[0])).Address);
    }

    [Fact]
    public async Task Who_was_half_way_when_the_password_changed_begins_again()
    {
        var (_, app, _) = await WithApp(site);
        var thief = await site.Visit().SignIn(email);
        var robin = await SignIn(site, app.Code(1));
        await robin.Open("/account/password");
        await robin.Submit(form => form.Fill("old-password", Password).Fill("password", "velvet anchor thimble"));
        await thief.Submit(form => form.Fill("code", app.Code(2)));
        Assert.Equal("/account/sign-in", thief.Address);
    }

    [Fact]
    public async Task A_person_with_a_role_is_asked_at_sign_in_and_may_say_not_today()
    {
        await site.Visit().Register("Robin Ash", email);
        await site.Give(email, Roles.Facilitator);
        var robin = await site.Visit().SignIn(email);
        Assert.Equal("/account/second-step?offered=yes", robin.Address);
        Assert.Equal("/", robin.Page.QuerySelectorAll("main a").Single(link => link.TextContent == "Not today").GetAttribute("href"));
        Assert.Equal(HttpStatusCode.OK, (await robin.Open("/scenarios")).Status);
        Assert.Equal("/scenarios", robin.Address);
    }

    [Fact]
    public async Task Where_it_is_required_a_person_with_a_role_sees_nothing_else_until_it_is_done()
    {
        await using var strict = new RunningSite().With("Accounts:SecondStep", "Required");
        await strict.Visit().Register("Robin Ash", email);
        Assert.Equal("/", (await strict.Visit().SignIn(email)).Address);
        await strict.Give(email, Roles.Manager);
        var robin = await strict.Visit().SignIn(email);
        Assert.DoesNotContain("Not today", robin.Text, StringComparison.Ordinal);
        foreach (var closed in (string[])["/", "/diary", "/scenarios", "/workshops"])
        {
            await robin.Open(closed);
            Assert.Equal("/account/second-step?offered=yes", robin.Address);
        }
        Assert.Equal("/support", (await robin.Open("/support")).Address);
        await AuthenticatorApp.SetUp(robin);
        Assert.Equal("/diary", (await robin.Open("/diary")).Address);
        var hester = await strict.Visit().Open("/account/sign-in");
        await hester.Submit(form => form.Fill("person", "hester"), "/account/demonstrations");
        Assert.Equal("/", hester.Address);
    }

    [Theory]
    [InlineData("/account/code", "/account/sign-in")]
    [InlineData("/account/second-step", "/account/sign-in?from=%2Faccount%2Fsecond-step")]
    public async Task Without_a_password_first_there_is_no_code_page(string address, string leads) =>
        Assert.Equal(leads, (await site.Visit().Open(address)).Address);

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    public async Task The_code_leads_to_no_other_site(string from)
    {
        var (_, app, _) = await WithApp(site);
        var robin = await site.Visit().SignIn(email);
        await robin.Submit(form => form.Fill("code", app.Code(1)).Forge("from", from));
        Assert.Equal("/", robin.Address);
    }

    private async Task<(string Key, AuthenticatorApp App, IReadOnlyList<string> Codes)> WithApp(RunningSite where)
    {
        return await AuthenticatorApp.SetUp(await where.Visit().Register("Robin Ash", email));
    }

    private async Task<Visitor> SignIn(RunningSite where, string code)
    {
        var robin = await where.Visit().SignIn(email);
        return await robin.Submit(form => form.Fill("code", code));
    }
}
