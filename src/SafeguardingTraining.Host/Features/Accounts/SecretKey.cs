using System.Text;
using QRCoder;

namespace SafeguardingTraining.Host.Features.Accounts;

/// <summary>The secret that a person's app and this site share, as a picture to scan and as letters to type.</summary>
/// <param name="InGroups">"abcd efgh", easier to type.</param>
/// <param name="Square">How many modules the QR code is wide.</param>
/// <param name="Path">The QR code as one SVG path, a unit square a module.</param>
public sealed record SecretKey(string InGroups, int Square, string Path)
{
    private const string Issuer = "Safeguarding Training";

    public static SecretKey Of(string key, string email)
    {
        var label = $"{Uri.EscapeDataString(Issuer)}:{Uri.EscapeDataString(email)}";
        using var data = QRCodeGenerator.GenerateQrCode($"otpauth://totp/{label}?secret={key}&issuer={Uri.EscapeDataString(Issuer)}&digits=6", QRCodeGenerator.ECCLevel.M);
        return new SecretKey(string.Join(' ', key.ToLowerInvariant().Chunk(4).Select(group => new string(group))), data.ModuleMatrix.Count, Drawn(data));
    }

    /// <summary>Says nothing, so that a log cannot.</summary>
    public override string ToString() => nameof(SecretKey);

    private static string Drawn(QRCodeData data)
    {
        var path = new StringBuilder();
        for (var row = 0; row < data.ModuleMatrix.Count; row++)
        {
            for (var column = 0; column < data.ModuleMatrix.Count; column++)
            {
                if (data.ModuleMatrix[row][column])
                {
                    path.Append(System.Globalization.CultureInfo.InvariantCulture, $"M{column} {row}h1v1h-1z");
                }
            }
        }
        return path.ToString();
    }
}
