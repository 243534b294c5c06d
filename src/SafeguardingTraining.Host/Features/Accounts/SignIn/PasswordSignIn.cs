using Microsoft.AspNetCore.Identity;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Accounts.SignIn;

/// <summary>
/// Decides whether an email address and a password go together. The answer, and the time it takes, are the same for an address that is
/// not known here.
/// </summary>
public sealed class PasswordSignIn(UserManager<Account> users, IPasswordHasher<Account> hasher, SignInAttempts tries, AuditLog audit)
{
    private static string? nobodysHash;

    public async Task<SignInOutcome> Try(string email, string password, CancellationToken stop)
    {
        if (!await tries.Begin(email, stop))
        {
            return new SignInPaused();
        }
        if (await Matching(email, password) is not { } account)
        {
            return new SignInNoMatch();
        }
        await tries.Forget(email, stop);
        return new SignInMatched(account);
    }

    private async Task<Account?> Matching(string email, string password)
    {
        if (await users.FindByNameAsync(email.Trim()) is { } account)
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

/// <summary>This address rests after too many tries, whether or not it has an account.</summary>
public sealed record SignInPaused()
    : SignInOutcome(
        "There have been several tries with this address, so it rests for 15 minutes. Nothing is lost: come back then and try again."
    );
