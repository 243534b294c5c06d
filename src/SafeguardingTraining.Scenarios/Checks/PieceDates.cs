using System.Globalization;
using System.Text.RegularExpressions;

namespace SafeguardingTraining.Scenarios;

/// <summary>When a piece is known, and what its own words say of days.</summary>
public static partial class PieceDates
{
    private static readonly string[] Months =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    /// <summary>In a story that branches: it is in its agency's hands from the start, and dated within the story.</summary>
    /// <param name="starts">The story's first day.</param>
    public static bool IsHeldTooEarly(this Piece piece, DateOnly starts) => !piece.IsFetched && piece.Date >= starts;

    /// <summary>Days that a piece names and that lie after the day it is dated, as its words have them.</summary>
    public static IReadOnlyList<string> LaterThan(DateOnly dated, string text) =>
        dated == default ? [] : [.. Days(dated, text).Where(day => day.On > dated).Select(day => day.Words).Distinct()];

    private static IEnumerable<(DateOnly On, string Words)> Days(DateOnly dated, string text)
    {
        foreach (Match found in NamedDay().Matches(text))
        {
            var month = Array.IndexOf(Months, found.Groups["month"].Value) + 1;
            var day = int.Parse(found.Groups["day"].Value, CultureInfo.InvariantCulture);
            var year = found.Groups["year"] is { Success: true, Value: var told }
                ? int.Parse(told, CultureInfo.InvariantCulture)
                : dated.Year;
            if (year is > 1 and < 9_999 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
            {
                yield return (new DateOnly(year, month, day), found.Value);
            }
        }
    }

    [GeneratedRegex(
        @"\b(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>January|February|March|April|May|June|July|August|September|October|November|December)(?: (?<year>\d{4}))?\b",
        RegexOptions.None,
        1_000
    )]
    private static partial Regex NamedDay();
}
