namespace SafeguardingTraining.Scenarios;

/// <summary>One of the threads an ending is put together from: the child's mornings, the parent, colleagues and trust, the record.</summary>
/// <param name="States">What it can come to, best first; two to four.</param>
public sealed record Strand(string Id, string Name, IReadOnlyList<StrandState> States)
{
    public StrandState? StateOf(string id) => States.FirstOrDefault(state => state.Id == id);
}

/// <summary>What a strand can come to; the title is no verdict.</summary>
public sealed record StrandState(string Id, string Title)
{
    /// <summary>What that means, in a plain sentence that is true on every way that leads there; empty where the author gives none.</summary>
    public string Words { get; init; } = "";
}
