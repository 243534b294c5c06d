namespace SafeguardingTraining.Ink.Values;

/// <summary>A LIST as the story declares it: its name and its items in order.</summary>
internal sealed class ListDefinition(string name)
{
    private readonly Dictionary<int, ListItem> byValue = [];
    private ListDefinition[]? asOrigins;
    private InkList? all;

    public string Name { get; } = name;

    public List<ListEntry> Items { get; } = [];

    /// <summary>This declaration alone, shared by every list that comes from it.</summary>
    public ListDefinition[] AsOrigins => asOrigins ??= [this];

    /// <summary>Every item declared, as a list; to be asked for once all are added.</summary>
    public InkList All => all ??= InkList.Of([.. Items], AsOrigins);

    public void Add(ListItem item, int value)
    {
        Items.Add(new ListEntry(item, value));
        byValue.TryAdd(value, item);
    }

    /// <summary>The first item with that value.</summary>
    public ListItem? WithValue(int value) => byValue.GetValueOrDefault(value);
}

/// <summary>One item; there is one object an item, so items are compared by reference.</summary>
internal sealed class ListItem(string origin, string name, ListDefinition? definition)
{
    public string Origin { get; } = origin;

    public string Name { get; } = name;

    public ListDefinition? Definition { get; } = definition;

    public string FullName => $"{Origin}.{Name}";
}

/// <summary>An item and its value in a list.</summary>
internal readonly record struct ListEntry(ListItem Item, int Value);
