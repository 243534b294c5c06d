namespace SafeguardingTraining.Host.Features.Language;

/// <summary>Reads the lists of words beside this file: a heading in square brackets, and after it the words of its section.</summary>
internal static class FactLists
{
    public static IEnumerable<(string Section, string Item)> Read(string name, char between)
    {
        var section = "";
        foreach (var line in Lines(name).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
            {
                section = line.Trim('[', ']');
                continue;
            }
            foreach (var item in line.Split(between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                yield return (section, item);
            }
        }
    }

    /// <summary>"Children" of "Children's": a text's words are read without it.</summary>
    public static string WithoutPossessive(string word) => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word.TrimEnd('\'');

    private static string[] Lines(string name)
    {
        using var list = typeof(FactLists).Assembly.GetManifestResourceStream(name) ?? Stream.Null;
        using var reader = new StreamReader(list);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries);
    }
}
