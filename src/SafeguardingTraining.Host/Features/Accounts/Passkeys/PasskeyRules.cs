using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using SafeguardingTraining.Host.Site.Http;

namespace SafeguardingTraining.Host.Features.Accounts.Passkeys;

/// <summary>What is asked of a passkey: it means both steps, so the device checks each time that it is its owner.</summary>
internal static class PasskeyRules
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    internal static void Set(IdentityPasskeyOptions options)
    {
        options.UserVerificationRequirement = "required";
        options.ResidentKeyRequirement = "required";
        options.AuthenticatorTimeout = Patience;
    }

    /// <summary>The cookie that holds a challenge until the device has answered it.</summary>
    internal static void Remember(CookieAuthenticationOptions options, Cookies cookies)
    {
        options.Cookie.Name = cookies.Called("passkey");
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = cookies.Policy;
        options.ExpireTimeSpan = Patience;
        options.SlidingExpiration = false;
    }
}
