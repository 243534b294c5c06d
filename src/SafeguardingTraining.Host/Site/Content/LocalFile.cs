using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Host.Site.Content;

/// <summary>
/// Reads <c>content/local.yaml</c>: where to go with a real worry here, this partnership's own steps and names, and who looks after the
/// learner.
/// </summary>
public static class LocalFile
{
    private const string Name = "local.yaml";

    /// <summary>
    /// The values; none when there is no such file. A slot left empty is null. A file with a mistake in it gives null and a
    /// line for each, with the file and line it is on: where to take a real worry is nothing to lose in silence.
    /// </summary>
    public static LocalValues? Read(string contentFolder, out string problem)
    {
        var problems = new List<Problem>();
        var values = Read(ContentTexts.In(contentFolder), Path.Combine(contentFolder, Name), problems);
        problem = string.Join(Environment.NewLine, problems.Select(one => $"{one.File}:{one.Line}: {one.Message}"));
        return values;
    }

    /// <summary>The same of texts that stand over the folder; null where there is a mistake in it.</summary>
    public static LocalValues? Read(ContentTexts texts) => Read(texts, $"content/{Name}", []);

    /// <summary>What is to mend in it.</summary>
    public static IReadOnlyList<Problem> Problems(ContentTexts texts)
    {
        var problems = new List<Problem>();
        var values = Read(texts, $"content/{Name}", problems);
        return [.. problems, .. Twice(values), .. DeadLinks(problems.Count == 0 ? texts.Find(Name, "local", problems) ?? "" : "")];
    }

    private static LocalValues? Read(ContentTexts texts, string file, List<Problem> problems)
    {
        if (texts.Find(Name, "local", problems) is not { } text || IsEmpty(text))
        {
            return problems.Count == 0 ? LocalValues.None : null;
        }
        var values = new YamlFile(file, problems).Read(text) is { } map ? ValuesOf(map) : null;
        return problems.Count == 0 ? values : null;
    }

    // What looks like an address on the web and is none.
    private static IEnumerable<Problem> DeadLinks(string text) =>
        from line in text.Split('\n').Index()
        where !line.Item.TrimStart().StartsWith('#')
        from word in line.Item.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        let url = word.Trim('"', '\'', '(', ')', ',', ';').TrimEnd('.')
        where url.Contains("://", StringComparison.Ordinal) && !ContentLinks.IsOnTheWeb(url)
        select new Problem($"content/{Name}", line.Index + 1, Severity.Error, "link", $"\"{url}\" is no address on the web.");

    private static IEnumerable<Problem> Twice(LocalValues? values) =>
        from same in (values?.Support ?? []).GroupBy(contact => contact.Name)
        where same.Count() > 1
        select new Problem($"content/{Name}", 1, Severity.Warning, "id-repeated", $"\"{same.Key}\" stands among the support twice.");

    private static bool IsEmpty(string text) => text.Split('\n').All(line => line.Trim() is "" or ['#', ..]);

    private static LocalValues ValuesOf(YamlMap map)
    {
        var values = new LocalValues(
            map.WordOrNone("frontDoor"),
            map.WordOrNone("frontDoorReach"),
            [.. map.Maps("support").Select(ContactOf)]
        )
        {
            Procedures = map.WordOrNone("procedures"),
            RecordingStandard = map.WordOrNone("recordingStandard"),
            WasNotBrought = map.WordOrNone("wasNotBrought"),
            ShowsNationalLines = map.Flag("nationalLines", otherwise: true),
            Levels = map.Holds("levels") && map.Map("levels") is { } levels ? LevelsOf(levels) : LevelNames.None,
            Escalation = [.. map.Maps("escalation").Select(StageOf)],
        };
        map.Close();
        return values;
    }

    private static LevelNames LevelsOf(YamlMap map)
    {
        var levels = new LevelNames(
            map.WordOrNone("advice"),
            map.WordOrNone("help"),
            map.WordOrNone("moreHelp"),
            map.WordOrNone("riskSupport")
        );
        map.Close();
        return levels;
    }

    private static EscalationStage StageOf(YamlMap map)
    {
        var stage = new EscalationStage(map.Word("stage"), map.WordOrNone("who"), map.WordOrNone("within"));
        map.Close();
        return stage;
    }

    private static SupportContact ContactOf(YamlMap map)
    {
        var contact = new SupportContact(
            map.Word("name"),
            map.WordOrNone("for") ?? "",
            map.WordOrNone("reach"),
            map.Flag("outside", otherwise: false)
        );
        map.Close();
        return contact;
    }
}
