using System.Globalization;

namespace SafeguardingTraining.Host.Site.Text;

/// <summary>Days in Welsh.</summary>
public static class WelshDates
{
    private static readonly string[] Months =
    [
        "Ionawr",
        "Chwefror",
        "Mawrth",
        "Ebrill",
        "Mai",
        "Mehefin",
        "Gorffennaf",
        "Awst",
        "Medi",
        "Hydref",
        "Tachwedd",
        "Rhagfyr",
    ];

    /// <summary>"23 Tachwedd 2026".</summary>
    public static string InWelsh(this DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year}");
}
