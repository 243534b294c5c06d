using SafeguardingTraining.Ink.Compiling;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring.Maps;

/// <summary>The map of a scenario that was checked and walked.</summary>
public static class ReviewMap
{
    /// <summary>The map of a scenario as its review shows it.</summary>
    public static StoryMap Of(ScenarioReview review)
    {
        var files = review.Source.ToDictionary(file => file.Name, file => string.Join('\n', file.Lines.Select(line => line.Text)));
        return files.TryGetValue(MapReadings.Main, out var main)
            ? StoryMapReader.Of(
                StoryOutline.Of(MapReadings.Main, main, new HeldFiles(files)),
                review.Scenario?.Starts,
                review.Scenario?.Strands ?? [],
                SharesOf(review.Explored)
            )
            : StoryMap.Empty;
    }

    internal static MapShares SharesOf(Exploration? explored) =>
        explored is null
            ? MapShares.Unknown
            : new MapShares(
                explored
                    .Endings.GroupBy(ending => ending.Title)
                    .ToDictionary(ending => ending.Key, ending => Of100(ending.Sum(one => one.Share))),
                (explored.Branching?.Strands ?? [])
                    .SelectMany(strand => strand.States.Select(state => (Key: $"{strand.Strand.Id} {state.Key}", state.Value)))
                    .ToDictionary(state => state.Key, state => Of100(state.Value))
            );

    private static int Of100(double share) => (int)Math.Round(100 * share);
}
