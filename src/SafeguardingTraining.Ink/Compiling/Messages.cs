namespace SafeguardingTraining.Ink.Compiling;

/// <summary>What there is to tell about a story, up to a bound, so that a hostile source cannot fill the memory with messages.</summary>
internal sealed class Messages
{
    /// <summary>How many are told of each severity.</summary>
    public const int Most = 200;
    private const int LongestWords = 60;

    private readonly List<InkMessage> told = [];
    private readonly List<InkMessage> lasting = [];
    private readonly int[] counts = new int[3];
    private readonly HashSet<string> known = [];

    public int Count => told.Count;

    public bool HasErrors => counts[(int)MessageSeverity.Error] > 0 || lasting.Count > 0;

    /// <summary>No further error is told.</summary>
    public bool IsFull => counts[(int)MessageSeverity.Error] >= Most;

    /// <summary>In the order of the files and lines they are about.</summary>
    public IReadOnlyList<InkMessage> InOrder(IReadOnlyList<string> files)
    {
        var order = new Dictionary<string, int>();
        for (var file = 0; file < files.Count; file++)
        {
            order.TryAdd(files[file], file);
        }
        var sorted = new List<InkMessage>(told);
        sorted.AddRange(lasting);
        sorted.Sort((one, other) => Compare(one, other, order));
        return sorted;
    }

    private static int Compare(InkMessage one, InkMessage other, Dictionary<string, int> order)
    {
        var files = order.GetValueOrDefault(one.File, int.MaxValue).CompareTo(order.GetValueOrDefault(other.File, int.MaxValue));
        var lines = one.Line.CompareTo(other.Line);
        var columns = one.Column.CompareTo(other.Column);
        return files != 0 ? files
            : lines != 0 ? lines
            : columns != 0 ? columns
            : string.CompareOrdinal(one.Text, other.Text);
    }

    /// <param name="start">Where the words in question begin in the text of the file.</param>
    public void Tell(MessageSeverity severity, SourceText file, int start, int length, string text, string advice = "")
    {
        var at = Math.Clamp(start, 0, file.Text.Length);
        var until = Math.Clamp(at + Math.Max(length, 0), at, file.Text.Length);
        var lineEnd = file.Text.IndexOf('\n', at, until - at);
        var words = file.Text[at..(lineEnd < 0 ? until : lineEnd)].Trim();
        Add(
            new InkMessage(
                severity,
                file.Name,
                file.LineOf(at),
                file.ColumnOf(at),
                Math.Max(1, words.Length),
                words.Length <= LongestWords ? words : words[..LongestWords] + "…",
                text,
                advice
            )
        );
    }

    public void Add(InkMessage message)
    {
        if (counts[(int)message.Severity] < Most && known.Add(message.ToString()))
        {
            told.Add(message);
            counts[(int)message.Severity]++;
        }
    }

    /// <summary>Tells what ends the reading, and is not forgotten whatever is tried.</summary>
    public void TellLasting(SourceText file, int start, string text, string advice) =>
        lasting.Add(
            new InkMessage(
                MessageSeverity.Error,
                file.Name,
                file.LineOf(start),
                file.ColumnOf(start),
                1,
                file.Text[start..(start + 1)],
                text,
                advice
            )
        );

    public void AddAll(IReadOnlyList<InkMessage> others)
    {
        foreach (var other in others)
        {
            Add(other);
        }
    }

    /// <summary>What was told after there were <paramref name="count"/>.</summary>
    public IReadOnlyList<InkMessage> Since(int count) => told.Count > count ? told[count..] : [];

    /// <summary>Forgets what was told after a way of reading was tried that did not lead anywhere.</summary>
    public void GoBackTo(int count)
    {
        for (var last = told.Count - 1; last >= count; last--)
        {
            var message = told[last];
            known.Remove(message.ToString());
            told.RemoveAt(last);
            counts[(int)message.Severity]--;
        }
    }
}
