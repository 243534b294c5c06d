namespace SafeguardingTraining.Scenarios;

/// <summary>
/// One learner's way through one version of a scenario, as the facts it consists of.
/// The scene, the debrief and the map are computed from these by replaying, so they can never disagree.
/// </summary>
/// <param name="Seed">Orders the options on the page and feeds the story's own chance.</param>
public sealed record Playthrough(Scenario Scenario, string Role, int Seed, IReadOnlyList<Taken> Taken);

/// <summary>A decision taken: the option's place in the author's order, from 0, and the words written with it, if any.</summary>
public sealed record Taken(int Option, string? Written = null);
