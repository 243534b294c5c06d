using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Accounts;

/// <summary>Keeps accounts: the email address is the name a person signs in with, and belongs to one account only.</summary>
public sealed class AccountStore(UserManager<Account> users, Database database)
{
    public Task<Account?> Find(Guid id) => users.FindByIdAsync(id.ToString());

    public Task<Account?> FindByEmail(string email) => users.FindByNameAsync(email.Trim());

    /// <summary>Makes an account, or answers null when its email address already has one.</summary>
    /// <param name="password">Null for an account that nobody can sign in to with a password.</param>
    /// <param name="isConfirmed">Somebody has shown that the address is this person's.</param>
    public async Task<Account?> Open(string name, string email, string? password, bool isConfirmed)
    {
        var account = new Account
        {
            Id = Guid.CreateVersion7(),
            UserName = email,
            Email = email,
            EmailConfirmed = isConfirmed,
            Name = name,
        };
        try
        {
            var made = await (password is null ? users.CreateAsync(account) : users.CreateAsync(account, password));
            return made.Succeeded ? account : null;
        }
        catch (DbUpdateException)
        {
            // The same form sent twice at once: the table lets one of them in.
            database.ChangeTracker.Clear();
            return null;
        }
    }

    /// <summary>How one gets into an account; null when it is not there.</summary>
    public async Task<SignInMethods?> WaysInto(Guid id) =>
        await Find(id) is { } account
            ? new SignInMethods(
                account.PasswordHash is not null,
                account.TwoFactorEnabled,
                (await users.GetPasskeysAsync(account)).Count,
                (await users.GetLoginsAsync(account)).Count > 0
            )
            : null;

    /// <summary>
    /// Ends every way into an account but the organisation's sign-in: its password, passkeys, and the second step with its codes.
    /// </summary>
    /// <param name="withPassword">Whether the password goes as well.</param>
    public async Task RemoveWaysInto(Account account, bool withPassword)
    {
        foreach (var passkey in await users.GetPasskeysAsync(account))
        {
            await users.RemovePasskeyAsync(account, passkey.CredentialId);
        }
        await users.SetTwoFactorEnabledAsync(account, false);
        await users.RemoveAuthenticationTokenAsync(account, "[AspNetUserStore]", "AuthenticatorKey");
        await users.RemoveAuthenticationTokenAsync(account, "[AspNetUserStore]", "RecoveryCodes");
        if (withPassword)
        {
            account.PasswordHash = null;
        }
        await users.UpdateSecurityStampAsync(account);
    }

    /// <summary>Anyone who is signed in to the account elsewhere is asked for the new password.</summary>
    public Task ChoosePassword(Account account, string password)
    {
        account.PasswordHash = users.PasswordHasher.HashPassword(account, password);
        return users.UpdateSecurityStampAsync(account);
    }

    public async Task<IReadOnlyDictionary<Guid, string>> Names(IReadOnlyCollection<Guid> people, CancellationToken stop) =>
        await users
            .Users.Where(account => people.Contains(account.Id))
            .ToDictionaryAsync(account => account.Id, account => account.Name, stop);

    public async Task<IReadOnlyList<Supervisor>> Supervisors(IReadOnlyCollection<Guid> people, CancellationToken stop) =>
        [
            .. (await users.Users.Where(account => people.Contains(account.Id)).ToListAsync(stop)).Select(account => new Supervisor(
                account.Name,
                account.Email ?? ""
            )),
        ];

    public Task Keep(Account account) => users.UpdateAsync(account);
}
