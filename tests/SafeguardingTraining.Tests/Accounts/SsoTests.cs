using System.Net;
using System.Text;
using Microsoft.IdentityModel.Tokens;
using SafeguardingTraining.Host.Features.Accounts.Sso;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Accounts;

public sealed class SsoTests(SsoTests.Council council) : IClassFixture<SsoTests.Council>, IAsyncLifetime
{
    private const string NotUnderstood = "That sign-in did not work";

    // Each test is about somebody of their own.
    private readonly string number = $"u-{Guid.NewGuid():N}";
    private readonly string email = $"{Guid.NewGuid():N}@council.example";

    private IdentityProvider Provider => council.Provider;

    private RunningSite Site => council.Site;

    public ValueTask InitializeAsync()
    {
        Provider.Expect(number, email);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task The_first_sign_in_makes_an_account_with_agency_and_roles_from_the_claims()
    {
        Provider.Claims["agency"] = "Larkfield Trust";
        Provider.Claims["groups"] = new[] { "Trainers", "Everybody" };
        var moira = await SignIn();
        Assert.Equal("/", moira.Address);
        await moira.Open("/account");
        Assert.Contains("Moira", moira.Text, StringComparison.Ordinal);
        Assert.Contains(email, moira.Text, StringComparison.Ordinal);
        var membership = await Site.Get<IOrganisation>().FindMembership(await Site.PersonAt(email), Stop);
        Assert.Equal(Roles.Facilitator, membership?.Roles);
    }

    [Fact]
    public async Task They_come_back_to_the_page_they_wanted_and_to_the_same_account_though_their_address_changed()
    {
        await SignIn();
        var person = await Site.PersonAt(email);
        Provider.Claims["email"] = $"married-{email}";
        var moira = await SignIn("/diary");
        Assert.Equal("/diary/lock?to=%2Fdiary", moira.Address);
        await moira.Open("/account");
        Assert.Contains(email, moira.Text, StringComparison.Ordinal);
        Assert.Equal(person, await Site.PersonAt(email));
    }

    [Fact]
    public async Task They_choose_a_password_for_the_diary_alone_and_each_new_session_asks_for_it()
    {
        var moira = await SignIn("/diary");
        await moira.Submit(form => form.Fill("password", "short"), "/diary/lock/openings");
        Assert.Equal(HttpStatusCode.BadRequest, moira.Status);
        await moira.Submit(form => form.Fill("password", "copper violet harbour"), "/diary/lock/openings");
        Assert.Equal("/diary", moira.Address);
        await moira.Open("/diary/new");
        await moira.Submit(form => form.Fill("learnt", "Quillwort under the bridge"), "/diary");

        var again = await SignIn("/diary");
        Assert.Equal("Open my diary", again.Heading);
        await again.Submit(form => form.Fill("password", "another one altogether"), "/diary/lock/openings");
        Assert.Contains("That is not your password", again.Text, StringComparison.Ordinal);
        await again.Submit(form => form.Fill("password", "copper violet harbour"), "/diary/lock/openings");
        Assert.Contains("Quillwort under the bridge", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_right_password_of_a_diary_is_not_called_wrong_while_the_next_try_has_to_wait()
    {
        var moira = await SignIn("/diary");
        await moira.Submit(form => form.Fill("password", "copper violet harbour"), "/diary/lock/openings");
        await moira.Open("/diary/new");
        await moira.Submit(form => form.Fill("learnt", "Quillwort under the bridge"), "/diary");
        var again = await SignIn("/diary");
        for (var guess = 0; guess < 5; guess++)
        {
            await again.Submit(form => form.Fill("password", $"another one {guess}"), "/diary/lock/openings");
        }

        await again.Submit(form => form.Fill("password", "copper violet harbour"), "/diary/lock/openings");

        Assert.DoesNotContain("That is not your password", again.Text, StringComparison.Ordinal);
        Assert.Contains("the next has to wait", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_the_organisation_joins_opens_their_diary_with_the_password_they_signed_in_with_before()
    {
        var robin = await Site.Visit().Register("Moira Hale", email);
        await robin.Open("/diary/new");
        await robin.Submit(form => form.Fill("learnt", "Quillwort under the bridge"), "/diary");

        var moira = await SignIn("/");
        Assert.Equal(HttpStatusCode.OK, moira.Status);
        await moira.Open("/diary");
        Assert.Contains("the password you signed in with here before", moira.Text, StringComparison.Ordinal);
        await moira.Submit(form => form.Fill("password", Visitor.Password), "/diary/lock/openings");

        Assert.Contains("Quillwort under the bridge", moira.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_that_is_there_is_opened_only_by_an_address_that_was_checked()
    {
        await Site.Visit().Register("Moira Hale", email);
        Provider.Claims["email_verified"] = false;
        Refused(await SignIn(), HttpStatusCode.Forbidden, "There is an account with your address already");
        Provider.Claims.Remove("email_verified");
        Refused(await SignIn(), HttpStatusCode.Forbidden, "There is an account with your address already");
        Provider.Claims["email_verified"] = true;
        Assert.Equal("/", (await SignIn()).Address);
    }

    [Fact]
    public async Task Whoever_made_the_account_before_its_owner_came_loses_every_way_into_it()
    {
        var mallory = await Site.Visit().Register("Moira Hale", email);
        Assert.Equal("/account", (await mallory.Open("/account")).Address);
        var moira = await SignIn("/account");
        Assert.Equal("/account", moira.Address);
        Assert.Contains("every other way in was removed", moira.Text, StringComparison.Ordinal);
        Assert.StartsWith("/account/sign-in", (await mallory.Open("/diary")).Address, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await mallory.SignIn(email)).Status);
        Assert.Equal("What opens my diary?", (await moira.Open("/diary")).Heading);
    }

    [Fact]
    public async Task Another_number_that_came_first_with_her_address_unchecked_opens_her_account_no_more()
    {
        (Provider.Claims["sub"], Provider.Claims["email_verified"]) = ($"{number}-mallory", false);
        Assert.Equal("/", (await SignIn()).Address);
        (Provider.Claims["sub"], Provider.Claims["email_verified"]) = ($"{number}-moira", true);
        Assert.Equal("/", (await SignIn()).Address);
        (Provider.Claims["sub"], Provider.Claims["email_verified"]) = ($"{number}-mallory", false);
        Refused(await SignIn(), HttpStatusCode.Forbidden, "There is an account with your address already");
    }

    [Fact]
    public async Task The_organisations_word_is_proof_only_when_it_has_just_asked_who_it_is()
    {
        var moira = await SignIn("/account/passkeys");
        Assert.Equal("Is it you?", moira.Heading);
        Provider.Claims["auth_time"] = Site.Clock.GetUtcNow().AddMinutes(-11).ToUnixTimeSeconds();
        Assert.Equal("Is it you?", (await SignIn("/account/passkeys")).Heading);
        Provider.Claims["auth_time"] = Site.Clock.GetUtcNow().AddMinutes(-1).ToUnixTimeSeconds();
        Assert.Equal("My passkeys", (await SignIn("/account/passkeys")).Heading);
        Provider.Claims.Remove("auth_time");
    }

    [Fact]
    public async Task Proof_is_asked_of_the_organisation_anew_and_with_the_moment_of_asking()
    {
        var moira = await SignIn("/account/passkeys");
        var asked = await moira.SentAway(moira.Page.QuerySelector("a[href*='prove']")!.GetAttribute("href")!);
        Assert.Contains("prompt=login", asked.Query, StringComparison.Ordinal);
        Assert.Contains("max_age=0", asked.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_number_with_the_same_unchecked_address_is_another_person()
    {
        await SignIn();
        (Provider.Claims["sub"], Provider.Claims["email_verified"]) = ($"{number}-18", false);
        Refused(await SignIn(), HttpStatusCode.Forbidden, "There is an account with your address already");
    }

    [Fact]
    public async Task A_member_who_is_switched_off_is_told_whom_to_ask()
    {
        await SignIn();
        await Site.SwitchOff(email);
        Refused(await SignIn(), HttpStatusCode.Forbidden, "Your account is switched off");
    }

    [Theory]
    [InlineData("issuer")]
    [InlineData("audience")]
    [InlineData("audiences")]
    [InlineData("nonce")]
    [InlineData("no nonce")]
    [InlineData("no subject")]
    [InlineData("expired")]
    [InlineData("no expiry")]
    [InlineData("not yet")]
    [InlineData("key")]
    [InlineData("unsigned")]
    [InlineData("shared secret")]
    public async Task A_token_that_does_not_fit_signs_nobody_in(string wrong)
    {
        Provider.Bend = token => Bend(token, wrong);
        Refused(await SignIn(), HttpStatusCode.BadRequest, NotUnderstood);
    }

    [Fact]
    public async Task Neither_does_one_whose_words_or_whose_signature_were_changed()
    {
        Provider.Forge = token =>
            token.Split('.') is [var head, var body, var sign]
                ? $"{head}.{Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(body).Replace(number, number[..^1], StringComparison.Ordinal))}.{sign}"
                : "";
        Refused(await SignIn(), HttpStatusCode.BadRequest, NotUnderstood);
        Provider.Forge = token =>
            token.Split('.') is [_, var body, _] ? $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""")}.{body}." : "";
        Refused(await SignIn(), HttpStatusCode.BadRequest, NotUnderstood);
        Provider.Forge = _ => "not a token at all";
        Refused(await SignIn(), HttpStatusCode.BadRequest, NotUnderstood);
    }

    [Fact]
    public async Task A_new_key_is_read_once_and_a_key_nobody_has_does_not_make_us_ask_each_time()
    {
        await using var own = new Council();
        await own.InitializeAsync();
        await SignIn(own);
        own.Provider.RollKey();
        Assert.Equal("/", (await SignIn(own)).Address);
        Assert.Equal(2, own.Provider.KeysRead);
        own.Provider.Bend = token =>
            token.SigningCredentials = new SigningCredentials(
                new RsaSecurityKey(System.Security.Cryptography.RSA.Create(2048)) { KeyId = "nobodys" },
                SecurityAlgorithms.RsaSha256
            );
        Refused(await SignIn(own), HttpStatusCode.BadRequest, NotUnderstood);
        Refused(await SignIn(own), HttpStatusCode.BadRequest, NotUnderstood);
        Assert.Equal(2, own.Provider.KeysRead);
    }

    [Fact]
    public async Task A_forged_or_borrowed_state_signs_nobody_in()
    {
        var moira = await Site.Visit().Open("/account/organisation/return?code=abc&state=forged");
        Refused(moira, HttpStatusCode.BadRequest, NotUnderstood);
        var back = await BackFrom(council, await Site.Visit().SentAway("/account/organisation"));
        Refused(await Site.Visit().Open(back), HttpStatusCode.BadRequest, NotUnderstood);
    }

    [Fact]
    public async Task An_answer_sent_twice_signs_in_once()
    {
        var moira = Site.Visit();
        var back = await BackFrom(council, await moira.SentAway("/account/organisation"));
        await moira.Open(back);
        await moira.SignOut();
        Refused(await moira.Open(back), HttpStatusCode.BadRequest, NotUnderstood);
    }

    [Fact]
    public async Task Who_says_no_there_is_told_that_nothing_changed()
    {
        Provider.SaysNo = true;
        Refused(await SignIn(), HttpStatusCode.Forbidden, "You are not signed in");
    }

    [Fact]
    public async Task When_the_organisation_is_away_the_page_says_so()
    {
        await using var own = new Council();
        await own.InitializeAsync();
        own.Provider.IsAway = true;
        Refused(
            await own.Site.Visit().Open("/account/organisation"),
            HttpStatusCode.ServiceUnavailable,
            "Your organisation’s sign-in does not answer"
        );
        own.Provider.IsAway = false;
        var moira = own.Site.Visit();
        var back = await BackFrom(own, await moira.SentAway("/account/organisation"));
        own.Provider.IsAway = true;
        Refused(await moira.Open(back), HttpStatusCode.ServiceUnavailable, "Your organisation’s sign-in does not answer");
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    public async Task Nobody_is_sent_to_another_site_afterwards(string from) => Assert.Equal("/", (await SignIn(from)).Address);

    [Fact]
    public async Task The_cookie_of_a_sign_in_under_way_is_for_this_host_over_https_only()
    {
        await using var live = SiteWith(Provider.Address, "Production");
        var moira = live.Visit();
        await moira.SentAway("/account/organisation");
        var set = Assert.Single(moira.Answer.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("__Host-organisation.", set, StringComparison.Ordinal);
        Assert.All((string[])["secure", "httponly", "samesite=lax", "path=/;"], word =>
            Assert.Contains(word, set, StringComparison.OrdinalIgnoreCase)
        );
    }

    [Fact]
    public async Task The_button_names_the_organisation_and_is_there_only_where_one_is_set()
    {
        Assert.Contains("Sign in with Northgate Council", (await Site.Visit().Open("/account/sign-in")).Text, StringComparison.Ordinal);
        await using var without = new RunningSite();
        Assert.DoesNotContain("Sign in with Northgate", (await without.Visit().Open("/account/sign-in")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await without.Visit().Open("/account/organisation")).Status);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static RunningSite SiteWith(string authority, string environment = "Development") =>
        new RunningSite { Environment = environment }
            .With("Oidc:Authority", authority)
            .With("Oidc:ClientId", IdentityProvider.Client)
            .With("Oidc:ClientSecret", IdentityProvider.Secret)
            .With("Oidc:Name", "Northgate Council")
            .With("Oidc:AgencyClaim", "agency")
            .With("Oidc:RoleClaim", "groups")
            .With("Oidc:Roles:Trainers", "Facilitator");

    private Task<Visitor> SignIn(string? from = null) => SignIn(council, from);

    private static async Task<Visitor> SignIn(Council council, string? from = null)
    {
        var moira = council.Site.Visit();
        var back = await BackFrom(
            council,
            await moira.SentAway(from is null ? "/account/organisation" : $"/account/organisation?from={Uri.EscapeDataString(from)}")
        );
        return await moira.Open(back);
    }

    /// <summary>What the browser does meanwhile at the organisation: it goes there and is sent back.</summary>
    private static async Task<string> BackFrom(Council council, Uri there)
    {
        Assert.StartsWith($"{council.Provider.Address}/authorize?", there.ToString(), StringComparison.Ordinal);
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        var answer = await browser.GetAsync(there, Stop);
        Assert.Equal("https://localhost/account/organisation/return", answer.Headers.Location?.GetLeftPart(UriPartial.Path));
        return answer.Headers.Location?.PathAndQuery ?? "";
    }

    private void Bend(SecurityTokenDescriptor token, string wrong)
    {
        switch (wrong)
        {
            case "issuer":
                token.Issuer = "https://elsewhere.example";
                break;
            case "audience":
                token.Audience = "another-site";
                break;
            case "audiences":
                token.Audiences.Add("another-site");
                token.Claims["azp"] = "another-site";
                break;
            case "nonce":
                token.Claims["nonce"] = "another";
                break;
            case "no nonce":
                token.Claims.Remove("nonce");
                break;
            case "no subject":
                token.Claims.Remove("sub");
                break;
            case "expired":
                (token.IssuedAt, token.NotBefore, token.Expires) = (
                    DateTime.UtcNow.AddHours(-1),
                    DateTime.UtcNow.AddHours(-1),
                    DateTime.UtcNow.AddMinutes(-5)
                );
                break;
            case "no expiry":
                token.Expires = DateTime.UnixEpoch;
                break;
            case "not yet":
                (token.NotBefore, token.Expires) = (DateTime.UtcNow.AddMinutes(10), DateTime.UtcNow.AddMinutes(20));
                break;
            case "key":
                token.SigningCredentials = Provider.Stolen();
                break;
            case "unsigned":
                token.SigningCredentials = null;
                break;
            case "shared secret":
                token.SigningCredentials = new SigningCredentials(
                    new SymmetricSecurityKey(Encoding.UTF8.GetBytes(IdentityProvider.Secret.PadRight(64, '-'))),
                    SecurityAlgorithms.HmacSha256
                );
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(wrong), wrong, "Not a way to be wrong.");
        }
    }

    private static void Refused(Visitor visitor, HttpStatusCode status, string heading)
    {
        Assert.Equal((status, heading), (visitor.Status, visitor.Heading));
        Assert.DoesNotContain(visitor.Cookies, cookie => cookie.Name == "person");
        Assert.DoesNotContain("Exception", visitor.Text, StringComparison.Ordinal);
    }

    /// <summary>An organisation's own sign-in, and a site that asks it who people are.</summary>
    public sealed class Council : IAsyncLifetime
    {
        private IdentityProvider? provider;
        private RunningSite? site;

        internal IdentityProvider Provider => provider!;

        internal RunningSite Site => site!;

        public async ValueTask InitializeAsync()
        {
            provider = await IdentityProvider.Start();
            site = SiteWith(provider.Address);
        }

        public async ValueTask DisposeAsync()
        {
            await Site.DisposeAsync();
            await Provider.DisposeAsync();
        }
    }
}
