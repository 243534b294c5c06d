using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SafeguardingTraining.Ink.Compiling.Output;

/// <summary>Writes where each place of a compiled story was written, as <see cref="LineMap"/> reads it.</summary>
internal sealed class LineMapWriter(Utf8JsonWriter json)
{
    /// <summary>Lines are told as long as that many characters of paths are enough.</summary>
    private const int MostCharacters = 16 * 1024 * 1024;

    private readonly List<string> files = [];
    private int characters;

    public static ReadOnlyMemory<byte> Write(Block root, SourceText main)
    {
        var buffer = new ArrayBufferWriter<byte>(Math.Max(256, main.Text.Length * 3 / 4));
        using var json = new Utf8JsonWriter(
            buffer,
            new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }
        );
        json.WriteStartObject();
        json.WriteStartObject("places");
        var lines = new LineMapWriter(json);
        lines.Walk(root, main, 1);
        json.WriteEndObject();
        json.WriteStartArray("files");
        foreach (var file in lines.files)
        {
            json.WriteStringValue(file);
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    private void Walk(Block block, SourceText file, int line)
    {
        characters += block.Path.Length;
        if (characters > MostCharacters)
        {
            return;
        }
        var (ownFile, ownLine) = Where(block, file, line);
        Tell(block, ownFile, ownLine);
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

    /// <summary>The block itself is -1; each part is told whose line is another than that of the one before it.</summary>
    private void Tell(Block block, SourceText file, int line)
    {
        json.WriteStartArray(block.Path);
        Tell(-1, file, line);
        var (lastFile, lastLine) = (file, line);
        for (var index = 0; index < block.Content.Count; index++)
        {
            var (partFile, partLine) = Where(block.Content[index], file, line);
            if (partFile != lastFile || partLine != lastLine)
            {
                Tell(index, partFile, partLine);
                (lastFile, lastLine) = (partFile, partLine);
            }
        }
        json.WriteEndArray();
    }

    private void Tell(int index, SourceText file, int line)
    {
        json.WriteNumberValue(index);
        json.WriteNumberValue(NumberOf(file));
        json.WriteNumberValue(line);
    }

    private static (SourceText File, int Line) Where(Element element, SourceText file, int line) =>
        element is { File: { } own, Line: > 0 and var at } ? (own, at) : (file, line);

    private int NumberOf(SourceText file)
    {
        var number = files.IndexOf(file.Name);
        if (number < 0)
        {
            number = files.Count;
            files.Add(file.Name);
        }
        return number;
    }
}
