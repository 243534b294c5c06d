using SafeguardingTraining.Host.Features.Accounts.Sessions;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Accounts.Registration;

/// <summary>Opens an account for what somebody typed: on their own, by an invitation, or as the site's first administrator.</summary>
public sealed class AccountRegistration(AccountStore accounts, PasswordSignIn signingIn, SignInCompletion arrival, SignInSession session)
{
    /// <summary>
    /// A new account, or the person's own when they typed the password it has already. Null when the address belongs to somebody
    /// else: the caller says <see cref="RegistrationForm.CannotBeOpened"/>. The caller knows that the address is the person's: a link
    /// sent there led here, an administrator invited it, or it is the first administrator's.
    /// </summary>
    public async Task<Account?> Open(HttpContext http, RegistrationForm typed, CancellationToken stop) =>
        await accounts.Open(typed.Name, typed.Email, typed.Password, isConfirmed: true)
        ?? (await signingIn.Try(http, typed.Email, typed.Password, stop) as SignInMatched)?.Account;

    /// <summary>Lets the person in with the roles they hold by now, or asks for their code first.</summary>
    /// <param name="to">Where they go then; null for the front page.</param>
    public async Task<IResult> Arrive(HttpContext http, Account account, string password, string? to, CancellationToken stop) =>
        await arrival.ByPassword(http, await accounts.Reread(account), password, to, stop);

    /// <summary>Somebody who is signed in goes on with the roles they hold by now, in a new session where all of theirs were ended.</summary>
    /// <param name="key">What they had opened here before their sessions ended; null for nothing.</param>
    public async Task GoOn(HttpContext http, Guid person, byte[]? key, CancellationToken stop)
    {
        if (await accounts.Find(person) is { } account)
        {
            await session.GoOn(http, await accounts.Reread(account), stop, key: key);
        }
    }
}
