using System.Globalization;
using Microsoft.AspNetCore.Identity;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Accounts.TwoFactor;

/// <summary>The code after the password: from an app on the person's telephone, or one of the recovery codes they printed.</summary>
public sealed class TwoFactorCode(UserManager<Account> users, DeviceAttempts tries, UsedTwoFactorCodes used)
{
    public const int RecoveryCodes = 10;

    private const int AppDigits = 6;

    /// <summary>
    /// A sentence for what is wrong, or null when the code is right; then it is used up. Wrong ones are counted for the device or the
    /// network they come from, and after five the next from there has to wait.
    /// </summary>
    public async Task<string?> Refuses(HttpContext http, Account account, string typed, CancellationToken stop)
    {
        var code = Plain(typed);
        if (code.Length == 0)
        {
            return "Type the code from your app, or one of your recovery codes.";
        }
        if (!await tries.Begin(http, account.Email ?? "", Counted(account), stop))
        {
            return "There have been several wrong codes from here, so the next has to wait a little. Nothing is lost: come back then and try again.";
        }
        if (!await IsRight(account, code, stop))
        {
            return "That code does not fit. An app shows a new one every half minute: wait for the next and type that one.";
        }
        await tries.Forget(http, account.Email ?? "", Counted(account), stop);
        return null;
    }

    /// <summary>Begins with a new key, which nothing asks for until a code of it was typed.</summary>
    public async Task<string> NewKey(Account account)
    {
        await users.ResetAuthenticatorKeyAsync(account);
        return await Key(account) ?? throw new InvalidOperationException("A new key is kept.");
    }

    public Task<string?> Key(Account account) => users.GetAuthenticatorKeyAsync(account);

    public Task<int> CodesLeft(Account account) => users.CountRecoveryCodesAsync(account);

    /// <summary>From now on the code is asked for at each sign-in.</summary>
    /// <returns>The recovery codes, which are shown now and never again.</returns>
    public async Task<IReadOnlyList<string>> TurnOn(Account account)
    {
        await users.SetTwoFactorEnabledAsync(account, true);
        return await NewRecoveryCodes(account);
    }

    public async Task<IReadOnlyList<string>> NewRecoveryCodes(Account account) =>
        [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes) ?? []];

    /// <summary>Also forgets the key and the recovery codes.</summary>
    public async Task TurnOff(Account account)
    {
        await users.SetTwoFactorEnabledAsync(account, false);
        await users.ResetAuthenticatorKeyAsync(account);
        await users.GenerateNewTwoFactorRecoveryCodesAsync(account, 0);
    }

    private async Task<bool> IsRight(Account account, string code, CancellationToken stop) =>
        code.Length == AppDigits && code.All(char.IsAsciiDigit)
            ? await users.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code)
                && await used.Use(account.Id, code, stop)
            : account.TwoFactorEnabled && (await users.RedeemTwoFactorRecoveryCodeAsync(account, AsPrinted(code))).Succeeded;

    private static string Counted(Account account) => $"second step {account.Id}";

    // People type a code as they read it, in groups and in small letters.
    private static string Plain(string typed) =>
        string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpper(CultureInfo.InvariantCulture);

    private static string AsPrinted(string code) => code.Length == 10 ? $"{code[..5]}-{code[5..]}" : code;
}
