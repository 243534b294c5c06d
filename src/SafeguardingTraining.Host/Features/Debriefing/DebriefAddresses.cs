using SafeguardingTraining.Host.Features.Playing;

namespace SafeguardingTraining.Host.Features.Debriefing;

/// <summary>The addresses of the pages of a debrief.</summary>
public static class DebriefAddresses
{
    public static string Debrief(Guid playthrough) => $"{PlayingAddresses.Scene(playthrough)}/debrief";
}
