using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Playing;

/// <summary>Opens playthroughs: the facts kept, the version they are pinned to, and the place in the story they lead to.</summary>
public sealed class Attempts(PlayStore store, StoryVersions versions, Positions positions, TimeProvider clock)
{
    /// <summary>Begins a playthrough on the version that is on the shelf now; that version is kept first.</summary>
    public async Task<Guid> Begin(Shelved.Available shelved, Role role, Learner learner, CancellationToken stop)
    {
        await versions.Keep(shelved, stop);
        var attempt = Attempt.Begin(learner.Id, shelved.Scenario, role, clock.GetUtcNow());
        await store.Begin(attempt, stop);
        return attempt.Id;
    }

    public async Task<OpenAttempt?> Open(Guid id, Learner? learner, CancellationToken stop) =>
        learner is { } who && await store.Find(id, who, stop) is { } attempt ? await At(attempt, stop) : null;

    public Task<bool> Take(OpenAttempt open, Taken taken, CancellationToken stop) =>
        store.Take(open.Attempt.Id, open.Position.Turn, taken, stop);

    public async Task<Playthrough?> Playthrough(Guid id, Learner learner, CancellationToken stop) =>
        await store.Find(id, learner, stop) is { } attempt && await versions.Find(attempt.Version, stop) is { } scenario
            ? attempt.Of(scenario)
            : null;

    public async Task<IReadOnlyList<CarryOn>> CarryOns(Learner learner, CancellationToken stop)
    {
        var places = new List<CarryOn>();
        foreach (var attempt in (await store.Mine(learner, stop)).DistinctBy(attempt => attempt.Slug))
        {
            if (await versions.Find(attempt.Version, stop) is { } scenario)
            {
                places.Add(CarryOn(attempt, scenario));
            }
        }
        return places;
    }

    private CarryOn CarryOn(Attempt attempt, Scenario scenario)
    {
        var standing = positions.StandingOf(attempt.Id, attempt.Of(scenario));
        return new CarryOn(attempt.Id, attempt.Slug, scenario.Title, standing.Scene.Title, standing.Scene.Number, scenario.Scenes.Count, standing.Ended);
    }

    private async Task<OpenAttempt?> At(Attempt attempt, CancellationToken stop) =>
        await versions.Find(attempt.Version, stop) is { } scenario && scenario.RoleOf(attempt.Role) is { } role
            ? new OpenAttempt(attempt, scenario, role, positions.Of(attempt.Id, attempt.Of(scenario)))
            : null;
}
