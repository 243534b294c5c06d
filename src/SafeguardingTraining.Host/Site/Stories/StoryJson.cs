using System.Text.Json;
using System.Text.Json.Serialization;

namespace SafeguardingTraining.Host.Site.Stories;

/// <summary>The JSON spoken with the compiler's process and kept in the caches.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Delivery))]
[JsonSerializable(typeof(Answer))]
internal sealed partial class StoryJson : JsonSerializerContext;

internal sealed record Order(IReadOnlyList<OrderedStory> Stories);

internal sealed record OrderedStory(int Id, string Main, IReadOnlyDictionary<string, string> Files);

internal sealed record Delivery(int Id, string? Story, string? Lines, IReadOnlyList<Message> Messages);
