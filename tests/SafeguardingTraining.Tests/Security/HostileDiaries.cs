using System.Text.Json;
using System.Text.Json.Nodes;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Tests.Diary;

namespace SafeguardingTraining.Tests.Security;

/// <summary>Files that say they are a diary.</summary>
internal static class HostileDiaries
{
    /// <summary>An entry as it is taken away, with one thing in it that no entry has, and files that are no diary.</summary>
    public static IEnumerable<string> All()
    {
        string[] values =
        [
            "null",
            "[null]",
            "[[]]",
            "{}",
            "99",
            "-1",
            "1e400",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"0001-01-01\"",
            "\"9999-12-31\"",
            "[1]",
            "true",
            JsonSerializer.Serialize(new string('“', 19_000)),
            JsonSerializer.Serialize(new string('x', 30_000)),
        ];
        var entry = Entries.Of("What I learnt").With(new PlannedAction("Ring", "Moira", Entries.Today, Done: true, "She came."));
        var json = JsonNode.Parse(DiaryJson.Bytes(entry with { Learning = entry.Learning with { Points = ["PC-09"] } }))!;
        foreach (var path in PathsOf(json, []).ToList())
        {
            foreach (var value in values)
            {
                yield return $"[{With(json, path, value)}]";
            }
        }
        foreach (
            var file in (string[])
                ["", "null", "[", "[null]", "[{}]", "{}", "[1,2]", "[\"a\"]", new string('[', 5_000), "[{\"id\":\"x\"}]", "\ufeff[]"]
        )
        {
            yield return file;
        }
    }

    private static IEnumerable<object[]> PathsOf(JsonNode? node, object[] path) =>
        node switch
        {
            JsonObject all => all.SelectMany(one => PathsOf(one.Value, [.. path, one.Key])).Prepend(path).Where(one => one.Length > 0),
            JsonArray all => all.SelectMany((one, place) => PathsOf(one, [.. path, place])).Prepend(path),
            _ => [path],
        };

    private static string With(JsonNode entry, object[] path, string value)
    {
        var copy = entry.DeepClone();
        copy["id"] = $"{Guid.NewGuid()}";
        var at = copy;
        foreach (var step in path[..^1])
        {
            at = step is int place ? at[place]! : at[(string)step]!;
        }
        var marked = JsonValue.Create("HERE");
        if (path[^1] is int last)
        {
            at[last] = marked;
        }
        else
        {
            at[(string)path[^1]] = marked;
        }
        return copy.ToJsonString().Replace("\"HERE\"", value, StringComparison.Ordinal);
    }
}
