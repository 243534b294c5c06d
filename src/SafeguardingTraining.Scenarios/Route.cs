using SafeguardingTraining.Ink;
using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Scenarios;

/// <summary>The map of a story with the places one playthrough came past; the others are ways not taken.</summary>
public sealed record Route(FlowMap Map, IReadOnlySet<string> Passed)
{
    public static Route Of(Playthrough playthrough)
    {
        var scenario = playthrough.Scenario;
        if (scenario.Map.Boxes.Count == 0)
        {
            return new Route(FlowMap.Empty, new HashSet<string>());
        }
        var coverage = new Coverage(scenario.Story);
        var reader = Reader.Start(scenario, playthrough.Role, playthrough.Seed, coverage);
        foreach (var taken in playthrough.Taken)
        {
            if (!reader.Take(taken))
            {
                break;
            }
        }
        return new Route(scenario.Map, coverage.Places);
    }

    public bool CamePast(FlowBox box) => Passed.Contains(box.Path);

    /// <summary>Both its ends were come past.</summary>
    public bool CamePast(FlowWay way) => Passed.Contains(way.From) && Passed.Contains(way.To);
}
