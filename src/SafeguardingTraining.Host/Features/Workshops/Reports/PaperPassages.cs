using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>What is read on one of the ways that are compared: what was remembered then, and the passages in their order.</summary>
internal sealed record PaperReading(int[] Values, IReadOnlyList<PaperLine> Lines);

/// <summary>Lays the readings of many ways over one another: what all read, and where they part, who reads what.</summary>
internal static class PaperPassages
{
    /// <summary>Nothing when what was remembered does not tell who reads what.</summary>
    public static IReadOnlyList<(IReadOnlyList<IReadOnlyList<PaperLine>> Cases, PaperChoice<int> Rule)>? Find(
        IReadOnlyList<int> slots,
        IReadOnlyList<PaperReading> readings
    )
    {
        if (readings.Count == 0)
        {
            return [];
        }
        var distinct = readings.DistinctBy(reading => KeyOf(slots, reading)).ToList();
        var lines = new Dictionary<(string, int), PaperLine>();
        var sequences = distinct.Select(reading => Named(reading.Lines, lines)).ToList();
        var ordered = Ordered(sequences);
        var groups = ordered is null ? [Whole(sequences)] : Grouped(ordered, sequences);
        var blocks = new List<(IReadOnlyList<IReadOnlyList<PaperLine>>, PaperChoice<int>)>();
        foreach (var group in groups)
        {
            if (RuleOf(group, PaperRules.Usual) is { } rule)
            {
                blocks.Add(([.. group.Cases.Select(LinesOf)], rule));
                continue;
            }
            foreach (var single in group.Parts)
            {
                if (RuleOf(single, PaperRules.Most) is not { } own)
                {
                    return null;
                }
                blocks.Add(([LinesOf(single.Cases[0])], own));
            }
        }
        return blocks;

        PaperChoice<int>? RuleOf(Group group, int most) =>
            PaperRules.Find(
                new PaperTable(slots, [.. distinct.Select((reading, at) => (reading.Values, group.CaseOf(sequences[at])))]),
                most
            );

        IReadOnlyList<PaperLine> LinesOf(List<(string, int)> names) => [.. names.Select(name => lines[name])];
    }

    private static string KeyOf(IReadOnlyList<int> slots, PaperReading reading) =>
        $"{string.Join(',', reading.Values.Take(slots.Count))};{string.Join('\n', reading.Lines.Select(NameOf))}";

    private static string NameOf(PaperLine line) =>
        $"{line.Passage.Strand?.Id} {line.Passage.State?.Id} {line.Passage.Speaker?.Id} {line.Passage.Child} {line.Passage.Text}";

    /// <summary>The same words twice in one reading are two passages.</summary>
    private static List<(string, int)> Named(IReadOnlyList<PaperLine> read, Dictionary<(string, int), PaperLine> lines)
    {
        var names = new List<(string, int)>(read.Count);
        foreach (var line in read)
        {
            var name = NameOf(line);
            var key = (name, names.Count(other => other.Item1 == name));
            names.Add(key);
            lines[key] = lines.TryGetValue(key, out var known) ? known with { Brings = [.. known.Brings.Union(line.Brings)] } : line;
        }
        return names;
    }

    /// <summary>One order that all readings keep, with what is read by the same ways together; nothing when there is none.</summary>
    private static List<(string, int)>? Ordered(List<List<(string, int)>> sequences)
    {
        var before = new Dictionary<(string, int), HashSet<(string, int)>>();
        var after = new Dictionary<(string, int), List<(string, int)>>();
        foreach (var sequence in sequences)
        {
            for (var at = 0; at < sequence.Count; at++)
            {
                before.TryAdd(sequence[at], []);
                after.TryAdd(sequence[at], []);
                if (at > 0 && before[sequence[at]].Add(sequence[at - 1]))
                {
                    after[sequence[at - 1]].Add(sequence[at]);
                }
            }
        }
        var ready = before.Where(line => line.Value.Count == 0).Select(line => line.Key).ToList();
        var ordered = new List<(string, int)>();
        while (ready.Count > 0)
        {
            var next = ordered is [.., var last]
                ? ready.FindIndex(line => before[line].Count == 1 && after[last].Contains(line) && IsOnlyWay(line, last))
                : 0;
            next = Math.Max(next, 0);
            var line = ready[next];
            ready.RemoveAt(next);
            ordered.Add(line);
            foreach (var onward in after[line].Where(onward => before[onward].All(ordered.Contains)))
            {
                ready.Add(onward);
            }
        }
        return ordered.Count == before.Count ? ordered : null;

        bool IsOnlyWay((string, int) line, (string, int) last) => after[last].Count == 1 && before[line].Contains(last);
    }

    private static Group Whole(List<List<(string, int)>> sequences) =>
        new([.. sequences.DistinctBy(sequence => string.Join('\n', sequence)).Where(sequence => sequence.Count > 0)]);

    private static List<Group> Grouped(List<(string, int)> ordered, List<List<(string, int)>> sequences)
    {
        var readBy = ordered.ToDictionary(line => line, line => new HashSet<int>());
        foreach (var (at, sequence) in sequences.Index())
        {
            sequence.ForEach(line => readBy[line].Add(at));
        }
        var groups = new List<Group>();
        var ways = new List<HashSet<int>>();
        foreach (var line in ordered)
        {
            var these = readBy[line];
            if (ways.Count > 0 && ways[^1].SetEquals(these))
            {
                groups[^1].Cases[^1].Add(line);
            }
            else if (ways.Count > 0 && these.Count < sequences.Count && ways.TrueForAll(way => !way.Overlaps(these)))
            {
                groups[^1].Cases.Add([line]);
                ways.Add(these);
            }
            else
            {
                groups.Add(
                    new Group([
                        [line],
                    ])
                );
                ways = [these];
            }
        }
        return groups;
    }

    /// <summary>Passages of which a way reads those of one case, or none.</summary>
    private sealed record Group(List<List<(string, int)>> Cases)
    {
        /// <summary>The same passages, each case asked for alone.</summary>
        public IEnumerable<Group> Parts => Cases.Select(lines => new Group([lines]));

        public int CaseOf(List<(string, int)> sequence) =>
            Cases.FindIndex(lines => sequence.Contains(lines[0]) && (lines.Count == 1 || sequence.Contains(lines[^1])));
    }
}
