namespace SafeguardingTraining.Scenarios;

/// <summary>What a scenario may refer to outside its own folder.</summary>
/// <param name="Points">Ids of the practice points that have a page.</param>
public sealed record ScenarioVocabulary(IReadOnlySet<string> Points)
{
    /// <summary>Slugs of stories that are not yet asked to branch.</summary>
    public IReadOnlySet<string> OnTheRail { get; init; } = Scenarios.OnTheRail.Slugs;

    /// <summary>Finds the wordings of the lexicon in a text, each with what could stand instead; none when there is no lexicon.</summary>
    public Func<string, IEnumerable<Wording>> Wordings { get; init; } = _ => [];
}

/// <summary>A wording to think again about, and one that could be in its place.</summary>
public sealed record Wording(string Found, string Instead);
