namespace SafeguardingTraining.Host.Site.Text;

/// <summary>
/// The bank holidays of England and Wales as they come every year (Banking and Financial Dealings Act 1971 and the yearly proclamations;
/// www.gov.uk/bank-holidays). A day that is proclaimed for one year alone, such as a coronation, is not among them.
/// </summary>
public static class BankHolidays
{
    private const int SpringMonth = 5;
    private const int SummerMonth = 8;

    public static bool IsBankHoliday(this DateOnly day) => Of(day.Year).Contains(day);

    /// <summary>Those of a year, in order. One that falls on a weekend is kept on the next working day.</summary>
    public static IReadOnlyList<DateOnly> Of(int year)
    {
        var (christmas, easter) = (new DateOnly(year, 12, 25), Easter(year));
        var firstChristmas = AfterWeekend(christmas);
        var boxing = AfterWeekend(christmas.AddDays(1));
        return
        [
            AfterWeekend(new DateOnly(year, 1, 1)),
            easter.AddDays(-2),
            easter.AddDays(1),
            FirstMonday(year, SpringMonth),
            LastMonday(year, SpringMonth),
            LastMonday(year, SummerMonth),
            .. boxing == firstChristmas ? [boxing, boxing.AddDays(1)] : (DateOnly[])[firstChristmas, boxing],
        ];
    }

    /// <summary>Easter Sunday, by the anonymous Gregorian rule (Meeus, Astronomical Algorithms, chapter 8).</summary>
    public static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e, f) = (b / 4, b % 4, (b + 8) / 25);
        var g = (b - f + 1) / 3;
        var h = (19 * a + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + 2 * e + 2 * i - h - k) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var n = h + l - 7 * m + 114;
        return new DateOnly(year, n / 31, n % 31 + 1);
    }

    private static DateOnly AfterWeekend(DateOnly day) =>
        day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(2),
            DayOfWeek.Sunday => day.AddDays(1),
            _ => day,
        };

    private static DateOnly FirstMonday(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays(((int)DayOfWeek.Monday - (int)first.DayOfWeek + 7) % 7);
    }

    private static DateOnly LastMonday(int year, int month)
    {
        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-(((int)last.DayOfWeek - (int)DayOfWeek.Monday + 7) % 7));
    }
}
