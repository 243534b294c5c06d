namespace SafeguardingTraining.Ink.Compiling;

/// <summary>What there is to tell about a story, up to a bound, so that a hostile source cannot fill the memory with messages.</summary>
internal sealed class Messages
{
    public const int Most = 200;
    private const int LongestWords = 60;

    private readonly List<CompilerMessage> told = [];
    private readonly HashSet<(MessageSeverity, string, int, int, string)> known = [];

    public int Count => told.Count;

    public bool HasErrors { get; private set; }

    public bool IsFull => told.Count >= Most;

    /// <summary>In the order of the files and lines they are about.</summary>
    public IReadOnlyList<CompilerMessage> InOrder(IReadOnlyList<string> files)
    {
        var order = new Dictionary<string, int>();
        foreach (var (index, file) in files.Index())
        {
            order.TryAdd(file, index);
        }
        return
        [
            .. told.OrderBy(message => order.GetValueOrDefault(message.File, int.MaxValue))
                .ThenBy(message => message.Line)
                .ThenBy(message => message.Column),
        ];
    }

    /// <param name="start">Where the words in question begin in the text of the file.</param>
    public void Tell(MessageSeverity severity, SourceText file, int start, int length, string text, string advice = "")
    {
        var at = Math.Clamp(start, 0, file.Text.Length);
        var until = Math.Clamp(at + Math.Max(length, 0), at, file.Text.Length);
        var lineEnd = file.Text.IndexOf('\n', at, until - at);
        var words = file.Text[at..(lineEnd < 0 ? until : lineEnd)].Trim();
        Add(
            new CompilerMessage(
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

    public void Add(CompilerMessage message)
    {
        HasErrors |= message.Severity == MessageSeverity.Error;
        if (!IsFull && known.Add((message.Severity, message.File, message.Line, message.Column, message.Text)))
        {
            told.Add(message);
        }
    }

    /// <summary>Forgets what was told after a way of reading was tried that did not lead anywhere.</summary>
    public void GoBackTo(int count, bool hadErrors)
    {
        for (var last = told.Count - 1; last >= count; last--)
        {
            var message = told[last];
            known.Remove((message.Severity, message.File, message.Line, message.Column, message.Text));
            told.RemoveAt(last);
        }
        HasErrors = hadErrors;
    }
}
