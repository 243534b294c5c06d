using System.Globalization;
using System.Text.RegularExpressions;

namespace SafeguardingTraining.Host.Features.Diary.Import;

/// <summary>Time spent as portfolios write it, in minutes: "1.5", "1:30", "1h 30m", "1h30", "90 minutes", "2 hours 15 mins".</summary>
public static partial class PortfolioTime
{
    private const int MinutesAnHour = 60;

    /// <summary>A bare number up to this many means hours; more than that, minutes.</summary>
    private const double MostHours = 12;

    /// <param name="unit">What a bare number means: hours, minutes, or whichever is likelier.</param>
    /// <returns>Null where it is no time.</returns>
    public static int? Read(string written, PortfolioField unit)
    {
        var text = written.Trim().Replace(',', '.');
        if (text.Length > 40)
        {
            return null;
        }
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var bare))
        {
            var isHours = unit == PortfolioField.Hours || (unit != PortfolioField.Minutes && bare <= MostHours);
            return Whole(isHours ? bare * MinutesAnHour : bare);
        }
        return Clock().Match(text) is { Success: true } clock ? Whole(Number(clock, 1) * MinutesAnHour + Number(clock, 2))
            : Words().Match(text) is { Success: true, Length: > 0 } words ? Whole(Number(words, 1) * MinutesAnHour + Number(words, 2))
            : null;
    }

    private static int? Whole(double minutes) => minutes < 1_000_000 ? (int)Math.Round(minutes) : null;

    private static double Number(Match found, int group) =>
        double.TryParse(found.Groups[group].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;

    [GeneratedRegex(@"^([0-9]{1,3}):([0-9]{2})(?::[0-9]{2})?$", RegexOptions.None, 1_000)]
    private static partial Regex Clock();

    [GeneratedRegex(
        @"^(?:([0-9]+(?:\.[0-9]+)?) ?(?:hours?|hrs?|h)\.?)?(?:(?:,| and)? ?([0-9]+) ?(?:minutes?|mins?|m)?\.?)?$",
        RegexOptions.IgnoreCase,
        1_000
    )]
    private static partial Regex Words();
}
