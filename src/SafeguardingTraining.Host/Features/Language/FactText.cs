namespace SafeguardingTraining.Host.Features.Language;

/// <summary>What lies between a word and the one before it.</summary>
internal enum WordGap
{
    Other,
    None,
    Space,
    Hyphen,
    Comma,
    Stop,
    Ampersand,
}

/// <summary>How a word is written.</summary>
internal enum WordShape
{
    Small,
    Capital,
    AllCapitals,
    Letter,
    Number,
    Possessive,
}

/// <summary>A word with what tells names from other words.</summary>
internal readonly record struct FactWord(int Start, int End, int Sentence, WordShape Shape, WordGap Gap, WordTrait Traits)
{
    public bool Has(WordTrait trait) => (Traits & trait) != 0;

    /// <summary>It begins with a capital and is no abbreviation.</summary>
    public bool IsCapital => Shape is WordShape.Capital;
}

/// <summary>
/// A text as names, addresses and places are read in it: its words with what is known of each, and which of them have been told already.
/// "O'Brien" is one word here, and what belongs to somebody is two: "Luke" and "'s".
/// </summary>
internal sealed class FactText
{
    private readonly string text;
    private readonly List<FactWord> words = [];
    private readonly Claim[] claims;

    public FactText(string text, TextInWords read)
    {
        this.text = text;
        for (var at = 0; at < read.Words.Count; at++)
        {
            var (start, end, sentence) = (read.Words[at].Start, read.Words[at].End, read.Words[at].Sentence);
            if (at + 1 < read.Words.Count && IsInnerName(start, end, read.Words[at + 1]))
            {
                end = read.Words[++at].End;
            }
            var spelling = text.AsSpan(start, end - start);
            words.Add(new FactWord(start, end, sentence, ShapeOf(spelling), GapBefore(start), FactVocabulary.Of(spelling)));
        }
        claims = new Claim[words.Count];
    }

    private enum Claim
    {
        None,
        Published,
        Fact,
    }

    public int Count => words.Count;

    public FactWord this[int at] => words[at];

    public ReadOnlySpan<char> Of(int at) => text.AsSpan(words[at].Start, words[at].End - words[at].Start);

    /// <summary>Nothing has been made of the word yet.</summary>
    public bool IsFree(int at) => claims[at] is Claim.None;

    public bool IsPartOfAFact(int at) => claims[at] is Claim.Fact;

    /// <summary>The word has its capital because a sentence, a quotation or a list begins with it.</summary>
    public bool IsFirst(int at) => at == 0 || words[at].Gap is WordGap.Other || words[at - 1].Sentence != words[at].Sentence;

    /// <summary>The word before, of the same sentence and beside this one; null when there is none.</summary>
    public FactWord? Before(int at) => at > 0 && !IsFirst(at) ? words[at - 1] : null;

    /// <summary>The word after, of the same sentence and beside this one; null when there is none.</summary>
    public FactWord? After(int at) => at + 1 < words.Count && !IsFirst(at + 1) ? words[at + 1] : null;

    /// <summary>These words are names of something that everybody has read of.</summary>
    public void Leave(int at, int length) => Array.Fill(claims, Claim.Published, at, length);

    public IdentifyingFact Tell(FactKind kind, int at, int end)
    {
        Array.Fill(claims, Claim.Fact, at, end - at);
        return new IdentifyingFact(kind, words[at].Start, words[end - 1].End - words[at].Start);
    }

    // "O" and "'Brien", "D" and "'Souza".
    private bool IsInnerName(int start, int end, Word next) =>
        next.Start == end
        && end - start <= 2
        && next.End - next.Start > 2
        && text[next.Start] is '\'' or '’'
        && char.IsUpper(text[next.Start + 1]);

    private WordGap GapBefore(int start)
    {
        if (words.Count == 0)
        {
            return WordGap.Other;
        }
        return text.AsSpan(words[^1].End, start - words[^1].End) switch
        {
            "" => WordGap.None,
            " " or "  " or "\u00a0" or "' " or "’ " => WordGap.Space,
            "-" or "‐" or "‑" or "–" => WordGap.Hyphen,
            ", " or "," => WordGap.Comma,
            ". " or "." => WordGap.Stop,
            " & " => WordGap.Ampersand,
            _ => WordGap.Other,
        };
    }

    private static WordShape ShapeOf(ReadOnlySpan<char> word)
    {
        if (word[0] is '\'' or '’')
        {
            return WordShape.Possessive;
        }
        if (char.IsDigit(word[0]))
        {
            return WordShape.Number;
        }
        if (!char.IsUpper(word[0]))
        {
            return WordShape.Small;
        }
        if (word.Length == 1)
        {
            return WordShape.Letter;
        }
        foreach (var sign in word)
        {
            if (char.IsLower(sign))
            {
                return WordShape.Capital;
            }
        }
        return WordShape.AllCapitals;
    }
}
