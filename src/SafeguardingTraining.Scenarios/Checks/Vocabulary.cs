namespace SafeguardingTraining.Scenarios;

/// <summary>What a scenario may refer to outside its own folder.</summary>
/// <param name="Points">Ids of the practice points that have a page.</param>
public sealed record Vocabulary(IReadOnlySet<string> Points);
