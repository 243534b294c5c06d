using Microsoft.AspNetCore.Mvc;
using SafeguardingTraining.Host.Features.Accounts.Registration;
using SafeguardingTraining.Host.Features.Accounts.Sessions;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Accounts.Passwords;

/// <summary>Choosing a new password: with the old one, or with a link when it is forgotten.</summary>
public static class PasswordEndpoints
{
    public static void MapPasswords(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(AccountAddresses.Forgotten, Ask);
        routes.MapPost(AccountAddresses.Forgotten, Send).RequireRateLimiting(AccountsSetup.Tries);
        routes.MapGet(AccountAddresses.ForgottenSent, (HttpContext http) => Page.Of<ForgottenSentPage>(http));
        routes.MapGet(AccountAddresses.NewPassword("{token}"), Open).RequireRateLimiting(AccountsSetup.Tries);
        routes.MapPost(AccountAddresses.NewPasswords, Choose).RequireRateLimiting(AccountsSetup.Tries);
        routes.MapBack(AccountAddresses.NewPasswords, AccountAddresses.Forgotten);
        routes.MapGet(AccountAddresses.Password, Show).RequireAuthorization();
        routes.MapPost(AccountAddresses.Passwords, Change).RequireAuthorization().RequireRateLimiting(AccountsSetup.Tries);
        routes.MapBack(AccountAddresses.Passwords, AccountAddresses.Password);
    }

    private static IResult Ask(PasswordResetRequests forgetting, HttpContext http) =>
        Page.Of<ForgottenPage>(http, new ForgottenModel(forgetting.IsOn));

    private static async Task<IResult> Send(
        [FromForm(Name = SignInModel.EmailField)] string? email,
        PasswordResetRequests forgetting,
        HttpContext http,
        CancellationToken stop
    )
    {
        var typed = new RegistrationForm { Name = "-", Email = (email ?? "").Trim() };
        if (typed.Problems().Where(problem => problem.Field == SignInModel.EmailField).ToList() is [_, ..] problems)
        {
            return Page.Of<ForgottenPage>(
                http,
                new ForgottenModel(forgetting.IsOn, typed.Email, problems),
                StatusCodes.Status400BadRequest
            );
        }
        if (forgetting.IsOn)
        {
            await forgetting.Send(http.Request, typed.Email, stop);
        }
        return TypedResults.LocalRedirect(forgetting.IsOn ? AccountAddresses.ForgottenSent : AccountAddresses.Forgotten);
    }

    private static async Task<IResult> Open(
        string token,
        PasswordLinks links,
        AccountStore accounts,
        IOrganisation organisation,
        HttpContext http,
        CancellationToken stop
    )
    {
        http.KeepAddressSecret();
        return await links.Find(token, stop) switch
        {
            null => Gone(http),
            { } person when await organisation.FindMembership(person, stop) is { IsOff: true } => Page.Of<SwitchedOffPage>(
                http,
                status: StatusCodes.Status403Forbidden
            ),
            { } person when await accounts.WaysInto(person) is { } ways => Page.Of<NewPasswordPage>(
                http,
                new NewPasswordModel(token, ways)
            ),
            _ => Gone(http),
        };
    }

    private static async Task<IResult> Choose(
        [FromForm(Name = NewPasswordModel.TokenField)] string? link,
        [FromForm(Name = NewPasswordModel.PasswordField)] string? typed,
        [FromForm(Name = NewPasswordModel.OthersField)] string? others,
        PasswordLinks links,
        AccountStore accounts,
        PasswordChange changed,
        IAccountNotices notices,
        IOrganisation organisation,
        HttpContext http,
        CancellationToken stop
    )
    {
        http.KeepAddressSecret();
        var (token, password) = (link ?? "", typed ?? "");
        if (await links.Find(token, stop) is not { } person || await accounts.Find(person) is not { } account)
        {
            return Gone(http);
        }
        if (await organisation.FindMembership(person, stop) is { IsOff: true })
        {
            return Page.Of<SwitchedOffPage>(http, status: StatusCodes.Status403Forbidden);
        }
        if (RegistrationForm.ProblemsOf(password, account) is [_, ..] problems)
        {
            return Page.Of<NewPasswordPage>(
                http,
                new NewPasswordModel(token, await accounts.WaysInto(person), problems),
                StatusCodes.Status400BadRequest
            );
        }
        if (!await links.Use(token, person, stop))
        {
            return Gone(http);
        }
        if (others == NewPasswordModel.Remove)
        {
            await accounts.RemoveWaysInto(account, withPassword: false);
            await notices.Note(person, AccountEvent.WaysRemoved, CancellationToken.None);
        }
        await changed.To(http, account, password, key: null);
        return TypedResults.LocalRedirect($"{AccountAddresses.SignIn}?said=chosen");
    }

    private static async Task<IResult> Show(SignedIn me, AccountStore accounts, HttpContext http) =>
        await accounts.Find(me.Id) is { } account
            ? account.PasswordHash is not null || RecentProof.IsThere(http)
                ? Page.Of<PasswordPage>(http, new PasswordModel(account.PasswordHash is not null))
                : TypedResults.LocalRedirect(AccountAddresses.ProofFrom(AccountAddresses.Password))
            : Page.NotFound(http);

    private static async Task<IResult> Change(
        [FromForm(Name = PasswordModel.OldField)] string? old,
        [FromForm(Name = PasswordModel.PasswordField)] string? typed,
        SignedIn me,
        AccountStore accounts,
        PasswordSignIn signingIn,
        PasswordChange changed,
        PersonalKeys keys,
        IOpenKeys open,
        SignInSession session,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await accounts.Find(me.Id) is not { Email: { } email } account)
        {
            return Page.NotFound(http);
        }
        var (password, hasOne) = (typed ?? "", account.PasswordHash is not null);
        if (!hasOne && !RecentProof.IsThere(http))
        {
            return TypedResults.LocalRedirect(AccountAddresses.ProofFrom(AccountAddresses.Password));
        }
        var outcome = hasOne ? await signingIn.Try(http, email, old ?? "", stop) : new SignInMatched(account);
        if (Problems(outcome, password, account) is [_, ..] problems)
        {
            return Page.Of<PasswordPage>(http, new PasswordModel(hasOne, problems), StatusCodes.Status400BadRequest);
        }
        // What the old password opens is read before it is gone.
        var key = (hasOne ? await keys.Open(me.Id, new PasswordSecret(old ?? ""), stop) : null) ?? await open.Find(me.Id, stop);
        await changed.To(http, account, password, key);
        await session.GoOn(http, account, CancellationToken.None, key: key);
        return TypedResults.LocalRedirect($"{AccountAddresses.Account}?kept=password");
    }

    private static IReadOnlyList<FieldProblem> Problems(SignInOutcome old, string password, Account account) =>
        [
            .. old switch
            {
                SignInMatched => Array.Empty<FieldProblem>(),
                SignInPaused => [new FieldProblem(PasswordModel.OldField, old.Sentence)],
                _ => [new FieldProblem(PasswordModel.OldField, "That is not your password now. Check it and try again.")],
            },
            .. RegistrationForm.ProblemsOf(password, account),
        ];

    private static IResult Gone(HttpContext http) => Page.Of<PasswordLinkExpiredPage>(http, status: StatusCodes.Status404NotFound);
}

/// <summary>
/// What happens with every new password: other sessions end, links that wait work no longer, and it is noted that it was done.
/// </summary>
public sealed class PasswordChange(
    AccountStore accounts,
    PasswordLinks links,
    SessionRevocations endings,
    PasswordSignIn signingIn,
    PersonalKeys keys,
    IAccountNotices notices
)
{
    /// <param name="key">
    /// What they had opened, which the new password opens from now on; null where nothing was, as with a link: it stays locked with what
    /// locked it before.
    /// </param>
    public async Task To(HttpContext http, Account account, string password, byte[]? key)
    {
        await accounts.ChoosePassword(account, password);
        // From here on nobody who hangs up keeps the rest from happening. Should the lock not be set, the password from before still opens it.
        await (
            key is null
                ? keys.NotePasswordReplaced(account.Id, CancellationToken.None)
                : keys.Set(account.Id, key, new PasswordSecret(password), CancellationToken.None)
        );
        await endings.EndStamped(account.Id, CancellationToken.None);
        await links.Forget(account.Id, CancellationToken.None);
        await signingIn.Forget(http, account.Email ?? "", CancellationToken.None);
        await notices.Note(account.Id, AccountEvent.PasswordChanged, CancellationToken.None);
    }
}
