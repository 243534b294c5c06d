namespace SafeguardingTraining.Host.Site.Text;

/// <summary>Texts made ready to be looked through many times: each folded once, and their different words counted once when first needed.</summary>
public sealed class WordIndex
{
    // Often enough that nobody waits for long once nobody waits for the answer.
    private const int LengthBetweenStops = 100_000;

    private readonly IReadOnlyList<IReadOnlyList<string>> texts;
    private IReadOnlyList<CountedWord>? words;

    private WordIndex(IReadOnlyList<IReadOnlyList<string>> texts) => this.texts = texts;

    /// <summary>How many texts there are.</summary>
    public int Count => texts.Count;

    /// <param name="texts">All there is to find, each in its parts.</param>
    public static WordIndex Of(IEnumerable<IReadOnlyCollection<string>> texts) =>
        new([.. texts.Select(parts => (IReadOnlyList<string>)[.. parts.Select(WordFolding.Ready)])]);

    /// <summary>The places of the texts, from 0, in which each of the words stands.</summary>
    public IEnumerable<int> Find(SearchWords sought) => Enumerable.Range(0, texts.Count).Where(place => sought.Finds(texts[place]));

    /// <summary>The different words of all texts, in the order in which they first stand.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    internal IReadOnlyList<CountedWord> Words(CancellationToken stop) => words ??= Counted(stop);

    internal bool Holds(SearchWord word) => texts.Any(parts => SearchWords.Stands(word, parts));

    private List<CountedWord> Counted(CancellationToken stop)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var bySpan = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        var since = 0;
        foreach (var part in texts.SelectMany(parts => parts))
        {
            for (var at = 0; at < part.Length; at++)
            {
                if (++since % LengthBetweenStops == 1)
                {
                    stop.ThrowIfCancellationRequested();
                }
                var end = WordFolding.EndOfWord(part, at);
                if (end > at)
                {
                    var word = part.AsSpan(at, end - at);
                    bySpan[word] = bySpan.TryGetValue(word, out var count) ? count + 1 : 1;
                }
                at = end;
            }
        }
        return [.. counts.Select(one => new CountedWord(one.Key.ToLowerInvariant(), one.Value))];
    }
}

/// <summary>A word and how often it stands in some texts.</summary>
internal readonly record struct CountedWord(string Word, int Count);
