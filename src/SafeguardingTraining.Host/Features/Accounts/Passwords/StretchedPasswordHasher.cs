using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using SafeguardingTraining.Host.Site.Cryptography;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Accounts.Passwords;

/// <summary>
/// Keeps of a password what Argon2id makes of it: whoever has the database must not find out by it, more cheaply than by the lock of a
/// diary, which password opens both. One from before is taken as Identity kept it, and kept anew at the next sign-in.
/// </summary>
internal sealed class StretchedPasswordHasher(Stretching stretching, IOptions<PasswordHasherOptions> options) : IPasswordHasher<Account>
{
    private const string Name = "argon2id";

    private readonly PasswordHasher<Account> older = new(options);

    public string HashPassword(Account user, string password)
    {
        var (salt, cost) = (Stretching.NewSalt(), stretching.Cost);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Name}${cost.Kibibytes}${cost.Passes}${Convert.ToBase64String(salt)}${Convert.ToBase64String(Stretching.Key(password, salt, cost))}"
        );
    }

    public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
    {
        if (hashedPassword.Split('$') is not [Name, var kibibytes, var passes, var salt, var hash])
        {
            return older.VerifyHashedPassword(user, hashedPassword, providedPassword) == PasswordVerificationResult.Failed
                ? PasswordVerificationResult.Failed
                : PasswordVerificationResult.SuccessRehashNeeded;
        }
        var cost = new StretchingCost(int.Parse(kibibytes, CultureInfo.InvariantCulture), int.Parse(passes, CultureInfo.InvariantCulture));
        var made = Stretching.Key(providedPassword, Convert.FromBase64String(salt), cost);
        return !CryptographicOperations.FixedTimeEquals(made, Convert.FromBase64String(hash)) ? PasswordVerificationResult.Failed
            : cost == stretching.Cost ? PasswordVerificationResult.Success
            : PasswordVerificationResult.SuccessRehashNeeded;
    }
}
