namespace SafeguardingTraining.Host.Features.Language;

/// <summary>Where a word is in a text, and which sentence it belongs to.</summary>
/// <param name="Follows">Nothing but a space, a hyphen, a comma or a short form lies between this word and the one before.</param>
internal readonly record struct Word(int Start, int End, int Sentence, bool Follows);

/// <summary>A sentence, from its first word up to the first of the next; in words and in characters.</summary>
/// <param name="Senses">What its words bring, quoted ones too.</param>
internal readonly record struct Sentence(int FirstWord, int EndWord, int Start, int End, WordSense Senses)
{
    public bool Has(WordSense sense) => (Senses & sense) != 0;
}

/// <summary>
/// A text taken apart: words, sentences and what is in quotation marks. A hyphen parts words, and a short form is read
/// as the two words it means: "hasn't" as "has" and "n't".
/// </summary>
internal sealed class TextInWords
{
    private readonly string text;
    private readonly List<Word> words = [];
    private readonly List<Sentence> sentences = [];
    private WordSense senses;
    private int sentenceWord;
    private bool follows;

    public TextInWords(string text)
    {
        this.text = text;
        Quoted = Quotations.In(text);
        Read();
    }

    public IReadOnlyList<Word> Words => words;

    public IReadOnlyList<Sentence> Sentences => sentences;

    /// <summary>Quoted speech, marks included, in the order of the text.</summary>
    public IReadOnlyList<Range> Quoted { get; }

    public ReadOnlySpan<char> Of(Word word) => text.AsSpan(word.Start, word.End - word.Start);

    public string Of(Sentence sentence) => text[sentence.Start..sentence.End].Trim();

    /// <summary>The sentence holds a word of the set.</summary>
    public bool Holds(Sentence sentence, WordSet set)
    {
        for (var at = sentence.FirstWord; at < sentence.EndWord; at++)
        {
            if (set.Holds(Of(words[at])))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The place lies within quoted speech.</summary>
    public bool IsQuoted(int place) => QuoteEndingAfter(place) is { } quote && quote.Start.Value <= place;

    /// <summary>Some of the sentence is quoted speech.</summary>
    public bool IsQuoted(Sentence sentence) => QuoteEndingAfter(sentence.Start) is { } quote && quote.Start.Value < sentence.End;

    private Range? QuoteEndingAfter(int place)
    {
        var (low, high) = (0, Quoted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Quoted[middle].End.Value > place ? (low, middle) : (middle + 1, high);
        }
        return low < Quoted.Count ? Quoted[low] : null;
    }

    private void Read()
    {
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsLetterOrDigit(text[at]))
            {
                at = ReadWord(at);
            }
            else
            {
                ReadBetween(at++);
            }
        }
        EndSentence(text.Length);
    }

    private int ReadWord(int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInnerApostrophe(end)))
        {
            end++;
        }
        var cut = ShortForm(text.AsSpan(start, end - start));
        Add(start, start + cut);
        if (start + cut < end)
        {
            Add(start + cut, end);
        }
        return end;
    }

    private void Add(int start, int end)
    {
        words.Add(new Word(start, end, sentences.Count, follows));
        senses |= WordSenses.Of(text.AsSpan(start, end - start));
        follows = true;
    }

    private void ReadBetween(int at)
    {
        var sign = text[at];
        if (sign is '\n' || (sign is '.' or '!' or '?' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]))))
        {
            EndSentence(at + 1);
        }
        follows &= sign is ' ' or '-' or '‐' or '–' or ',' or '\'' or '’' or '\r' or '/';
    }

    private void EndSentence(int end)
    {
        if (words.Count > sentenceWord)
        {
            sentences.Add(new Sentence(sentenceWord, words.Count, words[sentenceWord].Start, end, senses));
            sentenceWord = words.Count;
            senses = WordSense.None;
        }
        follows = false;
    }

    private bool IsInnerApostrophe(int at) => text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    /// <summary>Where the word's short form begins: after "has" in "hasn't", after "Mum" in "Mum's"; its length when it has none.</summary>
    private static int ShortForm(ReadOnlySpan<char> word)
    {
        var apostrophe = word.IndexOfAny('\'', '’');
        if (apostrophe < 0)
        {
            return word.Equals("cannot", StringComparison.OrdinalIgnoreCase) ? 3 : word.Length;
        }
        return apostrophe > 1 && word[apostrophe - 1] is 'n' && word[(apostrophe + 1)..] is "t" ? apostrophe - 1 : apostrophe;
    }
}
