using AngleSharp.Dom;
using Bunit;
using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Accounts.Passkeys;
using SafeguardingTraining.Host.Features.Accounts.Passwords;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Features.Accounts.TwoFactor;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Pages;

namespace SafeguardingTraining.Tests.Accounts;

/// <summary>The pages of an account, in the states they can be in.</summary>
public sealed class AccountComponentTests : BunitContext
{
    [Theory]
    [InlineData(Roles.Learner, false, false, false)]
    [InlineData(Roles.Manager, true, false, false)]
    [InlineData(Roles.Author, false, true, false)]
    [InlineData(Roles.Administrator, true, false, true)]
    public void An_account_leads_to_what_its_person_may_do(Roles roles, bool team, bool authoring, bool admin)
    {
        var page = Account(new SignInMethods(true, false, 0), roles);

        Assert.Equal(team, page.FindAll("a[href='/team']").Count == 1);
        Assert.Equal(authoring, page.FindAll("a[href='/authoring']").Count == 1);
        Assert.Equal(admin, page.FindAll("a[href='/admin']").Count == 1);
    }

    [Fact]
    public void An_account_says_how_its_person_signs_in()
    {
        var few = Account(new SignInMethods(HasPassword: true, HasSecondStep: false, Passkeys: 0), Roles.Learner);
        var all = Account(new SignInMethods(HasPassword: false, HasSecondStep: true, Passkeys: 2), Roles.Learner);

        Assert.Equal(["Set Change my password", "Off Set up my second step", "None Make one for this device"], Ways(few));
        Assert.Equal(["None Choose a password", "On Change my second step", "Two Change my passkeys"], Ways(all));
    }

    [Fact]
    public void Signing_in_knows_the_way_back_and_offers_what_the_site_has()
    {
        var plain = SignIn(new SignInModel());
        DemonstrationPerson[] people = [new("priya", "Priya", "social worker", "Fernhill", Roles.Learner)];
        var full = SignIn(new SignInModel(From: "/diary", Organisation: "Northgate Council", Demonstrators: people));

        Assert.Empty(plain.FindAll($"input[name={SignInModel.FromField}], .looking-around, .other-ways > a"));
        Assert.Equal(3, full.FindAll($"input[name={SignInModel.FromField}][value='/diary']").Count);
        Assert.Equal("Sign in with Northgate Council", full.Find(".other-ways > a").TextContent);
        Assert.Equal("Continue as Priya, social worker", full.Find(".looking-around button").TextContent);
    }

    [Fact]
    public void Signing_in_says_why_where_there_is_a_reason()
    {
        Assert.StartsWith("So that your place in a story", SignIn(new SignInModel()).Find(".lede").TextContent, StringComparison.Ordinal);
        Assert.Equal("Your diary is locked.", SignIn(new SignInModel(Why: "Your diary is locked.")).Find(".lede").TextContent);
        Assert.Equal(
            "You are signed out everywhere.",
            SignIn(new SignInModel(Said: "You are signed out everywhere.")).Find(".notice").TextContent
        );
    }

    [Fact]
    public void A_forgotten_password_is_sent_a_link_only_where_letters_are_sent()
    {
        var sends = Render<ForgottenPage>(page => page.Show(new ForgottenModel(true)));
        var sendsNone = Render<ForgottenPage>(page => page.Show(new ForgottenModel(false)));

        Assert.Equal("Send me a link", sends.Find("main form button").TextContent);
        Assert.Empty(sendsNone.FindAll("main form"));
        Assert.Contains("an administrator can give you a link", sendsNone.Find(".lede").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_password_now_is_asked_of_those_who_have_one()
    {
        Assert.Single(Render<PasswordPage>(page => page.Show(new PasswordModel(true))).FindAll($"#{PasswordModel.OldField}"));
        Assert.Empty(Render<PasswordPage>(page => page.Show(new PasswordModel(false))).FindAll($"#{PasswordModel.OldField}"));
    }

    [Theory]
    [InlineData(0, "You have no recovery codes left")]
    [InlineData(1, "You have one recovery code left")]
    [InlineData(9, "You have nine recovery codes left")]
    public void A_second_step_counts_its_recovery_codes(int left, string told) =>
        Assert.Contains(told, SecondStep(new TwoFactorModel(true, left)).Find(".lede").TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_second_step_is_turned_off_at_will_by_those_who_need_none()
    {
        Assert.Contains(
            "Your password alone opens your account then.",
            SecondStep(new TwoFactorModel(true, 9)).Markup,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "you are asked to set it up again",
            SecondStep(new TwoFactorModel(true, 9, IsRequired: true)).Markup,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_offered_second_step_can_wait_and_a_required_one_cannot()
    {
        var offered = SecondStep(new TwoFactorModel(false, Offered: true));
        var required = SecondStep(new TwoFactorModel(false, Offered: true, IsRequired: true));
        var own = SecondStep(new TwoFactorModel(false));

        Assert.Equal("Not today", offered.Find(".actions a").TextContent);
        Assert.Empty(required.FindAll(".actions a"));
        Assert.Empty(own.FindAll(".actions a"));
        Assert.Equal(
            ["One more thing that keeps you safe", "One more thing that keeps you safe", "A second step"],
            new[] { offered, required, own }.Select(page => page.Find("h1").TextContent)
        );
        Assert.Contains("Set it up once, and then go on.", required.Find(".lede").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Passkeys_are_listed_when_there_are_any()
    {
        var none = Render<PasskeysPage>(page => page.Show(new PasskeysModel([])));
        PasskeyLine[] passkeys = [new("abc", "Telephone", "3 December 2026"), new("def", "Laptop", "4 December 2026")];
        var two = Render<PasskeysPage>(page => page.Show(new PasskeysModel(passkeys)));

        Assert.Empty(none.FindAll(".passkeys"));
        Assert.Equal("Make one on this device", none.Find("#another").TextContent);
        Assert.Equal(["Telephone", "Laptop"], two.FindAll(".passkeys h2").Select(name => name.TextContent));
        Assert.Equal("Make another on this device", two.Find("#another").TextContent);
    }

    private IRenderedComponent<AccountPage> Account(SignInMethods ways, Roles roles) =>
        Render<AccountPage>(page => page.Show(new AccountModel("Priya", "priya@example.org", ways) { Roles = roles }));

    private IRenderedComponent<SignInPage> SignIn(SignInModel model) =>
        Render<SignInPage>(page => page.Show(model, Rendered.Frame with { PersonName = null }));

    private IRenderedComponent<TwoFactorPage> SecondStep(TwoFactorModel model) => Render<TwoFactorPage>(page => page.Show(model));

    private static IEnumerable<string> Ways(IRenderedComponent<AccountPage> page) =>
        page.FindAll(".facts--ways dd").Take(3).Select(way => way.TextContent);
}
