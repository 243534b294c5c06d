using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Http;

namespace SafeguardingTraining.Host.Features.Accounts.SignIn;

/// <summary>
/// A browser in which somebody has signed in to an account before. Wrong tries are counted for it alone, so that a stranger's tries
/// hold up nobody who comes back on their own device (OWASP, "Device cookies").
/// </summary>
public sealed class KnownDevice(IDataProtectionProvider protection, Cookies cookies)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(365);

    private readonly IDataProtector seal = protection.CreateProtector("Accounts.KnownDevice");

    private string Name => cookies.Called("device");

    /// <summary>Remembers that this account's person was here. The cookie opens nothing.</summary>
    public void Remember(HttpContext http, Account account)
    {
        if (account.Email is { } email && Find(http, email) is null)
        {
            http.Response.Cookies.Append(Name, seal.Protect($"{Guid.NewGuid():N} {Plain(email)}"), cookies.Options(Lasts));
        }
    }

    /// <summary>The device's own number where this address has signed in on it before; else null.</summary>
    public string? Find(HttpContext http, string email)
    {
        try
        {
            return
                http.Request.Cookies[Name] is { } kept
                && seal.Unprotect(kept).Split(' ', 2) is [var device, var address]
                && address == Plain(email)
                ? device
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static string Plain(string email) => email.Trim().Normalize().ToUpperInvariant();
}
