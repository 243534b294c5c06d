namespace SafeguardingTraining.Ink.Compiling;

/// <summary>One file of a story with its comments taken out. Knows where each character stood before.</summary>
internal sealed class SourceText
{
    private readonly string original;
    private readonly List<int> originalLines = [0];
    private readonly List<int> lines = [0];

    /// <summary>Places in the text before which something was taken out, and how much in all up to there.</summary>
    private readonly List<(int At, int Removed)> cuts;

    public SourceText(int index, string name, string original)
    {
        Index = index;
        Name = name;
        this.original = original;
        (Text, cuts, OpenComment) = CommentRemoval.Of(original);
        FindLines(original, originalLines);
        FindLines(Text, lines);
    }

    public int Index { get; }

    public string Name { get; }

    /// <summary>The text without comments and carriage returns; line breaks inside comments are kept.</summary>
    public string Text { get; }

    /// <summary>The line of a place in <see cref="Text"/>, from 1; the same line in the file.</summary>
    public int LineOf(int position)
    {
        var found = lines.BinarySearch(position);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>The column of a place in <see cref="Text"/> as it stands in the file, from 1.</summary>
    public int ColumnOf(int position) => OriginalOf(position) - originalLines[LineOf(position) - 1] + 1;

    public int OriginalOf(int position)
    {
        var (low, high) = (0, cuts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (cuts[middle].At <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }
        return low == 0 ? position : position + cuts[low - 1].Removed;
    }

    public string Original => original;

    /// <summary>Where a comment begins that never ends, or -1.</summary>
    public int OpenComment { get; }

    public int OriginalLineOf(int position)
    {
        var found = originalLines.BinarySearch(position);
        return found >= 0 ? found + 1 : ~found;
    }

    public int OriginalLineStart(int line) => originalLines[line - 1];

    public int LineCount => originalLines.Count;

    private static void FindLines(string text, List<int> starts)
    {
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            starts.Add(at + 1);
        }
    }
}
