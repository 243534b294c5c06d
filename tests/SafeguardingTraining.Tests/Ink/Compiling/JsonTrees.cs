using System.Text.Json;

namespace SafeguardingTraining.Tests.Ink.Compiling;

/// <summary>Compares JSON as trees: the order of keys, and how numbers and texts are written, do not matter.</summary>
internal static class JsonTrees
{
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 4_000 };

    /// <summary>Where the two first differ, or nothing when they are the same.</summary>
    public static string? Difference(string theirs, string ours)
    {
        using var left = JsonDocument.Parse(theirs, Deep);
        using var right = JsonDocument.Parse(ours, Deep);
        return Difference(left.RootElement, right.RootElement, "");
    }

    private static string? Difference(JsonElement theirs, JsonElement ours, string at) =>
        (theirs.ValueKind, ours.ValueKind) switch
        {
            (JsonValueKind.Array, JsonValueKind.Array) => InArrays(theirs, ours, at),
            (JsonValueKind.Object, JsonValueKind.Object) => InObjects(theirs, ours, at),
            (JsonValueKind.Number, JsonValueKind.Number) => theirs.GetDouble().Equals(ours.GetDouble()) ? null : Told(theirs, ours, at),
            var (left, right) => left == right && theirs.ToString() == ours.ToString() ? null : Told(theirs, ours, at),
        };

    private static string? InArrays(JsonElement theirs, JsonElement ours, string at)
    {
        foreach (var (index, (left, right)) in theirs.EnumerateArray().Zip(ours.EnumerateArray()).Index())
        {
            if (Difference(left, right, $"{at}.{index}") is { } difference)
            {
                return difference;
            }
        }
        return theirs.GetArrayLength() == ours.GetArrayLength() ? null : Told(theirs, ours, at);
    }

    private static string? InObjects(JsonElement theirs, JsonElement ours, string at)
    {
        foreach (var property in theirs.EnumerateObject())
        {
            if (!ours.TryGetProperty(property.Name, out var value))
            {
                return Told(theirs, ours, $"{at}.{property.Name}");
            }
            if (Difference(property.Value, value, $"{at}.{property.Name}") is { } difference)
            {
                return difference;
            }
        }
        return theirs.EnumerateObject().Count() == ours.EnumerateObject().Count() ? null : Told(theirs, ours, at);
    }

    private static string Told(JsonElement theirs, JsonElement ours, string at) => $"{at}\n  inkjs {Short(theirs)}\n  ours  {Short(ours)}";

    private static string Short(JsonElement json)
    {
        var text = json.GetRawText();
        return text.Length <= 160 ? text : text[..160] + "…";
    }
}
