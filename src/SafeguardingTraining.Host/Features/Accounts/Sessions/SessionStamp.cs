using System.Globalization;
using Microsoft.AspNetCore.Authentication;

namespace SafeguardingTraining.Host.Features.Accounts.Sessions;

/// <summary>What the sign-in cookie says of the session itself, beside who it is.</summary>
/// <param name="Began">When the person signed in, in milliseconds since 1970.</param>
/// <param name="Twice">They showed more than a password: a code, a passkey, or their organisation vouched for them.</param>
public sealed record SessionStamp(long Began, bool Twice)
{
    private const string BeganItem = "began";
    private const string TwiceItem = "twice";

    /// <summary>Null for a cookie from before sessions were marked.</summary>
    public static SessionStamp? Of(AuthenticationProperties? properties) =>
        long.TryParse(
            properties?.Items.TryGetValue(BeganItem, out var began) == true ? began : null,
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var at
        )
            ? new SessionStamp(at, properties?.Items.ContainsKey(TwiceItem) == true)
            : null;

    /// <summary>Those of the session behind a request; null for a guest.</summary>
    public static SessionStamp? Of(HttpContext http) => Of(http.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Properties);

    /// <summary>For the cookie of a new session.</summary>
    public AuthenticationProperties ToProperties()
    {
        var properties = new AuthenticationProperties { IsPersistent = true };
        properties.Items[BeganItem] = Began.ToString(CultureInfo.InvariantCulture);
        if (Twice)
        {
            properties.Items[TwiceItem] = "yes";
        }
        return properties;
    }
}
