using System.Buffers;

namespace SafeguardingTraining.Ink.Compiling;

/// <summary>Takes comments and carriage returns out of a source, keeping every line where it is.</summary>
internal static class CommentRemoval
{
    public static (string Text, List<(int At, int Removed)> Cuts, int Open) Of(string source)
    {
        var cuts = new List<(int At, int Removed)>();
        if (source.AsSpan().IndexOfAny("/\r\uFEFF") < 0)
        {
            return (source, cuts, -1);
        }
        var text = ArrayPool<char>.Shared.Rent(source.Length);
        var kept = 0;
        var at = 0;
        var removed = 0;
        var open = -1;
        while (at < source.Length)
        {
            var plain = source.AsSpan(at).IndexOfAny("/\r\uFEFF");
            plain = plain < 0 ? source.Length - at : plain;
            source.CopyTo(at, text, kept, plain);
            kept += plain;
            at += plain;
            if (at == source.Length)
            {
                break;
            }
            var length = LengthToRemove(source, at);
            if (length == 0)
            {
                text[kept++] = source[at++];
                continue;
            }
            if (at + length == source.Length && source.AsSpan(at).StartsWith("/*") && !source.AsSpan(at + 2).EndsWith("*/"))
            {
                open = at;
            }
            // Line breaks inside a comment stay, so a comment over several lines is taken out bit by bit.
            for (var end = at + length; at < end; )
            {
                var stop = source.IndexOf('\n', at, end - at);
                stop = stop < 0 ? end : stop;
                removed += stop - at;
                cuts.Add((kept, removed));
                if (stop < end)
                {
                    text[kept++] = '\n';
                }
                at = Math.Min(stop + 1, end);
            }
        }
        var result = new string(text, 0, kept);
        ArrayPool<char>.Shared.Return(text);
        return (result, cuts, open);
    }

    private static int LengthToRemove(string source, int at)
    {
        if (source[at] == '\uFEFF')
        {
            return at == 0 ? 1 : 0;
        }
        if (source[at] == '\r')
        {
            return at + 1 < source.Length && source[at + 1] == '\n' ? 1 : 0;
        }
        if (source.AsSpan(at).StartsWith("//"))
        {
            var end = source.IndexOf('\n', at);
            end = end < 0 ? source.Length : end;
            return (end > 0 && source[end - 1] == '\r' ? end - 1 : end) - at;
        }
        if (source.AsSpan(at).StartsWith("/*"))
        {
            var end = source.IndexOf("*/", at + 2, StringComparison.Ordinal);
            return (end < 0 ? source.Length : end + 2) - at;
        }
        return 0;
    }
}
