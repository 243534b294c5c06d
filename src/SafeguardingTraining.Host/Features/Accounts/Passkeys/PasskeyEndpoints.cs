using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using SafeguardingTraining.Host.Features.Accounts.Sessions;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Accounts.Passkeys;

/// <summary>Signing in with a passkey: making one, naming it, taking it away, and coming in with it.</summary>
public static class PasskeyEndpoints
{
    private const string Json = "application/json";

    // What the extension answers is a SHA-256 (WebAuthn level 3, 10.1.4).
    private const int AnswerLength = 32;

    public static void MapPasskeys(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(AccountAddresses.PasskeyRequests, Request).RequireRateLimiting(AccountsSetup.Tries);
        routes.MapPost(AccountAddresses.PasskeySignIns, SignIn).RequireRateLimiting(AccountsSetup.Tries);
        routes.MapBack(AccountAddresses.PasskeySignIns, AccountAddresses.SignIn);
        var own = routes.MapGroup("").RequireAuthorization();
        own.MapGet(AccountAddresses.Passkeys, Show).NeedsRecentProof();
        own.MapPost(AccountAddresses.PasskeyCreations, Create).NeedsRecentProof();
        own.MapPost(AccountAddresses.Passkeys, Add).NeedsRecentProof(AccountAddresses.Passkeys);
        own.MapPost(AccountAddresses.PasskeyNames("{id}"), Rename).NeedsRecentProof(AccountAddresses.Passkeys);
        own.MapPost(AccountAddresses.PasskeyRemovals("{id}"), Remove).NeedsRecentProof(AccountAddresses.Passkeys);
    }

    private static async Task<IResult> Request(SignInManager<Account> signIn) =>
        TypedResults.Content(await signIn.MakePasskeyRequestOptionsAsync(user: null), Json);

    private static async Task<IResult> SignIn(
        [FromForm(Name = PasskeysModel.CredentialField)] string? credential,
        [FromForm(Name = PasskeysModel.AnswerField)] string? answer,
        [FromForm(Name = SignInModel.FromField)] string? back,
        PasskeyService service,
        PersonalKeys keys,
        SignInCompletion arrival,
        SignInOffers offers,
        HttpContext http,
        CancellationToken stop
    )
    {
        var from = ReturnPath.Local(back);
        if (await service.Known(credential ?? "") is var (account, passkey))
        {
            var key = SecretOf(passkey, answer) is { } secret ? await keys.Open(account.Id, secret, stop) : null;
            return await arrival.Known(http, account, from, stop, key: key);
        }
        return Page.Of<SignInPage>(
            http,
            offers.Form(from) with
            {
                Problems =
                [
                    new FieldProblem(SignInModel.EmailField, "That passkey is not known here. Sign in with your password instead."),
                ],
            },
            StatusCodes.Status400BadRequest
        );
    }

    /// <summary>What a passkey answered to the question that is the same each time; null where its device cannot.</summary>
    internal static PasskeySecret? SecretOf(byte[] passkey, string? answer) =>
        answer is { Length: > 0 } && Base64Url.IsValid(answer, out var length) && length == AnswerLength
            ? new PasskeySecret(Base64Url.EncodeToString(passkey), Base64Url.DecodeFromChars(answer))
            : null;

    private static async Task<IResult> Show(string? said, SignedIn me, PasskeyService service, HttpContext http) =>
        await service.Of(me.Id) is { } passkeys
            ? Page.Of<PasskeysPage>(http, new PasskeysModel(passkeys, SaidOf(said)))
            : Page.NotFound(http);

    private static async Task<IResult> Create(SignedIn me, AccountStore accounts, SignInManager<Account> signIn, HttpContext http) =>
        await accounts.Find(me.Id) is { Email: { } email } account
            ? TypedResults.Content(
                await signIn.MakePasskeyCreationOptionsAsync(
                    new PasskeyUserEntity
                    {
                        Id = $"{account.Id}",
                        Name = email,
                        DisplayName = account.Name,
                    }
                ),
                Json
            )
            : Page.NotFound(http);

    private static async Task<IResult> Add(
        [FromForm(Name = PasskeysModel.CredentialField)] string? credential,
        [FromForm(Name = PasskeysModel.AnswerField)] string? answer,
        [FromForm(Name = PasskeysModel.NewNameField)] string? name,
        SignedIn me,
        PasskeyService service,
        PersonalKeys keys,
        IAccountNotices notices,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await service.Of(me.Id) is not { } passkeys)
        {
            return Page.NotFound(http);
        }
        var (passkey, problem) =
            passkeys.Count >= PasskeysModel.Most
                ? (null, $"You have {PasskeysModel.Most.InWords()} passkeys, which is as many as fit. Remove one first.")
                : await service.Adds(me.Id, credential ?? "", NameOf(name));
        if (problem is not null)
        {
            return Page.Of<PasskeysPage>(
                http,
                new PasskeysModel(passkeys, Problems: [new FieldProblem(PasskeysModel.NewNameField, problem)]),
                StatusCodes.Status400BadRequest
            );
        }
        await notices.Note(me.Id, AccountEvent.PasskeyAdded, CancellationToken.None);
        // Where the diary is open it opens with this passkey too.
        if (passkey is not null && SecretOf(passkey, answer) is { } secret)
        {
            await keys.Open(me.Id, secret, CancellationToken.None);
        }
        return TypedResults.LocalRedirect($"{AccountAddresses.Passkeys}?said=added");
    }

    private static async Task<IResult> Rename(
        string id,
        [FromForm(Name = PasskeysModel.NameField)] string? name,
        SignedIn me,
        PasskeyService service,
        HttpContext http
    ) =>
        KeyOf(id) is { } key && await service.Renames(me.Id, key, NameOf(name))
            ? TypedResults.LocalRedirect($"{AccountAddresses.Passkeys}?said=named")
            : Page.NotFound(http);

    private static async Task<IResult> Remove(
        string id,
        SignedIn me,
        PasskeyService service,
        IPersonalLock locks,
        IAccountNotices notices,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (KeyOf(id) is not { } key || await service.Of(me.Id) is not { } passkeys || passkeys.All(one => one.Id != id))
        {
            return Page.NotFound(http);
        }
        if (!await locks.Remove(me.Id, id, [.. passkeys.Select(one => one.Id).Where(one => one != id)], stop))
        {
            return Page.Of<PasskeysPage>(
                http,
                new PasskeysModel(passkeys, Problems: [new FieldProblem(PasskeysModel.RemovalField(id), PasskeysModel.OnlyKey)]),
                StatusCodes.Status400BadRequest
            );
        }
        await service.Removes(me.Id, key);
        await notices.Note(me.Id, AccountEvent.PasskeyRemoved, CancellationToken.None);
        return TypedResults.LocalRedirect($"{AccountAddresses.Passkeys}?said=removed");
    }

    private static byte[]? KeyOf(string id) => Base64Url.IsValid(id) ? Base64Url.DecodeFromChars(id) : null;

    private static string NameOf(string? typed) =>
        $"{typed}".Trim() switch
        {
            "" => "My passkey",
            { Length: > PasskeysModel.LongestName } name => name[..PasskeysModel.LongestName],
            var name => name,
        };

    private static string? SaidOf(string? said) =>
        said switch
        {
            "added" => "Your passkey is kept. You can sign in with it from now on.",
            "named" => "Its new name is kept.",
            "removed" => "It opens your account no longer. Take it out of your device’s own list too.",
            _ => null,
        };
}
