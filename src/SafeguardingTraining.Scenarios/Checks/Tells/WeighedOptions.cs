namespace SafeguardingTraining.Scenarios;

/// <summary>The options of one decision or drill item, and which of them are strongest: what the reader of surfaces is shown.</summary>
/// <param name="Options">Two or more texts as a learner reads them.</param>
/// <param name="Strongest">Places among them, from 0; at least one, and not all.</param>
public sealed record WeighedOptions(IReadOnlyList<string> Options, IReadOnlySet<int> Strongest)
{
    /// <summary>How often somebody who draws lots takes a strongest option, from 0 to 1.</summary>
    public double Chance => (double)Strongest.Count / Options.Count;

    /// <summary>The decisions of a story of which something can be guessed: those of which a comment names some options, not all.</summary>
    public static IReadOnlyList<WeighedOptions> In(string storyInk) =>
        [
            .. OptionGroups
                .In(storyInk)
                .Where(group => group.Strongest is { Count: > 0 } && group.Options.Count > group.Strongest.Count)
                .Select(group => new WeighedOptions([.. group.Options.Select(option => option.Text)], group.Strongest?.ToHashSet() ?? [])),
        ];
}
