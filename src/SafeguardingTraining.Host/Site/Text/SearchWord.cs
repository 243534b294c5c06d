using System.Buffers;
using System.Numerics;

namespace SafeguardingTraining.Host.Site.Text;

/// <summary>How near a word in a text is to the word that somebody typed; the nearest first.</summary>
public enum WordCloseness
{
    /// <summary>The same letters, whatever their case and accents.</summary>
    Same,

    /// <summary>The same word with another ending, or a word that it was taken for.</summary>
    Ending,

    /// <summary>A longer word that begins with it.</summary>
    Beginning,
}

/// <summary>A word found in a text.</summary>
/// <param name="Word">Which of the words that were typed it is, from 0.</param>
public readonly record struct WordSpan(int Start, int Length, WordCloseness Closeness, int Word)
{
    public int End => Start + Length;
}

/// <summary>One word that somebody looks for.</summary>
internal sealed class SearchWord
{
    private const int ShortestBeginning = 3;
    private const int ShortestSlip = 5;
    private const int ShortestTwoSlips = 9;
    private const int LongestSlip = 40;
    private const int LongestEnding = 4;

    private readonly string folded;
    private readonly string stem;
    private readonly string[] forms;
    private readonly string[] stems;
    private readonly SearchValues<string> beginnings;

    private SearchWord(string typed, string folded, IReadOnlyList<string> readAs)
    {
        (Typed, ReadAs, this.folded) = (typed, readAs, folded);
        stem = EnglishStem.Of(folded);
        forms = readAs.Count == 0 ? [folded] : [.. readAs];
        stems = [.. forms.Select(EnglishStem.Of).Distinct(StringComparer.Ordinal)];
        beginnings = SearchValues.Create(
            [
                .. forms
                    .SelectMany(form => EnglishStem.IrregularForms(form).Append(form))
                    .Select(Beginning)
                    .Distinct(StringComparer.OrdinalIgnoreCase),
            ],
            StringComparison.OrdinalIgnoreCase
        );
    }

    public string Typed { get; }

    /// <summary>The words it was taken for, as it stands nowhere itself; empty where it was not.</summary>
    public IReadOnlyList<string> ReadAs { get; }

    /// <summary>How many slips of the pen are forgiven in it.</summary>
    public int MostSlips =>
        folded.Length is < ShortestSlip or > LongestSlip || folded.Any(char.IsDigit) ? 0
        : folded.Length < ShortestTwoSlips ? 1
        : 2;

    public static SearchWord Of(string typed) => new(typed, WordFolding.Folded(typed).ToLowerInvariant(), []);

    /// <summary>The same word, taken for others that stand somewhere.</summary>
    public SearchWord As(IReadOnlyList<string> readAs) => new(Typed, folded, readAs);

    /// <summary>Finds the word from a place on; null when it stands nowhere there.</summary>
    public WordSpan? Next(ReadOnlySpan<char> text, int from, int number)
    {
        var at = from;
        while (at < text.Length && text[at..].IndexOfAny(beginnings) is >= 0 and var found)
        {
            var start = at + found;
            if (start > 0 && WordFolding.IsOfWord(text[start - 1]))
            {
                at = start + 1;
                continue;
            }
            at = WordFolding.EndOfWord(text, start);
            if (ClosenessOf(text[start..at]) is { } closeness)
            {
                return new WordSpan(start, at - start, closeness, number);
            }
        }
        return null;
    }

    /// <summary>
    /// How far a word of a text is from it by a slip of the pen, in halves: a slip counts two, another first letter one more, and another
    /// ending one more. Null when it is too far away to be meant.
    /// </summary>
    public int? SlipsTo(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[LongestSlip + LongestEnding];
        var most = MostSlips;
        if (
            word.IsEmpty
            || word.Length > folded.Length + most + LongestEnding
            || word.Length > small.Length
            || word.Length < stem.Length - most
        )
        {
            return null;
        }
        small = small[..word.ToLowerInvariant(small)];
        if (BitOperations.PopCount(Letters(stem) & ~Letters(small)) > most)
        {
            return null;
        }
        var (slips, ending) = (EditDistance.Within(folded, small, most), 0);
        if (slips > most && stem.Length >= ShortestSlip - 1 && folded.StartsWith(stem[..^1], StringComparison.Ordinal))
        {
            Span<char> other = stackalloc char[EnglishStem.Longest];
            (slips, ending) = (EditDistance.Within(stem, other[..EnglishStem.Of(small, other)], most), 1);
        }
        return slips > most ? null : (2 * slips) + ending + (small[0] == folded[0] ? 0 : 1);
    }

    private WordCloseness? ClosenessOf(ReadOnlySpan<char> word)
    {
        if (ReadAs.Count == 0 && word.Equals(folded, StringComparison.OrdinalIgnoreCase))
        {
            return WordCloseness.Same;
        }
        return HasStem(word) ? WordCloseness.Ending
            : Begins(word) ? WordCloseness.Beginning
            : null;
    }

    private bool Begins(ReadOnlySpan<char> word)
    {
        foreach (var form in forms)
        {
            if (form.Length >= ShortestBeginning && word.StartsWith(form, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return false;
    }

    private bool HasStem(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[EnglishStem.Longest];
        ReadOnlySpan<char> found = buffer[..EnglishStem.Of(word, buffer)];
        foreach (var one in stems)
        {
            if (found.SequenceEqual(one))
            {
                return true;
            }
        }
        return false;
    }

    // What every word with its stem begins with.
    private static string Beginning(string form) =>
        EnglishStem.Of(form) is { Length: > 2 } stem && stem[^1] is 'i' or 'e' && form.StartsWith(stem[..^1], StringComparison.Ordinal)
            ? stem[..^1]
            : Common(form, EnglishStem.Of(form));

    private static string Common(string form, string stem) =>
        form.AsSpan().CommonPrefixLength(stem) is > 1 and var length ? form[..length] : form;

    private static uint Letters(ReadOnlySpan<char> word)
    {
        var letters = 0u;
        foreach (var letter in word)
        {
            letters |= 1u << (letter & 31);
        }
        return letters;
    }
}
