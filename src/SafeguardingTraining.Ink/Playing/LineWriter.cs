namespace SafeguardingTraining.Ink.Playing;

/// <summary>
/// Puts pieces of output together as a line, with its white space cleaned: none at the start or end of a line,
/// and every run of spaces and tabs inside it becomes one space.
/// </summary>
internal sealed class LineWriter
{
    private char[] buffer = new char[512];
    private int length;
    private int read;
    private int spaceStart = -1;
    private int lineStart;

    public static string Clean(string text)
    {
        var writer = new LineWriter();
        writer.Add(text);
        return writer.Take();
    }

    public string TextOf(ReadOnlySpan<OutputPiece> pieces)
    {
        WriteText(pieces);
        return Take();
    }

    /// <summary>How long the text of the pieces is, and whether its character at an index is a newline.</summary>
    public (int Length, bool NewlineAt) Measure(ReadOnlySpan<OutputPiece> pieces, int index)
    {
        WriteText(pieces);
        var measured = (length, index >= 0 && index < length && buffer[index] == '\n');
        Reset();
        return measured;
    }

    public bool HasWordsAfter(ReadOnlySpan<OutputPiece> pieces, int index)
    {
        WriteText(pieces);
        var after = buffer.AsSpan(Math.Min(index, length)..length);
        var hasWords = after.IndexOfAnyExcept(' ', '\t') >= 0;
        Reset();
        return hasWords;
    }

    public IReadOnlyList<string> TagsOf(ReadOnlySpan<OutputPiece> pieces)
    {
        List<string>? tags = null;
        var (inTag, hasText) = (false, false);
        foreach (ref readonly var piece in pieces)
        {
            if (hasText && piece.Kind is OutputPieceKind.BeginTag or OutputPieceKind.EndTag)
            {
                (tags ??= []).Add(Take());
                hasText = false;
            }
            inTag = piece.Kind switch
            {
                OutputPieceKind.BeginTag => true,
                OutputPieceKind.EndTag => false,
                _ => inTag,
            };
            if (inTag && piece.IsText)
            {
                hasText |= piece.Text.Length > 0;
                Add(piece.Text);
            }
            else if (!inTag && piece is { Kind: OutputPieceKind.Tag, Text.Length: > 0 })
            {
                (tags ??= []).Add(piece.Text);
            }
        }
        if (hasText)
        {
            (tags ??= []).Add(Take());
        }
        Reset();
        return tags is null ? [] : tags;
    }

    private void WriteText(ReadOnlySpan<OutputPiece> pieces)
    {
        var inTag = false;
        foreach (ref readonly var piece in pieces)
        {
            if (piece.IsText && !inTag)
            {
                Add(piece.Text);
            }
            inTag = piece.Kind switch
            {
                OutputPieceKind.BeginTag => true,
                OutputPieceKind.EndTag => false,
                _ => inTag,
            };
        }
    }

    private void Add(ReadOnlySpan<char> text)
    {
        EnsureRoomFor(text.Length);
        while (text.Length > 0)
        {
            var words = text.IndexOfAny(' ', '\t', '\n');
            if (words != 0)
            {
                var run = words < 0 ? text : text[..words];
                EndSpace();
                run.CopyTo(buffer.AsSpan(length));
                (length, read) = (length + run.Length, read + run.Length);
                text = text[run.Length..];
                continue;
            }
            AddSpace(text[0]);
            text = text[1..];
        }
    }

    private void AddSpace(char space)
    {
        if (space == '\n')
        {
            buffer[length++] = '\n';
            (spaceStart, lineStart) = (-1, read + 1);
        }
        else if (spaceStart < 0)
        {
            spaceStart = read;
        }
        read++;
    }

    private void EndSpace()
    {
        if (spaceStart > 0 && spaceStart != lineStart)
        {
            buffer[length++] = ' ';
        }
        spaceStart = -1;
    }

    private void EnsureRoomFor(int more)
    {
        if (length + more + 1 > buffer.Length)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + more + 1));
        }
    }

    private string Take()
    {
        var text = new string(buffer, 0, length);
        Reset();
        return text;
    }

    private void Reset() => (length, read, spaceStart, lineStart) = (0, 0, -1, 0);
}
