using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Mail;

/// <summary>
/// When an organisation's letters go, and in which language. Letters that guard an account go at any hour.
/// </summary>
/// <param name="QuietFrom">From this time of day nothing goes; the same as <paramref name="QuietUntil"/> for no quiet hours.</param>
/// <param name="DueDays">A letter says that something is due so many days before.</param>
/// <param name="RenewalDays">And that a programme begins again.</param>
public sealed record LetterRules(
    LetterLanguages Languages,
    TimeOnly QuietFrom,
    TimeOnly QuietUntil,
    bool RestsAtWeekends,
    bool RestsOnBankHolidays,
    int DueDays,
    int RenewalDays
)
{
    public const int MostDueDays = 28;
    public const int MostRenewalDays = 28;

    // Beyond any row of days of rest: then it goes all the same.
    private const int MostDaysHeld = 14;

    public static LetterRules Default { get; } =
        new(LetterLanguages.EnglishFirst, new TimeOnly(18, 0), new TimeOnly(8, 0), true, true, 7, 28);

    /// <summary>The first moment from now on at which letters go: this one, or the end of the quiet hours.</summary>
    public DateTimeOffset Next(DateTimeOffset now)
    {
        var shown = now.InUk();
        var (today, from) = (DateOnly.FromDateTime(shown.DateTime), TimeOnly.FromDateTime(shown.DateTime));
        for (var day = today; day <= today.AddDays(MostDaysHeld); (day, from) = (day.AddDays(1), TimeOnly.MinValue))
        {
            if (!Rests(day) && OpenFrom(from) is { } open)
            {
                return day == today && open == from ? now : day.ToDateTime(open).FromUk();
            }
        }
        return now;
    }

    /// <summary>The same for the day after the one on which a moment lies.</summary>
    public DateTimeOffset NextDay(DateTimeOffset moment) => Next(moment.InUkDay().AddDays(1).ToDateTime(TimeOnly.MinValue).FromUk());

    private bool Rests(DateOnly day) =>
        RestsAtWeekends && day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || RestsOnBankHolidays && day.IsBankHoliday();

    // The first open time of a day from a time on; null when there is none left.
    private TimeOnly? OpenFrom(TimeOnly time) =>
        QuietFrom.CompareTo(QuietUntil) switch
        {
            0 => time,
            > 0 when time >= QuietFrom => null,
            > 0 => time < QuietUntil ? QuietUntil : time,
            _ when time >= QuietFrom && time < QuietUntil => QuietUntil,
            _ => time,
        };
}

/// <summary>The numbers are in the database.</summary>
public enum LetterLanguages
{
    EnglishFirst = 0,
    WelshFirst = 1,
    English = 2,
    Welsh = 3,
}
