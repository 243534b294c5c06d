using System.Collections.Concurrent;
using System.Text.Json;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Host.Site.Stories;

/// <summary>Every version of a scenario that somebody has begun, so that an attempt stays on the version it started on.</summary>
public sealed class StoryVersions(Connections connections, Writer writer)
{
    private readonly ConcurrentDictionary<string, Scenario> kept = new();
    private readonly ConcurrentDictionary<string, Lazy<Task>> keeping = new();

    /// <summary>
    /// Keeps a version before the first attempt on it begins; asking again costs nothing. A whole room that begins
    /// at once waits for one keeping: a version is a megabyte to write down.
    /// </summary>
    public async Task Keep(CatalogueEntry.Available listed, CancellationToken stop)
    {
        var version = listed.Scenario.Version;
        if (kept.ContainsKey(version))
        {
            return;
        }
        var once = keeping.GetOrAdd(version, _ => new Lazy<Task>(() => KeepOnce(listed)));
        try
        {
            await once.Value.WaitAsync(stop);
        }
        finally
        {
            keeping.TryRemove(KeyValuePair.Create(version, once));
        }
    }

    /// <summary>The scenario as it was in that version, or null when it was never kept or can no longer be read.</summary>
    public async ValueTask<Scenario?> Find(string version, CancellationToken stop) =>
        kept.TryGetValue(version, out var scenario) ? scenario : await Load(version, stop);

    private async Task KeepOnce(CatalogueEntry.Available listed)
    {
        var scenario = listed.Scenario;
        var json = JsonSerializer.Serialize(listed.Files);
        await writer.Write(batch => batch.Add(new StoryVersionRow(scenario.Version, scenario.Slug, json)), CancellationToken.None);
        kept.TryAdd(scenario.Version, scenario);
    }

    private async Task<Scenario?> Load(string version, CancellationToken stop)
    {
        var json = await connections.First(
            tables => tables.Set<StoryVersionRow>().Where(row => row.Version == version).Select(row => row.Files),
            stop
        );
        return
            json is not null
            && JsonSerializer.Deserialize<ScenarioFiles>(json) is { } files
            && ScenarioReader.Read(files) is Reading.Complete { Scenario: var scenario }
            ? kept.GetOrAdd(version, scenario)
            : null;
    }
}
