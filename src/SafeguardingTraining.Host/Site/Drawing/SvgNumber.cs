using System.Globalization;

namespace SafeguardingTraining.Host.Site.Drawing;

/// <summary>Numbers as a drawing wants them, whatever the language of the machine.</summary>
public static class SvgNumber
{
    public static string At(this double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>SVG path data with every number rounded.</summary>
    public static string Path(FormattableString path) =>
        string.Format(CultureInfo.InvariantCulture, path.Format.Replace("}", ":0.##}", StringComparison.Ordinal), path.GetArguments());
}
