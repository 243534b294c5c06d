using System.Collections.Frozen;

namespace SafeguardingTraining.Host.Features.Language.Replacements;

/// <summary>Words to look for as they are, without regard to capitals or to the shape of an apostrophe.</summary>
internal sealed class ExactWords
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;

    /// <param name="written">Words with spaces between them.</param>
    public ExactWords(string written) =>
        words = written
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => new[] { word, word.Replace('\'', '’') })
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Holds(ReadOnlySpan<char> word) => words.Contains(word);
}
