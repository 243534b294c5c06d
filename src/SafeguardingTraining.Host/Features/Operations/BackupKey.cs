using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.Operations;

/// <summary>
/// The key that signs backups. It is in no backup, so that whoever gets hold of one, with all the keys in it, still cannot change it and
/// have it put back. Keep a copy apart from the backups.
/// </summary>
public static class BackupKey
{
    /// <summary>Its place in the data folder.</summary>
    public const string FileName = $"{KeyRing.FolderName}/backups.key";

    /// <summary>The key of a data folder; null when there is none, or the file holds something else.</summary>
    public static RecordKey? Find(string dataFolder)
    {
        try
        {
            return File.Exists(PathIn(dataFolder)) ? RecordKey.Of(Convert.FromBase64String(File.ReadAllText(PathIn(dataFolder)))) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>The key of a data folder, made now where there is none.</summary>
    /// <exception cref="IOException">The file holds something else, or cannot be written.</exception>
    public static RecordKey FindOrMake(string dataFolder)
    {
        if (Find(dataFolder) is { } there)
        {
            return there;
        }
        if (File.Exists(PathIn(dataFolder)))
        {
            throw new IOException($"{PathIn(dataFolder)} is no key: put the right one back, or move it away and a new one is made.");
        }
        var key = RecordKey.New();
        OwnerOnly.Folder(Path.Combine(dataFolder, KeyRing.FolderName));
        OwnerOnly.Write(PathIn(dataFolder), Convert.ToBase64String(key.Bytes()));
        return key;
    }

    private static string PathIn(string dataFolder) => Path.Combine([dataFolder, .. FileName.Split('/')]);
}
