using System.Text.Json;

namespace SafeguardingTraining.Host.Features.Operations;

/// <summary>When the last backup was made and how large it is, for the page of those who run the site.</summary>
public sealed record LastBackupFact(DateTimeOffset At, long Bytes)
{
    public const string FileName = "last-backup.json";

    public void Keep(string dataFolder) => File.WriteAllText(Path.Combine(dataFolder, FileName), JsonSerializer.Serialize(this));

    /// <summary>Null when none was made, or the file cannot be read.</summary>
    public static LastBackupFact? Read(string dataFolder)
    {
        var path = Path.Combine(dataFolder, FileName);
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<LastBackupFact>(File.ReadAllText(path)) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
