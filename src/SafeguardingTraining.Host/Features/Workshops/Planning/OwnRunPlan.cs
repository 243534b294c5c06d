using System.Text.Json;
using System.Text.Json.Serialization;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Planning;

/// <summary>A plan that a facilitator changed and keeps as their own.</summary>
/// <param name="Plan">The plan as JSON.</param>
public sealed record OwnRunPlan(Guid Id, Guid Person, string Slug, string Name, string Plan, DateTimeOffset ChangedAt)
{
    public const int LongestName = 60;

    /// <summary>The most that one person keeps for all stories together.</summary>
    public const int Most = 60;

    public RunPlan? Run => Read(Plan) is { } run ? run with { Name = Name } : null;

    public static OwnRunPlan Of(Guid id, Guid person, string slug, RunPlan run, DateTimeOffset at) =>
        new(id, person, slug, run.Name ?? "", JsonSerializer.Serialize(run, RunPlanJson.Default.RunPlan), at);

    // One that an older version kept and that cannot be read any more is none.
    private static RunPlan? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, RunPlanJson.Default.RunPlan);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>A plan as it is written down.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RunPlan))]
internal sealed partial class RunPlanJson : JsonSerializerContext;
