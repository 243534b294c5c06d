using System.Globalization;
using System.Text.Json;

namespace SafeguardingTraining.Ink;

/// <summary>A line, from 1, of one file of a story's source.</summary>
public readonly record struct SourceLine(string File, int Line)
{
    public override string ToString() => $"{File}:{Line}";
}

/// <summary>Where each place of a program was written, so that authors are told in their own lines.</summary>
public sealed class LineMap
{
    private readonly string[] files;
    private readonly Dictionary<string, int[]> places;

    private LineMap(string[] files, Dictionary<string, int[]> places)
    {
        this.files = files;
        this.places = places;
    }

    /// <summary>For a program of which nobody knows where it was written.</summary>
    public static LineMap Empty { get; } = new([], []);

    /// <summary>
    /// Reads what the compile step tells: <c>files</c>, and <c>places</c> by container path, each with numbers in threes: an index
    /// of the container's content (-1 for itself), a file and a line. What cannot be read is as good as nothing told.
    /// </summary>
    public static LineMap Read(string json)
    {
        try
        {
            using var told = JsonDocument.Parse(json);
            var files = told.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetString() ?? "").ToArray();
            var places = told
                .RootElement.GetProperty("places")
                .EnumerateObject()
                .ToDictionary(place => place.Name, place => place.Value.EnumerateArray().Select(number => number.GetInt32()).ToArray());
            return places.Values.All(numbers => IsWhole(numbers, files.Length)) ? new LineMap(files, places) : Empty;
        }
        catch (Exception unreadable)
            when (unreadable is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return Empty;
        }
    }

    /// <summary>The line of a place such as <c>visit.0.c-1.4</c>, or of what holds it; nothing when that is not known.</summary>
    public SourceLine? Find(string path)
    {
        if (places.TryGetValue(path, out var own))
        {
            return LineAt(own, -1);
        }
        var dot = path.LastIndexOf('.');
        var (holder, last) = dot < 0 ? ("", path) : (path[..dot], path[(dot + 1)..]);
        var isIndex = int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var index);
        if (isIndex && places.TryGetValue(holder, out var around))
        {
            return LineAt(around, index);
        }
        return dot < 0 ? null : Find(holder);
    }

    private static bool IsWhole(int[] numbers, int files) =>
        numbers.Length > 0 && numbers.Length % 3 == 0 && numbers.Chunk(3).All(three => three[1] >= 0 && three[1] < files);

    private SourceLine LineAt(int[] numbers, int index)
    {
        var at = 0;
        while (at + 3 < numbers.Length && numbers[at + 3] <= index)
        {
            at += 3;
        }
        return new SourceLine(files[numbers[at + 1]], numbers[at + 2]);
    }
}
