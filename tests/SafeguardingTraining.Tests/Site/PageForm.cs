using AngleSharp.Html.Dom;

namespace SafeguardingTraining.Tests.Site;

/// <summary>A form as a person fills it: it refuses a field that the page does not have.</summary>
public sealed class PageForm
{
    private readonly List<KeyValuePair<string, string>> fields;
    private readonly HashSet<string> names;

    public PageForm(IHtmlFormElement form, string address)
    {
        Action = form.GetAttribute("action") is { Length: > 0 } action ? action : address;
        names = [.. form.Elements.Select(element => element.GetAttribute("name") ?? "")];
        fields = [.. form.Elements.SelectMany(Sent)];
    }

    public string Action { get; private set; }

    /// <summary>What the form sends now: browsers send every line break as two characters.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields =>
        [.. fields.Select(sent => KeyValuePair.Create(sent.Key, sent.Value.ReplaceLineEndings("\r\n")))];

    public string? this[string name] => fields.Find(field => field.Key == name).Value;

    /// <summary>Types into a field, ticks a box or presses a button of this name.</summary>
    public PageForm Fill(string name, string value)
    {
        if (!names.Contains(name))
        {
            throw new InvalidOperationException($"The form for {Action} has no field {name}; it has: {string.Join(", ", names)}");
        }
        return Forge(name, value);
    }

    /// <summary>Ticks these boxes of one name and no others.</summary>
    public PageForm Tick(string name, IEnumerable<string> values)
    {
        Clear(name);
        fields.AddRange(values.Select(value => KeyValuePair.Create(name, value)));
        return this;
    }

    public PageForm Clear(string name)
    {
        fields.RemoveAll(field => field.Key == name);
        return this;
    }

    /// <summary>Sends what the page would never send.</summary>
    public PageForm Forge(string name, string value)
    {
        Clear(name);
        fields.Add(KeyValuePair.Create(name, value));
        return this;
    }

    /// <summary>Sends it where another of its buttons does, or where the page would not; null changes nothing.</summary>
    public PageForm To(string? action)
    {
        Action = action ?? Action;
        return this;
    }

    private static IEnumerable<KeyValuePair<string, string>> Sent(AngleSharp.Dom.IElement element) =>
        (element, element.GetAttribute("name")) switch
        {
            (_, null or "") => [],
            (IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false }, _) => [],
            (IHtmlInputElement { Type: "submit" or "button" or "image" }, _) => [],
            (IHtmlInputElement input, var name) => [KeyValuePair.Create(name, input.Value)],
            (IHtmlTextAreaElement area, var name) => [KeyValuePair.Create(name, area.Value)],
            (IHtmlSelectElement select, var name) => [KeyValuePair.Create(name, select.Value ?? "")],
            _ => [],
        };
}
