namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>A briefing by its slug, or null; how the diary begins an entry about one without knowing how it is kept.</summary>
public delegate BriefingToKeep? FindBriefing(string slug);

/// <summary>What an entry about a briefing begins with.</summary>
/// <param name="Point">Id of the practice point nearest to it.</param>
/// <param name="Questions">What it asks a team to talk about.</param>
public sealed record BriefingToKeep(string Title, int Minutes, string Point, IReadOnlyList<string> Questions);
