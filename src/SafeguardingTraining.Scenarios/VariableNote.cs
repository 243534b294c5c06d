namespace SafeguardingTraining.Scenarios;

/// <summary>What an author wrote beside a variable of the story: what it is about, and what its values stand for.</summary>
public sealed record VariableNote(string Words, IReadOnlyDictionary<int, string> Values);
