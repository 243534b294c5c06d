namespace SafeguardingTraining.Host.Site.Text;

/// <summary>
/// What somebody looks for, forgiving how it was typed: case, accents and endings make no difference, a beginning is enough, and a word
/// that stands nowhere is taken for the nearest one that does. The cost grows with the length of the texts alone.
/// </summary>
public sealed class SearchWords
{
    /// <summary>The most characters that are read of what was typed.</summary>
    public const int LongestTyped = 200;

    private const int MostWords = 12;
    private const int MostReadAs = 6;

    // They stand in every text, and would mark half of it.
    private static readonly HashSet<string> Small = new(
        "a an and are as at be but by for from had has have he her his i in is it its me my not of on or our she so that the their them they this to was we were with you".Split(
            ' '
        ),
        StringComparer.OrdinalIgnoreCase
    );

    private readonly IReadOnlyList<SearchWord> words;

    private SearchWords(IReadOnlyList<SearchWord> words) => this.words = words;

    public bool IsEmpty => words.Count == 0;

    /// <summary>The words that stood nowhere, each with those it was taken for, the most frequent first.</summary>
    public IReadOnlyList<WordReading> Readings =>
        [.. words.Where(word => word.ReadAs.Count > 0).Select(word => new WordReading(word.Typed, word.ReadAs))];

    /// <summary>The words of what was typed, without the small ones unless there are no others; at most twelve.</summary>
    public static SearchWords Of(string? typed)
    {
        var text = WordFolding.Composed(typed is { Length: > LongestTyped } ? typed[..LongestTyped] : typed ?? "");
        var all = Split(text).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var large = all.Where(word => word.Length > 1 && !Small.Contains(word)).ToList();
        var different = (large.Count > 0 ? large : all).DistinctBy(
            word => EnglishStem.Of(WordFolding.Folded(word)),
            StringComparer.Ordinal
        );
        return new([.. different.Take(MostWords).Select(SearchWord.Of)]);
    }

    /// <summary>Whether each word stands somewhere in the parts of a text. Where no word was typed, it does.</summary>
    public bool Finds(IReadOnlyCollection<string> parts)
    {
        foreach (var word in words)
        {
            if (!Stands(word, parts))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>
    /// The same, with each word that stands in none of the texts taken for the nearest words that do: one slip of the pen is forgiven from
    /// five letters on, two from nine. Two letters in the wrong order are one slip.
    /// </summary>
    /// <param name="texts">All there is to find.</param>
    /// <param name="stop">Nobody waits for it any more.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public SearchWords Forgiving(WordIndex texts, CancellationToken stop = default) =>
        new([.. words.Select(word => word.MostSlips == 0 || texts.Holds(word) ? word : Nearest(word, texts.Words(stop)))]);

    /// <inheritdoc cref="Forgiving(WordIndex, CancellationToken)"/>
    public SearchWords Forgiving(IReadOnlyCollection<IReadOnlyCollection<string>> texts, CancellationToken stop = default) =>
        Forgiving(WordIndex.Of(texts), stop);

    /// <summary>Where the words stand in a text, from its beginning; each place counts once.</summary>
    /// <param name="composed">A text as <see cref="WordFolding.Composed"/> makes it.</param>
    public IReadOnlyList<WordSpan> In(string composed)
    {
        var folded = WordFolding.Folded(composed);
        var spans = words
            .SelectMany((word, number) => Places(word, folded, number))
            .OrderBy(span => span.Start)
            .ThenBy(span => span.Closeness);
        return [.. spans.DistinctBy(span => span.Start)];
    }

    internal static bool Stands(SearchWord word, IReadOnlyCollection<string> parts)
    {
        foreach (var part in parts)
        {
            if (part.Length > 0 && word.Next(WordFolding.Ready(part), 0, 0) is not null)
            {
                return true;
            }
        }
        return false;
    }

    private static IEnumerable<WordSpan> Places(SearchWord word, string folded, int number)
    {
        for (var next = word.Next(folded, 0, number); next is { } span; next = word.Next(folded, span.End, number))
        {
            yield return span;
        }
    }

    private static SearchWord Nearest(SearchWord word, IReadOnlyList<CountedWord> all)
    {
        var (near, least) = (new List<CountedWord>(), int.MaxValue);
        foreach (var one in all)
        {
            if (word.SlipsTo(one.Word) is { } slips && slips <= least)
            {
                if (slips < least)
                {
                    near.Clear();
                    least = slips;
                }
                near.Add(one);
            }
        }
        return near.Count == 0 ? word : word.As([.. near.OrderByDescending(one => one.Count).Take(MostReadAs).Select(one => one.Word)]);
    }

    private static IEnumerable<string> Split(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var end = WordFolding.EndOfWord(text, at);
            if (end > at)
            {
                yield return text[at..end];
            }
            at = end;
        }
    }
}

/// <summary>A word that stands nowhere, and the words it was taken for.</summary>
public sealed record WordReading(string Typed, IReadOnlyList<string> ReadAs) : PrivateRecord;
