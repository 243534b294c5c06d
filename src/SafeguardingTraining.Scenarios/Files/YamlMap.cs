using System.Globalization;
using SafeguardingTraining.Ink.Compiling.Generating;
using YamlDotNet.RepresentationModel;

namespace SafeguardingTraining.Scenarios.Files;

/// <summary>Named values of a YAML text. Asking for one notes what is wrong with it; closing notes the names nobody asked for.</summary>
public sealed class YamlMap(YamlFile page, YamlMappingNode node)
{
    private readonly HashSet<string> asked = [];

    public long Line => node.Start.Line;

    public long LineOf(string key) => Find(key)?.Start.Line ?? Line;

    /// <summary>Prose for a reader, with typographic quotes; empty (and a problem) when it is missing.</summary>
    public string Prose(string key) => Typography.Of(Word(key));

    /// <summary>A value as it is; empty (and a problem) when it is missing.</summary>
    public string Word(string key) => WordOrNone(key) is { } word ? word : Missing(key);

    public string? WordOrNone(string key)
    {
        switch (Find(key))
        {
            case null or YamlScalarNode { Value: null or "" }:
                return null;
            case YamlScalarNode scalar:
                return scalar.Value?.Trim();
            case var other:
                page.Report(other.Start.Line, "value", $"{key} should be words, not a list.");
                return "";
        }
    }

    public int Number(string key)
    {
        var word = Word(key);
        if (word.Length == 0 || int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            return word.Length == 0 ? 0 : int.Parse(word, CultureInfo.InvariantCulture);
        }
        page.Report(LineOf(key), "value", $"{key} should be a whole number, not \"{word}\".");
        return 0;
    }

    public DateOnly Date(string key)
    {
        var word = Word(key);
        if (word.Length == 0 || DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return word.Length == 0 ? default : DateOnly.ParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
        page.Report(LineOf(key), "date", $"{key} should be a date such as 2026-11-23, not \"{word}\".");
        return default;
    }

    /// <summary>Where something can be looked up on the web; null where none is given.</summary>
    public string? Link(string key)
    {
        var word = WordOrNone(key);
        if (word is null || (word.StartsWith("https://", StringComparison.Ordinal) && Uri.IsWellFormedUriString(word, UriKind.Absolute)))
        {
            return word;
        }
        page.Report(LineOf(key), "value", $"{key} should be an address that begins with https://, not \"{word}\".");
        return null;
    }

    public bool Flag(string key, bool otherwise)
    {
        var word = WordOrNone(key);
        if (word is not (null or "true" or "false"))
        {
            page.Report(LineOf(key), "value", $"{key} should be true or false, not \"{word}\".");
        }
        return word is null ? otherwise : word == "true";
    }

    /// <summary>One of a fixed set of words, written in lower case.</summary>
    public T OneOf<T>(string key, T otherwise)
        where T : struct, Enum
    {
        var word = WordOrNone(key);
        if (word is null || (Enum.TryParse<T>(word, ignoreCase: true, out var known) && Enum.IsDefined(known)))
        {
            return word is null ? otherwise : Enum.Parse<T>(word, ignoreCase: true);
        }
        string[] names = [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())];
        page.Report(LineOf(key), "value", $"{key} should be {string.Join(" or ", names)}, not \"{word}\".{Meant(word, names)}");
        return otherwise;
    }

    public Agency Agency(string key)
    {
        var code = Word(key);
        if (Scenarios.Agency.Of(code) is { } agency)
        {
            return agency;
        }
        if (code.Length > 0)
        {
            page.Report(
                LineOf(key),
                "agency-unknown",
                $"\"{code}\" is no agency's code; the codes are {string.Join(", ", Scenarios.Agency.All.Select(agency => agency.Code))}."
            );
        }
        return new Agency(code, code);
    }

    /// <summary>A list of words; empty when it is missing.</summary>
    public IReadOnlyList<string> Words(string key) => [.. Items(key).OfType<YamlScalarNode>().Select(item => item.Value?.Trim() ?? "")];

    /// <summary>The lines on which the words of a list stand.</summary>
    public IReadOnlyList<long> LinesOf(string key) => [.. Items(key).OfType<YamlScalarNode>().Select(item => item.Start.Line)];

    /// <summary>Notes something to mend at a value, or at the beginning of these values where it is missing.</summary>
    public void Report(string key, string code, string message) => page.Report(LineOf(key), code, message);

    /// <summary>" Did you mean …?" after a word that is not known; nothing where no known one is near.</summary>
    public static string Meant(string word, IEnumerable<string> known) =>
        Spelling.Nearest(word, known) is { } near ? $" Did you mean \"{near}\"?" : "";

    /// <summary>A list of groups of named values; empty when it is missing.</summary>
    public IReadOnlyList<YamlMap> Maps(string key) => [.. Groups(key, Items(key)).Select(item => new YamlMap(page, item))];

    public YamlMap? Map(string key)
    {
        switch (Find(key))
        {
            case YamlMappingNode map:
                return new YamlMap(page, map);
            case null:
                Missing(key);
                return null;
            case var other:
                page.Report(other.Start.Line, "value", $"{key} should hold named values.");
                return null;
        }
    }

    /// <summary>True when something stands under the name; an empty slot holds nothing.</summary>
    public bool Holds(string key) => Find(key) is not (null or YamlScalarNode { Value: null or "" });

    /// <summary>Notes a missing list or an empty one.</summary>
    public void Needs(string key)
    {
        if (Find(key) is null or YamlSequenceNode { Children.Count: 0 } or YamlScalarNode { Value: null or "" })
        {
            page.Report(LineOf(key), "key-missing", $"\"{key}\" is missing.");
        }
    }

    /// <summary>Notes every name nobody asked for: a slip of the pen would otherwise pass unseen.</summary>
    public void Close()
    {
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>().Where(key => !asked.Contains(key.Value ?? "")))
        {
            page.Report(
                key.Start.Line,
                "key-unknown",
                $"\"{key.Value}\" means nothing here; what can stand here is {string.Join(", ", asked.Order(StringComparer.Ordinal))}.{Meant(key.Value ?? "", asked)}"
            );
        }
    }

    private IReadOnlyList<YamlNode> Items(string key)
    {
        switch (Find(key))
        {
            case null or YamlScalarNode { Value: null or "" }:
                return [];
            case YamlSequenceNode list:
                return [.. list.Children];
            case var other:
                page.Report(other.Start.Line, "value", $"{key} should be a list.");
                return [];
        }
    }

    private IEnumerable<YamlMappingNode> Groups(string key, IReadOnlyList<YamlNode> items)
    {
        foreach (var stray in items.Where(item => item is not YamlMappingNode))
        {
            page.Report(stray.Start.Line, "value", $"{key} should hold groups of named values, such as \"- name: ...\".");
        }
        return items.OfType<YamlMappingNode>();
    }

    private string Missing(string key)
    {
        page.Report(Line, "key-missing", $"\"{key}\" is missing.");
        return "";
    }

    private YamlNode? Find(string key)
    {
        asked.Add(key);
        foreach (var (name, value) in node.Children)
        {
            if (name is YamlScalarNode scalar && scalar.Value == key)
            {
                return value;
            }
        }
        return null;
    }
}
