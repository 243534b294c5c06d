using System.Text.Json;
using System.Text.Json.Serialization;

namespace SafeguardingTraining.Host.Site.Stories;

/// <summary>The JSON spoken with the compiler's process and kept in the caches.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(CompileRequest))]
[JsonSerializable(typeof(CompileResponse))]
[JsonSerializable(typeof(CompilerOutput))]
internal sealed partial class StoryJson : JsonSerializerContext;

internal sealed record CompileRequest(IReadOnlyList<RequestedStory> Stories);

internal sealed record RequestedStory(int Id, string Main, IReadOnlyDictionary<string, string> Files);

internal sealed record CompileResponse(int Id, string? Story, string? Lines, IReadOnlyList<CompilerMessage> Messages);
