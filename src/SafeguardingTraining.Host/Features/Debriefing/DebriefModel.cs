using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Debriefing;

/// <summary>Everything the debrief page says: the looking back itself, and the practice points it touches in their titles.</summary>
/// <param name="Playthrough">Names the attempt in the addresses of its pages.</param>
/// <param name="Points">The practice points exercised, in the order they came.</param>
/// <param name="Words">The learner's own words read back, by the number of the decision they were written with.</param>
public sealed record DebriefModel(
    Guid Playthrough,
    Debrief Debrief,
    IReadOnlyList<PointLine> Points,
    IReadOnlyDictionary<int, LanguageReview> Words
)
{
    /// <summary>What to look up in this partnership's own procedures.</summary>
    public IReadOnlyList<LocalSlot> Local { get; init; } = [LocalSlot.Procedures];

    /// <summary>The attempt that this one went back into, told back; null when it began at the beginning, or that one is gone.</summary>
    public Debrief? Before { get; init; }

    /// <summary>The way that was taken, beside the one before if there was one.</summary>
    public RoutePair Routes => field ??= RoutePair.Of(Debrief.Playthrough, Before?.Playthrough);

    /// <summary>What each strand came to the time before.</summary>
    public IReadOnlyDictionary<string, StrandState> StatesBefore =>
        (Before?.Strands ?? []).ToDictionary(end => end.Strand.Id, end => end.State);

    public Scenario Scenario => Debrief.Playthrough.Scenario;

    public Role? Role => Scenario.RoleOf(Debrief.Playthrough.Role);

    public Person? Child => Scenario.Family.Child;
}

/// <summary>A practice point in one line: its title and where it comes from.</summary>
public sealed record PointLine(string Id, string Title, string Source);
