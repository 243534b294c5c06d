using System.Globalization;

namespace SafeguardingTraining.Host.Site.Content;

/// <summary>How old the guidance behind a text is, and when somebody last looked whether it still stands.</summary>
/// <param name="GuidanceDate">When the guidance was published, as far as it is known: a year, or a year and a month.</param>
/// <param name="ReviewBy">The day by which somebody should check the source again.</param>
public sealed record GuidanceAge(string GuidanceDate, DateOnly CheckedOn, DateOnly ReviewBy)
{
    /// <summary>It is written as a year, a year and a month, or "undated", or is empty.</summary>
    public bool IsWritten =>
        GuidanceDate is "" or "undated"
        || DateOnly.TryParseExact(GuidanceDate, ["yyyy", "yyyy-MM"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>"June 2024", "2018", or null when the source gives no date.</summary>
    public string? Published =>
        DateOnly.TryParseExact(GuidanceDate, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? month.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
        : GuidanceDate is "" or "undated" ? null
        : GuidanceDate;
}
