using System.Collections.Concurrent;
using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Ink.Compiling;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring.Maps;

/// <summary>Reads maps of drafts and scenarios. How often endings are reached is known from walks of what was saved last.</summary>
internal sealed class MapReadings(DraftReadings readings)
{
    public const string Main = "story.ink";
    private const int MostKnown = 64;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    private readonly ConcurrentDictionary<string, MapShares> known = new();

    /// <summary>The map of a draft, or of a text that is not saved yet.</summary>
    public async Task<StoryMap> Of(ContentPackage package, MapShares shares)
    {
        var scenario = (await readings.Compiled(package) as CatalogueEntry.Available)?.Scenario;
        var outline = StoryOutline.Of(Main, package.Files.GetValueOrDefault(Main, ""), new HeldFiles(package.Files));
        return StoryMapReader.Of(outline, scenario?.Starts, scenario?.Strands ?? [], shares);
    }

    /// <summary>How often endings are reached. The draft is walked where that was not done yet; nobody waits long for it.</summary>
    public async Task<MapShares> Shares(ContentPackage package, CancellationToken stop)
    {
        var reading = readings.Of(package);
        await Task.WhenAny(reading, Task.Delay(Patience, stop));
        return Told(package.Slug, reading);
    }

    /// <summary>What is known by now; the first who asks for a draft has it walked meanwhile.</summary>
    public MapShares KnownShares(ContentPackage package) =>
        known.TryGetValue(package.Slug, out var shares) ? shares : Told(package.Slug, readings.Of(package));

    private MapShares Told(string slug, Task<DraftReading> reading)
    {
        if (reading.IsCompletedSuccessfully)
        {
            Keep(slug, ReviewMap.SharesOf(reading.Result.Review.Explored));
        }
        return known.GetValueOrDefault(slug, MapShares.Unknown);
    }

    private void Keep(string slug, MapShares shares)
    {
        if (known.Count > MostKnown)
        {
            known.Clear();
        }
        known[slug] = shares;
    }
}
