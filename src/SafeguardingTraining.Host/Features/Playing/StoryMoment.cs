using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Playing;

/// <summary>When something happens in a story: "Day 1, Monday 23 November, 1.20 pm".</summary>
internal static class StoryMoment
{
    /// <summary>As much of it as has been told; empty before the first day is.</summary>
    public static string Of(Knowledge knows) =>
        string.Join(", ", new[] { knows.Day is { } day ? $"Day {day}" : null, knows.Date?.Weekday(), knows.Time?.Set() }.OfType<string>());
}
