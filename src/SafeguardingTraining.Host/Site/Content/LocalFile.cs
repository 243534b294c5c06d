using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Host.Site.Content;

/// <summary>
/// Reads <c>content/local.yaml</c>: where to go with a real worry here, this partnership's own steps and names, and who looks after the
/// learner.
/// </summary>
public static class LocalFile
{
    /// <summary>
    /// The values; none when there is no such file. A slot left empty is null. A file with a mistake in it gives null and a
    /// line for each, with the file and line it is on: where to take a real worry is nothing to lose in silence.
    /// </summary>
    public static LocalValues? Read(string contentFolder, out string problem)
    {
        problem = "";
        var path = Path.Combine(contentFolder, "local.yaml");
        if (!File.Exists(path) || File.ReadAllText(path) is not { } text || IsEmpty(text))
        {
            return LocalValues.None;
        }
        var problems = new List<Problem>();
        var values = new YamlFile(path, problems).Read(text) is { } map ? ValuesOf(map) : null;
        problem = string.Join(Environment.NewLine, problems.Select(one => $"{one.File}:{one.Line}: {one.Message}"));
        return problems.Count == 0 ? values : null;
    }

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
