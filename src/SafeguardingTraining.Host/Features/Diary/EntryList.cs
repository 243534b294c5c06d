using System.Globalization;

namespace SafeguardingTraining.Host.Features.Diary;

/// <summary>One page of a diary's entries, newest first.</summary>
/// <param name="Number">From 1.</param>
public sealed record EntryList(IReadOnlyList<Entry> Entries, int Number, bool HasOlder)
{
    /// <summary>Far beyond what a person writes in a life; an address that asks for more is answered with this one.</summary>
    public const int LastPage = 10_000;

    public bool HasNewer => Number > 1;

    public IReadOnlyList<DiaryMonth> Months =>
        [.. Entries.GroupBy(entry => new DateOnly(entry.On.Year, entry.On.Month, 1)).Select(month => new DiaryMonth(month.Key, [.. month]))];
}

/// <summary>The entries of one month.</summary>
/// <param name="First">The first day of the month.</param>
public sealed record DiaryMonth(DateOnly First, IReadOnlyList<Entry> Entries)
{
    /// <summary>"November 2026".</summary>
    public string Name => First.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
