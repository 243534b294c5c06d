using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Accounts;

/// <summary>Opens an account for what somebody typed: on their own, by an invitation, or as the site's first administrator.</summary>
public sealed class OpeningAccounts(AccountStore accounts, SigningIn signingIn, Session session)
{
    /// <summary>
    /// A new account, or the person's own when they typed the password it has already. Null when the address belongs to somebody
    /// else: the caller says <see cref="Registration.CannotBeOpened"/>.
    /// </summary>
    public async Task<Account?> Open(Registration typed, CancellationToken stop) =>
        await accounts.Open(typed.Name, typed.Email, typed.Password)
        ?? (await signingIn.Try(typed.Email, typed.Password, stop) as Matched)?.Account;

    /// <summary>Begins the person's time on this device, with the roles they hold by now.</summary>
    public Task Begin(HttpContext http, Account account, CancellationToken stop) => session.Begin(http, account, stop);

    /// <summary>The same for somebody who is signed in, and has just been given roles.</summary>
    public async Task BeginAgain(Guid person)
    {
        if (await accounts.Find(person) is { } account)
        {
            await session.Renew(account);
        }
    }
}
