using System.Globalization;

namespace SafeguardingTraining.Host.Site.Text;

/// <summary>Dates as people here write them: London's, in summer and in winter.</summary>
public static class UkTime
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static DateOnly UkToday(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().InUk().DateTime);

    /// <summary>"10:42".</summary>
    public static string UkTimeOfDay(this TimeProvider clock) => clock.GetUtcNow().InUk().ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"3 December 2026, 09:12".</summary>
    public static string InUkInFull(this DateTimeOffset moment) =>
        moment.InUk().ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    /// <summary>
    /// A time of day as a clock in the United Kingdom shows it; a time that the clocks leave out in spring is an hour later.
    /// </summary>
    public static DateTimeOffset FromUk(this DateTime shown) => new DateTimeOffset(shown, London.GetUtcOffset(shown)).ToUniversalTime();

    /// <summary>The day on which a moment lies here.</summary>
    public static DateOnly InUkDay(this DateTimeOffset moment) => DateOnly.FromDateTime(moment.InUk().DateTime);

    public static DateTimeOffset InUk(this DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, London);
}
