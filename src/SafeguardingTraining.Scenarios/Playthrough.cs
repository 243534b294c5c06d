namespace SafeguardingTraining.Scenarios;

/// <summary>
/// One learner's way through one version of a scenario, as the facts it consists of.
/// The scene, the debrief and the map are computed from these by replaying, so they can never disagree.
/// </summary>
/// <param name="Seed">Orders the options on the page and feeds the story's own chance.</param>
public sealed record Playthrough(Scenario Scenario, string Role, int Seed, IReadOnlyList<TakenChoice> Taken)
{
    /// <summary>Where and with what an author has it begin; null for a learner, who begins at the beginning.</summary>
    public Beginning? Begins { get; init; }
}

/// <summary>A decision taken: the option's place in the author's order, from 0, and the words written with it, if any.</summary>
/// <param name="Noticed">What a reading of the words noticed when they were written; null where nothing was written.</param>
public sealed record TakenChoice(int Option, string? Written = null, WordsNoticed? Noticed = null);

/// <summary>
/// What a reading of somebody's words noticed. It is kept as a fact with the choice, so that a replay goes the same way
/// however the reading changes. A story that declares these variables is told before it goes on, and keeps them until the
/// next words: <c>VAR words_noticed = 0</c>, the wordings to think again about, and <c>VAR words_blame = 0</c>, those of them
/// that blame or label somebody.
/// </summary>
public sealed record WordsNoticed(int All, int Blame)
{
    public const string AllVariable = "words_noticed";
    public const string BlameVariable = "words_blame";
}
