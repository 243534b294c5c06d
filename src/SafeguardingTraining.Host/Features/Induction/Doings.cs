using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Induction;

/// <summary>What one learner has played and read. It is theirs alone, and nothing is counted against anybody.</summary>
/// <param name="Written">Diary entries that follow something; empty for a guest.</param>
public sealed record Doings(IReadOnlyList<CarryOn> Played, IReadOnlyList<BriefingRead> Read, IReadOnlyList<Writing> Written)
{
    public static Doings None { get; } = new([], [], []);

    public string? Of(Scenario scenario) => Played.FirstOrDefault(place => place.Slug == scenario.Slug) switch
    {
        null => null,
        { Ended: true } => "Played to an ending",
        var place => $"Under way, at scene {place.SceneNumber}",
    };

    public string? Of(Briefing briefing) => Read.FirstOrDefault(read => read.Slug == briefing.Slug) is { } read ? $"Read on {read.On.InFull()}" : null;
}
