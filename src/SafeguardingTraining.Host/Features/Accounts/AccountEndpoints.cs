using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SafeguardingTraining.Host.Features.Accounts.Passkeys;
using SafeguardingTraining.Host.Features.Accounts.Passwords;
using SafeguardingTraining.Host.Features.Accounts.Privacy;
using SafeguardingTraining.Host.Features.Accounts.Registration;
using SafeguardingTraining.Host.Features.Accounts.Sessions;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Features.Accounts.Sso;
using SafeguardingTraining.Host.Features.Accounts.TwoFactor;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Accounts;

/// <summary>Making an account, signing in and out, and how a person likes to read.</summary>
public static class AccountEndpoints
{
    /// <summary>Holds back anyone who has given a password and owes the second step.</summary>
    public static WebApplication UseAccounts(this WebApplication app)
    {
        app.UseMiddleware<TwoFactorGate>();
        return app;
    }

    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(AccountAddresses.SignIn, SignIn);
        routes.MapPost(AccountAddresses.SignIn, Begin).RequireRateLimiting(AccountsSetup.Tries);
        routes.MapPost(AccountAddresses.SignOuts, End);
        routes.MapBack(AccountAddresses.SignOuts, AccountAddresses.Account);
        routes.MapGet(AccountAddresses.Account, Show).RequireAuthorization();
        routes.MapRegistration();
        routes.MapProof();
        routes.MapMyData();
        routes.MapLeaving();
        routes.MapDemonstrations();
        routes.MapPasswords();
        routes.MapSecondSteps();
        routes.MapPasskeys();
        routes.MapSessions();
        routes.MapSso();
    }

    private static RazorComponentResult<SignInPage> SignIn(string? from, string? said, SignInOffers offers, HttpContext http) =>
        Page.Of<SignInPage>(http, offers.Form(ReturnPath.Local(from)) with { Said = SaidOf(said) });

    private static async Task<IResult> Begin(
        [FromForm] string? email,
        [FromForm] string? password,
        [FromForm(Name = SignInModel.FromField)] string? back,
        PasswordSignIn signingIn,
        SignInCompletion arrival,
        SignInOffers offers,
        HttpContext http,
        CancellationToken stop
    )
    {
        var from = ReturnPath.Local(back);
        var typed = offers.Form(from) with { Email = email, Problems = SignInModel.Missing(email, password) };
        if (typed.Problems is [_, ..] || email is null || password is null)
        {
            return Refuse(http, typed);
        }
        var outcome = await signingIn.Try(http, email, password, stop);
        return outcome is SignInMatched matched
            ? await arrival.ByPassword(http, matched.Account, password, from, stop)
            : Refuse(http, typed with { Problems = [new FieldProblem(SignInModel.EmailField, outcome.Sentence)] });
    }

    private static RazorComponentResult<SignInPage> Refuse(HttpContext http, SignInModel typed) =>
        Page.Of<SignInPage>(http, typed, StatusCodes.Status400BadRequest);

    private static async Task<IResult> End(
        [FromForm(Name = SignInModel.FromField)] string? back,
        SignInSession session,
        HttpContext http,
        CancellationToken stop
    )
    {
        await session.End(http, stop);
        return TypedResults.LocalRedirect(ReturnPath.Local(back) ?? SiteAddresses.Home);
    }

    private static async Task<IResult> Show(
        ClaimsPrincipal who,
        string? kept,
        SignedIn me,
        AccountStore accounts,
        IAccountNotices notices,
        IOrganisation organisation,
        HttpContext http,
        CancellationToken stop
    ) =>
        await accounts.WaysInto(me.Id) is { } ways
            ? Page.Of<AccountPage>(
                http,
                new AccountModel(who.PersonName() ?? "", who.FindFirstValue(ClaimTypes.Email) ?? "", ways, KeptOf(kept))
                {
                    Roles = who.RolesOf(),
                    IsDeputy = await organisation.IsDeputy(me.Id, me.Today, stop),
                    Notices = await notices.Lately(me.Id, stop),
                }
            )
            : Page.NotFound(http);

    private static string? SaidOf(string? said) =>
        said switch
        {
            "chosen" => "Your new password is kept. Sign in with it.",
            "ended" => "You are signed out everywhere.",
            _ => null,
        };

    private static string? KeptOf(string? kept) =>
        kept switch
        {
            null => null,
            "password" => "Your new password is kept, and you are signed out everywhere but here.",
            _ => "Your setting is kept.",
        };
}
