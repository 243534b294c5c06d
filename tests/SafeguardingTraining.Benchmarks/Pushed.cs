using System.Text.Json;

namespace SafeguardingTraining.Benchmarks;

/// <summary>What the generator needs to know of the parts that a host pushes to a page, found without unpacking them.</summary>
internal static class Pushed
{
    /// <summary>How many have answered, where a message says so: "12 of 40 have answered."</summary>
    public static int? Answered(ReadOnlySpan<byte> messages)
    {
        var end = messages.LastIndexOf(" have answered."u8);
        if (end < 0)
        {
            return null;
        }
        var of = messages[..end].LastIndexOf(" of "u8);
        var begin = of;
        while (begin > 0 && messages[begin - 1] is >= (byte)'0' and <= (byte)'9')
        {
            begin--;
        }
        return System.Buffers.Text.Utf8Parser.TryParse(messages[begin..of], out int answered, out _) ? answered : null;
    }

    /// <summary>The page is told to fetch its own parts.</summary>
    public static bool AsksToFetch(ReadOnlySpan<byte> messages) => messages.IndexOf("\"target\":\"fetch\""u8) >= 0;

    /// <summary>What is asked of the seat now, where a message says so; null for none.</summary>
    public static string? Now(ReadOnlySpan<byte> messages)
    {
        var name = "\"now\":"u8;
        var at = messages.LastIndexOf(name);
        if (at < 0)
        {
            return null;
        }
        var value = new Utf8JsonReader(messages[(at + name.Length)..], isFinalBlock: false, default);
        return value.Read() && value.TokenType is JsonTokenType.String ? value.GetString() : null;
    }

    public static int Count(ReadOnlySpan<byte> messages) => messages.Count("\"target\":\"show\""u8);
}
