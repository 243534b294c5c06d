using System.Text;
using Ical.Net;
using SafeguardingTraining.Host.Site.Calendars;

namespace SafeguardingTraining.Tests.Site;

/// <summary>The calendars that people subscribe to, read as a calendar program reads them.</summary>
public sealed class CalendarTextTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 30, 9, 15, 0, TimeSpan.Zero);
    private static readonly CalendarSecret Secret = CalendarSecret.New();
    private static readonly CalendarDay Visit = new("visit", new DateOnly(2026, 12, 20), "See Ada", "https://training.example/diary");

    [Theory]
    [InlineData("Ring Kim, then Lee; ask and\\or tell")]
    [InlineData("First line\nsecond line")]
    [InlineData("Ask: “who else knew?” - 児童 and 👶🏽")]
    [InlineData("A title that goes on, and on, far beyond what one line of a calendar may hold, été après été, and comes to an end")]
    public void Words_come_back_as_they_were(string words) =>
        Assert.Equal(words, Assert.Single(Read(Visit with { Summary = words }).Events).Summary);

    [Fact]
    public void A_day_takes_no_time_and_blocks_nobody()
    {
        var day = Assert.Single(Read(Visit).Events);

        Assert.True(day.IsAllDay);
        Assert.Equal(Visit.On, day.Start!.Date);
        Assert.Equal(new Uri(Visit.Address ?? ""), day.Url);
        Assert.Equal(Now.UtcDateTime, day.DtStamp!.AsUtc);
        Assert.Equal(("PRIVATE", "TRANSPARENT"), (day.Class, day.Transparency));
    }

    [Fact]
    public void A_day_that_moves_keeps_its_name_and_two_days_never_share_one()
    {
        var before = Read(Visit, Visit with { Key = "review" }).Events.Select(day => day.Uid).ToList();
        var moved = Assert.Single(Read(Visit with { On = Visit.On.AddDays(7), Summary = "See Ada again" }).Events);

        Assert.Equal(2, before.Distinct().Count());
        Assert.Equal(before[0], moved.Uid);
        Assert.DoesNotContain("visit", moved.Uid, StringComparison.Ordinal);
    }

    [Fact]
    public void A_calendar_without_a_day_is_a_calendar() => Assert.Empty(Read().Events);

    [Fact]
    public void No_line_is_longer_than_75_bytes()
    {
        var text = Text(Visit with { Summary = string.Concat(Enumerable.Repeat("été 👶🏽 ", 40)) });

        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
    }

    private static Calendar Read(params CalendarDay[] days) => Calendar.Load(Text(days))!;

    private static string Text(params CalendarDay[] days) => CalendarText.Of("Diary", days, Secret, Now);
}
