using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Playing;

/// <summary>Opens playthroughs: the facts kept, the version they are pinned to, and the place in the story they lead to.</summary>
public sealed class AttemptLoader(PlayStore store, StoryVersions versions, PositionCache positions, TimeProvider clock) : IPlaythroughs
{
    /// <summary>As many attempts at one scenario are listed on its page; older ones stay where they are.</summary>
    private const int MostListed = 10;

    /// <summary>Begins a playthrough on the version that is on the catalogue now; that version is kept first.</summary>
    public async Task<Guid> Begin(CatalogueEntry.Available listed, Role role, Learner learner, CancellationToken stop)
    {
        await versions.Keep(listed, stop);
        var attempt = Attempt.Begin(learner.Id, listed.Scenario, role, clock.GetUtcNow());
        await store.Begin(attempt, stop);
        return attempt.Id;
    }

    /// <summary>
    /// Goes back to an earlier moment of an attempt: another attempt begins there, and this one stays as it is. Somebody who has gone
    /// back there before and decided nothing since is at that attempt again.
    /// </summary>
    public Task<Guid> GoBack(OpenAttempt open, int turn, CancellationToken stop) =>
        store.BeginReturn(open.Attempt.BackAt(turn, clock.GetUtcNow()), stop);

    /// <summary>The attempt in which this moment was gone back to and nothing decided since; null when there is none.</summary>
    public Task<Guid?> FindReturn(OpenAttempt open, int turn, CancellationToken stop) => store.FindReturn(open.Attempt, turn, stop);

    /// <summary>The attempt that was left for this one, while it is kept; null when there is none.</summary>
    public async Task<Guid?> OriginOf(OpenAttempt open, CancellationToken stop) =>
        open.Attempt.Origin is { } id && await store.Find(id, open.Learner, stop) is not null ? id : null;

    public async Task<Playthrough?> Before(Guid id, Learner learner, CancellationToken stop) =>
        await store.Find(id, learner, stop) is { Origin: { } origin } ? await Find(origin, learner, stop) : null;

    /// <summary>How many playthroughs this learner has.</summary>
    public Task<int> CountOf(Learner learner, CancellationToken stop) => store.CountOf(learner, stop);

    public async Task<OpenAttempt?> Open(Guid id, Learner? learner, CancellationToken stop) =>
        learner is { } who && await store.Find(id, who, stop) is { } attempt
            ? await At(attempt, stop) is { } open
                ? open with
                {
                    IsSignedIn = who.IsSignedIn,
                }
                : null
            : null;

    /// <summary>
    /// Keeps a choice, and when the story ends with it, that the scenario was finished; but not where every part of it was left out,
    /// which nobody played. False when the turn had been taken.
    /// </summary>
    public async Task<bool> Take(OpenAttempt open, TakenChoice taken, CancellationToken stop)
    {
        var after = open.Attempt with { Taken = [.. open.Attempt.Taken, taken] };
        var place = positions.Ahead(after.Id, after.Of(open.Scenario));
        if (
            !await store.Take(
                after.Id,
                open.Position.Turn,
                taken,
                place.HasEnded && HasDecided(after.Of(open.Scenario)) ? Finished(open, place.Position) : null,
                stop
            )
        )
        {
            return false;
        }
        positions.Remember(after.Id, place);
        return true;
    }

    public async Task<Playthrough?> Find(Guid id, Learner learner, CancellationToken stop) =>
        await store.Find(id, learner, stop) is { } attempt && await versions.Find(attempt.Version, stop) is { } scenario
            ? attempt.Of(scenario)
            : null;

    public async Task<IReadOnlyList<CarryOn>> CarryOns(Learner learner, CancellationToken stop) =>
        await CarryOns((await store.Mine(learner, stop)).DistinctBy(attempt => attempt.Slug), stop);

    /// <summary>Where a learner is in each of their latest attempts at one scenario, the latest first.</summary>
    public async Task<IReadOnlyList<CarryOn>> LatestAt(string slug, Learner learner, CancellationToken stop) =>
        await CarryOns((await store.Mine(learner, stop)).Where(attempt => attempt.Slug == slug).Take(MostListed), stop);

    private async Task<IReadOnlyList<CarryOn>> CarryOns(IEnumerable<Attempt> attempts, CancellationToken stop)
    {
        var places = new List<CarryOn>();
        foreach (var attempt in attempts)
        {
            if (await versions.Find(attempt.Version, stop) is { } scenario)
            {
                places.Add(CarryOn(attempt, scenario));
            }
        }
        return places;
    }

    // Something that could have been left out was not; or nothing could be.
    private static bool HasDecided(Playthrough playthrough)
    {
        var reader = Reader.Start(playthrough.Scenario, playthrough.Role, playthrough.Seed);
        var leftOut = 0;
        foreach (var taken in playthrough.Taken)
        {
            if (reader.Position.Decision?.Skip is { } skip)
            {
                if (skip.Index != taken.Option)
                {
                    return true;
                }
                leftOut++;
            }
            if (!reader.Take(taken))
            {
                break;
            }
        }
        return leftOut == 0;
    }

    private CompletedLearning Finished(OpenAttempt open, Position end)
    {
        var held = end.Knows.Pieces.Select(one => one.Piece.Id).ToHashSet();
        return new CompletedLearning(open.Learner, LearningKind.Scenario, open.Attempt.Slug, clock.UkToday(), open.Scenario.Minutes)
        {
            Version = open.Attempt.Version,
            Unopened = [.. open.Scenario.Pieces.Select(piece => piece.Id).Where(id => !held.Contains(id))],
        };
    }

    private CarryOn CarryOn(Attempt attempt, Scenario scenario)
    {
        var playthrough = attempt.Of(scenario);
        var place = positions.WhereaboutsOf(attempt.Id, playthrough);
        var begunOn = DateOnly.FromDateTime(attempt.BegunAt.InUk().DateTime).DayAndMonth(clock.UkToday());
        return new CarryOn(
            attempt.Id,
            attempt.Slug,
            scenario.Title,
            place.Scene.Title,
            place.Scene.Number,
            scenario.Strands.Count > 0 ? null : scenario.Scenes.Count,
            place.Ended
        )
        {
            Role = scenario.RoleOf(attempt.Role)?.Name ?? attempt.Role,
            BegunOn = begunOn,
            BegunFrom = attempt.OriginTurn is { } turn
                ? $"from “{positions.SceneAt(attempt.Id, playthrough, turn).Title.Set()}”, on {begunOn}"
                : null,
        };
    }

    private async Task<OpenAttempt?> At(Attempt attempt, CancellationToken stop) =>
        await versions.Find(attempt.Version, stop) is { } scenario && scenario.RoleOf(attempt.Role) is { } role
            ? new OpenAttempt(attempt, scenario, role, positions.Of(attempt.Id, attempt.Of(scenario)))
            : null;
}
