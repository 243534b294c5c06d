using System.Globalization;

namespace SafeguardingTraining.Host.Site;

/// <summary>Dates as people here write them: London's, in summer and in winter.</summary>
public static class UkTime
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static DateOnly UkToday(this TimeProvider clock) =>
        DateOnly.FromDateTime(clock.GetUtcNow().InUk().DateTime);

    /// <summary>"10:42".</summary>
    public static string UkTimeOfDay(this TimeProvider clock) => clock.GetUtcNow().InUk().ToString("HH:mm", CultureInfo.InvariantCulture);

    public static DateTimeOffset InUk(this DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, London);
}
