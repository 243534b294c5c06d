using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SafeguardingTraining.Host.Features.Diary;

/// <summary>The days to come back to something, as calendars read them (RFC 5545). It says how many things, and nothing about them.</summary>
internal static class CalendarText
{
    internal static string Of(IEnumerable<OpenAction> open, CalendarSecret secret, string diaryAddress, DateTimeOffset now)
    {
        var text = new StringBuilder();
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line("PRODID:-//Safeguarding Training//Diary//EN");
        foreach (var day in open.Where(one => one.Action.Return is not null).GroupBy(one => one.Action.Return.GetValueOrDefault()).OrderBy(day => day.Key))
        {
            Line("BEGIN:VEVENT");
            Line($"UID:{Name(day.Key, secret)}");
            Line($"DTSTAMP:{now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
            Line($"DTSTART;VALUE=DATE:{Day(day.Key)}");
            Line($"SUMMARY:{(day.Count() == 1 ? "One thing" : $"{day.Count()} things")} to come back to");
            Line($"URL:{diaryAddress}");
            Line("TRANSP:TRANSPARENT");
            Line("CLASS:PRIVATE");
            Line("END:VEVENT");
        }
        Line("END:VCALENDAR");
        return text.ToString();

        void Line(string line) => text.Append(line).Append("\r\n");
    }

    // A day keeps its name for as long as the address is the same, and gives nothing away.
    private static string Name(DateOnly day, CalendarSecret secret) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(secret.Secret, Encoding.UTF8.GetBytes(Day(day))).AsSpan(0, 16));

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
