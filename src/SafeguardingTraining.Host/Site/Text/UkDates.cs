using System.Globalization;

namespace SafeguardingTraining.Host.Site.Text;

/// <summary>Days as people in the United Kingdom type them, and as a browser's date field sends them.</summary>
public static class UkDates
{
    private static readonly string[] Ways = ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d/M/yy", "d MMM yyyy", "d MMMM yyyy"];

    /// <summary>The day, or null when it is none.</summary>
    public static DateOnly? Read(string? typed) =>
        DateOnly.TryParseExact((typed ?? "").Trim(), Ways, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>As a date field wants it.</summary>
    public static string? Typed(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
