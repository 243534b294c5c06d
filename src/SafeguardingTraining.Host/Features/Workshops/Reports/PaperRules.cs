using System.Numerics;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>What was remembered on all ways that are compared, a column for each thing, and which of several then happened.</summary>
/// <param name="Slots">What each column holds.</param>
internal sealed record PaperTable(IReadOnlyList<int> Slots, IReadOnlyList<(int[] Values, int Happened)> Rows)
{
    private const int MostThatTell = 6;

    /// <summary>Wherever the same was remembered, the same happened.</summary>
    public bool IsTold => TellsAll([.. Enumerable.Range(0, Slots.Count)]);

    /// <summary>Only the fewest columns that tell what happened: what an author asks for is seldom more than one thing or two.</summary>
    public PaperTable Telling()
    {
        var inOrder = Enumerable.Range(0, Slots.Count).OrderBy(column => Slots[column] < 0).ToArray();
        var conflicts = new List<ulong>();
        for (var size = 1; size <= Math.Min(MostThatTell, inOrder.Length - 1); size++)
        {
            if (Fewest(inOrder, new int[size], 0, 0, conflicts) is { } columns)
            {
                return Only(columns);
            }
        }
        return Only(Needed([.. inOrder]));
    }

    /// <summary>Leaves out one column after another, as long as the others still tell.</summary>
    private int[] Needed(List<int> columns)
    {
        foreach (var column in columns.ToArray())
        {
            int[] others = [.. columns.Where(other => other != column)];
            if (TellsAll(others))
            {
                columns.Remove(column);
            }
        }
        return [.. columns.Order()];
    }

    private bool TellsAll(int[] columns)
    {
        var told = new Dictionary<string, int>();
        return Rows.All(row =>
        {
            var key = KeyOf(Array.ConvertAll(columns, column => row.Values[column]), columns.Length);
            return told.TryAdd(key, row.Happened) || told[key] == row.Happened;
        });
    }

    /// <param name="conflicts">
    /// Of pairs of rows with which something else happened, the columns in which they differ: each pair must be told apart by one.
    /// </param>
    private int[]? Fewest(int[] inOrder, int[] chosen, int depth, int from, List<ulong> conflicts)
    {
        if (depth == chosen.Length)
        {
            return Tells(chosen, conflicts) ? [.. chosen.Order()] : null;
        }
        for (var at = from; at < inOrder.Length; at++)
        {
            chosen[depth] = inOrder[at];
            if (Fewest(inOrder, chosen, depth + 1, at + 1, conflicts) is { } found)
            {
                return found;
            }
        }
        return null;
    }

    private bool Tells(int[] columns, List<ulong> conflicts)
    {
        var these = columns.Aggregate(0UL, (bits, column) => bits | Bit(column));
        if (conflicts.Exists(conflict => (conflict & these) == 0))
        {
            return false;
        }
        var told = new Dictionary<string, int>();
        for (var row = 0; row < Rows.Count; row++)
        {
            var values = Rows[row].Values;
            var key = KeyOf(Array.ConvertAll(columns, column => values[column]), columns.Length);
            if (!told.TryAdd(key, row) && Rows[told[key]].Happened != Rows[row].Happened)
            {
                conflicts.Add(Difference(Rows[told[key]].Values, values));
                return false;
            }
        }
        return true;
    }

    private static ulong Difference(int[] one, int[] other)
    {
        var bits = 0UL;
        for (var column = 0; column < one.Length; column++)
        {
            bits |= one[column] == other[column] ? 0 : Bit(column);
        }
        return bits;
    }

    /// <summary>Beyond the 64th, columns share bits: that tells less, and never wrongly.</summary>
    private static ulong Bit(int column) => 1UL << (column % 64);

    private PaperTable Only(int[] columns) =>
        new PaperTable(
            [.. columns.Select(column => Slots[column])],
            [.. Rows.Select(row => (Array.ConvertAll(columns, column => row.Values[column]), row.Happened))]
        ).Reduced();

    /// <summary>The same for the same numbers.</summary>
    public static string KeyOf(int[] values, int count) => string.Create(count, values, static (letters, values) =>
        {
            for (var at = 0; at < letters.Length; at++)
            {
                letters[at] = unchecked((char)values[at]);
            }
        });

    /// <summary>Only columns that are not the same everywhere, and each row once.</summary>
    public PaperTable Reduced()
    {
        var varying = Enumerable
            .Range(0, Slots.Count)
            .Where(column => Rows.Any(row => row.Values[column] != Rows[0].Values[column]))
            .ToArray();
        var seen = new HashSet<(string, int)>();
        var rows = new List<(int[], int)>();
        foreach (var (values, happened) in Rows)
        {
            var kept = Array.ConvertAll(varying, column => values[column]);
            if (seen.Add((KeyOf(kept, kept.Length), happened)))
            {
                rows.Add((kept, happened));
            }
        }
        return new PaperTable([.. varying.Select(column => Slots[column])], rows);
    }
}

/// <summary>
/// Finds, from what happened on many ways, the shortest list of rules that says it for all of them: the first rule that fits tells.
/// A rule asks for one thing if that will do, otherwise for two or three, and seldom for more.
/// </summary>
internal sealed class PaperRules
{
    public const int Usual = 3;
    public const int Most = 5;

    private readonly PaperTable table;
    private readonly int words;
    private readonly List<(PaperCondition Condition, ulong[] Rows)> literals = [];
    private readonly Dictionary<int, ulong[]> happened = [];

    private PaperRules(PaperTable table)
    {
        this.table = table;
        words = (table.Rows.Count + 63) / 64;
        foreach (var (row, (_, what)) in table.Rows.Index())
        {
            if (!happened.TryGetValue(what, out var rows))
            {
                happened[what] = rows = new ulong[words];
            }
            rows[row / 64] |= 1UL << (row % 64);
        }
        foreach (var column in Enumerable.Range(0, table.Slots.Count).OrderBy(column => table.Slots[column] == PaperStop.Left))
        {
            AddLiterals(column);
        }
    }

    /// <summary>Conditions name slots, not yet marks. Nothing when what was remembered does not tell what happens.</summary>
    /// <param name="most">A rule asks for no more things than these.</param>
    public static PaperChoice<int>? Find(PaperTable table, int most = Usual)
    {
        var reduced = table.Reduced();
        return reduced.Rows.Count == 0 || !reduced.IsTold ? null : new PaperRules(reduced.Telling()).Find(most);
    }

    private PaperChoice<int>? Find(int most)
    {
        var left = new ulong[words];
        for (var row = 0; row < table.Rows.Count; row++)
        {
            left[row / 64] |= 1UL << (row % 64);
        }
        var cases = new List<PaperCase<int>>();
        while (true)
        {
            if (Pure(left) is { } rest)
            {
                return new PaperChoice<int>(cases, rest);
            }
            if (Shortest(left, most) is not { } rule)
            {
                return null;
            }
            cases.Add(new PaperCase<int>([.. rule.All.Select(at => literals[at].Condition)], rule.What));
            var covered = Covered(rule.All, left);
            for (var word = 0; word < words; word++)
            {
                left[word] &= ~covered[word];
            }
        }
    }

    private (int[] All, int What)? Shortest(ulong[] left, int most)
    {
        for (var size = 1; size <= most; size++)
        {
            if (Best(left, size) is { } rule)
            {
                return rule;
            }
        }
        return null;
    }

    private (int[] All, int What)? Best(ulong[] left, int size)
    {
        var best = (Count: 0, All: Array.Empty<int>(), What: 0);
        var chosen = new int[size];
        Choose(0, 0, left);
        return best.Count == 0 ? null : (best.All, best.What);

        void Choose(int depth, int from, ulong[] rows)
        {
            for (var at = from; at < literals.Count; at++)
            {
                var both = And(rows, literals[at].Rows);
                var count = Count(both);
                if (count <= best.Count)
                {
                    continue;
                }
                chosen[depth] = at;
                if (depth + 1 < size)
                {
                    Choose(depth + 1, at + 1, both);
                }
                else if (Pure(both) is { } what)
                {
                    best = (count, [.. chosen], what);
                }
            }
        }
    }

    private void AddLiterals(int column)
    {
        var values = table.Rows.Select(row => row.Values[column]).Distinct().Order().ToList();
        var slot = table.Slots[column];
        if (slot != PaperStop.Left)
        {
            foreach (var value in values)
            {
                Add(column, new PaperCondition(slot, PaperTest.Is, value));
            }
        }
        if (values.Count > 2 || slot == PaperStop.Left)
        {
            foreach (var value in values.Skip(1))
            {
                Add(column, new PaperCondition(slot, PaperTest.AtLeast, value));
                Add(column, new PaperCondition(slot, PaperTest.Below, value));
            }
        }
        if (values.Count > 2 && slot != PaperStop.Left)
        {
            foreach (var value in values)
            {
                Add(column, new PaperCondition(slot, PaperTest.IsNot, value));
            }
        }
    }

    private void Add(int column, PaperCondition condition)
    {
        var rows = new ulong[words];
        foreach (var (row, (values, _)) in table.Rows.Index())
        {
            if (condition.Holds(values[column]))
            {
                rows[row / 64] |= 1UL << (row % 64);
            }
        }
        literals.Add((condition, rows));
    }

    private ulong[] Covered(int[] all, ulong[] left) => all.Aggregate(left, (rows, at) => And(rows, literals[at].Rows));

    private int? Pure(ulong[] rows)
    {
        foreach (var (what, these) in happened)
        {
            var (some, others) = (false, false);
            for (var word = 0; word < words; word++)
            {
                some |= (rows[word] & these[word]) != 0;
                others |= (rows[word] & ~these[word]) != 0;
            }
            if (some)
            {
                return others ? null : what;
            }
        }
        return null;
    }

    private static ulong[] And(ulong[] one, ulong[] other)
    {
        var both = new ulong[one.Length];
        for (var word = 0; word < both.Length; word++)
        {
            both[word] = one[word] & other[word];
        }
        return both;
    }

    private static int Count(ulong[] rows)
    {
        var count = 0;
        foreach (var word in rows)
        {
            count += BitOperations.PopCount(word);
        }
        return count;
    }
}
