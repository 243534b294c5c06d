using System.Text.Json;
using System.Text.Json.Serialization;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>Events as they are written down. Generated code: nothing is looked up by reflection when two hundred people vote.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(WorkshopEvent))]
public sealed partial class WorkshopJson : JsonSerializerContext
{
    public static byte[] Write(WorkshopEvent what) => JsonSerializer.SerializeToUtf8Bytes(what, Default.WorkshopEvent);

    public static WorkshopEvent Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, Default.WorkshopEvent) ?? throw new JsonException("An event cannot be null.");
}
