using System.Text;

namespace SafeguardingTraining.Ink.Compiling;

/// <summary>Takes comments and carriage returns out of a source, keeping every line where it is.</summary>
internal static class CommentRemoval
{
    public static (string Text, List<(int At, int Removed)> Cuts) Of(string source)
    {
        var cuts = new List<(int At, int Removed)>();
        if (source.AsSpan().IndexOfAny("/\r\uFEFF") < 0)
        {
            return (source, cuts);
        }
        var text = new StringBuilder(source.Length);
        var at = 0;
        var removed = 0;
        while (at < source.Length)
        {
            var plain = source.AsSpan(at).IndexOfAny("/\r\uFEFF");
            plain = plain < 0 ? source.Length - at : plain;
            text.Append(source, at, plain);
            at += plain;
            if (at == source.Length)
            {
                break;
            }
            var length = LengthToRemove(source, at);
            if (length == 0)
            {
                text.Append(source[at++]);
                continue;
            }
            // Line breaks inside a comment stay, so a comment over several lines is taken out bit by bit.
            for (var end = at + length; at < end; )
            {
                var stop = source.IndexOf('\n', at, end - at);
                stop = stop < 0 ? end : stop;
                removed += stop - at;
                cuts.Add((text.Length, removed));
                if (stop < end)
                {
                    text.Append('\n');
                }
                at = Math.Min(stop + 1, end);
            }
        }
        return (text.ToString(), cuts);
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
