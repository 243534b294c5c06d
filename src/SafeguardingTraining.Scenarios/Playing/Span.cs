namespace SafeguardingTraining.Scenarios;

/// <summary>A run of words, plain or emphasised, so that a page can render it without trusting any markup.</summary>
public readonly record struct Span(string Text, bool Emphasised)
{
    /// <summary>Splits a passage at its *asterisks*; one without a partner is an asterisk and nothing more.</summary>
    public static IReadOnlyList<Span> Of(string text)
    {
        var open = text.IndexOf('*', StringComparison.Ordinal);
        return open < 0 ? [new(text, false)] : Split(text);
    }

    private static List<Span> Split(string text)
    {
        var spans = new List<Span>();
        var at = 0;
        while (Emphasis(text, at) is var (open, close))
        {
            Add(spans, text[at..open], false);
            Add(spans, text[(open + 1)..close], true);
            at = close + 1;
        }
        Add(spans, text[at..], false);
        return spans;
    }

    private static (int Open, int Close)? Emphasis(string text, int from)
    {
        var open = text.IndexOf('*', from);
        var close = open < 0 ? -1 : text.IndexOf('*', open + 1);
        return close > open + 1 ? (open, close) : null;
    }

    private static void Add(List<Span> spans, string text, bool emphasised)
    {
        if (text.Length > 0)
        {
            spans.Add(new Span(text, emphasised));
        }
    }
}
