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
        var lines = new Dictionary<(int, int), PaperLine>();
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

        IReadOnlyList<PaperLine> LinesOf(List<(int, int)> names) => [.. names.Select(name => lines[name])];
    }

    private static string KeyOf(IReadOnlyList<int> slots, PaperReading reading) =>
        PaperTable.KeyOf(reading.Values, slots.Count) + string.Create(reading.Lines.Count, reading.Lines, static (letters, lines) =>
        {
            for (var at = 0; at < letters.Length; at++)
            {
                letters[at] = (char)lines[at].Key;
            }
        });

    /// <summary>The same words twice in one reading are two passages.</summary>
    private static List<(int, int)> Named(IReadOnlyList<PaperLine> read, Dictionary<(int, int), PaperLine> lines)
    {
        var names = new List<(int, int)>(read.Count);
        foreach (var line in read)
        {
            var key = (line.Key, names.Count(other => other.Item1 == line.Key));
            names.Add(key);
            lines.TryAdd(key, line);
        }
        return names;
    }

    /// <summary>One order that all readings keep, with what is read by the same ways together; nothing when there is none.</summary>
    private static List<(int, int)>? Ordered(List<List<(int, int)>> sequences)
    {
        var before = new Dictionary<(int, int), HashSet<(int, int)>>();
        var after = new Dictionary<(int, int), List<(int, int)>>();
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
        var ordered = new List<(int, int)>();
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

        bool IsOnlyWay((int, int) line, (int, int) last) => after[last].Count == 1 && before[line].Contains(last);
    }

    private static Group Whole(List<List<(int, int)>> sequences) =>
        new([.. sequences.DistinctBy(sequence => string.Join(' ', sequence)).Where(sequence => sequence.Count > 0)]);

    private static List<Group> Grouped(List<(int, int)> ordered, List<List<(int, int)>> sequences)
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
    private sealed record Group(List<List<(int, int)>> Cases)
    {
        /// <summary>The same passages, each case asked for alone.</summary>
        public IEnumerable<Group> Parts => Cases.Select(lines => new Group([lines]));

        public int CaseOf(List<(int, int)> sequence) =>
            Cases.FindIndex(lines => sequence.Contains(lines[0]) && (lines.Count == 1 || sequence.Contains(lines[^1])));
    }
}
