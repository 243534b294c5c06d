using System.Text;

namespace SafeguardingTraining.Host.Features.Language.Replacements;

/// <summary>
/// Where a wording stands in its sentence: what goes before it and what follows. Each answer looks at a few words alone, so that
/// reading a text costs what its length costs.
/// </summary>
/// <param name="first">Number of the wording's first word in the text.</param>
/// <param name="end">Number of the word after its last.</param>
internal readonly struct WordContext(TextInWords text, string written, int first, int end)
{
    private const int MostSkipped = 4;
    private const int Near = 6;
    private const int Before = 12;

    public TextInWords Text { get; } = text;

    public string Written { get; } = written;

    public int First { get; } = first;

    public int End { get; } = end;

    public int Start => Text.Words[First].Start;

    public int EndOfText => Text.Words[End - 1].End;

    /// <summary>The word before, when nothing but space lies between.</summary>
    public int? Previous => PreviousTo(First);

    /// <summary>The word after, when nothing but space lies between; null is a stop.</summary>
    public int? Next => End < Text.Words.Count && IsJoined(End) ? End : null;

    public bool BeginsSentence => Sentence.FirstWord == First;

    public bool BeginsQuestion => Written[Sentence.End - 1] == '?' && BeginsSentence;

    public bool NamesHarm => Sentence.Has(WordSense.Harm);

    private Sentence Sentence => Text.Sentences[Text.Words[First].Sentence];

    /// <summary>The wording as it is found, in small letters with one space between its words.</summary>
    public string Form
    {
        get
        {
            var form = new StringBuilder();
            for (var at = First; at < End; at++)
            {
                form.Append(at == First ? "" : " ").Append(Text.Of(Text.Words[at]));
            }
            return form.Replace('’', '\'').ToString().ToLowerInvariant();
        }
    }

    /// <summary>Nothing is tied to it by a hyphen or a stroke, and nothing but space and hyphens lies within.</summary>
    public bool IsWhole
    {
        get
        {
            for (var at = Start; at < EndOfText; at++)
            {
                if (!char.IsLetterOrDigit(Written[at]) && Written[at] is not (' ' or '-' or '‐' or '\'' or '’'))
                {
                    return false;
                }
            }
            return !IsTie(Start - 1) && !IsTie(EndOfText) && !IsLetter(Start - 1);
        }
    }

    /// <summary>The mark of owning stands alone behind it: "the youths' coats".</summary>
    public bool OwnsInPlural => EndOfText < Written.Length && Written[EndOfText] is '\'' or '’' && !IsLetter(EndOfText + 1);

    /// <summary>The statement ends behind it, with more than a comma.</summary>
    public bool IsAtEnd =>
        Written.AsSpan(EndOfText).TrimStart(' ') is var rest && (rest.IsEmpty || rest[0] is '.' or '!' or '?' or ';' or ':' or '\n');

    public ReadOnlySpan<char> Of(int word) => Text.Of(Text.Words[word]);

    /// <summary>The word before, past adverbs and "not"; null when the wording begins its part of the sentence.</summary>
    public int? Head
    {
        get
        {
            var at = Previous;
            for (var skipped = 0; at is { } word && skipped < MostSkipped && FunctionWords.IsAdverb(Of(word)); skipped++)
            {
                at = PreviousTo(word);
            }
            return at;
        }
    }

    /// <summary>The one who acts, past the words that help the verb.</summary>
    public int? Subject
    {
        get
        {
            var at = Previous;
            for (
                var skipped = 0;
                at is { } word && skipped < MostSkipped && (FunctionWords.IsAdverb(Of(word)) || FunctionWords.Acting.Holds(Of(word)));
                skipped++
            )
            {
                at = PreviousTo(word);
            }
            return at;
        }
    }

    /// <summary>The sentence asks, and its helping word stands before the one who acts: "Has she refused?"</summary>
    public bool IsTurnedRound
    {
        get
        {
            var at = Sentence.FirstWord;
            at += at < First && FunctionWords.Questions.Holds(Of(at)) ? 1 : 0;
            return at < First && at != Head && FunctionWords.Helping.Holds(Of(at));
        }
    }

    /// <summary>One of two things joined, the first of which has a helping word that may be meant for both.</summary>
    public bool IsJoinedToHelped =>
        (Head is { } head ? FunctionWords.Joining.Holds(Of(head)) : !BeginsSentence) && WithinBefore(FunctionWords.Helping);

    /// <summary>"not" or the like stands a few words before.</summary>
    public bool IsDenied => WithinBefore(FunctionWords.Negation, Near);

    public bool WithinBefore(ExactWords words, int most = Before)
    {
        for (var at = First - 1; at >= Math.Max(Sentence.FirstWord, First - most); at--)
        {
            if (words.Holds(Of(at)))
            {
                return true;
            }
        }
        return false;
    }

    public bool IsNear(ExactWords words)
    {
        for (var at = End; at < Math.Min(Sentence.EndWord, End + Near); at++)
        {
            if (words.Holds(Of(at)))
            {
                return true;
            }
        }
        return WithinBefore(words, Near);
    }

    private int? PreviousTo(int word) => word > 0 && IsJoined(word) ? word - 1 : null;

    private bool IsJoined(int word)
    {
        var (left, right) = (Text.Words[word - 1], Text.Words[word]);
        return left.Sentence == right.Sentence && Written.AsSpan(left.End, right.Start - left.End).Trim(' ').IsEmpty;
    }

    private bool IsTie(int at) => at >= 0 && at < Written.Length && Written[at] is '-' or '‐' or '/' or '_';

    private bool IsLetter(int at) => at >= 0 && at < Written.Length && char.IsLetterOrDigit(Written[at]);
}
