using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Accounts.TwoFactor;

/// <summary>
/// Keeps accounts as Identity does, but an app's key sealed and recovery codes as hashes: anyone who reads the tables can use neither.
/// </summary>
internal sealed class SealedUserStore(Database database, IDataProtectionProvider protection)
    : UserOnlyStore<Account, Database, Guid>(database)
{
    // A recovery code is ten letters and digits: too many to try one by one when each try costs this much.
    private const int Rounds = 50_000;

    private const int HashBytes = 32;
    private const int HashLength = 2 * HashBytes;

    private readonly IDataProtector seal = protection.CreateProtector("Accounts.AppKeys");

    public override async Task<string?> GetAuthenticatorKeyAsync(Account user, CancellationToken cancellationToken)
    {
        var kept = await base.GetAuthenticatorKeyAsync(user, cancellationToken);
        try
        {
            return kept is null ? null : seal.Unprotect(kept);
        }
        catch (CryptographicException)
        {
            // The keys of the data folder are gone, and this one with them.
            return null;
        }
    }

    public override Task SetAuthenticatorKeyAsync(Account user, string key, CancellationToken cancellationToken) =>
        base.SetAuthenticatorKeyAsync(user, seal.Protect(key), cancellationToken);

    // When one is used up, Identity hands back those that are left, which are hashes already.
    public override Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(
            user,
            recoveryCodes.Select(code => code.Length == HashLength ? code : HashOf(user, code)),
            cancellationToken
        );

    public override Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken) =>
        base.RedeemCodeAsync(user, HashOf(user, code), cancellationToken);

    private static string HashOf(Account user, string code) =>
        Convert.ToHexString(
            Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(code), user.Id.ToByteArray(), Rounds, HashAlgorithmName.SHA256, HashBytes)
        );
}
