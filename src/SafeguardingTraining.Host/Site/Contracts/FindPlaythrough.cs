using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>A learner's own playthrough with its scenario, or null; how the debrief and the diary reach it without knowing how it is kept.</summary>
public delegate Task<Playthrough?> FindPlaythrough(Guid id, Learner learner, CancellationToken stop);

/// <summary>Where a learner is in each scenario they have begun, the latest first; for the home page and the library.</summary>
public delegate Task<IReadOnlyList<CarryOn>> FindCarryOns(Learner learner, CancellationToken stop);

/// <summary>The latest attempt at one scenario.</summary>
/// <param name="SceneNumber">From 1, of <paramref name="SceneCount"/>.</param>
public sealed record CarryOn(Guid PlaythroughId, string Slug, string Title, string SceneTitle, int SceneNumber, int SceneCount, bool Ended);
