namespace SafeguardingTraining.Host.Features.Support;

/// <summary>The page after leaving, and the one behind "Support for you".</summary>
/// <param name="BackTo">The page of the story that was left, within this site; null when nobody left one.</param>
/// <param name="SummaryAt">Where the story's summary without the scenes stands, or null.</param>
public sealed record SupportModel(string? BackTo = null, string? SummaryAt = null)
{
    /// <summary>A scene was left, and not the looking back.</summary>
    public bool IsInStory => BackTo?.Contains("/debrief", StringComparison.Ordinal) is not true;

    /// <summary>Helplines for the whole country; none where a partnership shows its own alone.</summary>
    public IReadOnlyList<NationalLine> National { get; init; } = [];
}
