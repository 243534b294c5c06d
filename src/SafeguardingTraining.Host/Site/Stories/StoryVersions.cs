using System.Collections.Concurrent;
using System.Text.Json;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Site.Stories;

/// <summary>Every version of a scenario that somebody has begun, so that an attempt stays on the version it started on.</summary>
public sealed class StoryVersions(Connections connections, Writer writer)
{
    private const string Insert = """
        INSERT INTO "StoryVersions" ("Version", "Slug", "Files") VALUES (@p0, @p1, @p2) ON CONFLICT DO NOTHING
        """;

    private readonly ConcurrentDictionary<string, Scenario> kept = new();

    /// <summary>Keeps a version before the first attempt on it begins; asking again costs nothing.</summary>
    public async Task Keep(Shelved.Available shelved, CancellationToken stop)
    {
        var (scenario, files) = (shelved.Scenario, shelved.Files);
        if (kept.ContainsKey(scenario.Version))
        {
            return;
        }
        var json = JsonSerializer.Serialize(files);
        await writer.Write(batch => batch.Execute(Insert, scenario.Version, scenario.Slug, json), stop);
        kept.TryAdd(scenario.Version, scenario);
    }

    /// <summary>The scenario as it was in that version, or null when it was never kept or can no longer be read.</summary>
    public async ValueTask<Scenario?> Find(string version, CancellationToken stop) =>
        kept.TryGetValue(version, out var scenario) ? scenario : await Load(version, stop);

    private async Task<Scenario?> Load(string version, CancellationToken stop)
    {
        var json = await connections.Read(
            """SELECT "Files" FROM "StoryVersions" WHERE "Version" = @p0""",
            [version],
            async (rows, cancel) => await rows.ReadAsync(cancel) ? rows.GetString(0) : null,
            stop);
        return json is not null
            && JsonSerializer.Deserialize<ScenarioFiles>(json) is { } files
            && ScenarioReader.Read(files) is Reading.Whole { Scenario: var scenario }
                ? kept.GetOrAdd(version, scenario)
                : null;
    }
}
