using System.Text.Json;
using SafeguardingTraining.Ink.Values;

namespace SafeguardingTraining.Ink.Compiled;

/// <summary>The LISTs a story declares.</summary>
internal sealed class ListDeclarations
{
    private readonly Dictionary<string, ListDefinition> definitions = [];
    private readonly Dictionary<string, ListEntry> items = [];

    public ListDeclarations(JsonElement story)
    {
        if (!story.TryGetProperty("listDefs", out var lists))
        {
            return;
        }
        foreach (var list in lists.EnumerateObject())
        {
            var definition = new ListDefinition(list.Name);
            definitions[list.Name] = definition;
            foreach (var item in list.Value.EnumerateObject())
            {
                var entry = new ListEntry(new ListItem(list.Name, item.Name, definition), item.Value.GetInt32());
                definition.Add(entry.Item, entry.Value);
                items[item.Name] = entry;
                items[entry.Item.FullName] = entry;
            }
        }
    }

    public ListDefinition? Named(string name) => definitions.GetValueOrDefault(name);

    /// <summary>The list of the one item that goes by this name, bare or with its list before it.</summary>
    public InkList? ItemNamed(string name) => items.TryGetValue(name, out var entry) ? InkList.Of(entry.Item, entry.Value) : null;

    public InkList ListOf(JsonElement json, JsonElement content)
    {
        var entries = new List<ListEntry>();
        foreach (var item in content.EnumerateObject())
        {
            entries.Add(new ListEntry(ItemOf(item.Name), item.Value.GetInt32()));
        }
        var origins = json.TryGetProperty("origins", out var names)
            ? names.EnumerateArray().Select(name => Named(name.GetString() ?? "")).OfType<ListDefinition>().Distinct().ToArray()
            : [];
        return InkList.Of([.. entries], origins);
    }

    private ListItem ItemOf(string fullName)
    {
        if (!items.TryGetValue(fullName, out var entry))
        {
            var dot = fullName.IndexOf('.', StringComparison.Ordinal);
            var (origin, name) = dot < 0 ? ("?", fullName) : (fullName[..dot], fullName[(dot + 1)..]);
            entry = new ListEntry(new ListItem(origin, name, Named(origin)), 0);
            items.Add(fullName, entry);
        }
        return entry.Item;
    }
}
