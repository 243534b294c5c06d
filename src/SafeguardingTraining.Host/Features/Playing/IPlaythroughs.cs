using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Playing;

/// <summary>A learner's own playthroughs, for features that look back on them.</summary>
public interface IPlaythroughs
{
    /// <summary>One of them with its scenario; null when it is not there or somebody else's.</summary>
    Task<Playthrough?> Find(Guid id, Learner learner, CancellationToken stop);

    /// <summary>Where a learner is in each scenario they have begun, the latest first.</summary>
    Task<IReadOnlyList<CarryOn>> CarryOns(Learner learner, CancellationToken stop);
}

/// <summary>The latest attempt at one scenario.</summary>
/// <param name="SceneNumber">From 1, of <paramref name="SceneCount"/>.</param>
public sealed record CarryOn(Guid PlaythroughId, string Slug, string Title, string SceneTitle, int SceneNumber, int SceneCount, bool Ended);
