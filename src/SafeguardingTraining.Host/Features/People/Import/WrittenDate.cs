using System.Globalization;
using System.Text.RegularExpressions;

namespace SafeguardingTraining.Host.Features.People.Import;

/// <summary>
/// A day as people write it in a list: 1/9/26, 01-Sep-2026, 1 September 2026, 2026-09-01, or a spreadsheet's own number. What could be read
/// in two ways is told as both.
/// </summary>
/// <param name="DayFirst">With the day before the month; null when that is no day.</param>
/// <param name="MonthFirst">With the month before the day; null when that is no day.</param>
public sealed partial record WrittenDate(DateOnly? DayFirst, DateOnly? MonthFirst)
{
    public static WrittenDate None { get; } = new(null, null);

    /// <summary>It matters which comes first.</summary>
    public bool IsAmbiguous => DayFirst is not null && MonthFirst is not null && DayFirst != MonthFirst;

    private const int Longest = 40;
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    // Two digits are of this century up to here: nobody's start lies further ahead.
    private const int LastShortYear = 49;

    // What a spreadsheet shows for a day whose cell has lost its format: 1954 to 2119.
    private const int FirstSerial = 20_000;
    private const int LastSerial = 80_000;

    private static readonly string[] Words =
    [
        "d MMM yyyy",
        "d MMMM yyyy",
        "d MMM yy",
        "d MMMM yy",
        "MMM d yyyy",
        "MMMM d yyyy",
        "yyyy MMM d",
    ];

    public static WrittenDate Read(string typed)
    {
        if (typed.Length > Longest)
        {
            return None;
        }
        var plain = Time().Replace(typed.Trim(), "");
        if (Numbers().Match(plain) is { Success: true } numbers)
        {
            return OfNumbers(numbers.Groups[1].Value, numbers.Groups[2].Value, numbers.Groups[3].Value);
        }
        if (plain.Length == 8 && plain.All(char.IsAsciiDigit))
        {
            return Sure(Day(plain[..4], plain[4..6], plain[6..]));
        }
        if (
            int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var serial)
            && serial is >= FirstSerial and <= LastSerial
        )
        {
            return Sure(DateOnly.FromDateTime(DateTime.FromOADate(serial)));
        }
        var words = Spaces().Replace(Noise().Replace(Weekday().Replace(plain, ""), "$1 "), " ").Trim();
        words = words.Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase);
        return DateOnly.TryParseExact(words, Words, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && IsNear(day)
            ? Sure(day)
            : None;
    }

    private static WrittenDate OfNumbers(string first, string second, string third) =>
        (first.Length, third.Length) switch
        {
            (4, <= 2) => Sure(Day(first, second, third)),
            (<= 2, 2 or 4) => new WrittenDate(Day(third, second, first), Day(third, first, second)),
            _ => None,
        };

    private static WrittenDate Sure(DateOnly? day) => new(day, day);

    private static DateOnly? Day(string year, string month, string day)
    {
        var (y, m, d) = (Number(year), Number(month), Number(day));
        y =
            year.Length == 4 ? y
            : y <= LastShortYear ? 2000 + y
            : 1900 + y;
        return m is >= 1 and <= 12 && y is >= FirstYear and <= LastYear && d >= 1 && d <= DateTime.DaysInMonth(y, m)
            ? new DateOnly(y, m, d)
            : null;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool IsNear(DateOnly day) => day.Year is >= FirstYear and <= LastYear;

    [GeneratedRegex(@"[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$", RegexOptions.None, 1_000)]
    private static partial Regex Time();

    [GeneratedRegex(@"^(\d{1,4})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{1,4})$", RegexOptions.None, 1_000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(mon|tue|wed|thu|fri|sat|sun)[a-z]*[,.]?\s+", RegexOptions.IgnoreCase, 1_000)]
    private static partial Regex Weekday();

    // "1st of", and the signs between; a number keeps its place.
    [GeneratedRegex(@"(?:(?<=\d)(?:st|nd|rd|th)\b|\bof\b|[-/.,])()", RegexOptions.IgnoreCase, 1_000)]
    private static partial Regex Noise();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1_000)]
    private static partial Regex Spaces();
}
