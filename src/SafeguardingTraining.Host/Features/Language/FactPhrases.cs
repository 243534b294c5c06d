using System.Collections.Frozen;

namespace SafeguardingTraining.Host.Features.Language;

/// <summary>Names of several words, found by their first.</summary>
internal sealed class FactPhrases
{
    private readonly FrozenDictionary<string, string[][]>.AlternateLookup<ReadOnlySpan<char>> byFirst;

    public FactPhrases(IEnumerable<string> phrases) =>
        byFirst = phrases
            .Select(WordsOf)
            .GroupBy(words => words[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(words => words.Length).ToArray(),
                StringComparer.OrdinalIgnoreCase
            )
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many words the longest phrase has that begins with a word of the text; 0 when none does.</summary>
    public int LengthAt(FactText text, int at)
    {
        if (byFirst.TryGetValue(text.Of(at), out var phrases))
        {
            foreach (var phrase in phrases)
            {
                if (Stands(phrase, text, at))
                {
                    return phrase.Length;
                }
            }
        }
        return 0;
    }

    private static bool Stands(string[] phrase, FactText text, int at)
    {
        if (at + phrase.Length > text.Count)
        {
            return false;
        }
        for (var word = 1; word < phrase.Length; word++)
        {
            if (text[at + word].Gap is WordGap.Other || !text.Of(at + word).Equals(phrase[word], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }
        return true;
    }

    private static string[] WordsOf(string phrase)
    {
        var text = new FactText(phrase, new TextInWords(phrase));
        return [.. Enumerable.Range(0, text.Count).Select(at => text.Of(at).ToString())];
    }
}
