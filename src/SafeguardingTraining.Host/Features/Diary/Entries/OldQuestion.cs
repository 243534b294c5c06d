using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>A question that a person was left with about a year ago, and has not answered in a later entry.</summary>
public sealed record OldQuestion(Entry Entry, string Question) : PrivateRecord
{
    private const int DaysAround = 30;
    private const int DaysOfAYear = 10;
    private const int Longest = 240;

    /// <summary>Null where nothing was asked at that time.</summary>
    public static OldQuestion? Of(OpenDiary diary, DateOnly today)
    {
        var then = today.AddYears(-1);
        var entry = diary
            .Entries.SkipWhile(one => one.On > then.AddDays(DaysAround))
            .TakeWhile(one => one.On >= then.AddDays(-DaysAround))
            .Where(one => !string.IsNullOrWhiteSpace(one.Reflection.Questions) && !diary.IsAnswered(one.Id))
            .MinBy(one => Math.Abs(one.On.DayNumber - then.DayNumber));
        return entry is null ? null : new OldQuestion(entry, First(entry.Reflection.Questions));
    }

    /// <summary>The question of one entry; null where it is not there, or asks nothing.</summary>
    public static OldQuestion? In(OpenDiary diary, Guid entry) =>
        diary.Entry(entry) is { } asked && !string.IsNullOrWhiteSpace(asked.Reflection.Questions)
            ? new OldQuestion(asked, First(asked.Reflection.Questions))
            : null;

    /// <summary>"A year ago you asked", or "About a year ago you asked".</summary>
    public string WhenOn(DateOnly today) =>
        Math.Abs(Entry.On.DayNumber - today.AddYears(-1).DayNumber) <= DaysOfAYear ? "A year ago you asked" : "About a year ago you asked";

    /// <summary>The first question of what was asked; its first line where nothing ends in a question mark.</summary>
    internal static string First(string questions)
    {
        var lines = questions.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var line = lines.FirstOrDefault(one => one.Contains('?', StringComparison.Ordinal)) ?? lines[0];
        var end = line.IndexOf('?', StringComparison.Ordinal);
        return TextSnippet.Of(end < 0 ? line : line[..(end + 1)], SearchWords.Of(null), Longest).Text;
    }
}
