using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SafeguardingTraining.Host.Features.Accounts.Sessions;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Http;

namespace SafeguardingTraining.Host.Features.Accounts.TwoFactor;

/// <summary>
/// Remembers for ten minutes, on this device, whose password was right, until their code is typed. It opens nothing by itself.
/// </summary>
public sealed class PendingTwoFactor(IDataProtectionProvider protection, Cookies cookies, AccountStore accounts, SessionKeys keys)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    private readonly ITimeLimitedDataProtector seal = protection.CreateProtector("Accounts.HalfWay").ToTimeLimitedDataProtector();

    private string Name => cookies.Called("half-way");

    /// <param name="key">What their password opened, for the session that begins with the code; null for nothing.</param>
    public async Task Keep(HttpContext http, Account account, byte[]? key, CancellationToken stop)
    {
        var lent = key is null ? "" : await keys.Lend(account.Id, key, stop);
        http.Response.Cookies.Append(Name, seal.Protect($"{account.Id} {account.SecurityStamp} {lent}", Lasts), cookies.Options(Lasts));
    }

    /// <summary>Whose code is waited for; null when nobody's is, or their password has changed since.</summary>
    public async Task<Account?> Find(HttpContext http) =>
        Read(http)?.Split(' ') is [var id, var stamp, _]
        && Guid.TryParse(id, out var person)
        && await accounts.Find(person) is { } account
        && account.SecurityStamp == stamp
            ? account
            : null;

    /// <summary>Takes out what the password opened, once; null when it opened nothing.</summary>
    public async Task<byte[]?> TakeKey(HttpContext http, CancellationToken stop) =>
        Read(http)?.Split(' ') is [_, _, { Length: > 0 } lent] ? await keys.TakeLent(lent, stop) : null;

    public void TakeBack(HttpContext http) => http.Response.Cookies.Delete(Name, cookies.Options(null));

    private string? Read(HttpContext http)
    {
        try
        {
            return http.Request.Cookies[Name] is { } kept ? seal.Unprotect(kept) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
