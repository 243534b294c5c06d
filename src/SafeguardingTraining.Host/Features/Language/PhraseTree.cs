using System.Collections.Frozen;

namespace SafeguardingTraining.Host.Features.Language;

/// <summary>
/// The lexicon's phrases, word by word, in all forms of their words; one walk over a text finds them all. Words that share a
/// form are one word here. A word that an author writes in capitals, such as DNA, is found in capitals only.
/// </summary>
internal sealed class PhraseTree
{
    // "refused to fully engage", "is very manipulative": these may be in the middle of any phrase.
    private static readonly WordSet Between = new("very really quite so too fully completely always often still just");

    /// <summary>Of these words so many may follow each other: "is really very, very manipulative".</summary>
    private const int MostBetween = 4;

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> small;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> capital;
    private readonly PhraseNode root = new();

    /// <param name="phrases">Each with the number of its row; a phrase that two rows share stays with the first.</param>
    public PhraseTree(IEnumerable<(string Phrase, int Row)> phrases)
    {
        var split = phrases.Select(one => (Words: Split(one.Phrase), one.Row)).Where(one => one.Words.Count > 0).ToList();
        var vocabulary = new PhraseVocabulary();
        foreach (var word in split.SelectMany(one => one.Words))
        {
            vocabulary.Add(word);
        }
        foreach (var (words, row) in split)
        {
            Add([.. words.Select(vocabulary.NumberOf)], row);
        }
        (small, capital) = vocabulary.Close();
    }

    /// <summary>The longest phrase that begins with a word: its row and the word after it. Null when none begins there.</summary>
    public (int Row, int EndWord)? LongestAt(TextInWords text, int word)
    {
        (int Row, int EndWord)? found = null;
        var (node, between) = (root, 0);
        for (var at = word; at < text.Words.Count && (at == word || text.Words[at].Follows); at++)
        {
            var spelling = text.Of(text.Words[at]);
            if (Next(node, spelling) is { } next)
            {
                (node, between) = (next, 0);
                found = node.Row is { } row ? (row, at + 1) : found;
            }
            else if (at == word || ++between > MostBetween || !Between.Holds(spelling))
            {
                break;
            }
        }
        return found;
    }

    /// <summary>The words of a phrase as a text's words are read.</summary>
    internal static IReadOnlyList<string> Split(string phrase)
    {
        var text = new TextInWords(phrase);
        return [.. text.Words.Select(word => text.Of(word).ToString())];
    }

    private void Add(IReadOnlyList<int> words, int row)
    {
        var node = root;
        foreach (var word in words)
        {
            if (!node.Next.TryGetValue(word, out var next))
            {
                node.Next.Add(word, next = new PhraseNode());
            }
            node = next;
        }
        node.Row ??= row;
    }

    private PhraseNode? Next(PhraseNode node, ReadOnlySpan<char> spelling)
    {
        if (capital.TryGetValue(spelling, out var inCapitals) && node.Next.TryGetValue(inCapitals, out var next))
        {
            return next;
        }
        return small.TryGetValue(spelling, out var word) ? node.Next.GetValueOrDefault(word) : null;
    }

    private sealed class PhraseNode
    {
        public Dictionary<int, PhraseNode> Next { get; } = [];

        public int? Row { get; set; }
    }
}
