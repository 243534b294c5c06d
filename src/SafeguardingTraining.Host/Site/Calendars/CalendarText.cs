using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SafeguardingTraining.Host.Site.Calendars;

/// <summary>Days to come, as calendars read them (RFC 5545).</summary>
public static class CalendarText
{
    // RFC 5545, 3.1: no line longer than 75 octets; the rest goes on after a space.
    private const int LongestLine = 75;

    /// <param name="product">Who made it, such as <c>Diary</c>.</param>
    /// <param name="secret">Of the calendar's address: it gives each day a name that stays the same and gives nothing away.</param>
    public static string Of(string product, IEnumerable<CalendarDay> days, CalendarSecret secret, DateTimeOffset now)
    {
        var text = new StringBuilder();
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line($"PRODID:-//Safeguarding Training//{product}//EN");
        foreach (var day in days)
        {
            Line("BEGIN:VEVENT");
            Line($"UID:{Name(day.Key, secret)}");
            Line($"DTSTAMP:{now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
            Line($"DTSTART;VALUE=DATE:{Day(day.On)}");
            Line($"SUMMARY:{Escaped(day.Summary)}");
            if (day.Address is { } address)
            {
                Line($"URL:{address}");
            }
            Line("TRANSP:TRANSPARENT");
            Line("CLASS:PRIVATE");
            Line("END:VEVENT");
        }
        Line("END:VCALENDAR");
        return text.ToString();

        void Line(string line) => text.Append(Folded(line)).Append("\r\n");
    }

    public static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Name(string key, CalendarSecret secret) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(secret.Secret, Encoding.UTF8.GetBytes(key)).AsSpan(0, 16));

    private static string Escaped(string words) =>
        words
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .ReplaceLineEndings("\\n");

    private static string Folded(string line)
    {
        var folded = new StringBuilder();
        var length = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > LongestLine)
            {
                folded.Append("\r\n ");
                length = 1;
            }
            folded.Append(rune.ToString());
            length += rune.Utf8SequenceLength;
        }
        return folded.ToString();
    }
}

/// <summary>A day in a calendar.</summary>
/// <param name="Key">What stays the same when the day moves or its words change.</param>
/// <param name="Address">Where it leads, as a whole address; null where it leads nowhere.</param>
public sealed record CalendarDay(string Key, DateOnly On, string Summary, string? Address);
