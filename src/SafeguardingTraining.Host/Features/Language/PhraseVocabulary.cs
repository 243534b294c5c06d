using System.Collections.Frozen;

namespace SafeguardingTraining.Host.Features.Language;

/// <summary>Numbers the words of the lexicon's phrases, one number for all forms of a word.</summary>
internal sealed class PhraseVocabulary
{
    private readonly Dictionary<string, int> small = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> capital = new(StringComparer.Ordinal);
    private readonly List<int> joined = [];

    public void Add(string word)
    {
        if (IsInCapitals(word))
        {
            Join(capital, [word, $"{word}s"]);
        }
        else
        {
            Join(small, [.. Inflections.Of(word.ToLowerInvariant().Replace('’', '\''))]);
        }
    }

    public int NumberOf(string word) => Root((IsInCapitals(word) ? capital : small)[word.Replace('’', '\'')]);

    /// <summary>The numbers by form, to be asked while reading; apostrophes are known in both shapes.</summary>
    public (
        FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Small,
        FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Capital
    ) Close() => (Frozen(small, StringComparer.OrdinalIgnoreCase), Frozen(capital, StringComparer.Ordinal));

    private FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Frozen(
        Dictionary<string, int> forms,
        StringComparer comparer
    ) =>
        forms
            .SelectMany(form =>
                new[] { form.Key, form.Key.Replace('\'', '’') }
                    .Distinct()
                    .Select(spelling => KeyValuePair.Create(spelling, Root(form.Value)))
            )
            .ToFrozenDictionary(comparer)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private void Join(Dictionary<string, int> known, IReadOnlyList<string> forms)
    {
        var number = joined.Count;
        joined.Add(number);
        foreach (var form in forms)
        {
            if (known.TryGetValue(form, out var other))
            {
                joined[Root(other)] = Root(number);
            }
            known[form] = number;
        }
    }

    private int Root(int number) => joined[number] == number ? number : Root(joined[number]);

    private static bool IsInCapitals(string word) =>
        word.Length > 1 && char.IsUpper(word[0]) && word.All(letter => char.IsUpper(letter) || char.IsDigit(letter));
}
