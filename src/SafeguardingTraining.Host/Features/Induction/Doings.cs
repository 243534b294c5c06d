using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Host.Features.Drills;
using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Induction;

/// <summary>What one learner has played, read and practised. It is theirs alone, and nothing is counted against anybody.</summary>
/// <param name="Drilled">Slugs of drills; none for a guest, whose drills are not remembered.</param>
public sealed record Doings(IReadOnlyList<CarryOn> Played, IReadOnlyList<BriefingRead> Read, IReadOnlyList<string> Drilled)
{
    public static Doings None { get; } = new([], [], []);

    public string? Of(Scenario scenario) => Played.FirstOrDefault(place => place.Slug == scenario.Slug) switch
    {
        null => null,
        { Ended: true } => "Played to an ending",
        var place => $"Under way, at scene {place.SceneNumber}",
    };

    public string? Of(Briefing briefing) => Read.FirstOrDefault(read => read.Slug == briefing.Slug) is { } read ? $"Read on {read.On.InFull()}" : null;

    public string? Of(Drill drill) => Drilled.Contains(drill.Slug) ? "Practised" : null;
}

/// <summary>Gathers what the learner of a request has done, from wherever each part is kept.</summary>
public sealed class FindDoings(FindCarryOns played, FindReadings read, FindDrilled drilled, FindWritings written)
{
    public async Task<Doings> Of(HttpContext http, CancellationToken stop) => Learner.Of(http) is { } learner
        ? new Doings(await played(learner, stop), await read(learner, stop), learner.IsSignedIn ? await drilled(learner.Id, stop) : [])
        : Doings.None;

    /// <summary>Entries of the signed-in person's diary; none for a guest.</summary>
    public async Task<IReadOnlyList<Writing>> Written(HttpContext http, CancellationToken stop) =>
        Learner.SignedIn(http) is { } me ? await written(me.Id, stop) : [];
}
