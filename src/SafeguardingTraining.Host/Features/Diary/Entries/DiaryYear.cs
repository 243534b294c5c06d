namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>A year of a diary: the months in which something was written, the latest first.</summary>
public sealed record DiaryYear(int Year, int Count, IReadOnlyList<MonthCount> Months)
{
    /// <param name="newest">The newest first.</param>
    public static IReadOnlyList<DiaryYear> Of(IReadOnlyList<Entry> newest) =>
        [
            .. newest
                .GroupBy(entry => new DateOnly(entry.On.Year, entry.On.Month, 1))
                .Select(month => new MonthCount(month.Key, month.Count()))
                .GroupBy(month => month.First.Year)
                .Select(year => new DiaryYear(year.Key, year.Sum(month => month.Count), [.. year])),
        ];
}

/// <param name="First">The first day of the month.</param>
public sealed record MonthCount(DateOnly First, int Count);
