using System.Text;

namespace SafeguardingTraining.Host.Site.Text;

/// <summary>A few words of a text around those that somebody looked for, in one line, with the ones found marked.</summary>
public sealed record TextSnippet(IReadOnlyList<SnippetPart> Parts) : PrivateRecord
{
    /// <summary>About how many characters it has.</summary>
    public const int Usual = 120;

    // A word is not looked for further than this to cut at its end.
    private const int LongestWord = 24;

    public string Text => string.Concat(Parts.Select(part => part.Text));

    public bool IsMarked => Parts.Any(part => part.IsMarked);

    /// <summary>
    /// The part of the text where most of the words stand together, cut at the ends of words with "…" where the text goes on; its beginning
    /// where none of them stands in it.
    /// </summary>
    public static TextSnippet Of(string text, SearchWords words, int length = Usual)
    {
        var composed = WordFolding.Composed(text);
        var spans = words.In(composed);
        var (first, last) = Best(spans, length);
        var (from, until) = first < 0 ? (0, length) : Around(spans[first].Start, spans[last].End, length);
        var start = Start(composed, Math.Max(from, 0));
        var end = End(composed, Math.Max(until + Math.Max(-from, 0), start));
        return new TextSnippet([.. Line(composed, start, end, spans)]);
    }

    // The run of places within the length that has most different words; the first of several.
    private static (int First, int Last) Best(IReadOnlyList<WordSpan> spans, int length)
    {
        var (best, most, first, different) = ((First: -1, Last: -1), 0, 0, 0);
        var within = new int[spans.Count == 0 ? 0 : spans.Max(span => span.Word) + 1];
        for (var last = 0; last < spans.Count; last++)
        {
            different += within[spans[last].Word]++ == 0 ? 1 : 0;
            for (; first < last && spans[last].End - spans[first].Start > length; first++)
            {
                different -= --within[spans[first].Word] == 0 ? 1 : 0;
            }
            if (different > most)
            {
                (best, most) = ((first, last), different);
            }
        }
        return best;
    }

    // A little more after what was found than before it.
    private static (int From, int Until) Around(int start, int end, int length)
    {
        var spare = Math.Max(length - (end - start), 0);
        return (start - (spare * 2 / 5), end + (spare * 3 / 5));
    }

    private static int Start(string text, int from)
    {
        if (from == 0)
        {
            return 0;
        }
        var space = text.AsSpan(from, Math.Min(LongestWord, text.Length - from)).IndexOfAny(' ', '\n', '\t');
        var start = space < 0 ? from : from + space + 1;
        return start < text.Length && char.IsLowSurrogate(text[start]) ? start - 1 : start;
    }

    private static int End(string text, int until)
    {
        if (until >= text.Length)
        {
            return text.Length;
        }
        var back = Math.Max(until - LongestWord, 0);
        var space = text.AsSpan(back, until - back + 1).LastIndexOfAny(' ', '\n', '\t');
        var end = space < 0 ? until : back + space;
        return char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }

    private static IEnumerable<SnippetPart> Line(string text, int start, int end, IReadOnlyList<WordSpan> spans)
    {
        var at = start;
        if (start > 0)
        {
            yield return new SnippetPart("… ", false);
        }
        foreach (var span in spans.Where(span => span.Start >= start && span.End <= end))
        {
            if (span.Start > at)
            {
                yield return new SnippetPart(OneLine(text.AsSpan(at, span.Start - at)), false);
            }
            yield return new SnippetPart(text.Substring(span.Start, span.Length), true);
            at = span.End;
        }
        yield return new SnippetPart(OneLine(text.AsSpan(at, Math.Max(end - at, 0))).TrimEnd() + (end < text.Length ? " …" : ""), false);
    }

    private static string OneLine(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (!char.IsWhiteSpace(sign))
            {
                line.Append(sign);
            }
            else if (line.Length == 0 || line[^1] != ' ')
            {
                line.Append(' ');
            }
        }
        return line.ToString();
    }
}

/// <summary>A run of a snippet.</summary>
public sealed record SnippetPart(string Text, bool IsMarked) : PrivateRecord;
