using System.Text;
using SafeguardingTraining.Host.Features.Language.Replacements;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Language;

/// <summary>A wording found in a text.</summary>
/// <param name="Start">Where it begins, in characters.</param>
public sealed record LexiconMatch(int Start, int Length, LexiconEntry Row)
{
    public int End => Start + Length;

    /// <summary>Which of the places of its row this is in its text, from 0.</summary>
    public int Place { get; init; }

    /// <summary>
    /// What may be put in here word for word: right English, and the same fact. Nothing, where that is not sure; then the person writes it
    /// again.
    /// </summary>
    public IReadOnlyList<Offer> Offers { get; init; } = [];
}

/// <summary>
/// A second reading of what somebody wrote about a family: wordings to think again about, and what a reader would miss.
/// It offers and never corrects. Quoted speech is left alone, and a fact of harm is never softened.
/// </summary>
public sealed record LanguageReview(string Text, IReadOnlyList<LexiconMatch> Marks, IReadOnlyList<TextNotice> Notices) : PrivateRecord
{
    /// <summary>
    /// Reads a text in a time that grows with its length alone: 20,000 characters of anything take less than 20 ms with a full lexicon.
    /// </summary>
    /// <param name="kept">Wordings the writer means to keep, as they are in the text; they are not marked again.</param>
    /// <param name="children">Names by which a child of this text may be called.</param>
    /// <param name="stop">Nobody waits for the reading any more.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static LanguageReview Of(
        string text,
        Lexicon lexicon,
        IReadOnlySet<string>? kept = null,
        IReadOnlyList<string>? children = null,
        CancellationToken stop = default
    )
    {
        stop.ThrowIfCancellationRequested();
        var words = new TextInWords(text);
        stop.ThrowIfCancellationRequested();
        var marks = MarksIn(words, text, lexicon, kept, children ?? []);
        stop.ThrowIfCancellationRequested();
        return new LanguageReview(text, marks, NoticeRules.In(words, text, marks, children ?? []));
    }

    /// <summary>So many words on either side of an offer are read again with it; few phrases are longer.</summary>
    private const int Around = 6;

    /// <summary>Something in it can be replaced word for word.</summary>
    public bool HasFairer => Marks.Any(mark => mark.Offers.Count > 0);

    /// <summary>Everything that is marked in it can be, so that no label stays beside what was mended.</summary>
    public bool IsFairThroughout => HasFairer && Marks.All(mark => mark.Offers.Count > 0);

    /// <summary>The text with the first offer in each place that has one, and all else as it was written.</summary>
    public string Fairer
    {
        get
        {
            var (fairer, at) = (new StringBuilder(), 0);
            foreach (
                var offer in Marks
                    .Select(mark => mark.Offers is [var first, ..] ? first : null)
                    .OfType<Offer>()
                    .Where(offer => offer.Start >= at)
            )
            {
                fairer.Append(Text, at, offer.Start - at).Append(offer.Words);
                at = offer.End;
            }
            return fairer.Append(Text, at, Text.Length - at).ToString();
        }
    }

    /// <summary>What is marked, as it is in the text.</summary>
    public string WordsOf(LexiconMatch mark) => Text.Substring(mark.Start, mark.Length);

    /// <summary>A wording as it is remembered when somebody means to keep it: without regard to capitals.</summary>
    public static string Keeping(string wording) => wording.Trim().ToLowerInvariant();

    private static List<LexiconMatch> MarksIn(
        TextInWords text,
        string written,
        Lexicon lexicon,
        IReadOnlySet<string>? kept,
        IReadOnlyList<string> children
    )
    {
        var names = new WordSet(string.Join(' ', children));
        var marks = new List<LexiconMatch>();
        var meanings = new SentenceMeanings(text);
        var places = new Dictionary<string, int>();
        for (var at = 0; at < text.Words.Count; at++)
        {
            if (lexicon.Phrases.LongestAt(text, at) is var (row, end))
            {
                var context = new WordContext(text, written, at, end);
                if (
                    RowFor(context, lexicon, lexicon.Rows[row], names) is { } speaking
                    && MarkOf(text, at, end, speaking) is var mark
                    && !text.IsQuoted(mark.Start)
                    && meanings.LeaveTo(mark.Row, text.Words[at].Sentence)
                    && kept?.Contains(Keeping(written.Substring(mark.Start, mark.Length))) is not true
                )
                {
                    var place = places.GetValueOrDefault(mark.Row.Id);
                    places[mark.Row.Id] = place + 1;
                    marks.Add(mark with { Place = place, Offers = Offers(context, lexicon, mark.Row) });
                }
                at = end - 1;
            }
        }
        return marks;
    }

    private static LexiconEntry? RowFor(WordContext at, Lexicon lexicon, LexiconEntry row, WordSet names)
    {
        if (!row.IsOfAChild && !row.RestsOfOneself)
        {
            return row;
        }
        return WordingSubjects.Of(at, names) switch
        {
            WordingSubject.Oneself when row.RestsOfOneself => null,
            WordingSubject.Child => row,
            _ => row.IsOfAChild ? lexicon.OfOthers(row) : row,
        };
    }

    private static IReadOnlyList<Offer> Offers(WordContext at, Lexicon lexicon, LexiconEntry row) =>
        Offer.In(at, row) is { Count: > 0 } offers ? [.. offers.Where(offer => !IsMarkedAgain(at, offer, lexicon))] : [];

    /// <summary>Put in, the offer would be marked itself, alone or with the words around it: "did not" before "attend".</summary>
    private static bool IsMarkedAgain(WordContext at, Offer offer, Lexicon lexicon)
    {
        var from = at.Text.Words[Math.Max(0, at.First - Around)].Start;
        var to = at.Text.Words[Math.Min(at.Text.Words.Count, at.End + Around) - 1].End;
        var now = string.Concat(at.Written.AsSpan(from, offer.Start - from), offer.Words, at.Written.AsSpan(offer.End, to - offer.End));
        var (start, end) = (offer.Start - from, offer.Start - from + offer.Words.Length);
        var words = new TextInWords(now);
        for (var word = 0; word < words.Words.Count && words.Words[word].Start < end; word++)
        {
            if (lexicon.Phrases.LongestAt(words, word) is var (_, after))
            {
                if (words.Words[after - 1].End > start)
                {
                    return true;
                }
                word = after - 1;
            }
        }
        return false;
    }

    private static LexiconMatch MarkOf(TextInWords text, int first, int end, LexiconEntry row)
    {
        var start = text.Words[first].Start;
        return new LexiconMatch(start, text.Words[end - 1].End - start, row);
    }
}
