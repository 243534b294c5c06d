using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Language;

/// <summary>A wording found in a text.</summary>
/// <param name="Start">Where it begins, in characters.</param>
public sealed record LexiconMatch(int Start, int Length, LexiconEntry Row)
{
    public int End => Start + Length;

    private static readonly WordSet Being = new("be");

    /// <summary>
    /// The text with a wording in this place. A sentence that began with a capital still does, and "was" does not stand twice.
    /// </summary>
    public string PutIn(string text, string wording)
    {
        var begins = char.IsUpper(text[Start]) && (Length == 1 || !char.IsUpper(text[Start + 1]));
        var space = wording.IndexOf(' ', StringComparison.Ordinal);
        var repeats = space > 0 && Being.Holds(wording.AsSpan(0, space)) && Being.Holds(WordBefore(text));
        var fitting = repeats ? wording[(space + 1)..] : wording;
        return $"{text[..Start]}{(begins ? fitting.Capitalised() : fitting)}{text[End..]}";
    }

    private ReadOnlySpan<char> WordBefore(string text)
    {
        var before = text.AsSpan(0, Start).TrimEnd();
        return before[(before.LastIndexOfAny(' ', '\n') + 1)..];
    }
}

/// <summary>
/// A second reading of what somebody wrote about a family: wordings to think again about, and what a reader would miss.
/// It offers and never corrects. Quoted speech is left alone, and a fact of harm is never softened.
/// </summary>
public sealed record LanguageReview(string Text, IReadOnlyList<LexiconMatch> Marks, IReadOnlyList<TextNotice> Notices) : PrivateRecord
{
    /// <summary>Reads a text. 20,000 characters take well under 5 ms with a full lexicon.</summary>
    /// <param name="kept">Wordings the writer means to keep, as they are in the text; they are not marked again.</param>
    /// <param name="children">Names by which a child of this text may be called.</param>
    public static LanguageReview Of(string text, Lexicon lexicon, IReadOnlySet<string>? kept = null, IReadOnlyList<string>? children = null)
    {
        var words = new TextInWords(text);
        var marks = MarksIn(words, text, lexicon, kept);
        return new LanguageReview(text, marks, NoticeRules.In(words, text, marks, children ?? []));
    }

    /// <summary>The text with the first wording offered in each marked place; its gaps are the writer's to fill.</summary>
    public string Fairer => Marks.Reverse().Aggregate(Text, (text, mark) => mark.PutIn(text, mark.Row.Wordings[0]));

    /// <summary>What is marked, as it is in the text.</summary>
    public string WordsOf(LexiconMatch mark) => Text.Substring(mark.Start, mark.Length);

    /// <summary>A wording as it is remembered when somebody means to keep it: without regard to capitals.</summary>
    public static string Keeping(string wording) => wording.Trim().ToLowerInvariant();

    private static List<LexiconMatch> MarksIn(TextInWords text, string written, Lexicon lexicon, IReadOnlySet<string>? kept)
    {
        var marks = new List<LexiconMatch>();
        for (var at = 0; at < text.Words.Count; at++)
        {
            if (lexicon.Phrases.LongestAt(text, at) is var (row, end))
            {
                var mark = MarkOf(text, at, end, lexicon.Rows[row]);
                if (IsMeant(text, mark, at) && kept?.Contains(Keeping(written.Substring(mark.Start, mark.Length))) is not true)
                {
                    marks.Add(mark);
                }
                at = end - 1;
            }
        }
        return marks;
    }

    private static LexiconMatch MarkOf(TextInWords text, int first, int end, LexiconEntry row)
    {
        var start = text.Words[first].Start;
        return new LexiconMatch(start, text.Words[end - 1].End - start, row);
    }

    /// <summary>The writer's own word and not quoted, in a sentence that leaves it its meaning.</summary>
    private static bool IsMeant(TextInWords text, LexiconMatch mark, int word)
    {
        var sentence = text.Sentences[text.Words[word].Sentence];
        return !text.IsQuoted(mark.Start)
            && !text.Holds(sentence, mark.Row.UnlessWords)
            && !(mark.Row.RestsBesideHarm && sentence.Has(WordSense.Harm));
    }
}
