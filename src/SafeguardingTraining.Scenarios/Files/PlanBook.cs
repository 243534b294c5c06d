namespace SafeguardingTraining.Scenarios.Files;

/// <summary>Reads how a story is played in a room: <c>plans</c> and <c>told</c> of scenario.md.</summary>
internal static class PlanBook
{
    public static RunPlan PlanOf(YamlMap map)
    {
        map.Needs("spine");
        var plan = new RunPlan(
            map.Number("minutes"),
            map.Number("welcome"),
            [.. map.Maps("spine").Select(PlaceOf)],
            map.Number("looking-back"),
            map.Number("promise")
        )
        {
            Line = (int)map.Line,
        };
        map.Close();
        return plan;
    }

    public static ToldScene ToldOf(YamlMap map)
    {
        var told = new ToldScene(map.Word("scene"), map.Prose("as"), [.. map.Words("takes").Select(Typography.Of)])
        {
            Line = (int)map.Line,
        };
        map.Close();
        return told;
    }

    private static PlanScene PlaceOf(YamlMap map)
    {
        map.Needs("scenes");
        var place = new PlanScene(
            map.Words("scenes"),
            [
                .. SceneParts
                    .All.Select(part => new PartTime(part, map.Holds(part.Key()) ? map.Number(part.Key()) : 0))
                    .Where(one => one.Minutes > 0),
            ],
            map.Holds("break") ? map.Number("break") : 0
        )
        {
            Line = (int)map.Line,
        };
        map.Close();
        return place;
    }
}
