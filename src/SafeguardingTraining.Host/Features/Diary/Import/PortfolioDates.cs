using System.Globalization;
using System.Text.RegularExpressions;

namespace SafeguardingTraining.Host.Features.Diary.Import;

/// <summary>
/// Days as portfolios write them: 3 March 2024, Sunday 3rd March 2024, March 3, 2024, 03/03/2024 with the day first, 2024-03-03, with or
/// without a time of day after it.
/// </summary>
public static partial class PortfolioDates
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;
    private const int Longest = 60;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The day that a cell holds, and nothing else but a time of day; null when it holds none.</summary>
    public static DateOnly? Read(string cell) => Begin(cell) is ({ } day, "") ? day : null;

    /// <summary>The day that a line begins with, and what follows it; null when it begins with none.</summary>
    public static (DateOnly? Day, string Remainder) Begin(string line)
    {
        var text = line.Trim();
        var head = text.Length > Longest ? text[..Longest] : text;
        foreach (var way in (Regex[])[YearFirst(), DayFirst(), DayAndMonth(), MonthAndDay()])
        {
            if (way.Match(head) is { Success: true } found && DayOf(found) is { } day)
            {
                return (day, text[(found.Length + TimeOfDay().Match(head[found.Length..]).Length)..].Trim());
            }
        }
        return (null, text);
    }

    private static DateOnly? DayOf(Match found)
    {
        var (year, day) = (Number(found, "year"), Number(found, "day"));
        var month = found.Groups["name"] is { Success: true } name
            ? Array.IndexOf(Months, name.Value[..3].ToLowerInvariant()) + 1
            : Number(found, "month");
        year = found.Groups["year"].Length == 2 ? CultureInfo.InvariantCulture.Calendar.ToFourDigitYear(year) : year;
        return year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    private static int Number(Match found, string part) =>
        int.TryParse(found.Groups[part].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(@"^(?<year>[0-9]{4})[-/.](?<month>[0-9]{1,2})[-/.](?<day>[0-9]{1,2})(?![0-9])", RegexOptions.None, 1_000)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})[-/. ](?<month>[0-9]{1,2})[-/. ](?<year>[0-9]{4}|[0-9]{2})(?![0-9])", RegexOptions.None, 1_000)]
    private static partial Regex DayFirst();

    [GeneratedRegex(
        @"^(?:[a-z]{3,9},? )?(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?: of)?[ -](?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?,?[ -](?<year>[0-9]{4}|[0-9]{2})(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1_000
    )]
    private static partial Regex DayAndMonth();

    [GeneratedRegex(
        @"^(?:[a-z]{3,9},? )?(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? (?<day>[0-9]{1,2})(?:st|nd|rd|th)?,? (?<year>[0-9]{4})(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1_000
    )]
    private static partial Regex MonthAndDay();

    [GeneratedRegex(
        @"^(?:[T ]|, | at )[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?(?:\.[0-9]{1,7})?(?: ?[ap]m)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?(?![0-9])",
        RegexOptions.IgnoreCase,
        1_000
    )]
    private static partial Regex TimeOfDay();
}
