using Microsoft.AspNetCore.Identity;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Accounts.Passkeys;

/// <summary>Looks at what a device answered, and keeps the passkeys of accounts.</summary>
public sealed class PasskeyService(SignInManager<Account> signIn, UserManager<Account> users, AccountStore accounts)
{
    /// <summary>A person's passkeys, oldest first; null when there is no such account.</summary>
    public async Task<IReadOnlyList<PasskeyLine>?> Of(Guid person) =>
        await accounts.Find(person) is { } account
            ? [.. (await users.GetPasskeysAsync(account)).OrderBy(passkey => passkey.CreatedAt).Select(PasskeyLine.Of)]
            : null;

    /// <summary>Whose passkey answered the challenge of this device, and which; null when nobody's did.</summary>
    public async Task<(Account Account, byte[] Passkey)?> Known(string credential)
    {
        var answer = await Answered(credential, signIn.PerformPasskeyAssertionAsync);
        if (answer is not { Succeeded: true, User: { } account, Passkey: { } passkey })
        {
            return null;
        }
        return (await users.AddOrUpdatePasskeyAsync(account, passkey)).Succeeded ? (account, passkey.CredentialId) : null;
    }

    /// <summary>Keeps a new passkey and answers which it is, or says in a sentence why it cannot be kept.</summary>
    public async Task<(byte[]? Passkey, string? Problem)> Adds(Guid person, string credential, string name)
    {
        var answer = await Answered(credential, signIn.PerformPasskeyAttestationAsync);
        if (
            answer is not { Succeeded: true, Passkey: { } passkey }
            || answer.UserEntity?.Id != $"{person}"
            || await accounts.Find(person) is not { } account
        )
        {
            return (null, "That took too long, or your device stopped it. Try once more.");
        }
        passkey.Name = name;
        return (await users.AddOrUpdatePasskeyAsync(account, passkey)).Succeeded
            ? (passkey.CredentialId, null)
            : (null, "That passkey could not be kept. Try once more.");
    }

    public async Task<bool> Renames(Guid person, byte[] id, string name)
    {
        if (await accounts.Find(person) is not { } account || await users.GetPasskeyAsync(account, id) is not { } passkey)
        {
            return false;
        }
        passkey.Name = name;
        return (await users.AddOrUpdatePasskeyAsync(account, passkey)).Succeeded;
    }

    public async Task<bool> Removes(Guid person, byte[] id) =>
        await accounts.Find(person) is { } account
        && await users.GetPasskeyAsync(account, id) is not null
        && (await users.RemovePasskeyAsync(account, id)).Succeeded;

    // Without a challenge in this browser there is nothing to answer, which Identity says with an exception.
    private static async Task<T?> Answered<T>(string credential, Func<string, Task<T>> look)
        where T : class
    {
        try
        {
            return credential.Length == 0 ? null : await look(credential);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
