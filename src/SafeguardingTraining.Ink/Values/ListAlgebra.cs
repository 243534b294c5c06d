namespace SafeguardingTraining.Ink.Values;

/// <summary>What stories can do with lists. Orders and empty lists' origins follow inkle's runtime.</summary>
internal static class ListAlgebra
{
    public static InkList Union(InkList one, InkList other)
    {
        var entries = new ListEntry[one.Count + other.Count];
        one.Entries.CopyTo(entries.AsSpan());
        var count = one.Count;
        foreach (ref readonly var entry in other.Entries.AsSpan())
        {
            if (!one.Contains(entry.Item))
            {
                entries[count++] = entry;
            }
        }
        return count == one.Count ? one : InkList.Of(count == entries.Length ? entries : entries[..count], one.Origins);
    }

    public static InkList Without(InkList list, InkList removed) => InkList.Of(Kept(list.Entries, removed, whenIn: false), list.Origins);

    public static InkList Intersect(InkList one, InkList other) => InkList.Of(Kept(one.Entries, other, whenIn: true), []);

    public static bool Has(InkList list, InkList wanted) =>
        list.Count > 0 && wanted.Count > 0 && Array.TrueForAll(wanted.Entries, entry => list.Contains(entry.Item));

    public static bool SameItems(InkList one, InkList other) =>
        one.Count == other.Count && Array.TrueForAll(one.Entries, entry => other.Contains(entry.Item));

    public static bool Greater(InkList one, InkList other) => one.Count > 0 && (other.Count == 0 || one.Min().Value > other.Max().Value);

    public static bool GreaterOrEqual(InkList one, InkList other) =>
        one.Count > 0 && (other.Count == 0 || (one.Min().Value >= other.Min().Value && one.Max().Value >= other.Max().Value));

    public static bool Less(InkList one, InkList other) => other.Count > 0 && (one.Count == 0 || one.Max().Value < other.Min().Value);

    public static bool LessOrEqual(InkList one, InkList other) =>
        other.Count > 0 && (one.Count == 0 || (one.Max().Value <= other.Max().Value && one.Min().Value <= other.Min().Value));

    public static InkList MinOnly(InkList list) => list.Count == 0 ? InkList.Empty : InkList.Of([list.Min()], []);

    public static InkList MaxOnly(InkList list) => list.Count == 0 ? InkList.Empty : InkList.Of([list.Max()], []);

    /// <summary>Every item of the declarations the list comes from.</summary>
    public static InkList All(InkList list) =>
        list.Origins.Length == 1 ? list.Origins[0].All : InkList.Of([.. list.Origins.SelectMany(origin => origin.Items)], []);

    public static InkList Invert(InkList list) => InkList.Of(Kept(All(list).Entries, list, whenIn: false), []);

    public static InkList Between(InkList list, int least, int most) =>
        list.Count == 0
            ? InkList.Empty
            : InkList.Of(Array.FindAll(list.Entries, entry => entry.Value >= least && entry.Value <= most), list.Origins);

    /// <summary>Each item replaced by the one whose value is that much further on in its own declaration, if any.</summary>
    public static InkList Shift(InkList list, int by)
    {
        var shifted = new List<ListEntry>(list.Count);
        foreach (var (item, value) in list.Entries)
        {
            var moved = unchecked(value + by);
            if (item.Definition?.WithValue(moved) is { } found && !shifted.Exists(entry => entry.Item == found))
            {
                shifted.Add(new ListEntry(found, moved));
            }
        }
        return InkList.Of([.. shifted], []);
    }

    /// <summary>The entries that are, or are not, in the other list.</summary>
    private static ListEntry[] Kept(ListEntry[] entries, InkList other, bool whenIn)
    {
        var kept = new ListEntry[entries.Length];
        var count = 0;
        foreach (ref readonly var entry in entries.AsSpan())
        {
            if (other.Contains(entry.Item) == whenIn)
            {
                kept[count++] = entry;
            }
        }
        return count == kept.Length ? kept : kept[..count];
    }
}
