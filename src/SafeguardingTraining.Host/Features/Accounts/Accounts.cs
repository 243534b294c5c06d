using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SafeguardingTraining.Host.Site;

namespace SafeguardingTraining.Host.Features.Accounts;

/// <summary>Making an account, signing in and out, and how a person likes to read.</summary>
public static class Accounts
{
    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Addresses.Register, Register);
        routes.MapPost(Addresses.Register, Open).DisableAntiforgery().RequireRateLimiting(AccountsSetup.Tries);
        routes.MapGet(Addresses.SignIn, SignIn);
        routes.MapPost(Addresses.SignIn, Begin).DisableAntiforgery().RequireRateLimiting(AccountsSetup.Tries);
        routes.MapPost(Addresses.SignOuts, End).DisableAntiforgery();
        routes.MapGet(Addresses.SignOuts, () => TypedResults.LocalRedirect(Addresses.Account));
        routes.MapGet(Addresses.Account, Show).RequireAuthorization();
        routes.MapPost(Addresses.Type, SetType).DisableAntiforgery().RequireAuthorization();
        routes.MapGet(Addresses.Type, () => TypedResults.LocalRedirect(Addresses.Account));
        routes.MapMyData();
        routes.MapLeaving();
        routes.MapDemonstrations();
    }

    private static RazorComponentResult<RegisterPage> Register(string? from, HttpContext http) =>
        Page.Of<RegisterPage>(http, new RegisterModel(From: ReturnPath.Local(from)));

    private static async Task<IResult> Open(
        IFormCollection form, AccountStore accounts, SigningIn signingIn, Session session, HttpContext http, CancellationToken stop)
    {
        var typed = Registration.Of(form);
        if (typed.Problems() is [_, ..] problems)
        {
            return Refuse(http, typed, problems);
        }
        var account = await accounts.Open(typed.Name, typed.Email, typed.Password)
            ?? (await signingIn.Try(typed.Email, typed.Password, stop) as Matched)?.Account;
        if (account is null)
        {
            return Refuse(http, typed, [Registration.CannotBeOpened]);
        }
        await session.Begin(http, account, stop);
        return TypedResults.LocalRedirect(typed.From ?? Addresses.Home);
    }

    private static RazorComponentResult<SignInPage> SignIn(string? from, HttpContext http, IHostEnvironment environment) =>
        Page.Of<SignInPage>(http, new SignInModel(From: ReturnPath.Local(from), Why: WhyOf(from), Demonstrators: Demonstrations.Offered(environment)));

    private static async Task<IResult> Begin(
        IFormCollection form, SigningIn signingIn, Session session, HttpContext http, IHostEnvironment environment, CancellationToken stop)
    {
        var (email, password, from) = ($"{form[SignInModel.EmailField]}", $"{form[SignInModel.PasswordField]}", ReturnPath.Local(form[SignInModel.FromField]));
        var typed = new SignInModel(email, from, WhyOf(from), SignInModel.Missing(email, password), Demonstrations.Offered(environment));
        if (typed.Problems is [_, ..])
        {
            return Refuse(http, typed);
        }
        var outcome = await signingIn.Try(email, password, stop);
        if (outcome is not Matched matched)
        {
            return Refuse(http, typed with { Problems = [new FieldProblem(SignInModel.EmailField, outcome.Sentence)] });
        }
        await session.Begin(http, matched.Account, stop);
        return TypedResults.LocalRedirect(from ?? Addresses.Home);
    }

    private static RazorComponentResult<SignInPage> Refuse(HttpContext http, SignInModel typed) =>
        Page.Of<SignInPage>(http, typed, StatusCodes.Status400BadRequest);

    private static async Task<IResult> End(Session session)
    {
        await session.End();
        return TypedResults.LocalRedirect(Addresses.Home);
    }

    private static RazorComponentResult<AccountPage> Show(ClaimsPrincipal who, string? kept, HttpContext http) =>
        Page.Of<AccountPage>(http, new AccountModel(
            who.PersonName() ?? "", who.FindFirstValue(ClaimTypes.Email) ?? "", who.WantsPlainType(), kept is null ? null : "Your setting is kept.", who.Is(Roles.Administrator)));

    private static async Task<IResult> SetType([FromForm(Name = AccountModel.PlainTypeField)] string? plain, SignedIn me, AccountStore accounts, Session session)
    {
        if (await accounts.Find(me.Id) is { } account)
        {
            account.PlainType = plain == "true";
            await accounts.Keep(account);
            await session.Renew(account);
        }
        return TypedResults.LocalRedirect($"{Addresses.Account}?kept=type");
    }

    private static RazorComponentResult<RegisterPage> Refuse(HttpContext http, Registration typed, IReadOnlyList<FieldProblem> problems) =>
        Page.Of<RegisterPage>(http, new RegisterModel(typed.Name, typed.Email, typed.From, problems), StatusCodes.Status400BadRequest);

    private static string? WhyOf(string? from) =>
        from?.StartsWith(Addresses.Diary, StringComparison.Ordinal) == true ? "Your diary is yours alone, so we need to know that it is you." : null;
}
