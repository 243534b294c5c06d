using SafeguardingTraining.Host.Site.Drawing;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Accounts.TwoFactor;

/// <summary>The secret that a person's app and this site share, as a picture to scan and as letters to type.</summary>
/// <param name="InGroups">"abcd efgh", easier to type.</param>
public sealed record AuthenticatorKey(string InGroups, QrCode Square) : PrivateRecord
{
    private const string Issuer = "Safeguarding Training";

    public static AuthenticatorKey Of(string key, string email)
    {
        var label = $"{Uri.EscapeDataString(Issuer)}:{Uri.EscapeDataString(email)}";
        return new AuthenticatorKey(
            string.Join(' ', key.ToLowerInvariant().Chunk(4).Select(group => new string(group))),
            QrCode.Of($"otpauth://totp/{label}?secret={key}&issuer={Uri.EscapeDataString(Issuer)}&digits=6")
        );
    }
}
