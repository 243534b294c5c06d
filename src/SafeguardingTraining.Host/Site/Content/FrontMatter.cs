using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Host.Site.Content;

/// <summary>Reads what the front matter of every taught text says, and notes what is wrong with it.</summary>
internal static class FrontMatter
{
    private const string Code = "front-matter";

    /// <summary>How old the guidance is, and when it was and will be checked.</summary>
    public static GuidanceAge Dating(this YamlMap front)
    {
        var dating = new GuidanceAge(front.WordOrNone("guidanceDate") ?? "", front.Date("checkedOn"), front.Date("reviewBy"));
        if (dating.ReviewBy != default && dating.CheckedOn != default && dating.ReviewBy <= dating.CheckedOn)
        {
            front.Report("reviewBy", "date", "reviewBy is a day after checkedOn.");
        }
        return dating;
    }

    /// <summary>The picture a text calls for, and the slots of local.yaml it leans on.</summary>
    public static TextSupplements Supplements(this YamlMap front)
    {
        var (name, keys) = (front.WordOrNone("picture"), front.Words("local"));
        var drawn = Enum.TryParse<Picture>(name, ignoreCase: true, out var picture) && Enum.IsDefined(picture);
        string[] pictures = [.. Enum.GetNames<Picture>().Select(one => one.ToLowerInvariant())];
        if (name is not null && !drawn)
        {
            front.Report(
                "picture",
                Code,
                $"There is no picture {name}; there are {string.Join(", ", pictures)}.{YamlMap.Meant(name, pictures)}"
            );
        }
        string[] slots = [.. LocalSlot.All.Select(slot => slot.Key)];
        foreach (var key in keys.Where(key => LocalSlot.Of(key) is null))
        {
            front.Report("local", Code, $"local.yaml has no slot {key}; it has {string.Join(", ", slots)}.{YamlMap.Meant(key, slots)}");
        }
        return new TextSupplements(drawn ? picture : null, [.. keys.Select(LocalSlot.Of).OfType<LocalSlot>()]);
    }

    /// <summary>One source; a document and a publisher are needed.</summary>
    public static Source Source(this YamlMap written)
    {
        var source = new Source(
            written.Word("document"),
            written.Word("publisher"),
            written.WordOrNone("section"),
            written.WordOrNone("year")
        );
        written.Close();
        return source;
    }

    /// <summary>Words of a fixed set, one word for all of them or some by their names.</summary>
    /// <returns>None for all of them.</returns>
    public static IReadOnlyList<string> SomeOf(this YamlMap front, string key, string all, IReadOnlyList<string> names, string why)
    {
        var said = front.Words(key);
        var wrong = said.FirstOrDefault(word => word != all && !names.Contains(word));
        if (said.Count == 0 || wrong is not null || (said.Contains(all) && said.Count > 1))
        {
            var meant = wrong is null ? "" : YamlMap.Meant(wrong, names.Append(all));
            front.Report(key, Code, $"{why}: {all}, or some of {string.Join(", ", names)}.{meant}");
        }
        return [.. said.Where(names.Contains)];
    }
}
