using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Playing;

/// <summary>A learner's own playthroughs, for features that look back on them.</summary>
public interface IPlaythroughs
{
    /// <summary>One of them with its scenario; null when it is not there or somebody else's.</summary>
    Task<Playthrough?> Find(Guid id, Learner learner, CancellationToken stop);

    /// <summary>The attempt that this one left by going back to one of its moments, while it is kept; null when there is none.</summary>
    Task<Playthrough?> Before(Guid id, Learner learner, CancellationToken stop);

    /// <summary>Where a learner is in each scenario they have begun, the latest first.</summary>
    Task<IReadOnlyList<CarryOn>> CarryOns(Learner learner, CancellationToken stop);
}

/// <summary>An attempt at a scenario, and where it has got to.</summary>
/// <param name="SceneNumber">From 1, of <paramref name="SceneCount"/>.</param>
/// <param name="SceneCount">Null for a story that branches: how many there will be follows from what is decided.</param>
public sealed record CarryOn(Guid PlaythroughId, string Slug, string Title, string SceneTitle, int SceneNumber, int? SceneCount, bool Ended)
{
    /// <summary>"scene 3 of 9", or "scene 3".</summary>
    public string SceneInWords => SceneCount is { } all ? $"scene {SceneNumber} of {all}" : $"scene {SceneNumber}";

    /// <summary>
    /// Of an attempt that was begun by going back: "from “At the school gate”, on 24 November". Null when it began at the beginning.
    /// </summary>
    public string? BegunFrom { get; init; }

    /// <summary>The name of the role it is played in.</summary>
    public string Role { get; init; } = "";

    /// <summary>"24 November", or "24 November 2025" when that is not this year.</summary>
    public string BegunOn { get; init; } = "";
}
