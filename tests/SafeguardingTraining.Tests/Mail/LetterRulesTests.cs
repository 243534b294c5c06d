using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Tests.Mail;

/// <summary>Letters wait for the end of the quiet hours, of the weekend and of bank holidays, by the clock of the United Kingdom.</summary>
public sealed class LetterRulesTests
{
    [Theory]
    [InlineData("2026-12-01 10:00", "2026-12-01 10:00")]
    [InlineData("2026-12-01 07:59", "2026-12-01 08:00")]
    [InlineData("2026-12-01 17:59", "2026-12-01 17:59")]
    [InlineData("2026-12-01 18:00", "2026-12-02 08:00")]
    [InlineData("2026-12-04 19:00", "2026-12-07 08:00")]
    [InlineData("2026-12-05 11:00", "2026-12-07 08:00")]
    [InlineData("2026-12-24 18:30", "2026-12-29 08:00")]
    [InlineData("2026-12-31 20:00", "2027-01-04 08:00")]
    [InlineData("2027-03-25 18:00", "2027-03-30 08:00")]
    [InlineData("2026-07-01 08:30", "2026-07-01 08:30")]
    public void A_letter_goes_at_the_next_moment_at_which_letters_go(string now, string goes) =>
        Assert.Equal(At(goes), LetterRules.Default.Next(At(now)));

    [Fact]
    public void An_organisation_sets_other_hours_or_none()
    {
        var always = LetterRules.Default with { QuietFrom = new(0, 0), QuietUntil = new(0, 0), RestsAtWeekends = false };
        Assert.Equal(At("2026-12-05 03:00"), always.Next(At("2026-12-05 03:00")));
        var lunch = always with { QuietFrom = new(12, 0), QuietUntil = new(13, 30) };
        Assert.Equal(At("2026-12-05 13:30"), lunch.Next(At("2026-12-05 12:00")));
        Assert.Equal(At("2026-12-05 03:00"), lunch.Next(At("2026-12-05 03:00")));
    }

    [Fact]
    public void The_letter_of_the_next_day_goes_on_the_next_day_on_which_letters_go()
    {
        Assert.Equal(At("2026-12-02 08:00"), LetterRules.Default.NextDay(At("2026-12-01 10:00")));
        Assert.Equal(At("2026-12-07 08:00"), LetterRules.Default.NextDay(At("2026-12-04 08:00")));
    }

    [Theory]
    [InlineData(2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26")]
    [InlineData(2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    [InlineData(2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28")]
    [InlineData(2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26")]
    [InlineData(2033, "01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27")]
    public void Bank_holidays_are_those_that_the_government_lists(int year, string days) =>
        Assert.Equal(days, string.Join(' ', BankHolidays.Of(year).Select(day => $"{day:MM-dd}")));

    private static DateTimeOffset At(string shown) => DateTime.Parse(shown, System.Globalization.CultureInfo.InvariantCulture).FromUk();
}
