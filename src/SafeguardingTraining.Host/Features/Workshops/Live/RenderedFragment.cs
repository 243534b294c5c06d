using System.Text.Json;
using System.Text.Json.Serialization;

namespace SafeguardingTraining.Host.Features.Workshops.Live;

/// <summary>A part of a page as it is pushed: made once, and once written as JSON, however many pages it goes to.</summary>
[JsonConverter(typeof(WrittenJson))]
public sealed class RenderedFragment(string html)
{
    private readonly byte[] json = JsonSerializer.SerializeToUtf8Bytes(html);

    public bool IsSameAs(RenderedFragment other) => json.AsSpan().SequenceEqual(other.json);

    private sealed class WrittenJson : JsonConverter<RenderedFragment>
    {
        public override RenderedFragment Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            throw new NotSupportedException("Parts are only sent.");

        public override void Write(Utf8JsonWriter writer, RenderedFragment value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.json, skipInputValidation: true);
    }
}
