namespace SafeguardingTraining.Ink.Playing;

internal enum OutputPieceKind : byte
{
    Words,
    Newline,
    Space,
    Glue,
    Tag,
    BeginTag,
    EndTag,
    BeginString,
}

/// <summary>One piece of output on its way to becoming a line.</summary>
internal readonly struct OutputPiece(string text, OutputPieceKind kind)
{
    public static readonly OutputPiece Newline = new("\n", OutputPieceKind.Newline);
    public static readonly OutputPiece Glue = new("", OutputPieceKind.Glue);
    public static readonly OutputPiece BeginTag = new("", OutputPieceKind.BeginTag);
    public static readonly OutputPiece EndTag = new("", OutputPieceKind.EndTag);
    public static readonly OutputPiece BeginString = new("", OutputPieceKind.BeginString);

    public string Text { get; } = text;

    public OutputPieceKind Kind { get; } = kind;

    public bool IsText => Kind <= OutputPieceKind.Space;

    public bool IsCommand => Kind >= OutputPieceKind.BeginTag;

    /// <summary>
    /// Takes the newlines at a text's start and end apart from it, as glue works on them; those inside stay.
    /// Excess newlines become one, and the spaces among them are dropped.
    /// </summary>
    public static OutputPiece[] Split(string text)
    {
        var span = text.AsSpan();
        var head = span.IndexOfAnyExcept(' ', '\t');
        var tail = span.LastIndexOfAnyExcept(' ', '\t');
        if (head < 0 || (span[head] != '\n' && span[tail] != '\n'))
        {
            return [Of(text)];
        }
        return SplitAtNewlines(text, head, tail);
    }

    private static OutputPiece[] SplitAtNewlines(string text, int head, int tail)
    {
        var pieces = new List<OutputPiece>(5);
        var (innerStart, innerEnd) = (0, text.Length);
        var headLast = -1;
        if (text[head] == '\n')
        {
            if (head > 0)
            {
                pieces.Add(Of(text[..head]));
            }
            pieces.Add(Newline);
            var words = text.AsSpan().IndexOfAnyExcept(" \t\n");
            headLast = text.AsSpan(0, words < 0 ? text.Length : words).LastIndexOf('\n');
            innerStart = headLast + 1;
        }
        var tailFirst = -1;
        if (text[tail] == '\n')
        {
            var words = text.AsSpan().LastIndexOfAnyExcept(" \t\n");
            tailFirst = words + 1 + text.AsSpan(words + 1).IndexOf('\n');
            innerEnd = tailFirst;
        }
        if (innerEnd > innerStart)
        {
            pieces.Add(Of(text[innerStart..innerEnd]));
        }
        if (tailFirst > headLast)
        {
            pieces.Add(Newline);
            if (tail < text.Length - 1)
            {
                pieces.Add(Of(text[(tail + 1)..]));
            }
        }
        return [.. pieces];
    }

    /// <summary>A text without newlines.</summary>
    public static OutputPiece OfPlain(string text) => Of(text);

    private static OutputPiece Of(string text) =>
        text switch
        {
            "\n" => Newline,
            _ when text.AsSpan().IndexOfAnyExcept(' ', '\t') < 0 => new OutputPiece(text, OutputPieceKind.Space),
            _ => new OutputPiece(text, OutputPieceKind.Words),
        };
}
