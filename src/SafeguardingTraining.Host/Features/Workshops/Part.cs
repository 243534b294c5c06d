using System.Text.Json;
using System.Text.Json.Serialization;

namespace SafeguardingTraining.Host.Features.Workshops;

/// <summary>A part of a page as it is pushed: made once, and once written as JSON, however many pages it goes to.</summary>
[JsonConverter(typeof(AsWritten))]
public sealed class Part(string html)
{
    private readonly byte[] json = JsonSerializer.SerializeToUtf8Bytes(html);

    public bool IsSameAs(Part other) => json.AsSpan().SequenceEqual(other.json);

    private sealed class AsWritten : JsonConverter<Part>
    {
        public override Part Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => throw new NotSupportedException("Parts are only sent.");

        public override void Write(Utf8JsonWriter writer, Part value, JsonSerializerOptions options) => writer.WriteRawValue(value.json, skipInputValidation: true);
    }
}
