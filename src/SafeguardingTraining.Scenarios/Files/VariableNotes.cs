using System.Globalization;
using System.Text.RegularExpressions;

namespace SafeguardingTraining.Scenarios.Files;

/// <summary>Reads what authors write beside a story's variables: "the strategy discussion: 0 not yet; 1 on Friday; 2 on Wednesday".</summary>
internal static partial class VariableNotes
{
    public static IReadOnlyDictionary<string, VariableNote> In(string ink)
    {
        var notes = new Dictionary<string, VariableNote>();
        foreach (Match line in Declaration().Matches(ink))
        {
            notes[line.Groups["name"].Value] = Read(line.Groups["note"].Value.Trim());
        }
        return notes;
    }

    private static VariableNote Read(string note)
    {
        var values = Value().Matches(note);
        var head = values.Count == 0 ? note : note[..values[0].Index].TrimEnd(' ', ':');
        var read = new Dictionary<int, string>();
        for (var at = 0; at < values.Count; at++)
        {
            var from = values[at].Index + values[at].Length;
            var to = at + 1 < values.Count ? values[at + 1].Index : note.Length;
            read.TryAdd(int.Parse(values[at].Groups["number"].Value, CultureInfo.InvariantCulture), note[from..to].Trim(' ', ',', ';'));
        }
        return new VariableNote(Typography.Of(head), read.ToDictionary(value => value.Key, value => Typography.Of(value.Value)));
    }

    [GeneratedRegex(@"^VAR\s+(?<name>\w+)\s*=[^/\n]*//\s*(?<note>[^\n]+)$", RegexOptions.Multiline, 1_000)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"(?<=^|[:;,]\s*)(?<number>-?\d)\s+", RegexOptions.None, 1_000)]
    private static partial Regex Value();
}
