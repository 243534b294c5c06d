using Microsoft.AspNetCore.Mvc;
using SafeguardingTraining.Host.Features.Accounts.Sessions;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Accounts.TwoFactor;

/// <summary>The code after the password: at sign-in, and setting it up or turning it off on one's account.</summary>
public static class TwoFactorEndpoints
{
    public static void MapSecondSteps(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(AccountAddresses.Code, AskForCode);
        routes.MapPost(AccountAddresses.Codes, TryCode).RequireRateLimiting(AccountsSetup.Tries);
        routes.MapBack(AccountAddresses.Codes, AccountAddresses.Code);
        var own = routes.MapGroup("").RequireAuthorization().RequireRateLimiting(AccountsSetup.Tries);
        own.MapGet(AccountAddresses.SecondStep, Show).DisableRateLimiting();
        own.MapPost(AccountAddresses.SecondStepBeginnings, Begin).NeedsRecentProof(AccountAddresses.SecondStep);
        own.MapGet(AccountAddresses.SecondStepSetUp, SetUp).DisableRateLimiting().NeedsRecentProof();
        own.MapPost(AccountAddresses.SecondStepConfirmations, Confirm).NeedsRecentProof(AccountAddresses.SecondStepSetUp);
        own.MapPost(AccountAddresses.RecoveryCodes, PrintAgain).NeedsRecentProof(AccountAddresses.SecondStep);
        own.MapPost(AccountAddresses.SecondStepRemovals, TurnOff).NeedsRecentProof(AccountAddresses.SecondStep);
        foreach (
            var posted in (string[])
                [
                    AccountAddresses.SecondStepBeginnings,
                    AccountAddresses.SecondStepConfirmations,
                    AccountAddresses.RecoveryCodes,
                    AccountAddresses.SecondStepRemovals,
                ]
        )
        {
            own.MapBack(posted, AccountAddresses.SecondStep);
        }
    }

    private static async Task<IResult> AskForCode(string? from, PendingTwoFactor halfWay, HttpContext http) =>
        await halfWay.Find(http) is null
            ? TypedResults.LocalRedirect(AccountAddresses.SignIn)
            : Page.Of<TwoFactorCodePage>(http, new TwoFactorCodeModel(ReturnPath.Local(from)));

    private static async Task<IResult> TryCode(
        [FromForm(Name = TwoFactorModel.CodeField)] string? code,
        [FromForm(Name = SignInModel.FromField)] string? back,
        PendingTwoFactor halfWay,
        TwoFactorCode step,
        SignInCompletion arrival,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await halfWay.Find(http) is not { } account)
        {
            return TypedResults.LocalRedirect(AccountAddresses.SignIn);
        }
        var from = ReturnPath.Local(back);
        return await step.Refuses(http, account, code ?? "", stop) is { } sentence
            ? Page.Of<TwoFactorCodePage>(
                http,
                new TwoFactorCodeModel(from, [new FieldProblem(TwoFactorModel.CodeField, sentence)]),
                StatusCodes.Status400BadRequest
            )
            : await arrival.Known(http, account, from, stop, key: await halfWay.TakeKey(http, stop));
    }

    private static async Task<IResult> Show(
        string? offered,
        string? said,
        SignedIn me,
        AccountStore accounts,
        TwoFactorCode step,
        TwoFactorPolicy rule,
        HttpContext http
    ) =>
        await accounts.Find(me.Id) is { } account
            ? Page.Of<TwoFactorPage>(
                http,
                new TwoFactorModel(
                    account.TwoFactorEnabled,
                    await step.CodesLeft(account),
                    offered is not null,
                    rule.IsRequired,
                    said is "off" ? "The second step is off. Your password is enough again." : null
                )
            )
            : Page.NotFound(http);

    private static async Task<IResult> Begin(
        SignedIn me,
        AccountStore accounts,
        TwoFactorCode step,
        SignInSession session,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await accounts.Find(me.Id) is not { TwoFactorEnabled: false } account)
        {
            return TypedResults.LocalRedirect(AccountAddresses.SecondStep);
        }
        await step.NewKey(account);
        await session.GoOn(http, account, stop);
        return TypedResults.LocalRedirect(AccountAddresses.SecondStepSetUp);
    }

    private static async Task<IResult> SetUp(SignedIn me, AccountStore accounts, TwoFactorCode step, HttpContext http) =>
        await accounts.Find(me.Id) is { TwoFactorEnabled: false, Email: { } email } account && await step.Key(account) is { } key
            ? Page.Of<TwoFactorSetUpPage>(http, new TwoFactorSetUpModel(AuthenticatorKey.Of(key, email)))
            : TypedResults.LocalRedirect(AccountAddresses.SecondStep);

    private static async Task<IResult> Confirm(
        [FromForm(Name = TwoFactorModel.CodeField)] string? code,
        SignedIn me,
        AccountStore accounts,
        TwoFactorCode step,
        SignInSession session,
        IAccountNotices notices,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (
            await accounts.Find(me.Id) is not { TwoFactorEnabled: false, Email: { } email } account
            || await step.Key(account) is not { } key
        )
        {
            return TypedResults.LocalRedirect(AccountAddresses.SecondStep);
        }
        if (await step.Refuses(http, account, code ?? "", stop) is { } sentence)
        {
            return Page.Of<TwoFactorSetUpPage>(
                http,
                new TwoFactorSetUpModel(AuthenticatorKey.Of(key, email), [new FieldProblem(TwoFactorModel.CodeField, sentence)]),
                StatusCodes.Status400BadRequest
            );
        }
        var codes = await step.TurnOn(account);
        await session.GoOn(http, account, CancellationToken.None, twice: true);
        await notices.Note(me.Id, AccountEvent.SecondStepOn, CancellationToken.None);
        return Page.Of<RecoveryCodesPage>(http, new RecoveryCodesModel(codes));
    }

    private static Task<IResult> PrintAgain(
        [FromForm(Name = TwoFactorModel.CodeField)] string? code,
        [AsParameters] TwoFactorChange change,
        IAccountNotices notices
    ) => change.WithCode(code, TwoFactorModel.CodeField, async account =>
        {
            await notices.Note(account.Id, AccountEvent.RecoveryCodesMade, change.Stop);
            return Page.Of<RecoveryCodesPage>(change.Http, new RecoveryCodesModel(await change.Step.NewRecoveryCodes(account)));
        });

    private static Task<IResult> TurnOff(
        [FromForm(Name = TwoFactorModel.RemovalCodeField)] string? code,
        [AsParameters] TwoFactorChange change,
        SignInSession session,
        IAccountNotices notices
    ) => change.WithCode(code, TwoFactorModel.RemovalCodeField, async account =>
        {
            await change.Step.TurnOff(account);
            await session.GoOn(change.Http, account, CancellationToken.None);
            await notices.Note(account.Id, AccountEvent.SecondStepOff, CancellationToken.None);
            return TypedResults.LocalRedirect($"{AccountAddresses.SecondStep}?said=off");
        });
}

/// <summary>Changing a second step that is on, which needs a code of it once more.</summary>
internal sealed record TwoFactorChange(
    SignedIn Me,
    AccountStore Accounts,
    TwoFactorCode Step,
    TwoFactorPolicy Rule,
    HttpContext Http,
    CancellationToken Stop
)
{
    /// <param name="field">The field that the code was typed into; what is wrong with it is said there.</param>
    public async Task<IResult> WithCode(string? code, string field, Func<Account, Task<IResult>> change) =>
        await Accounts.Find(Me.Id) is not { TwoFactorEnabled: true } account ? TypedResults.LocalRedirect(AccountAddresses.SecondStep)
        : await Step.Refuses(Http, account, code ?? "", Stop) is { } sentence ? await Refuse(account, new FieldProblem(field, sentence))
        : await change(account);

    private async Task<IResult> Refuse(Account account, FieldProblem problem) =>
        Page.Of<TwoFactorPage>(
            Http,
            new TwoFactorModel(account.TwoFactorEnabled, await Step.CodesLeft(account), IsRequired: Rule.IsRequired, Problems: [problem]),
            StatusCodes.Status400BadRequest
        );
}
