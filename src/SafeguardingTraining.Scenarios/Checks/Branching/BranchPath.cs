namespace SafeguardingTraining.Scenarios;

/// <summary>One path through a story that branches, as what it met and what it came to.</summary>
/// <param name="Stops">Scenes and visits in order, each by a key: a scene's id, and a visit's after the scene it was made from.</param>
/// <param name="Passages">The words of every passage shown, by its text.</param>
/// <param name="Chosen">The option taken at each decision, by the decision.</param>
/// <param name="States">The state each strand came to.</param>
/// <param name="Serious">The strands whose best state an act closed.</param>
internal sealed record BranchPath(
    string Role,
    IReadOnlyList<string> Stops,
    IReadOnlyDictionary<string, int> Passages,
    IReadOnlyDictionary<string, string> Chosen,
    IReadOnlyDictionary<string, string> States,
    IReadOnlySet<string> Serious,
    IReadOnlyList<HubBundle> Bundles,
    bool Slipped,
    bool Repaired,
    int Scenes,
    int Visits,
    int Words,
    int Decisions,
    int Typed,
    Ending? Ending
)
{
    public string Sequence => string.Join('>', Stops);

    /// <summary>200 words a minute, and a minute to weigh a decision.</summary>
    public double Minutes => (Words / 200.0) + Decisions;

    /// <summary>How much of the shorter of two paths is word for word in the other, from 0 to 1.</summary>
    public double SharedWith(BranchPath other)
    {
        var (shorter, longer) = Words <= other.Words ? (this, other) : (other, this);
        var all = shorter.Passages.Values.Sum();
        return all == 0
            ? 0
            : (double)shorter.Passages.Where(passage => longer.Passages.ContainsKey(passage.Key)).Sum(one => one.Value) / all;
    }
}

/// <summary>The visits that one path made with one stretch of time.</summary>
internal sealed record HubBundle(string Hub, string Visits);
