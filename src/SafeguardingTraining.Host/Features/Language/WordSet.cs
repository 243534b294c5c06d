using System.Collections.Frozen;

namespace SafeguardingTraining.Host.Features.Language;

/// <summary>Words to look for in any of their forms, without regard to capitals.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> forms;

    /// <param name="words">Words with spaces between them.</param>
    public WordSet(string words) =>
        forms = words
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(Inflections.Of)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public bool IsEmpty => forms.Set.Count == 0;

    public bool Holds(ReadOnlySpan<char> word) => forms.Contains(word);
}
