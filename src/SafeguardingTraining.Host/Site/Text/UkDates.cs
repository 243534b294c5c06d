using System.Globalization;

namespace SafeguardingTraining.Host.Site.Text;

/// <summary>Days as people in the United Kingdom type them, and as a browser's date field sends them.</summary>
public static class UkDates
{
    private static readonly string[] Ways = ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d/M/yy", "d MMM yyyy", "d MMMM yyyy"];

    private const int FirstYear = 1900;
    private const int LastYear = 2199;
    private const int Longest = 20;

    /// <summary>The day, from 1900 to 2199; null when it is none, or so far away that it is a slip.</summary>
    public static DateOnly? Read(string? typed) =>
        (typed ?? "").AsSpan().Trim() is { Length: <= Longest } trimmed
        && DateOnly.TryParseExact(trimmed, Ways, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year is >= FirstYear and <= LastYear
            ? day
            : null;

    /// <summary>As a date field wants it.</summary>
    public static string? Typed(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
