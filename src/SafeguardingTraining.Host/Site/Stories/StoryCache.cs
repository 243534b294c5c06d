using System.Text.Json;

namespace SafeguardingTraining.Host.Site.Stories;

/// <summary>A folder of compiled stories, one file a hash of the text they were compiled from.</summary>
public sealed class StoryCache(string folder)
{
    public string Folder => folder;

    public CompilerOutput? Find(string hash)
    {
        try
        {
            using var file = File.OpenRead(PathOf(hash));
            return JsonSerializer.Deserialize(file, StoryJson.Default.CompilerOutput);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Keeps an answer. A folder that cannot be written is left alone: the cache only saves time.</summary>
    public void Keep(string hash, CompilerOutput answer)
    {
        var half = Path.Combine(folder, $"{hash}.{Guid.NewGuid():N}.half");
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(half, JsonSerializer.SerializeToUtf8Bytes(answer, StoryJson.Default.CompilerOutput));
            File.Move(half, PathOf(hash), overwrite: true);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException) { }
    }

    private string PathOf(string hash) => Path.Combine(folder, $"{hash}.json");
}
