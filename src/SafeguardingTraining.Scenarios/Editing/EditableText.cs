using SafeguardingTraining.Scenarios.Files;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace SafeguardingTraining.Scenarios.Editing;

/// <summary>
/// A file of named values that is changed value by value. Whatever a change does not concern stays as it was written, to the sign: comments,
/// order, quotation marks and names nobody knows. A value is found by its path, such as <c>people.2.name</c>; the two texts of scenario.md
/// below its front matter are <c>body.intro</c> and <c>body.without</c>.
/// </summary>
public sealed class EditableText
{
    public const string Intro = "body.intro";
    public const string Without = "body.without";
    private const string Fence = "---";

    private readonly int yamlEnd;
    private readonly YamlMappingNode root;

    private EditableText(string text, int yamlEnd, YamlMappingNode root)
    {
        Text = text;
        this.yamlEnd = yamlEnd;
        this.root = root;
    }

    public string Text { get; }

    /// <summary>Some change could not be made in this file's way of writing; nothing of it may be kept.</summary>
    public bool IsBeyondForms { get; private init; }

    /// <summary>Null when it cannot be read as named values.</summary>
    public static EditableText? Read(string text)
    {
        var end = EndOfYaml(text);
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text[..end]));
            return stream.Documents is [{ RootNode: YamlMappingNode map }, ..] ? new EditableText(text, end, map) : null;
        }
        catch (Exception mistake) when (mistake is YamlException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A value as somebody would type it; null where there is none, or an empty one.</summary>
    public string? Value(string path) =>
        path is Intro or Without
            ? Passage(path) is { Length: > 0 } passage
                ? passage
                : null
            : Find(path) is YamlScalarNode { Value: { } value } && value.Trim() is { Length: > 0 } trimmed
                ? trimmed
                : null;

    /// <summary>A list of words; empty where there is none.</summary>
    public IReadOnlyList<string> Words(string path) =>
        Find(path) is YamlSequenceNode list ? [.. list.Children.OfType<YamlScalarNode>().Select(item => item.Value?.Trim() ?? "")] : [];

    /// <summary>How many stand in a list.</summary>
    public int Count(string path) => Find(path) is YamlSequenceNode list ? list.Children.Count : 0;

    public EditableText Set(string path, string? value)
    {
        var wanted = value?.Trim() is { Length: > 0 } some ? some : null;
        if (wanted == Value(path))
        {
            return this;
        }
        return
            (path is Intro or Without ? SetPassage(path, wanted ?? "") : SetScalar(path, wanted)) is { } changed
            && changed.Value(path) == wanted
            && SameBeside(changed, path)
            ? changed
            : Beyond;
    }

    public EditableText SetWords(string path, IReadOnlyList<string> words)
    {
        if (Words(path).SequenceEqual(words))
        {
            return this;
        }
        return ChangedWords(path, words) is { } changed && changed.Words(path).SequenceEqual(words) && SameBeside(changed, path)
            ? changed
            : Beyond;
    }

    /// <summary>Puts a group of named values, or a word without a name, at the end of a list; a value that is null is left out.</summary>
    public EditableText Add(string list, params IEnumerable<(string Key, string? Value)> fields) =>
        Add(
            list,
            [
                .. fields
                    .Where(field => field.Value is not null)
                    .Select(field => $"{(field.Key.Length == 0 ? "" : $"{field.Key}: ")}{YamlScalars.Of(field.Value ?? "")}"),
            ]
        );

    /// <summary>The same with lines that are written as they are.</summary>
    public EditableText Add(string list, IReadOnlyList<string> lines) =>
        Added(list, lines) is { } changed && changed.Count(list) == Count(list) + 1 && SameBeside(changed, $"{list}.{Count(list)}", list)
            ? changed
            : Beyond;

    /// <summary>Takes one out of a list. A comment above it stays.</summary>
    public EditableText Remove(string list, int at)
    {
        if (BlockOf(list, at) is not { } block)
        {
            return Beyond;
        }
        return Read(Text.Remove(block.Start, block.End - block.Start)) is { } changed && changed.Count(list) == Count(list) - 1
            ? changed
            : Beyond;
    }

    /// <summary>Changes places with the next in its list.</summary>
    public EditableText Swap(string list, int at)
    {
        if (BlockOf(list, at) is not { } first || BlockOf(list, at + 1) is not { } second)
        {
            return Beyond;
        }
        // The very last line may have no break at its end.
        var (one, other) = (Broken(Text[first.Start..first.End]), Broken(Text[second.Start..second.End]));
        var swapped = $"{Text[..first.Start]}{other}{Text[first.End..second.Start]}{one}{Text[second.End..]}";
        return Read(swapped) is { } changed && changed.Count(list) == Count(list) ? changed : Beyond;
    }

    /// <summary>The path of the value that stands on a line, counted from 1; the path of the nearest group of values where none does.</summary>
    public string? PathAt(int line) => PathAt(root, "", line);

    private EditableText Beyond => new(Text, yamlEnd, root) { IsBeyondForms = true };

    private static string Broken(string block) => block.EndsWith('\n') ? block : $"{block}\n";

    private static int EndOfYaml(string text)
    {
        if (!text.StartsWith($"{Fence}\n", StringComparison.Ordinal))
        {
            return text.Length;
        }
        var end = text.IndexOf($"\n{Fence}\n", StringComparison.Ordinal);
        return end < 0 ? text.Length : end + 1;
    }

    private YamlNode? Find(string path) => path.Split('.').Aggregate((YamlNode?)root, Step);

    private static YamlNode? Step(YamlNode? node, string name) =>
        node switch
        {
            YamlMappingNode map => ValueOf(map, name),
            YamlSequenceNode list when int.TryParse(name, out var at) && at >= 0 && at < list.Children.Count => list.Children[at],
            _ => null,
        };

    private static YamlNode? ValueOf(YamlMappingNode map, string name) => KeyOf(map, name) is { } key ? map.Children[key] : null;

    private static YamlScalarNode? KeyOf(YamlMappingNode map, string name) =>
        map.Children.Keys.OfType<YamlScalarNode>().FirstOrDefault(key => key.Value == name);

    private static (string Parent, string Name) Parted(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot < 0 ? ("", path) : (path[..dot], path[(dot + 1)..]);
    }

    private YamlMappingNode? MapAt(string path) => path.Length == 0 ? root : Find(path) as YamlMappingNode;

    private EditableText? SetScalar(string path, string? value)
    {
        var (parent, name) = Parted(path);
        if (Find(parent.Length == 0 ? name : parent) is YamlSequenceNode && Find(path) is YamlScalarNode word)
        {
            return value is null ? null : Written(word, value);
        }
        if (MapAt(parent) is not { } map)
        {
            return null;
        }
        return (ValueOf(map, name), value) switch
        {
            (null, null) => this,
            (null, { } added) => Insert(map, name, YamlScalars.Of(added)),
            (YamlScalarNode scalar, null) => RemoveKey(map, name, scalar),
            (YamlScalarNode scalar, { } changed) => Written(scalar, changed, KeyOf(map, name)),
            _ => null,
        };
    }

    private EditableText? Written(YamlScalarNode scalar, string value, YamlScalarNode? key = null)
    {
        var (start, end) = (At(scalar.Start), EndOf(scalar));
        if (start >= end)
        {
            // Nothing stands there yet.
            var colon = key is null ? -1 : Text.IndexOf(':', At(key.End));
            return colon < 0 ? null : Replace(colon + 1, colon + 1, $" {YamlScalars.Of(value)}");
        }
        return Replace(
            start,
            end,
            scalar.Style switch
            {
                _ when YamlScalars.NeedsQuotes(value) => YamlScalars.Quoted(value),
                ScalarStyle.Folded => Block(start, end, YamlScalars.Folded(value)),
                ScalarStyle.Literal => Block(start, end, value.Split('\n')),
                ScalarStyle.DoubleQuoted => YamlScalars.Quoted(value),
                ScalarStyle.SingleQuoted => YamlScalars.SingleQuoted(value),
                _ => YamlScalars.Of(value, IsInFlow(scalar)),
            }
        );
    }

    /// <summary>A text over several lines, under the head and with the indent it had.</summary>
    private string Block(int start, int end, IEnumerable<string> lines)
    {
        var head = Text[start..end].Split('\n');
        var first = head.Skip(1).FirstOrDefault(line => line.Trim().Length > 0) ?? "  ";
        var indent = first[..^first.TrimStart().Length];
        return string.Join('\n', [head[0], .. lines.Select(line => line.Length == 0 ? "" : indent + line)]);
    }

    private static bool IsInFlow(YamlScalarNode scalar, YamlNode node) =>
        node switch
        {
            YamlMappingNode map => (map.Style == MappingStyle.Flow && map.AllNodes.Contains(scalar))
                || map.Children.Values.Any(child => IsInFlow(scalar, child)),
            YamlSequenceNode list => (list.Style == SequenceStyle.Flow && list.AllNodes.Contains(scalar))
                || list.Children.Any(child => IsInFlow(scalar, child)),
            _ => false,
        };

    private bool IsInFlow(YamlScalarNode scalar) => IsInFlow(scalar, root);

    private EditableText? RemoveKey(YamlMappingNode map, string name, YamlNode value)
    {
        if (KeyOf(map, name) is not { } key)
        {
            return null;
        }
        var line = StartOfLine(At(key.Start));
        // The first of a group stands beside its hyphen, and others stand in brackets: those become empty.
        return map.Style == MappingStyle.Flow || Text[line..At(key.Start)].Trim().Length > 0
            ? Replace(At(value.Start), EndOf(value), "\"\"")
            : Replace(line, EndOfLine(Math.Max(EndOf(value), At(key.End))), "");
    }

    private EditableText? Insert(YamlMappingNode map, string name, string written)
    {
        if (map.Style == MappingStyle.Flow || map.Children.Count == 0)
        {
            return null;
        }
        var order = KeyOrder.Before(name);
        var (after, value) = map
            .Children.Where(pair => pair.Key is YamlScalarNode key && order.Contains(key.Value ?? ""))
            .DefaultIfEmpty(map.Children.Last())
            .Last();
        var indent = new string(' ', (int)map.Children.Keys.Min(key => key.Start.Column) - 1);
        var end = EndOfLine(Math.Max(EndOf(value), At(after.End)));
        var lead = end > 0 && Text[end - 1] != '\n' ? "\n" : "";
        return Replace(end, end, $"{lead}{indent}{name}: {written}\n");
    }

    private EditableText? ChangedWords(string path, IReadOnlyList<string> words)
    {
        var (parent, name) = Parted(path);
        if (MapAt(parent) is not { } map)
        {
            return null;
        }
        switch (ValueOf(map, name))
        {
            case null:
                return Insert(map, name, Flow(words, []));
            case YamlScalarNode { Value: null or "" } empty when EndOf(empty) <= At(empty.Start):
                var colon = Text.IndexOf(':', At((KeyOf(map, name) ?? empty).End));
                return Replace(colon + 1, colon + 1, $" {Flow(words, [])}");
            case YamlSequenceNode list when words.Count == 0:
                return RemoveKey(map, name, list);
            case YamlSequenceNode { Style: SequenceStyle.Flow } list:
                return Replace(At(list.Start), EndOf(list), Flow(words, [.. list.Children.OfType<YamlScalarNode>()]));
            case YamlSequenceNode:
                return InBlock(path, words);
            default:
                return null;
        }
    }

    private EditableText InBlock(string path, IReadOnlyList<string> words)
    {
        var changed = this;
        while (changed.Count(path) > words.Count && !changed.IsBeyondForms)
        {
            changed = changed.Remove(path, changed.Count(path) - 1);
        }
        for (var at = 0; at < words.Count && !changed.IsBeyondForms; at++)
        {
            changed = at < changed.Count(path) ? changed.Set($"{path}.{at}", words[at]) : changed.Add(path, [YamlScalars.Of(words[at])]);
        }
        return changed;
    }

    private string Flow(IReadOnlyList<string> words, IReadOnlyList<YamlScalarNode> before) =>
        $"[{string.Join(", ", words.Select(word => before.FirstOrDefault(node => node.Value?.Trim() == word) is { } same
            ? Text[At(same.Start)..At(same.End)] : YamlScalars.Of(word, inFlow: true)))}]";

    private EditableText? Added(string list, IReadOnlyList<string> lines)
    {
        var (parent, name) = Parted(list);
        if (MapAt(parent) is not { } map)
        {
            return null;
        }
        switch (ValueOf(map, name))
        {
            case YamlSequenceNode { Children.Count: > 0 } some when BlockOf(list, some.Children.Count - 1) is { } last:
                var dash = Text[last.Start..].IndexOf('-', StringComparison.Ordinal);
                return Replace(last.End, last.End, $"{(Text[last.End - 1] == '\n' ? "" : "\n")}{Item(lines, new string(' ', dash))}");
            case YamlSequenceNode { Children.Count: > 0 }:
                return null;
            case { } empty when KeyOf(map, name) is { } key:
                var end = EndOfLine(Math.Max(EndOf(empty), At(key.End)));
                var without = EndOf(empty) > At(empty.Start) ? Replace(At(empty.Start), EndOf(empty), "") : this;
                end -= Text.Length - (without?.Text.Length ?? Text.Length);
                return without?.Replace(end, end, Item(lines, new string(' ', (int)key.Start.Column + 1)));
            default:
                return Insert(
                    map,
                    name,
                    $"\n{Item(lines, new string(' ', (int)map.Children.Keys.Min(key => key.Start.Column) + 1))}".TrimEnd()
                );
        }
    }

    private static string Item(IReadOnlyList<string> lines, string indent) =>
        string.Concat(lines.Select((line, at) => $"{indent}{(at == 0 ? "- " : "  ")}{line}\n"));

    /// <summary>The lines of one in a list; null where it does not stand on lines of its own.</summary>
    private (int Start, int End)? BlockOf(string list, int at)
    {
        if (Find(list) is not YamlSequenceNode { Style: not SequenceStyle.Flow } sequence || at < 0 || at >= sequence.Children.Count)
        {
            return null;
        }
        var item = sequence.Children[at];
        var start = StartOfLine(At(item.Start));
        return Text[start..At(item.Start)].Trim() == "-" ? (start, EndOfLine(EndOf(item))) : null;
    }

    private static int At(Mark mark) => (int)mark.Index;

    /// <summary>The first place after what is written of a node; marks of groups and of texts over several lines reach further.</summary>
    private int EndOf(YamlNode node) =>
        node switch
        {
            YamlMappingNode { Style: not MappingStyle.Flow, Children.Count: > 0 } map => map
                .Children.Select(pair => Math.Max(At(pair.Key.End), EndOf(pair.Value)))
                .Max(),
            YamlSequenceNode { Style: not SequenceStyle.Flow, Children.Count: > 0 } list => list.Children.Max(EndOf),
            YamlMappingNode map => Closed('}', map.Children.Values.Select(EndOf).DefaultIfEmpty(At(map.Start)).Max()),
            YamlSequenceNode list => Closed(']', list.Children.Select(EndOf).DefaultIfEmpty(At(list.Start)).Max()),
            YamlScalarNode { Style: ScalarStyle.Folded or ScalarStyle.Literal } => Trimmed(At(node.Start), At(node.End)),
            _ => At(node.End),
        };

    // The mark of a group in brackets ends behind its first one.
    private int Closed(char bracket, int from) => Text.IndexOf(bracket, from) is >= 0 and var at ? at + 1 : Text.Length;

    private int Trimmed(int start, int end)
    {
        var last = Math.Min(end, Text.Length);
        while (last > start && char.IsWhiteSpace(Text[last - 1]))
        {
            last--;
        }
        return last;
    }

    private int StartOfLine(int at) => at == 0 ? 0 : Text.LastIndexOf('\n', at - 1) + 1;

    private int EndOfLine(int at) => Text.IndexOf('\n', at) is >= 0 and var end ? Math.Min(end + 1, yamlEnd) : Text.Length;

    private EditableText? Replace(int start, int end, string with) => Read($"{Text[..start]}{with}{Text[end..]}");

    private string Passage(string path) => PassageOf(path) is { } span ? Text[span.Start..span.End] : "";

    /// <summary>Where one of the two texts below the front matter stands, without the empty lines around it.</summary>
    private (int Start, int End)? PassageOf(string path)
    {
        var body = Math.Min(Text.Length, yamlEnd + Fence.Length);
        if (yamlEnd == Text.Length)
        {
            return null;
        }
        var heading = HeadingFrom(body);
        var (from, until) = path == Intro ? (body, heading ?? Text.Length) : (EndOfHeading(heading), Text.Length);
        while (from < until && char.IsWhiteSpace(Text[from]))
        {
            from++;
        }
        return (from, Trimmed(from, until));
    }

    private int? HeadingFrom(int body)
    {
        for (var at = body; at < Text.Length; at = Text.IndexOf('\n', at) is >= 0 and var next ? next + 1 : Text.Length)
        {
            var end = Text.IndexOf('\n', at) is >= 0 and var stop ? stop : Text.Length;
            if (Text[at..end].TrimEnd() == FrontMatterFile.WithoutHeading)
            {
                return at;
            }
        }
        return null;
    }

    private int EndOfHeading(int? heading) =>
        heading is not { } at ? Text.Length
        : Text.IndexOf('\n', at) is >= 0 and var end ? end + 1
        : Text.Length;

    private EditableText? SetPassage(string path, string value)
    {
        if (PassageOf(path) is not { } span)
        {
            return null;
        }
        if (span.End > span.Start)
        {
            return Replace(span.Start, span.End, value);
        }
        var body = Math.Min(Text.Length, yamlEnd + Fence.Length + 1);
        return (path, HeadingFrom(body)) switch
        {
            (Intro, _) => Replace(body, body, $"{value}\n\n"),
            (_, null) => Replace(
                Text.Length,
                Text.Length,
                $"{(Text.EndsWith('\n') ? "" : "\n")}\n{FrontMatterFile.WithoutHeading}\n{value}\n"
            ),
            var (_, heading) => Replace(EndOfHeading(heading), Text.Length, $"{(Text.EndsWith('\n') ? "" : "\n")}{value}\n"),
        };
    }

    private string? PathAt(YamlNode node, string path, int line)
    {
        var children = node switch
        {
            YamlMappingNode map => map.Children.Select(pair =>
                (Name: (pair.Key as YamlScalarNode)?.Value ?? "", First: pair.Key.Start.Line, Value: pair.Value)
            ),
            YamlSequenceNode { Style: not SequenceStyle.Flow } list => list.Children.Select((item, at) => ($"{at}", item.Start.Line, item)),
            _ => [],
        };
        foreach (var (name, first, value) in children)
        {
            if (first <= line && line <= LineAt(EndOf(value), first))
            {
                var here = path.Length == 0 ? name : $"{path}.{name}";
                return PathAt(value, here, line) ?? here;
            }
        }
        return null;
    }

    private long LineAt(int end, long first) => Math.Max(first, Text.AsSpan(0, Math.Min(end, Text.Length)).Count('\n') + 1);

    private bool SameBeside(EditableText other, params string[] paths)
    {
        var (mine, theirs) = (Flat(), other.Flat());
        return mine
            .Keys.Union(theirs.Keys)
            .Where(key => !paths.Any(path => key == path || key.StartsWith($"{path}.", StringComparison.Ordinal)))
            .All(key => mine.GetValueOrDefault(key) == theirs.GetValueOrDefault(key));
    }

    private Dictionary<string, string> Flat()
    {
        var flat = new Dictionary<string, string> { [Intro] = Passage(Intro), [Without] = Passage(Without) };
        Flatten(root, "", flat);
        return flat;
    }

    private static void Flatten(YamlNode node, string path, Dictionary<string, string> flat)
    {
        switch (node)
        {
            case YamlScalarNode scalar:
                flat[path] = scalar.Value ?? "";
                break;
            case YamlMappingNode map:
                foreach (var (key, value) in map.Children)
                {
                    Flatten(value, $"{path}{(path.Length == 0 ? "" : ".")}{(key as YamlScalarNode)?.Value}", flat);
                }
                break;
            case YamlSequenceNode list:
                foreach (var (at, item) in list.Children.Index())
                {
                    Flatten(item, $"{path}.{at}", flat);
                }
                break;
        }
    }
}
