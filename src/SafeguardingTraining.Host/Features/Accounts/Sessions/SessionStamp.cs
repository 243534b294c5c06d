using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Accounts.Sessions;

/// <summary>What the sign-in cookie says of the session itself, beside who it is. Moments are in milliseconds since 1970.</summary>
/// <param name="Began">When the person signed in.</param>
/// <param name="Twice">They showed more than a password: a code, a passkey, or their organisation vouched for them.</param>
/// <param name="Proved">When they last showed their password, a passkey or their organisation's sign-in; 0 when that is not known.</param>
/// <param name="Secret">32 bytes that are in the cookie alone, for <see cref="SessionKeys"/>; null in a cookie from before there were any.</param>
public sealed record SessionStamp(Guid Id, long Began, bool Twice, long Proved, byte[]? Secret) : PrivateRecord
{
    private const string IdItem = "session";
    private const string BeganItem = "began";
    private const string TwiceItem = "twice";
    private const string ProvedItem = "proved";
    private const string SecretItem = "secret";

    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(32);

    /// <summary>Null for a cookie from before sessions were kept.</summary>
    public static SessionStamp? Of(AuthenticationProperties? properties) =>
        Guid.TryParse(Item(properties, IdItem), out var id) && Moment(properties, BeganItem) is { } began
            ? new SessionStamp(
                id,
                began,
                Item(properties, TwiceItem) is not null,
                Moment(properties, ProvedItem) ?? 0,
                Item(properties, SecretItem) is { } secret ? Convert.FromBase64String(secret) : null
            )
            : null;

    /// <summary>That of the session behind a request; null for a guest.</summary>
    public static SessionStamp? Of(HttpContext http) => Of(http.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Properties);

    /// <summary>For the cookie of a new session.</summary>
    public AuthenticationProperties ToProperties()
    {
        var properties = new AuthenticationProperties { IsPersistent = true };
        properties.Items[IdItem] = $"{Id}";
        properties.Items[BeganItem] = Began.ToString(CultureInfo.InvariantCulture);
        properties.Items[ProvedItem] = Proved.ToString(CultureInfo.InvariantCulture);
        if (Twice)
        {
            properties.Items[TwiceItem] = "yes";
        }
        if (Secret is not null)
        {
            properties.Items[SecretItem] = Convert.ToBase64String(Secret);
        }
        return properties;
    }

    private static string? Item(AuthenticationProperties? properties, string name) =>
        properties?.Items.TryGetValue(name, out var item) == true ? item : null;

    private static long? Moment(AuthenticationProperties? properties, string name) =>
        long.TryParse(Item(properties, name), NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : null;
}
