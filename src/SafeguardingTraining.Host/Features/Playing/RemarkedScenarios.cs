using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Stories;

namespace SafeguardingTraining.Host.Features.Playing;

/// <summary>Finds the scenario about which a reader says a word to its author.</summary>
internal sealed class RemarkedScenarios(ScenarioCatalogue catalogue) : IRemarkedContent
{
    public string Kind => "scenario";

    public RemarkedText? Find(string slug) =>
        catalogue.Find(slug) is { Scenario: var scenario }
            ? new RemarkedText(scenario.Title, PlayingAddresses.Start(slug))
            {
                Parts = scenario.Scenes.ToDictionary(scene => scene.Id, scene => scene.Title),
            }
            : null;
}
