using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SafeguardingTraining.Host.Features.Diary.Store;

/// <summary>How a page is written down before it is sealed, and in the file a person takes away.</summary>
public static class DiaryJson
{
    /// <summary>Letters of every script stand as they are; no page of the site carries this text as markup.</summary>
    public static JsonSerializerOptions Options { get; } =
        new(JsonSerializerDefaults.Web)
        {
            IgnoreReadOnlyProperties = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        };

    public static byte[] Bytes<T>(T content) => JsonSerializer.SerializeToUtf8Bytes(content, Options);

    public static T Read<T>(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize<T>(bytes, Options) ?? throw new JsonException("A page that says nothing at all.");
}
