using System.Globalization;

namespace SafeguardingTraining.Ink.Values;

/// <summary>A value of LIST type: items in the order they were added. Never changes; operations make new ones.</summary>
internal sealed class InkList
{
    public static readonly InkList Empty = new([], []);

    private InkList(ListEntry[] entries, ListDefinition[] origins)
    {
        Entries = entries;
        Origins = origins;
    }

    public ListEntry[] Entries { get; }

    /// <summary>The declarations this list's items come from, remembered while it is empty.</summary>
    public ListDefinition[] Origins { get; }

    public int Count => Entries.Length;

    public static InkList Of(ListItem item, int value) => new([new ListEntry(item, value)], OriginsOf(item));

    /// <summary>A list of these items; when there are none it keeps the given origins.</summary>
    public static InkList Of(ListEntry[] entries, ListDefinition[] whenEmpty) =>
        entries.Length switch
        {
            0 => whenEmpty.Length == 0 ? Empty : new InkList(entries, whenEmpty),
            1 => new InkList(entries, OriginsOf(entries[0].Item)),
            _ => new InkList(entries, OriginsOf(entries)),
        };

    public bool Contains(ListItem item)
    {
        foreach (ref readonly var entry in Entries.AsSpan())
        {
            if (entry.Item == item)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The entry with the highest value, the first of equals; the list must not be empty.</summary>
    public ListEntry Max()
    {
        var max = Entries[0];
        foreach (var entry in Entries)
        {
            max = entry.Value > max.Value ? entry : max;
        }
        return max;
    }

    public ListEntry Min()
    {
        var min = Entries[0];
        foreach (var entry in Entries)
        {
            min = entry.Value < min.Value ? entry : min;
        }
        return min;
    }

    /// <summary>The items' names from lowest to highest, as a story prints them.</summary>
    public override string ToString()
    {
        if (Count == 1)
        {
            return Entries[0].Item.Name;
        }
        var ordered = new List<ListEntry>(Entries);
        ordered.Sort(ByValueThenOrigin);
        return string.Join(", ", ordered.Select(entry => entry.Item.Name));
    }

    private static int ByValueThenOrigin(ListEntry one, ListEntry other) =>
        one.Value == other.Value
            ? CultureInfo.InvariantCulture.CompareInfo.Compare(one.Item.Origin, other.Item.Origin)
            : one.Value.CompareTo(other.Value);

    private static ListDefinition[] OriginsOf(ListItem item) => item.Definition?.AsOrigins ?? [];

    private static ListDefinition[] OriginsOf(ListEntry[] entries)
    {
        var first = entries[0].Item.Definition;
        var isOnly = first is not null;
        foreach (ref readonly var entry in entries.AsSpan())
        {
            isOnly &= entry.Item.Definition == first;
        }
        return isOnly && first is not null
            ? first.AsOrigins
            : [.. entries.Select(entry => entry.Item.Definition).OfType<ListDefinition>().Distinct()];
    }
}
