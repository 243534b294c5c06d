using Microsoft.AspNetCore.DataProtection;

namespace SafeguardingTraining.Host.Site.Http;

/// <summary>
/// Remembers a guest on one device for ninety days, so that a scenario can be tried without an account. The id is sealed.
/// </summary>
public sealed class GuestCookie(IDataProtectionProvider protection, Cookies cookies)
{
    private readonly IDataProtector seal = protection.CreateProtector("Guest");

    public Guid? Read(HttpContext http)
    {
        if (http.Request.Cookies[cookies.Guest] is not { } sealedId)
        {
            return null;
        }
        try
        {
            return Guid.TryParse(seal.Unprotect(sealedId), out var id) ? id : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    public Guid Give(HttpContext http)
    {
        var id = Guid.CreateVersion7();
        http.Response.Cookies.Append(cookies.Guest, seal.Protect(id.ToString()), cookies.Options(TimeSpan.FromDays(90)));
        return id;
    }

    public void TakeBack(HttpContext http) => http.Response.Cookies.Delete(cookies.Guest, cookies.Options(null));
}
