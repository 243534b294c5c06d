using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using SafeguardingTraining.Host.Site.Startup;
using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Host.Features.Authoring;

/// <summary>Lays out a story's map in a process of its own; without Node there is no map.</summary>
internal static partial class FlowDrawing
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static async Task<FlowMap> Of(ScenarioReview review, CancellationToken stop)
    {
        if (review.Scenario is not { } scenario)
        {
            return FlowMap.Empty;
        }
        var flow = scenario.Story.Flow;
        var places = flow.WithoutFunctions.ToList();
        var titles = TitlesIn(review);
        var outline = new
        {
            Places = places.Select(path => new { Path = path, Title = titles.GetValueOrDefault(path) }),
            Links = flow
                .Links.Where(link => link.From != link.To && places.Contains(link.From) && places.Contains(link.To))
                .Select(link => new { link.From, link.To })
                .Distinct(),
        };
        return await Drawn(JsonSerializer.Serialize(outline, Web), stop);
    }

    private static Dictionary<string, string> TitlesIn(ScenarioReview review)
    {
        var titles = new Dictionary<string, string>();
        foreach (var line in review.Source.SelectMany(file => file.Lines))
        {
            if (Titled().Match(line.Text) is { Success: true } found)
            {
                titles.TryAdd(line.Place, found.Groups["title"].Value.Trim());
            }
        }
        return titles;
    }

    private static async Task<FlowMap> Drawn(string outline, CancellationToken stop)
    {
        try
        {
            var script = Path.Combine(Installation.Folder, "Features", "Authoring", "flow-map.mjs");
            using var process = Process.Start(
                new ProcessStartInfo("node", [script]) { RedirectStandardInput = true, RedirectStandardOutput = true }
            );
            if (process is null)
            {
                return FlowMap.Empty;
            }
            await process.StandardInput.WriteAsync(outline.AsMemory(), stop);
            process.StandardInput.Close();
            return JsonSerializer.Deserialize<FlowMap>(await process.StandardOutput.ReadToEndAsync(stop), Web) ?? FlowMap.Empty;
        }
        catch (Exception reason) when (reason is Win32Exception or IOException or JsonException)
        {
            return FlowMap.Empty;
        }
    }

    [GeneratedRegex(@"#\s*(?:scene|ending):\s*\S+\s+(?<title>[^#]*[^#\s])", RegexOptions.None, 1_000)]
    private static partial Regex Titled();
}
