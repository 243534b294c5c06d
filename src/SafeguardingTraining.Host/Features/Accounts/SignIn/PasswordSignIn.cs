using Microsoft.AspNetCore.Identity;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Cryptography;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Accounts.SignIn;

/// <summary>
/// Decides whether an email address and a password go together. The answer, and the time it takes, are the same for an address that is
/// not known here.
/// </summary>
public sealed class PasswordSignIn(
    UserManager<Account> users,
    IPasswordHasher<Account> hasher,
    Stretching stretching,
    DeviceAttempts tries,
    AuditLog audit
)
{
    private static string? nobodysHash;

    public async Task<SignInOutcome> Try(HttpContext http, string email, string password, CancellationToken stop)
    {
        if (!await tries.Begin(http, email, email, stop))
        {
            return new SignInPaused();
        }
        if (await stretching.InTurn(() => Matching(email, password), stop) is not { } account)
        {
            return new SignInNoMatch();
        }
        await Forget(http, email, stop);
        return new SignInMatched(account);
    }

    /// <summary>The person has shown that the address is theirs: earlier tries from here no longer count.</summary>
    public Task Forget(HttpContext http, string email, CancellationToken stop) => tries.Forget(http, email, email, stop);

    private async Task<Account?> Matching(string email, string password)
    {
        if (await users.FindByNameAsync(email.Trim()) is { PasswordHash: not null } account)
        {
            if (await users.CheckPasswordAsync(account, password))
            {
                return account;
            }
            // Not waited for: the time of the answer would tell that there is such an account.
            audit.NoteSoon(null, "sign-in.failed", account.Id);
            return null;
        }
        var nobody = new Account();
        nobodysHash ??= hasher.HashPassword(nobody, Guid.NewGuid().ToString());
        hasher.VerifyHashedPassword(nobody, nobodysHash, password);
        return null;
    }
}

/// <summary>What became of a try at signing in.</summary>
/// <param name="Sentence">What the person is told.</param>
public abstract record SignInOutcome(string Sentence);

public sealed record SignInMatched(Account Account) : SignInOutcome("");

/// <summary>The two do not go together, or there is no such account: nobody is told which.</summary>
public sealed record SignInNoMatch() : SignInOutcome("That email address and password do not go together. Check both and try again.");

/// <summary>After several wrong tries from here the next has to wait, whether or not the address has an account.</summary>
public sealed record SignInPaused()
    : SignInOutcome(
        "There have been several wrong tries from here, so the next has to wait a little: half a minute at first, a quarter of an hour at most. Nothing is lost: come back then and try again."
    );
