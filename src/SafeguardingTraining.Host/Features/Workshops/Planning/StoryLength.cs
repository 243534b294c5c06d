using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Planning;

/// <summary>How long a room needs for every scene of a story: each as long as the author's longest plan gives one, with rests.</summary>
public static class StoryLength
{
    private const int MinutesAScene = 17;
    private const int AroundIt = 30;
    private const int HalfAnHour = 30;

    /// <summary>"about 3 hours", "about 3½ hours".</summary>
    public static string LengthOf(Scenario scenario)
    {
        var halves = (MinutesOf(scenario) + (HalfAnHour / 2)) / HalfAnHour;
        return (halves / 2, halves % 2) switch
        {
            (0, _) => "about half an hour",
            (1, 0) => "about an hour",
            (var hours, 0) => $"about {hours} hours",
            var (hours, _) => $"about {hours}½ hours",
        };
    }

    public static int MinutesOf(Scenario scenario)
    {
        var longest = scenario.Plans.MaxBy(plan => plan.Minutes);
        var scenes = scenario.ScenesOnTheWay();
        return longest is { Spine: { Count: > 0 } spine }
            ? longest.Welcome
                + longest.LookingBack
                + longest.Promise
                + spine.Sum(place => place.Break)
                + (scenes * spine.Sum(place => place.Minutes) / spine.Count)
            : AroundIt + (scenes * MinutesAScene);
    }
}
