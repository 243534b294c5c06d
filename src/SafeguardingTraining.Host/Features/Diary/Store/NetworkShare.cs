namespace SafeguardingTraining.Host.Features.Diary.Store;

/// <summary>
/// LiteDB needs locks and flushes that hold, and a folder that comes over the network promises neither.
/// </summary>
public static class NetworkShare
{
    // What Linux calls file systems that .NET does not count as of the network.
    private static readonly HashSet<string> Others = new(
        ["cifs", "smb", "smb2", "smb3", "smbfs", "nfs", "nfs4", "fuse.sshfs", "fuse.glusterfs", "ceph", "lustre", "afs"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>A sentence when the folder is on a network share; null when it is not.</summary>
    public static string? WhyNot(string folder)
    {
        // Windows knows no drive for a path that begins with the name of a machine.
        if (folder.StartsWith(@"\\", StringComparison.Ordinal))
        {
            return Sentence(folder, "a share of another machine");
        }
        var drive = new DriveInfo(NearestThatIs(folder));
        return IsNetwork(drive.DriveType, drive.DriveFormat) ? Sentence(folder, drive.DriveFormat) : null;
    }

    // A folder that is still to be made will lie where the nearest one above it does.
    private static string NearestThatIs(string folder)
    {
        var nearest = new DirectoryInfo(folder);
        while (nearest is { Exists: false, Parent: { } above })
        {
            nearest = above;
        }
        return nearest.FullName;
    }

    public static bool IsNetwork(DriveType type, string format) => type == DriveType.Network || Others.Contains(format);

    private static string Sentence(string folder, string kind) =>
        $"Data:Folder is {folder}, which lies on the network ({kind}), and diaries may be lost there: "
        + "set Data:Folder to a disk of this machine, or ConnectionStrings:Main to PostgreSQL.";
}
