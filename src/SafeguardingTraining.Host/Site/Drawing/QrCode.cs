using System.Globalization;
using System.Text;
using QRCoder;

namespace SafeguardingTraining.Host.Site.Drawing;

/// <summary>An address as a square to scan, drawn as one path: our pages carry no style of their own.</summary>
/// <param name="Side">Side of the square in modules.</param>
/// <param name="Path">The dark modules as SVG path data.</param>
public sealed record QrCode(int Side, string Path)
{
    public static QrCode Of(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var modules = data.ModuleMatrix;
        var path = new StringBuilder();
        for (var row = 0; row < modules.Count; row++)
        {
            for (var column = 0; column < modules.Count; column++)
            {
                if (modules[row][column])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{column} {row}h1v1h-1z");
                }
            }
        }
        return new QrCode(modules.Count, path.ToString());
    }
}
