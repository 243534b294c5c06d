using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Pictures;

/// <summary>How the debrief words a place in the relationship window.</summary>
public static class WindowPlaceWords
{
    /// <summary>What the broken line in the window says, in words.</summary>
    public const string Range =
        "No one point is right. The broken line goes round places that can be: most often With, and near it being firm first when somebody is in danger, doing it for them on a day they cannot, or saying little and staying. What is right outside it is rarer, and wants a reason.";

    public static string Degree(int value) =>
        value switch
        {
            >= 2 => "very high",
            1 => "high",
            0 => "low",
            -1 => "quite low",
            _ => "very low",
        };

    public static string Meaning(this WindowArea area) =>
        area switch
        {
            WindowArea.With => "High challenge, high support.",
            WindowArea.To => "High challenge, low support.",
            WindowArea.For => "Low challenge, high support.",
            _ => "Low challenge, low support.",
        };

    public static string ClassName(this WindowArea area) => $"place place--{area.ToString().ToLowerInvariant()}";
}
