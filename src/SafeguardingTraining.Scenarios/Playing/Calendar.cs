namespace SafeguardingTraining.Scenarios;

/// <summary>Days of a story and days of the calendar: day 1 is the date on which the scenario starts.</summary>
internal static class Calendar
{
    public static DateOnly DateOf(this Scenario scenario, Tag.DayTag day) => scenario.Starts.AddDays(day.Number - 1);

    /// <summary>The first such day on or after the start.</summary>
    public static DateOnly DateOf(this Scenario scenario, Tag.DateTag date)
    {
        var sameYear = InYear(date, scenario.Starts.Year);
        return sameYear < scenario.Starts ? InYear(date, scenario.Starts.Year + 1) : sameYear;
    }

    public static int DayOf(this Scenario scenario, Tag.DateTag date) => scenario.DateOf(date).DayNumber - scenario.Starts.DayNumber + 1;

    private static DateOnly InYear(Tag.DateTag date, int year) =>
        new(year, date.Month, Math.Min(date.DayOfMonth, DateTime.DaysInMonth(year, date.Month)));
}
