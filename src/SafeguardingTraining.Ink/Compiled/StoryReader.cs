using System.Buffers;
using System.Text.Json;

namespace SafeguardingTraining.Ink.Compiled;

/// <summary>Turns compiled JSON into a program, or says why it cannot.</summary>
internal static class StoryReader
{
    public const int LargestFile = 32 * 1024 * 1024;
    public const int DeepestNesting = 512;
    private const int OldestVersion = 18;
    private const int NewestVersion = 21;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static Loading Read(ReadOnlySpan<byte> utf8Json)
    {
        if (utf8Json.Length > LargestFile)
        {
            return new NotLoaded($"The story is larger than {LargestFile / 1024 / 1024} MB.");
        }
        var json = utf8Json.StartsWith(ByteOrderMark) ? utf8Json[ByteOrderMark.Length..] : utf8Json;
        var rented = ArrayPool<byte>.Shared.Rent(json.Length);
        json.CopyTo(rented);
        try
        {
            using var document = JsonDocument.Parse(rented.AsMemory(0, json.Length), new JsonDocumentOptions { MaxDepth = DeepestNesting });
            return ReadStory(document.RootElement);
        }
        catch (Exception unreadable) when (unreadable is JsonException or UnreadableStory)
        {
            return new NotLoaded(unreadable.Message);
        }
        catch (Exception unreadable) when (unreadable is InvalidOperationException or FormatException)
        {
            // What JsonElement throws for a value of the wrong kind, a number out of range or broken text.
            return new NotLoaded($"This is not a compiled Ink story: {unreadable.Message}");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static Loading ReadStory(JsonElement story)
    {
        if (story.ValueKind != JsonValueKind.Object || !story.TryGetProperty("inkVersion", out var version))
        {
            return new NotLoaded("ink version number not found. Are you sure it's a valid .ink.json file?");
        }
        if (version.GetInt32() > NewestVersion)
        {
            return new NotLoaded("Version of ink used to build story was newer than the current version of the engine");
        }
        if (version.GetInt32() < OldestVersion)
        {
            return new NotLoaded("Version of ink used to build story is too old to be loaded by this version of the engine");
        }
        if (!story.TryGetProperty("root", out var root) || root.ValueKind != JsonValueKind.Array)
        {
            return new NotLoaded("Root node for ink not found. Are you sure it's a valid .ink.json file?");
        }
        return Build(story, root);
    }

    private static Loading Build(JsonElement story, JsonElement root)
    {
        var layout = ProgramLayout.Of(root);
        var code = layout.Code;
        var lists = new ListDeclarations(story);
        var paths = new PathFinder(layout.Containers[0], code);
        var reader = new InstructionReader(layout.Containers, paths, lists);
        for (var slot = 0; slot < code.Length; slot++)
        {
            if (layout.Slots[slot].ValueKind is not JsonValueKind.Undefined and not JsonValueKind.Array)
            {
                reader.Read(layout.Slots[slot], ref code[slot]);
            }
        }
        return InkProgram.Start(new InkProgram(layout, reader, paths, lists));
    }
}
