using System.Net;
using SafeguardingTraining.Host.Features.People;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Accounts;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.People;

/// <summary>An invitation is for one address, and whoever has an account there shows first that it is theirs.</summary>
public sealed class InvitationTests(RunningSite site) : IClassFixture<RunningSite>
{
    private const string Password = "lantern otter gravel";

    private readonly string email = $"{Guid.NewGuid():N}@example.org";

    [Fact]
    public async Task Somebody_signed_in_with_another_address_cannot_take_it_and_is_shown_the_way_out()
    {
        var mallory = await site.Join("Mallory Finch");
        var link = await Invited(Roles.Administrator);

        await mallory.Open(link);
        Assert.Contains("this invitation went to another address", mallory.Text, StringComparison.Ordinal);
        var signingOut = mallory.Form("/account/sign-outs");
        await mallory.Submit(mallory.Form("/account/sign-outs").To($"{link}/acceptances"));
        Assert.Equal(HttpStatusCode.BadRequest, mallory.Status);
        Assert.Null((await Member()).Person);

        await mallory.Submit(signingOut);
        Assert.Equal(link, mallory.Address);
        await mallory.Submit(form => form.Fill("password", Password), $"{link}/acceptances");
        Assert.Equal("/learning", mallory.Address);
        Assert.Equal(await site.PersonAt(email), (await Member()).Person);
    }

    [Fact]
    public async Task A_password_alone_joins_no_account_that_has_a_second_step()
    {
        var (_, app, _) = await AuthenticatorApp.SetUp(await site.Visit().Register("Robin Ash", email));
        var link = await Invited(Roles.Administrator);

        var robin = await site.Visit().Open(link);
        await robin.Submit(form => form.Fill("password", "not this one at all"));
        Assert.Equal(HttpStatusCode.BadRequest, robin.Status);
        await robin.Submit(form => form.Fill("password", Password));
        Assert.Equal("Type your code", robin.Heading);
        Assert.Null((await Member()).Person);

        await robin.Submit(form => form.Fill("code", app.Code(1)));
        Assert.Equal(link, robin.Address);
        Assert.Null((await Member()).Person);
        await robin.Submit();
        Assert.Equal("/learning", robin.Address);
        Assert.Equal(await site.PersonAt(email), (await Member()).Person);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Taking_up_one_that_gives_a_role_ends_the_accounts_other_sessions(bool isSignedIn)
    {
        var elsewhere = await site.Visit().Register("Robin Ash", email);
        await elsewhere.Open("/diary/new");
        await elsewhere.Submit(form => form.Fill("learnt", "Kept words"));
        var robin = isSignedIn ? await site.Visit().SignIn(email) : site.Visit();
        await robin.Open(await Invited(Roles.Facilitator));
        await robin.Submit(form =>
        {
            if (!isSignedIn)
            {
                form.Fill("password", Password);
            }
        });

        Assert.Equal("/learning", robin.Address);
        Assert.StartsWith("/account/sign-in", (await elsewhere.Open("/account")).Address, StringComparison.Ordinal);
        Assert.Contains("Kept words", (await robin.Open("/diary")).Text, StringComparison.Ordinal);
        site.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(HttpStatusCode.OK, (await robin.Open("/workshops/new?scenario=every-call-on-its-own-page")).Status);
        Assert.StartsWith("/workshops/new", robin.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_gives_none_leaves_them_as_they_are()
    {
        var elsewhere = await site.Visit().Register("Robin Ash", email);
        var robin = await site.Visit().SignIn(email);
        await robin.Open(await Invited(Roles.Learner));
        await robin.Submit();

        Assert.Equal("/learning", robin.Address);
        Assert.Equal("/account", (await elsewhere.Open("/account")).Address);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task<Member> Member() =>
        await site.Get<PeopleStore>().FindByEmail(email, Stop) ?? throw new InvalidOperationException(email);

    /// <summary>The address of an invitation that an administrator makes out to this test's address.</summary>
    private async Task<string> Invited(Roles roles)
    {
        var administrator = await site.Join("Ada Moss", Roles.Administrator);
        var agency = (await site.Get<PeopleStore>().Partnership(Stop)).Agency("Northgate Council")!;
        await administrator.Open("/admin/people/new");
        await administrator.Submit(
            form =>
            {
                form.Fill("name", "Robin Ash").Fill("email", email).Fill("agency", $"{agency.Id}");
                if (roles != Roles.Learner)
                {
                    form.Fill("roles", $"{roles}");
                }
            },
            "/admin/people"
        );
        return new Uri(administrator.Page.QuerySelector(".secret code")!.TextContent).PathAndQuery;
    }
}
