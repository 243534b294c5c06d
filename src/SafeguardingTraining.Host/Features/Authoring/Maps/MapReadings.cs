using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Ink.Compiling;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring.Maps;

/// <summary>Reads maps of drafts and scenarios. How often endings are reached is known from walks of what was saved last.</summary>
internal sealed partial class MapReadings(DraftReadings readings)
{
    public const string Main = "story.ink";
    private const int MostKnown = 64;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    private readonly ConcurrentDictionary<string, MapShares> known = new();
    private readonly ConcurrentDictionary<string, IReadOnlyList<Strand>> strands = new();

    /// <summary>The map of a draft, or of a text that is not saved yet.</summary>
    public async Task<StoryMap> Of(ContentPackage package, MapShares shares)
    {
        if (await readings.Compiled(package) is CatalogueEntry.Available { Scenario: { } scenario })
        {
            Keep(strands, package.Slug, scenario.Strands);
        }
        var outline = StoryOutline.Of(Main, package.Files.GetValueOrDefault(Main, ""), new HeldFiles(package.Files));
        return StoryMapReader.Of(outline, StartOf(package), strands.GetValueOrDefault(package.Slug, []), shares);
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
            Keep(known, slug, ReviewMap.SharesOf(reading.Result.Review.Explored));
        }
        return known.GetValueOrDefault(slug, MapShares.Unknown);
    }

    /// <summary>The first day, also while something of the story is wrong.</summary>
    private static DateOnly? StartOf(ContentPackage package) =>
        Starts().Match(package.Files.GetValueOrDefault("scenario.md", "")) is { Success: true } found
        && DateOnly.TryParseExact(found.Groups["day"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private static void Keep<T>(ConcurrentDictionary<string, T> kept, string slug, T told)
    {
        if (kept.Count > MostKnown)
        {
            kept.Clear();
        }
        kept[slug] = told;
    }

    [GeneratedRegex(@"^starts:\s*(?<day>\d{4}-\d{2}-\d{2})", RegexOptions.Multiline, 1_000)]
    private static partial Regex Starts();
}
