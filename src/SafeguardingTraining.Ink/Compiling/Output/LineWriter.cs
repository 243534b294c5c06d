using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SafeguardingTraining.Ink.Compiling.Output;

/// <summary>Writes where each place of a compiled story was written, as <see cref="LineMap"/> reads it.</summary>
internal sealed class LineWriter
{
    private readonly Dictionary<SourceText, int> numbers = [];
    private readonly List<string> files = [];
    private readonly List<(string Path, List<int> Told)> places = [];

    public static byte[] Write(Block root, SourceText main)
    {
        var writer = new LineWriter();
        writer.Walk(root, main, 1);
        return writer.Json();
    }

    private void Walk(Block block, SourceText file, int line)
    {
        var (ownFile, ownLine) = Where(block, file, line);
        var told = new List<int>();
        Tell(told, -1, ownFile, ownLine);
        for (var index = 0; index < block.Content.Count; index++)
        {
            var part = block.Content[index];
            var (partFile, partLine) = Where(part, ownFile, ownLine);
            Tell(told, index, partFile, partLine);
        }
        places.Add((block.Path, told));
        foreach (var part in block.Content)
        {
            if (part is Block inner)
            {
                Walk(inner, ownFile, ownLine);
            }
        }
        if (block.Named is { } named)
        {
            foreach (var inner in named.Values)
            {
                Walk(inner, ownFile, ownLine);
            }
        }
    }

    private static (SourceText File, int Line) Where(Element element, SourceText file, int line) =>
        element is { File: { } own, Line: > 0 and var at } ? (own, at) : (file, line);

    private void Tell(List<int> told, int index, SourceText file, int line)
    {
        var number = NumberOf(file);
        if (told.Count == 0 || told[^1] != line || told[^2] != number)
        {
            told.Add(index);
            told.Add(number);
            told.Add(line);
        }
    }

    private int NumberOf(SourceText file)
    {
        if (!numbers.TryGetValue(file, out var number))
        {
            number = files.IndexOf(file.Name);
            if (number < 0)
            {
                number = files.Count;
                files.Add(file.Name);
            }
            numbers.Add(file, number);
        }
        return number;
    }

    private byte[] Json()
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartArray("files");
            foreach (var file in files)
            {
                json.WriteStringValue(file);
            }
            json.WriteEndArray();
            json.WriteStartObject("places");
            foreach (var (path, told) in places)
            {
                json.WriteStartArray(path);
                foreach (var number in told)
                {
                    json.WriteNumberValue(number);
                }
                json.WriteEndArray();
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }
}
